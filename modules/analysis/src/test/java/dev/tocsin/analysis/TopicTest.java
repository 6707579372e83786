package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which report a sentence speaks of, where the article has named other matters before.
class TopicTest {
  private final Analyzer analyzer = Analyzer.of(List.of(TheWatch.ohchr()), Lexicons.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | OHCHR has been asked about Xinjiang. Its report on Belarus was published on Monday, and the report is clear.
          fr | Le HCDH est interrogé sur le Xinjiang. Son rapport sur le Venezuela a été publié lundi.
          """)
  void aReportOnAnotherMatterIsAnother(String language, String text) {
    assertThat(kinds(language, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Le HCDH a publié lundi, devant tout le monde, le rapport sur le Xinjiang.
          """)
  void aNewspapersNameInsideOtherWordsIsNoAuthor(String language, String text) {
    assertThat(kinds(language, text)).contains(SignalKind.RELEASED);
  }

  private List<SignalKind> kinds(String language, String text) {
    return analyzer.analyze(Articles.of("a", language, "2022-10-01", "", text)).signals().stream()
        .map(Signal::kind)
        .toList();
  }
}
