package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tocsin.domain.Deadline;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Which of the dates in a sentence is the day that the report is promised for, or put off to.
class ByWhenTest {
  private record ByWhen(String language, String text, @Nullable Deadline deadline) {}

  @TestFactory
  List<DynamicTest> theDayOnWhichSomebodySpokeIsNoDeadline() {
    return List.of(
            new Case("en", "Bachelet said on Monday that she would publish the Xinjiang report."),
            new Case("en", "Bachelet said today that she would publish the Xinjiang report."),
            new Case(
                "de", "Bachelet sagte am Montag, sie werde den Xinjiang-Bericht veröffentlichen."),
            new Case("es", "Bachelet dijo hoy que publicará el informe sobre Xinjiang."),
            new Case("pt", "Bachelet disse hoje que vai publicar o relatório sobre Xinjiang."))
        .stream()
        .map(c ->
            c.test(() ->
                assertThat(c.signals("2022-07-20"))
                    .singleElement()
                    .satisfies(s -> assertThat(s.kind()).isEqualTo(SignalKind.PROMISED))
                    .satisfies(s -> assertThat(s.deadline()).isNull())))
        .toList();
  }

  @TestFactory
  List<DynamicTest> aMonthThatIsAnotherWordOrANumberTooIsReadAmongWordsOfADate() {
    return Stream.of(
            new ByWhen(
                "en", "Bachelet will publish the report on Xinjiang, which may draw ire.", null),
            new ByWhen(
                "en",
                "Bachelet will publish the report on Xinjiang by 15 May.",
                new Deadline(LocalDate.of(2022, 5, 15), Deadline.Precision.DAY)),
            new ByWhen(
                "en",
                "Bachelet will publish the report on Xinjiang on 5 May 2022.",
                new Deadline(LocalDate.of(2022, 5, 5), Deadline.Precision.DAY)),
            new ByWhen(
                "en",
                "Bachelet will publish the report on Xinjiang on the 21st May, she said.",
                new Deadline(LocalDate.of(2022, 5, 21), Deadline.Precision.DAY)),
            new ByWhen(
                "en",
                "Bachelet will publish the report on Xinjiang in late May, she said.",
                new Deadline(LocalDate.of(2022, 5, 31), Deadline.Precision.MONTH)),
            new ByWhen(
                "ro", "Raportul lui Bachelet despre Xinjiang va fi publicat, a mai spus ea.", null),
            new ByWhen(
                "ro", "Bachelet va publica raportul despre Xinjiang în mai multe limbi.", null),
            new ByWhen(
                "ro", "Bachelet va publica raportul despre Xinjiang în mai mulți pași.", null),
            new ByWhen(
                "ro",
                "Bachelet va publica raportul despre Xinjiang până pe 15 mai.",
                new Deadline(LocalDate.of(2022, 5, 15), Deadline.Precision.DAY)),
            new ByWhen(
                "ro",
                "Bachelet va publica raportul despre Xinjiang până pe 5 mai.",
                new Deadline(LocalDate.of(2022, 5, 5), Deadline.Precision.DAY)),
            new ByWhen(
                "ro",
                "Raportul despre Xinjiang va fi publicat în luna mai, a spus Bachelet.",
                new Deadline(LocalDate.of(2022, 5, 31), Deadline.Precision.MONTH)),
            new ByWhen(
                "zh",
                "巴切莱特将于7月15日前发布新疆报告。",
                new Deadline(LocalDate.of(2022, 7, 15), Deadline.Precision.DAY)),
            new ByWhen(
                "zh",
                "巴切莱特将于5月5日前发布新疆报告。",
                new Deadline(LocalDate.of(2022, 5, 5), Deadline.Precision.DAY)))
        .map(by -> {
          Case c = new Case(by.language(), by.text());
          return c.test(() ->
              assertThat(c.signals("2022-04-26").getFirst().deadline()).isEqualTo(by.deadline()));
        })
        .toList();
  }

