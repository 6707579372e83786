package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What the words around a statement, and the sentences before it, make of it.
class WordsAroundTest {
  @TestFactory
  List<DynamicTest> whoIsToPromiseHasPromisedNothing() {
    String text = "Rights groups wrote to the UN human rights office on Tuesday.";
    return List.of(
            new Case("en", "UN: Set a Publication Date for Xinjiang Assessment", text),
            new Case("en", "Commit to publishing Xinjiang report, rights groups urge UN", text),
            new Case(
                "en",
                "GENEVA (AP) - Sixty groups called Tuesday on the UN human rights office to make"
                    + " its Xinjiang report public by June."))
        .stream()
        .map(c ->
            c.test(() ->
                assertThat(c.kinds("2021-03-10"))
                    .contains(SignalKind.RELEASE_DEMANDED)
                    .doesNotContain(SignalKind.PROMISED)))
        .toList();
  }

  @Test
  void whoUrgesToCallTheReleaseOffPresses() {
    assertThat(
            new Case("en", "China urges UN to call off release of Xinjiang report")
                .kinds("2022-01-12"))
        .containsExactly(SignalKind.SUPPRESSION_PRESSURE);
  }

  @TestFactory
  List<DynamicTest> oppositionBeforeTheReleaseIsPressureWhateverItIsCalled() {
    return List.of(
            new Case(
                "en",
                "China urged Bachelet not to publish the report on Xinjiang. Beijing rejected the"
                    + " report as a farce."),
            new Case("zh", "中国敦促联合国人权高专不要发布涉疆报告。中方强烈反对发布该报告，称该报告是一场闹剧。"),
            new Case(
                "fr",
                "La Chine a demandé à Michelle Bachelet de ne pas publier le rapport sur le"
                    + " Xinjiang. Pékin s'oppose fermement à la publication du rapport."))
        .stream()
        .map(c ->
            c.test(() ->
                assertThat(c.kinds("2022-07-28")).containsExactly(SignalKind.SUPPRESSION_PRESSURE)))
        .toList();
  }

  /// A briefing goes through many countries; a report that is then spoken of is that of the last
  /// one named.
  @Test
  void theReportIsOnTheCountryThatWasNamedLast() {
    String office = "The UN human rights office is concerned about Xinjiang. ";
    String later = "OHCHR was finalising its own assessment of the situation.";
    assertThat(
            new Case("en", "Briefing notes: Venezuela and China", office + later)
                .kinds("2021-12-10"))
        .containsExactly(SignalKind.PREPARING);
    assertThat(
            new Case(
                    "en",
                    "Briefing notes: China and Venezuela",
                    office + "In Venezuela, courts are under pressure. " + later)
                .kinds("2021-12-10"))
        .isEmpty();
  }

  /// Whoever is named before it only speaks of it.
  @TestFactory
  List<DynamicTest> aReportIsTheOneOfTheBodyThatIsNamedBehindIt() {
    return List.of(
            new Case("de", "Das Auswärtige Amt hat die Bewertung der UN zu Xinjiang begrüßt."),
            new Case("en", "The State Department welcomed the report of the UN on Xinjiang."))
        .stream()
        .map(c -> c.test(() -> assertThat(c.kinds("2022-09-02")).contains(SignalKind.REACTION)))
        .toList();
  }

  @TestFactory
  List<DynamicTest> somebodyElsesReportStaysSilentThoughTheOfficeIsNamed() {
    return List.of(
            new Case(
                "fr",
                "Xinjiang : un rapport accuse de grandes marques",
                "Un institut australien a publié mardi un rapport sur le travail forcé au Xinjiang."
                    + " Le Haut-Commissariat de l'ONU aux droits de l'homme n'a pas réagi. Pékin a"
                    + " rejeté le rapport."),
            new Case(
                "en",
                "New report accuses brands over Xinjiang",
                "A report published on Tuesday says brands use forced labour in Xinjiang. Beijing"
                    + " rejected the report. The UN human rights office did not comment."),
            new Case(
                "ru",
                "Институт в Канберре опубликовал доклад о Синьцзяне. Китай отверг доклад. В"
                    + " Управлении ООН по правам человека не ответили."),
            new Case(
                "it",
                "L'Ufficio Onu per i diritti umani ha pubblicato il rapporto sulle imprese"
                    + " minerarie. Nello Xinjiang Bachelet vuole andare a maggio."))
        .stream()
        .map(c -> c.test(() -> assertThat(c.signals("2022-03-01")).isEmpty()))
        .toList();
  }

  @TestFactory
  List<DynamicTest> theWorkComesBeforeAPromiseThatHasNoTime() {
    return leads(
        SignalKind.PREPARING,
        new Case(
            "en",
            "Bachelet said her office was finalising its report on Xinjiang and would publish it."),
        new Case(
            "en",
            "The UN human rights office is completing its assessment of Xinjiang, with a view to"
                + " making it public."),
        new Case(
            "es",
            "Bachelet dijo que su oficina está finalizando el informe sobre Xinjiang y que lo"
                + " publicará."));
  }

  @TestFactory
  List<DynamicTest> aPromiseWithATimeComesBeforeTheWork() {
    return leads(
        SignalKind.PROMISED,
        new Case(
            "en",
            "Bachelet said her office was finalising its report on Xinjiang and would publish it in"
                + " the coming weeks."),
        new Case(
            "es",
            "Bachelet dijo que su oficina está finalizando el informe sobre Xinjiang y que lo"
                + " publicará en unas semanas."));
  }

