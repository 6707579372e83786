package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import java.util.List;
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

  private List<SignalKind> kinds(String language, String text) {
    Article article = Articles.of("a", language, "2022-09-01", "", text);
    return analyzer.analyze(article).signals().stream().map(Signal::kind).distinct().toList();
  }
}