  @TestFactory
  List<DynamicTest> aMonthEarlyInTheYearIsTheNextOneAtTheEndOfTheYear() {
    return Stream.of(
            new Case("en", "Bachelet will publish the report on Xinjiang by the end of February."),
            new Case("en", "Bachelet will publish the report on Xinjiang before March."),
            new Case("fr", "Bachelet publiera le rapport sur le Xinjiang d'ici fin février."),
            new Case("de", "Bachelet will den Xinjiang-Bericht bis Ende Februar veröffentlichen."))
        .map(c ->
            c.test(() -> {
              Signal promise = c.signals("2020-12-09").getFirst();
              assertThat(promise.background()).isFalse();
              assertThat(promise.deadline())
                  .isEqualTo(new Deadline(LocalDate.of(2021, 2, 28), Deadline.Precision.MONTH));
            }))
        .toList();
  }

  @TestFactory
  List<DynamicTest> aDateThatWasMeantAtFirstMakesWayForTheOneThatHolds() {
    return List.of(
            new Case(
                "en",
                "Publication of the Xinjiang report, initially scheduled for March 12, is now due"
                    + " by June 30."),
            new Case(
                "fr",
                "Initialement prévue le 12 mars, la publication du rapport sur le Xinjiang est"
                    + " désormais fixée au 30 juin."),
            new Case(
                "fr",
                "Le rapport sur le Xinjiang, d'abord annoncé pour le 12 mars, sera publié le 30"
                    + " juin."),
            new Case(
                "de",
                "Der ursprünglich für den 12. März angekündigte Xinjiang-Bericht soll nun am 30."
                    + " Juni erscheinen."),
            new Case(
                "de",
                "Der Xinjiang-Bericht, zunächst für Ende März angekündigt, wird nun im Juni"
                    + " veröffentlicht."),
            new Case(
                "es",
                "Prevista en un principio para el 12 de marzo, la publicación del informe de la ONU"
                    + " sobre Xinjiang se espera ahora para el 30 de junio."),
            new Case(
                "es",
                "El informe de la ONU sobre Xinjiang, previsto inicialmente para el 12 de marzo, se"
                    + " publicará el 30 de junio."),
            new Case(
                "it",
                "Il rapporto dell'Onu sullo Xinjiang, inizialmente previsto per il 12 marzo, sarà"
                    + " pubblicato il 30 giugno."),
            new Case(
                "pt",
                "O relatório sobre Xinjiang, inicialmente previsto para 12 de março, será publicado"
                    + " em 30 de junho."),
            new Case(
                "ru",
                "Доклад о Синьцзяне, первоначально намеченный на 12 марта, будет опубликован 30"
                    + " июня."),
            new Case("zh", "原定3月12日发布的新疆报告将于6月30日公布。"),
            new Case(
                "ar", "تقرير شينجيانغ الذي كان مقررا في الأصل نشره في 12 مارس سينشر في 30 يونيو."),
            new Case(
                "nl",
                "Het Xinjiang-rapport, aanvankelijk voor 12 maart aangekondigd, zal op 30 juni"
                    + " worden gepubliceerd."),
            new Case(
                "pl",
                "Raport o Sinciangu, pierwotnie zapowiadany na 12 marca, zostanie opublikowany 30"
                    + " czerwca."),
            new Case(
                "uk",
                "Доповідь про Сіньцзян, спочатку заплановану на 12 березня, буде опубліковано 30"
                    + " червня."),
            new Case(
                "ro",
                "Raportul despre Xinjiang, anunțat inițial pentru 12 martie, va fi publicat pe 30"
                    + " iunie."))
        .stream()
        .map(c ->
            c.test(() ->
                assertThat(c.signals("2021-03-10"))
                    .filteredOn(s -> s.kind() == SignalKind.PROMISED)
                    .isNotEmpty()
                    .allSatisfy(s -> {
                      assertThat(s.background()).isFalse();
                      assertThat(s.deadline())
                          .extracting(Deadline::day)
                          .isEqualTo(LocalDate.of(2021, 6, 30));
                    })))
        .toList();
  }

