package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said against a report that is out is a reaction to it; what had been said before, and is
/// told again, was pressure.
class BeforeTheReleaseTest {
  private final Analyzer analyzer = Analyzer.of(List.of(TheWatch.ohchr()), Lexicons.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The UN human rights office published its Xinjiang report on Wednesday. Hours before the release China's envoy said that Beijing firmly opposed its publication.
          es | La oficina de derechos humanos de la ONU publicó el miércoles su informe sobre Xinjiang. Horas antes de la publicación, el embajador de China se había opuesto a su publicación.
          de | Das UN-Menschenrechtsbüro hat am Mittwoch seinen Bericht zu Xinjiang veröffentlicht. Wenige Stunden vorher hatte sich China gegen die Veröffentlichung ausgesprochen.
          it | L'ufficio Onu per i diritti umani ha pubblicato mercoledì il rapporto sullo Xinjiang. Poche ore prima della pubblicazione l'ambasciatore cinese si era opposto alla pubblicazione.
          ru | Управление ООН по правам человека опубликовало в среду доклад по Синьцзяну. За несколько часов до публикации посол Китая выступил против публикации.
          zh | 联合国人权办公室周三发表新疆报告。公布前数小时，中国大使表示坚决反对发布这份报告。
          """)
  void oppositionBeforeTheReleaseIsPressure(String language, String text) {
    assertThat(kinds(language, text))
        .containsExactlyInAnyOrder(SignalKind.RELEASED, SignalKind.SUPPRESSION_PRESSURE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The UN human rights office published its Xinjiang report on Wednesday. China's envoy said on Thursday that Beijing firmly opposes its publication.
          zh | 联合国人权办公室周三发表新疆报告。中国大使周四表示坚决反对发布这份报告。
          """)
  void oppositionAfterwardsIsAReaction(String language, String text) {
    assertThat(kinds(language, text))
        .containsExactlyInAnyOrder(SignalKind.RELEASED, SignalKind.REACTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The UN human rights office published its Xinjiang report on Wednesday. The publication was delayed several times.
          fr | Le bureau des droits de l'homme de l'ONU a publié mercredi son rapport sur le Xinjiang. La publication a été repoussée plusieurs fois.
          de | Das UN-Menschenrechtsbüro hat am Mittwoch seinen Bericht zu Xinjiang veröffentlicht. Die Veröffentlichung wurde mehrmals verschoben.
          zh | 联合国人权办公室周三发表新疆报告。报告多次推迟发布。
          """)
  void aDelayIsPastOnceTheReportIsOut(String language, String text) {
    List<Signal> signals = signals(language, text);

    assertThat(of(SignalKind.RELEASED, signals)).isNotEmpty().noneMatch(Signal::background);
    assertThat(of(SignalKind.DELAYED, signals)).isNotEmpty().allMatch(Signal::background);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The publication of the UN human rights office's Xinjiang report was delayed several times.
          en | The UN human rights office's Xinjiang report was delayed again on Thursday. Last year the office published a short report on Xinjiang.
          zh | 联合国人权办公室的新疆报告多次推迟发布。
          """)
  void aDelayIsNewsWhileTheReportIsNotOut(String language, String text) {
    assertThat(of(SignalKind.DELAYED, signals(language, text)))
        .isNotEmpty()
        .noneMatch(Signal::background);
  }

  /// "The report is said to have been due to be published last year" holds the words of a release.
  @Test
  void aReleaseThatIsNotBelievedMakesNothingAReaction() {
    List<Signal> signals =
        analyzer
            .analyze(
                Articles.of(
                    "a", "zh", "2022-07-28", "北京反对新疆报告", "联合国人权高专的新疆报告被指原定去年底公布。中方写信给各国代表团。"))
            .signals();

    assertThat(of(SignalKind.SUPPRESSION_PRESSURE, signals)).isNotEmpty();
    assertThat(of(SignalKind.RELEASED, signals)).isEmpty();
    assertThat(of(SignalKind.REACTION, signals)).isEmpty();
  }

  @Test
  void aWithdrawalIsNewsThoughItTellsOfThePublication() {
    List<Signal> signals =
        signals(
            "en",
            "The UN human rights office has withdrawn its report on Xinjiang, which it published on"
                + " 31 August.");

    assertThat(of(SignalKind.SHELVED, signals)).isNotEmpty().noneMatch(Signal::background);
  }

  private List<SignalKind> kinds(String language, String text) {
    return signals(language, text).stream().map(Signal::kind).distinct().toList();
  }

  private List<Signal> signals(String language, String text) {
    return analyzer.analyze(Articles.of("a", language, "2022-09-01", "", text)).signals();
  }

  private static List<Signal> of(SignalKind kind, List<Signal> signals) {
    return signals.stream().filter(s -> s.kind() == kind).toList();
  }
}
