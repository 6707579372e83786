package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        .flatMap(language -> read(language).stream())
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

  private static List<LabelledSentence> read(String language) {
    String name = "hard/" + language + ".tsv";
    try (InputStream in = HardCasesTest.class.getResourceAsStream(name)) {
      return in == null
          ? List.of()
          : LabelledSentence.read(
              new String(in.readAllBytes(), StandardCharsets.UTF_8), language + ".tsv", language);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " can't be read", e);
    }
  }
}