  @Test
  void aDateThatWasMeantAtFirstMakesWayForATimeWithoutADate() {
    Case c =
        new Case(
            "en", "The UN's report on Xinjiang, initially due in May, will be published soon.");
    assertThat(c.signals("2021-03-10"))
        .extracting(Signal::deadline)
        .doesNotContain(new Deadline(LocalDate.of(2021, 5, 31), Deadline.Precision.MONTH));
  }

  @TestFactory
  List<DynamicTest> aDateBehindAFirstThatNoOtherFollowsHolds() {
    return List.of(
            new Case(
                "de", "Der Xinjiang-Bericht der UNO wird zunächst Ende August veröffentlicht."),
            new Case("en", "The UN's Xinjiang report will initially be published in late August."))
        .stream()
        .map(c ->
            c.test(() ->
                assertThat(c.signals("2021-03-10"))
                    .extracting(Signal::deadline)
                    .contains(new Deadline(LocalDate.of(2021, 8, 31), Deadline.Precision.MONTH))))
        .toList();
  }

  @Test
  void aMonthThatIsRecalledBesideATimeWithoutADateIsNoDate() {
    Case c =
        new Case(
            "fr",
            "Mardi 8 mars, Michelle Bachelet a assuré que son rapport sur le Xinjiang, annulé en"
                + " septembre, sera publié dans les prochaines semaines.");
    assertThat(c.signals("2022-03-08"))
        .filteredOn(s -> s.kind() == SignalKind.PROMISED)
        .isNotEmpty()
        .noneSatisfy(s ->
            assertThat(s.deadline())
                .isEqualTo(new Deadline(LocalDate.of(2022, 9, 30), Deadline.Precision.MONTH)));
  }

  @TestFactory
  List<DynamicTest> theDayOfTheDatelineIsNotThatOfTheRelease() {
    return Stream.of(
            new ByWhen(
                "en",
                "GENEVA, March 8 (Reuters) - The office of Michelle Bachelet will publish its"
                    + " report on Xinjiang on April 20.",
                new Deadline(LocalDate.of(2022, 4, 20), Deadline.Precision.DAY)),
            new ByWhen(
                "en",
                "GENEVA, March 8 (Reuters) - The office of Michelle Bachelet will publish its"
                    + " report on Xinjiang by the end of April.",
                new Deadline(LocalDate.of(2022, 4, 30), Deadline.Precision.MONTH)))
        .map(by -> {
          Case c = new Case(by.language(), by.text());
          return c.test(() ->
              assertThat(c.signals("2022-03-08").getFirst().deadline()).isEqualTo(by.deadline()));
        })
        .toList();
  }

