package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Sentences that are easily misread, each of which must be read exactly: `hard/LANGUAGE.tsv`.
class HardCasesTest {
  private final Analyzer analyzer = Analyzer.of(List.of(TheWatch.ohchr()), Lexicons.builtIn());

  @TestFactory
  Stream<DynamicTest> everyHardCaseIsReadExactly() {
    return Labelled.LANGUAGES.stream()
        .flatMap(language -> Labelled.hardCases(language).stream())
        .map(s ->
            DynamicTest.dynamicTest(
                s.at() + " " + s.text(),
                () ->
                    assertThat(
                            analyzer.analyze(s.article()).signals().stream()
                                .map(f ->
                                    new LabelledSentence.Expected(
                                        f.kind(), f.polarity(), f.background())))
                        .as(analyzer.explain(s.article()))
                        .containsExactlyInAnyOrderElementsOf(s.expected())));
  }
}
