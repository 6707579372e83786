package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody "had asked" or hoped for is background, unless it was hours before, or is only now
/// revealed.
class HadAskedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Rights groups had asked Bachelet to publish the report on Xinjiang.
          fr | Des ONG avaient demandé à Michelle Bachelet de publier le rapport sur le Xinjiang.
          es | Varias ONG le habían pedido a Bachelet que publique el informe sobre Xinjiang.
          it | Molte ong avevano chiesto a Bachelet di pubblicare il rapporto sullo Xinjiang.
          pt | Várias ONG tinham pedido a Bachelet que publicasse o relatório sobre Xinjiang.
          de | Mehrere Organisationen hatten Bachelet aufgefordert, den Bericht über Xinjiang zu veröffentlichen.
          nl | Organisaties hadden Bachelet gevraagd het rapport over Xinjiang te publiceren.
          en | Some 48 hours earlier rights groups had asked Bachelet to publish the report on Xinjiang.
          """)
  void whatHadBeenAskedIsBackground(String language, String text) {
    assertThat(of(SignalKind.RELEASE_DEMANDED, language, text))
        .isNotEmpty()
        .allMatch(Signal::background);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Hours earlier rights groups had asked Bachelet to publish the report on Xinjiang.
          fr | Quelques heures plus tôt, des ONG avaient demandé à Michelle Bachelet de publier le rapport sur le Xinjiang.
          es | Horas antes, varias ONG le habían pedido a Bachelet que publique el informe sobre Xinjiang.
          it | Poche ore prima molte ong avevano chiesto a Bachelet di pubblicare il rapporto sullo Xinjiang.
          pt | Horas antes, várias ONG tinham pedido a Bachelet que publicasse o relatório sobre Xinjiang.
          de | Stunden zuvor hatten mehrere Organisationen Bachelet aufgefordert, den Bericht über Xinjiang zu veröffentlichen.
          nl | Enkele uren eerder hadden organisaties Bachelet gevraagd het rapport over Xinjiang te publiceren.
          """)
  void whatHadBeenAskedHoursEarlierIsNews(String language, String text) {
    assertThat(of(SignalKind.RELEASE_DEMANDED, language, text))
        .isNotEmpty()
        .noneMatch(Signal::background);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Michelle Bachelet a révélé jeudi que des États lui avaient écrit pour s'opposer à la publication du rapport sur le Xinjiang.
          pl | Ambasador Chin oświadczył, że Pekin sprzeciwia się publikacji raportu Bachelet o Sinciangu i wielokrotnie ją o tym informował.
          """)
  void whatIsRevealedOrRepeatedNowIsNews(String language, String text) {
    assertThat(of(SignalKind.SUPPRESSION_PRESSURE, language, text))
        .isNotEmpty()
        .noneMatch(Signal::background);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The UN human rights office has published its Xinjiang report. Hours earlier China had opposed its publication.
          de | Das UN-Menschenrechtsbüro hat seinen Xinjiang-Bericht veröffentlicht. Stunden zuvor hatte sich China gegen die Veröffentlichung ausgesprochen.
          """)
  void inAnArticleThatTellsOfTheReleaseItWasBefore(String language, String text) {
    assertThat(of(SignalKind.SUPPRESSION_PRESSURE, language, text)).isNotEmpty();
    assertThat(of(SignalKind.REACTION, language, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Bachelet said that she had hoped to publish the report on Xinjiang before the end of August.
          fr | Michelle Bachelet a déclaré qu'elle aurait voulu publier le rapport sur le Xinjiang avant la fin août.
          es | Bachelet dijo que había querido publicar el informe sobre Xinjiang antes de fines de agosto.
          it | Bachelet ha detto che aveva voluto pubblicare il rapporto sullo Xinjiang entro la fine di agosto.
          pt | Bachelet disse que tinha querido publicar o relatório sobre Xinjiang até o fim de agosto.
          nl | Bachelet zei dat ze het rapport over Xinjiang voor eind augustus had willen publiceren.
          """)
  void whatSheSaysThatSheHadHopedForIsNoPromiseNow(String language, String text) {
    assertThat(of(SignalKind.PROMISED, language, text)).isNotEmpty().allMatch(Signal::background);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Bachelet vowed to publish by the end of August the report on Xinjiang that Beijing had hoped to bury.
          en | Bachelet will publish the report on Xinjiang on 31 August, a day that she had wanted to spend in Chile.
          """)
  void whatOthersHadHopedForTakesNothingFromAPromise(String language, String text) {
    assertThat(of(SignalKind.PROMISED, language, text)).isNotEmpty().noneMatch(Signal::background);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | China had hoped to stop the publication of Bachelet's report on Xinjiang.
          en | China had wanted Bachelet not to publish the report on Xinjiang.
          fr | Pékin avait voulu empêcher la publication du rapport de Michelle Bachelet sur le Xinjiang.
          es | China había querido impedir la publicación del informe de Bachelet sobre Xinjiang.
          """)
  void pressureThatSomebodyHadMeantIsBackground(String language, String text) {
    assertThat(of(SignalKind.SUPPRESSION_PRESSURE, language, text))
        .isNotEmpty()
        .allMatch(Signal::background);
  }

  private List<Signal> of(SignalKind kind, String language, String text) {
    return new Case(language, text)
        .signals("2022-08-31").stream().filter(s -> s.kind() == kind).toList();
  }
}