  private static List<DynamicTest> leads(SignalKind kind, Case... cases) {
    SignalKind other = kind == SignalKind.PROMISED ? SignalKind.PREPARING : SignalKind.PROMISED;
    return Stream.of(cases)
        .map(c ->
            c.test(() ->
                assertThat(c.signals("2021-09-13").stream().map(Signal::kind))
                    .containsExactly(kind, other)))
        .toList();
  }

  @TestFactory
  List<DynamicTest> theDemandComesBeforeTheDelayThatItIsMadeFor() {
    return List.of(
            new Case(
                "en", "Rights groups urged Bachelet to publish the overdue report on Xinjiang."),
            new Case(
                "fr",
                "Des ONG exhortent Michelle Bachelet à publier le rapport sur le Xinjiang, en"
                    + " retard."))
        .stream()
        .map(c ->
            c.test(() ->
                assertThat(c.signals("2022-03-08").stream().map(Signal::kind))
                    .containsExactly(SignalKind.RELEASE_DEMANDED, SignalKind.DELAYED)))
        .toList();
  }

  @TestFactory
  List<DynamicTest> whoPressesIsNamed() {
    return Stream.of(
            // The place of a dateline asks for nothing.
            new Pressed(
                "en", null, "WASHINGTON, Jan. 18 (UPI) -- A letter asks Bachelet to publish"),
            new Pressed(
                "de",
                null,
                "Peking (dpa) - Ein Brief fordert Bachelet auf, nicht zu veröffentlichen"),
            new Pressed(
                "it", null, "(ANSA) - PECHINO, 31 AGO - Una lettera chiede di non pubblicare"),
            new Pressed("ar", null, "بكين (رويترز) - طلبت رسالة من باشليه عدم نشر"),
            // Whoever stands before a dash, a comma or a bracket does.
            new Pressed(
                "en",
                "China",
                "CHINA, backed by Russia - in a letter - opposes the publication of"),
            new Pressed(
                "en",
                "China",
                "Reuters said that China (PRC) - with others - opposes the publication of"),
            new Pressed("en", "China", "CHINA - on its own - opposes the publication of"),
            new Pressed(
                "en",
                "Human Rights Watch",
                "Human Rights Watch (HRW) - with others - urged the UN to publish"),
            new Pressed("ru", "China", "КНР — против публикации"),
            // In English, whatever the article calls them.
            new Pressed("en", "China", "The CCP asked Bachelet not to publish"),
            new Pressed("zh", "China", "中方要求巴切莱特不要公布"),
            new Pressed("fr", "China", "Pékin demande à l'ONU de ne pas publier"),
            new Pressed("es", "US", "Estados Unidos pide a Bachelet que publique"),
            new Pressed("ar", "China", "طلبت بكين من باشليه عدم نشر"),
            new Pressed("ru", "activists", "Правозащитники призвали Бачелет опубликовать"),
            new Pressed("pt", "lawmakers", "Parlamentares pedem a Bachelet que publique"),
            // And how many they are.
            new Pressed("en", "47 states", "On Monday 47 states asked the UN to publish"),
            new Pressed("en", "1,000 groups", "Nearly 1,000 groups asked the UN not to publish"),
            new Pressed(
                "fr",
                "1 000 organisations",
                "Plus de 1 000 organisations demandent à l'ONU de publier"),
            new Pressed(
                "ru",
                "1 000 organisations",
                "Более 1 000 организаций призвали Бачелет опубликовать"),
            new Pressed("en", "47 states", "In August 47 states asked the UN to publish"),
            new Pressed("en", "China", "At 12:30 China asked the UN not to publish"),
            new Pressed("en", "groups", "On 25/8 groups asked the UN to publish"),
            new Pressed("en", "groups", "In 2022 groups asked the UN to publish"),
            new Pressed("en", "groups", "On August 25 groups asked the UN to publish"),
            new Pressed("en", "groups", "COVID-19 groups asked the UN to publish"))
        .map(p -> p.said().test(() -> assertThat(pressing(p.said())).containsOnly(p.claimant())))
        .toList();
  }

  /// @param begins of a sentence that goes on with the report's name
  private record Pressed(String language, @Nullable String claimant, String begins) {
    Case said() {
      String report =
          switch (language) {
            case "de" -> "den UN-Bericht über Xinjiang";
            case "it" -> "il rapporto dell'Onu sullo Xinjiang";
            case "ar" -> "تقرير شينجيانغ";
            case "ru" -> "доклад ООН о Синьцзяне";
            case "fr" -> "le rapport de l'ONU sur le Xinjiang";
            case "zh" -> "联合国新疆报告";
            case "es" -> "el informe de la ONU sobre Xinjiang";
            case "pt" -> "o relatório da ONU sobre Xinjiang";
            default -> "the UN report on Xinjiang";
          };
      return new Case(language, begins + " " + report + ".");
    }
  }

  /// Who presses, for release or against it, by what the rules read.
  private List<@Nullable String> pressing(Case c) {
    return c.signals("2022-08-31").stream()
        .filter(s ->
            s.kind() == SignalKind.SUPPRESSION_PRESSURE || s.kind() == SignalKind.RELEASE_DEMANDED)
        .filter(s -> !Learned.is(s))
        .<@Nullable String>map(Signal::claimant)
        .toList();
  }
}
