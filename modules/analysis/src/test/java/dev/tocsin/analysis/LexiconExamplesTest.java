package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Tries the `yes` and `no` sentences of every lexicon.
class LexiconExamplesTest {
  private final Lexicons lexicons = Lexicons.builtIn();
  private final Analyzer analyzer = Analyzer.of(List.of(TheWatch.ohchr()), lexicons);

  @TestFactory
  Stream<DynamicTest> everyExampleComesOutAsItsRuleSays() {
    return lexicons.languages().stream()
        .sorted()
        .flatMap(language ->
            lexicons.examples(language).stream()
                .map(example ->
                    DynamicTest.dynamicTest(
                        example.at() + example.text(), () -> holds(language, example))));
  }

  private void holds(String language, RuleText.Example example) {
    var article = Articles.of("example", language, "2022-07-19", "", example.text());
    var signals = analyzer.analyze(article).signals();
    boolean said =
        example.kinds().isEmpty()
            ? signals.isEmpty() // what a NOTHING rule uses up says nothing
            : signals.stream().anyMatch(s -> example.kinds().contains(s.kind()));
    assertThat(said).as(analyzer.explain(article)).isEqualTo(example.fires());
  }
}