  @TestFactory
  List<DynamicTest> theDateOfAVisitIsNotThatOfTheRelease() {
    LocalDate june = LocalDate.of(2022, 6, 30);
    return Stream.of(
            new ByWhen(
                "en",
                "Bachelet will travel to China in May and her office will publish the report on"
                    + " Xinjiang afterwards.",
                null),
            new ByWhen(
                "en",
                "Bachelet will travel to China in May and her office will publish the report on"
                    + " Xinjiang by the end of June.",
                new Deadline(june, Deadline.Precision.MONTH)),
            new ByWhen(
                "en",
                "By the end of June, when she travels to New York, Bachelet will publish the report"
                    + " on Xinjiang.",
                new Deadline(june, Deadline.Precision.MONTH)),
            new ByWhen(
                "de",
                "Bachelet reist nach Peking, im Juni will sie den Bericht über Xinjiang"
                    + " veröffentlichen.",
                new Deadline(june, Deadline.Precision.MONTH)),
            new ByWhen(
                "fr",
                "Bachelet annonce un voyage en Chine en mai et que le rapport sur le Xinjiang sera"
                    + " publié ensuite.",
                null),
            new ByWhen(
                "es",
                "Bachelet viajará a China en mayo y publicará después el informe sobre Xinjiang.",
                null),
            new ByWhen(
                "pt",
                "Bachelet viajará à China em maio e o seu relatório sobre Xinjiang sairá depois.",
                null),
            new ByWhen(
                "fr",
                "Bachelet se rendra en Chine en mai et publiera ensuite le rapport sur le"
                    + " Xinjiang.",
                null),
            new ByWhen(
                "de",
                "Bachelet reist im Mai nach China und will danach den Bericht über Xinjiang"
                    + " veröffentlichen.",
                null),
            new ByWhen(
                "it",
                "Bachelet andrà in Cina a maggio e poi pubblicherà il rapporto sullo Xinjiang.",
                null),
            new ByWhen(
                "ru", "Бачелет поедет в Китай в мае, а потом опубликует доклад о Синьцзяне.", null),
            new ByWhen(
                "uk",
                "Бачелет поїде до Китаю у травні, а потім опублікує доповідь про Сіньцзян.",
                null),
            new ByWhen(
                "nl",
                "Bachelet reist in mei naar China en zal daarna het rapport over Xinjiang"
                    + " publiceren.",
                null),
            new ByWhen(
                "nl",
                "Bachelet reist in mei naar China en publiceert daarna het rapport over Xinjiang.",
                null),
            new ByWhen(
                "nl",
                "Bachelet bezoekt China en in juni publiceert ze het rapport over Xinjiang.",
                new Deadline(june, Deadline.Precision.MONTH)),
            new ByWhen(
                "et",
                "Bachelet sõidab mais Hiinasse ja avaldab seejärel raporti Xinjiangi kohta.",
                null),
            new ByWhen(
                "pl",
                "Bachelet pojedzie w maju do Chin, a potem opublikuje raport o Sinciangu.",
                null),
            new ByWhen(
                "ro",
                "Bachelet călătorește în luna mai în China, iar raportul despre Xinjiang va fi"
                    + " publicat după aceea.",
                null),
            new ByWhen(
                "ro",
                "Bachelet va vizita China în luna mai, iar raportul despre Xinjiang va fi publicat"
                    + " după aceea.",
                null))
        .map(by -> {
          Case c = new Case(by.language(), by.text());
          return c.test(() ->
              assertThat(c.signals("2022-03-08"))
                  .filteredOn(s -> s.kind() == SignalKind.PROMISED)
                  .isNotEmpty()
                  .allSatisfy(s -> assertThat(s.deadline()).isEqualTo(by.deadline())));
        })
        .toList();
  }

