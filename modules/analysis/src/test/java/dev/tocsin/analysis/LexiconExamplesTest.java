package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Tries the `yes` and `no` sentences of every lexicon.
class LexiconExamplesTest {
  private final Lexicons lexicons = Lexicons.builtIn();
  private final LexiconTrial trial = LexiconTrial.of(lexicons, List.of(TheWatch.ohchr()));

  @TestFactory
  Stream<DynamicTest> everyExampleComesOutAsItsRuleSays() {
    return lexicons.languages().stream()
        .sorted()
        .flatMap(language ->
            lexicons.examples(language).stream()
                .map(example ->
                    DynamicTest.dynamicTest(
                        example.at() + example.text(),
                        () ->
                            assertThat(trial.holds(language, example))
                                .as(trial.explain(language, example))
                                .isTrue())));
  }
}
