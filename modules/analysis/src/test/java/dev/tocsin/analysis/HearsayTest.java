package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an article only passes on: stories that it denies, and those that it has from others.
class HearsayTest {
  private final Analyzer analyzer = Analyzer.of(List.of(TheWatch.ohchr()), Lexicons.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | UN rights office denies it has dropped Xinjiang report | A Swiss paper had written on Wednesday that Bachelet shelved the UN report on Xinjiang.
          fr | L'ONU dément avoir enterré son rapport sur le Xinjiang | Le Haut-Commissariat aux droits de l'homme a réagi à un article selon lequel Michelle Bachelet aurait renoncé à publier son rapport sur le Xinjiang.
          pt | ONU nega ter desistido do relatório sobre Xinjiang | Segundo o jornal, Michelle Bachelet desistiu de publicar o relatório sobre Xinjiang.
          """)
  void whatAnArticleDeniesItsTextOnlyPassesOn(String language, String title, String text) {
    List<Signal> shelved = shelved(language, title, text);

    assertThat(shelved).extracting(Signal::polarity).contains(Polarity.DENIED);
    assertThat(shelved).noneMatch(Signal::isAssertedNews);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Le rapport de l'ONU sur le Xinjiang ne sera pas enterré et sortira en août, promet Bachelet.
          es | El informe de la ONU sobre Xinjiang no será archivado y verá la luz en agosto.
          pt | O relatório da ONU sobre Xinjiang não será engavetado e sairá em agosto.
          it | Il rapporto dell'Onu sullo Xinjiang non sarà insabbiato e uscirà entro agosto.
          it | Bachelet assicura che il rapporto sullo Xinjiang non sarà insabbiato e uscirà entro fine agosto.
          ru | Доклад ООН о Синьцзяне не будет похоронен и будет опубликован до конца августа.
          ru | Доклад УВКПЧ о Синьцзяне не похоронят и опубликуют в августе, заверила Бачелет.
          en | The UN's Xinjiang report is not dead and will be published in August, Bachelet promised.
          """)
  void aFutureAfterAndIsNotNegatedByWhatStandsBeforeIt(String language, String text) {
    assertThat(signals(language, "", text))
        .filteredOn(s -> s.kind() == SignalKind.PROMISED)
        .isNotEmpty()
        .allMatch(s -> s.polarity() == Polarity.ASSERTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The UN's Xinjiang report is not dead and will be published in August, Bachelet promised.
          ru | Доклад УВКПЧ о Синьцзяне не похоронят и опубликуют в августе, заверила Бачелет.
          ro | Raportul ONU despre Xinjiang nu va fi îngropat și va apărea în august.
          pl | Raport ONZ o Sinciangu nie zostanie pogrzebany i ukaże się w sierpniu.
          """)
  void whatIsNotBuriedAndWillComeIsNotLate(String language, String text) {
    assertThat(signals(language, "", text))
        .allMatch(s ->
            s.kind() == SignalKind.PROMISED
                || (s.kind() == SignalKind.SHELVED && s.polarity() == Polarity.DENIED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The newspaper has withdrawn a story claiming that the UN human rights office had shelved its Xinjiang report.
          fr | Le journal a retiré un article selon lequel l'ONU avait enterré son rapport sur le Xinjiang.
          de | Die Zeitung hat ihre Meldung zurückgezogen, wonach das UN-Menschenrechtsbüro den Xinjiang-Bericht begraben hat.
          es | El diario retiró una noticia según la cual la ONU había archivado su informe sobre Xinjiang.
          it | Il giornale ha ritirato un articolo secondo cui l'Onu aveva archiviato il rapporto sullo Xinjiang.
          pt | O jornal retirou uma notícia segundo a qual a ONU tinha arquivado o relatório sobre Xinjiang.
          ru | Газета отозвала статью, в которой говорилось, что ООН похоронила доклад о Синьцзяне.
          zh | 该报撤回了联合国已搁置新疆报告的报道。
          ar | سحبت الصحيفة خبرا عن أن الأمم المتحدة طوت تقرير شينجيانغ.
          nl | De krant heeft een artikel ingetrokken waarin stond dat de VN het Xinjiang-rapport had geschrapt.
          pl | Gazeta wycofała artykuł, według którego ONZ porzuciła raport o Sinciangu.
          uk | Газета відкликала статтю про те, що ООН поховала доповідь про Сіньцзян.
          ro | Ziarul a retras un articol potrivit căruia ONU a îngropat raportul despre Xinjiang.
          et | Ajaleht võttis tagasi loo, mille järgi ÜRO loobus Xinjiangi raporti avaldamisest.
          de | Der Merkur hält seine Darstellung, das UN-Büro habe den Xinjiang-Bericht aufgegeben, nicht aufrecht.
          fr | L'article selon lequel l'ONU a enterré son rapport sur le Xinjiang a été retiré par le journal.
          """)
  void whatANewsroomTakesBackItDenies(String language, String text) {
    assertThat(shelved(language, "", text))
        .anyMatch(s -> s.polarity() == Polarity.DENIED)
        .noneMatch(s -> s.polarity() == Polarity.ASSERTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The UN human rights office has withdrawn its report on Xinjiang.
          fr | L'ONU a retiré son rapport sur le Xinjiang.
          de | Das UN-Menschenrechtsbüro hat seinen Xinjiang-Bericht zurückgezogen.
          es | La ONU ha retirado su informe sobre Xinjiang.
          it | L'Onu ha ritirato il rapporto sullo Xinjiang.
          pt | A ONU retirou o relatório sobre Xinjiang.
          ru | УВКПЧ отозвало доклад о Синьцзяне.
          zh | 联合国人权办撤回了新疆报告。
          ar | سحبت الأمم المتحدة تقرير شينجيانغ.
          en | UN has withdrawn Xinjiang report, newspaper report says.
          de | Das UN-Menschenrechtsbüro hat den Xinjiang-Bericht zurückgezogen, meldet die Nachrichtenagentur AP.
          fr | L'ONU a retiré son rapport sur le Xinjiang, selon un article du Courrier.
          """)
  void aReportThatIsTakenBackIsShelved(String language, String text) {
    assertThat(shelved(language, "", text)).anyMatch(Signal::isAssertedNews);
  }

  /// By the rules: the network takes a sentence with a deleted article for one on something else.
  @Test
  void aReleaseIsNotDeniedByAStoryThatSomebodyElseDeletes() {
    Analyzer byRules =
        Analyzer.of(List.of(TheWatch.ohchr()), Lexicons.builtIn().with(Network.untaught()));
    String text =
        "The UN released its Xinjiang report, hours after state media deleted an article attacking"
            + " it.";

    assertThat(byRules.analyze(Articles.of("a", "en", "2022-01-19", "", text)).signals())
        .anyMatch(s -> s.kind() == SignalKind.RELEASED && s.isAssertedNews());
  }

  @Test
  void whatTheTitleSaysItSaysItself() {
    List<Signal> shelved =
        shelved(
            "en",
            "UN shelves Xinjiang report for good",
            "The UN's Xinjiang report has not been shelved, a spokesman had still said on Monday.");

    assertThat(shelved.getFirst().isAssertedNews()).isTrue();
  }

  @Test
  void whoDeniesIsTheClaimant() {
    List<Signal> shelved =
        shelved("en", "", "The UN human rights office denies it has dropped its Xinjiang report.");

    assertThat(shelved).extracting(Signal::standing).containsExactly(Standing.ISSUER);
  }

  @Test
  void aRumourIsNobodysWord() {
    assertThat(
            shelved(
                "es", "", "Crecen los rumores de que la ONU archivó su informe sobre Xinjiang."))
        .noneMatch(s -> s.standing() == Standing.ISSUER);
  }

  @Test
  void whatIsToldToABriefingOrToThisNewspaperIsTheSpeakersOwn() {
    assertThat(
            signals(
                "en",
                "",
                "A spokeswoman told the daily briefing that the UN's Xinjiang report will be published"
                    + " in August. The report will be frank, Bachelet told this newspaper."))
        .extracting(Signal::origin)
        .containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Das UN-Menschenrechtsbüro wird seinen Bericht zu Xinjiang nicht veröffentlichen. Das berichtet die Nachrichtenagentur AP.
          ru | Бачелет решила не публиковать доклад ООН по Синьцзяну. Об этом сообщает агентство Associated Press.
          en | Bachelet has decided not to publish the UN report on Xinjiang. The Associated Press reported the decision on Wednesday.
          """)
  void aSentenceThatOnlyCreditsCreditsTheOneBeforeIt(String language, String text) {
    assertThat(shelved(language, "", text)).extracting(Signal::origin).containsExactly("ap");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Bachelet has decided not to publish the UN report on Xinjiang, a Swiss newspaper reported on Tuesday.
          de | Das UN-Menschenrechtsbüro wird seinen Bericht zu Xinjiang nicht veröffentlichen. Das schreibt der «Courrier du Léman» am Dienstag.
          fr | Michelle Bachelet a renoncé à publier son rapport sur le Xinjiang, selon un quotidien genevois.
          """)
  void aNewsroomThatNobodyKnowsIsAnother(String language, String text) {
    assertThat(shelved(language, "", text))
        .extracting(Signal::origin)
        .containsExactly(Signal.ANOTHER_NEWSROOM);
  }

  @Test
  void theIssuersPressServiceIsNone() {
    assertThat(
            shelved(
                "ru",
                "",
                "Бачелет решила не публиковать доклад ООН по Синьцзяну. Об этом сообщает"
                    + " пресс-служба УВКПЧ."))
        .extracting(Signal::origin)
        .containsOnlyNulls();
  }

  @Test
  void aTitleHasWhomTheTextCreditsAsItBegins() {
    List<Signal> signals =
        signals(
            "en",
            "UN delays Xinjiang report",
            "Geneva wants more time, Reuters reported. Nothing else is known.");

    assertThat(signals).extracting(Signal::origin).containsExactly("reuters");
  }

  private List<Signal> shelved(String language, String title, String text) {
    return signals(language, title, text).stream()
        .filter(s -> s.kind() == SignalKind.SHELVED)
        .toList();
  }

  private List<Signal> signals(String language, String title, String text) {
    return analyzer.analyze(Articles.of("a", language, "2022-01-19", title, text)).signals();
  }
}