  @TestFactory
  List<DynamicTest> theDayOnWhichAnEventOpensIsABoundOnlyBeforeIt() {
    Deadline soon = new Deadline(LocalDate.of(2022, 1, 24), Deadline.Precision.VAGUE);
    Deadline opening = new Deadline(LocalDate.of(2022, 2, 9), Deadline.Precision.DAY);
    return Stream.of(
            new ByWhen(
                "en",
                "The UN human rights office promises its Xinjiang report in weeks, on a collision"
                    + " course with the fair, which opens on February 9.",
                soon),
            new ByWhen(
                "en",
                "The UN human rights office will publish its Xinjiang report before the fair in"
                    + " Geneva, which opens on February 9.",
                opening),
            new ByWhen(
                "fr",
                "L'ONU promet de publier dans quelques semaines son rapport sur le Xinjiang, en"
                    + " même temps que la foire, qui s'ouvre le 9 février.",
                soon),
            new ByWhen(
                "fr",
                "L'ONU promet de publier son rapport sur le Xinjiang avant la foire, qui s'ouvre le"
                    + " 9 février.",
                opening),
            new ByWhen(
                "es",
                "La ONU promete publicar en unas semanas su informe sobre Xinjiang, a la vez que la"
                    + " feria, que comienza el 9 de febrero.",
                soon),
            new ByWhen(
                "it",
                "L'Onu promette di pubblicare tra qualche settimana il rapporto sullo Xinjiang, in"
                    + " contemporanea con la fiera, che si apre il 9 febbraio.",
                soon),
            new ByWhen(
                "pt",
                "A ONU promete publicar dentro de semanas o relatório sobre Xinjiang, em simultâneo"
                    + " com a feira, que começa a 9 de fevereiro.",
                soon),
            new ByWhen(
                "de",
                "Die UN versprechen, den Xinjiang-Bericht in wenigen Wochen zu veröffentlichen,"
                    + " zugleich mit der Messe, die am 9. Februar beginnt.",
                soon),
            new ByWhen(
                "nl",
                "De VN belooft het Xinjiang-rapport binnen enkele weken te publiceren, tegelijk met"
                    + " de beurs, die op 9 februari begint.",
                soon),
            new ByWhen(
                "ru",
                "ООН обещает опубликовать доклад по Синьцзяну в ближайшие недели, одновременно с"
                    + " ярмаркой, которая откроется 9 февраля.",
                soon),
            new ByWhen("zh", "联合国人权办公室承诺数周内公布新疆报告，恰逢2月9日开幕的博览会。", soon))
        .map(by -> {
          Case c = new Case(by.language(), by.text());
          return c.test(() ->
              assertThat(c.signals("2021-12-13"))
                  .filteredOn(s -> s.kind() == SignalKind.PROMISED)
                  .isNotEmpty()
                  .allSatisfy(s -> assertThat(s.deadline()).isEqualTo(by.deadline()))
                  .noneMatch(Signal::background));
        })
        .toList();
  }

  @TestFactory
  List<DynamicTest> theDateBeforeButIsNotTheDayThatTheReportIsPutOffTo() {
    return List.of(
            new Case(
                "en",
                "Bachelet will be in China in May, but her report on Xinjiang remains"
                    + " unpublished."),
            new Case(
                "es",
                "Bachelet estará en China en mayo, pero su informe sobre Xinjiang sigue"
                    + " pendiente."),
            new Case(
                "fr",
                "Bachelet sera en Chine en mai, mais son rapport sur le Xinjiang n'est toujours pas"
                    + " publié."),
            new Case(
                "ru",
                "Бачелет будет в Китае в мае, но ее доклад о Синьцзяне до сих пор не опубликован."),
            new Case(
                "pl",
                "Bachelet będzie w maju w Chinach, ale jej raport o Sinciangu wciąż nie został"
                    + " opublikowany."))
        .stream()
        .map(c ->
            c.test(() ->
                assertThat(c.signals("2022-03-08"))
                    .filteredOn(s -> s.kind() == SignalKind.DELAYED)
                    .isNotEmpty()
                    .allSatisfy(s -> assertThat(s.deadline()).isNull())))
        .toList();
  }

  /// A text from a file gives no day.
  @Test
  void anEarlierMonthIsBackgroundWhateverTheDayOfPublication() {
    Case c =
        new Case(
            "en",
            "Bachelet announced last September that the report on Xinjiang was being finalised,"
                + " but it has still not been published.");
    assertThat(c.signals(""))
        .extracting(Signal::kind, Signal::background)
        .contains(tuple(SignalKind.PREPARING, true), tuple(SignalKind.DELAYED, false));
  }

  @TestFactory
  List<DynamicTest> theDayOfTheReleaseIsTheDeadline() {
    return List.of(
            new Case("en", "Bachelet said the Xinjiang report would be published on Friday."),
            new Case(
                "de",
                "Der Xinjiang-Bericht soll am Freitag veröffentlicht werden, sagte Bachelet."))
        .stream()
        .map(c ->
            c.test(() ->
                assertThat(c.signals("2022-07-20").getFirst().deadline())
                    .isEqualTo(new Deadline(LocalDate.of(2022, 7, 22), Deadline.Precision.DAY))))
        .toList();
  }
}
