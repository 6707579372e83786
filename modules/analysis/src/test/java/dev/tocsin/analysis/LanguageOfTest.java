package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageOfTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      textBlock =
          """
          en	The office said that the report was late and would not be out before Monday.
          fr	Le bureau a dit que le rapport était en retard et qu'il ne sortirait pas avant lundi.
          es	La oficina dijo que el informe se retrasaba y que no saldría antes del lunes.
          pt	O escritório disse que o relatório estava atrasado e que não sairia antes de segunda.
          it	L'ufficio ha detto che il rapporto era in ritardo e che non uscirà prima di lunedì.
          de	Das Büro sagte, dass der Bericht sich verspätet und nicht vor Montag erscheinen wird.
          nl	Het kantoor zei dat het rapport te laat is en niet voor maandag zal verschijnen.
          pl	Biuro powiedziało, że raport jest spóźniony i nie ukaże się przed poniedziałkiem.
          cs	Úřad uvedl, že zpráva má zpoždění a nebude zveřejněna před pondělím, což je v tom.
          sv	Kontoret sade att rapporten är försenad och inte kommer ut före måndag.
          tr	Ofis, raporun geciktiğini ve pazartesiden önce çıkmayacağını söyledi, bu bir sorun.
          vi	Văn phòng cho biết báo cáo bị chậm và sẽ không được công bố trước thứ Hai.
          id	Kantor itu mengatakan bahwa laporan tersebut terlambat dan tidak akan terbit.
          fi	Toimisto sanoi, että raportti on myöhässä eikä se ilmesty ennen maanantaita.
          et	Büroo ütles, et aruanne on hilinenud ja see ei ilmu enne esmaspäeva.
          ro	Biroul a spus că raportul este întârziat și că nu va apărea până luni.
          ru	Управление сообщило, что доклад задерживается и не выйдет до понедельника.
          uk	Управління повідомило, що доповідь затримується і не вийде до понеділка.
          bg	Службата заяви, че докладът се бави и няма да излезе преди понеделник.
          kk	Кеңсе баяндаманың кешіккенін және дүйсенбіге дейін шықпайтынын айтты, бұл үшін.
          ug	ئىشخانا دوكلاتنىڭ كېچىككەنلىكىنى ۋە دۈشەنبىدىن بۇرۇن چىقمايدىغانلىقىنى ئېيتتى.
          fa	دفتر گفت که گزارش به تأخیر افتاده است و تا دوشنبه منتشر نمی‌شود.
          ar	قال المكتب إن التقرير تأخر ولن يصدر قبل يوم الاثنين في جنيف.
          ur	دفتر نے کہا کہ رپورٹ میں تاخیر ہوئی ہے اور یہ پیر سے پہلے نہیں آئے گی۔
          ja	事務所は報告書が遅れており、月曜日より前には出ないと述べた。
          ko	사무소는 보고서가 늦어지고 있으며 월요일 전에는 나오지 않을 것이라고 말했다.
          zh	办公室表示，报告已经推迟，星期一之前不会发布。
          th	สำนักงานกล่าวว่ารายงานล่าช้าและจะไม่ออกก่อนวันจันทร์
          hi	कार्यालय ने कहा कि रिपोर्ट में देरी हुई है और यह सोमवार से पहले नहीं आएगी।
          el	Το γραφείο είπε ότι η έκθεση καθυστερεί και δεν θα βγει πριν από τη Δευτέρα.
          """)
  void aSentenceTellsItsLanguageWithNoHintAndAgainstAWrongOne(String language, String text) {
    assertThat(LanguageOf.detect(text, "und")).isEqualTo(language);
    assertThat(LanguageOf.detect(text, "")).isEqualTo(language);
    assertThat(LanguageOf.detect(text, language)).isEqualTo(language);
    assertThat(LanguageOf.detect(text, language.equals("en") ? "de" : "en")).isEqualTo(language);
  }

  @Test
  void whatIsTooShortTellsNothing() {
    assertThat(LanguageOf.detect("", "und")).isEqualTo("und");
    assertThat(LanguageOf.detect("Bachelet", "und")).isEqualTo("und");
    assertThat(LanguageOf.detect("2022 - 08", "und")).isEqualTo("und");
    assertThat(LanguageOf.detect("Michelle Bachelet in Xinjiang", "und")).isEqualTo("und");
  }

  @Test
  void whatIsTooShortLeavesTheHint() {
    assertThat(LanguageOf.detect("Bachelet in Xinjiang", "it")).isEqualTo("it");
    assertThat(LanguageOf.detect("", "fr")).isEqualTo("fr");
  }

  @Test
  void aHintOfAnotherScriptIsNotBelieved() {
    assertThat(LanguageOf.detect("新疆报告", "en")).isEqualTo("zh");
    assertThat(LanguageOf.detect("Bachelet in Xinjiang", "zh")).isEqualTo("und");
  }

  @Test
  void aLanguageThatHasNoWordsHereStaysTheHint() {
    assertThat(LanguageOf.detect("Dywedodd y swyddfa fod yr adroddiad yn hwyr", "cy"))
        .isEqualTo("cy");
  }

  @Test
  void aHintIsItsPrimaryTag() {
    assertThat(LanguageOf.detect("", "zh-Hant-TW")).isEqualTo("zh");
    assertThat(LanguageOf.detect("", "EN_us")).isEqualTo("en");
    assertThat(LanguageOf.detect("", "?")).isEqualTo("und");
  }

  @Test
  void aQuotationInAnotherLanguageIsReadInIt() {
    assertThat(LanguageOf.ofPassage("“We urge her not to publish such a report,” it says.", "fr"))
        .isEqualTo("en");
    assertThat(LanguageOf.ofPassage("Сообщается, что доклад не был опубликован.", "en"))
        .isEqualTo("ru");
  }

  @Test
  void aForeignNameMakesNoForeignPassage() {
    assertThat(LanguageOf.ofPassage("Le New York Times l'a dit.", "fr")).isEqualTo("fr");
    assertThat(LanguageOf.ofPassage("Die Hu-Huanyong-Linie", "de")).isEqualTo("de");
    assertThat(LanguageOf.ofPassage("2022", "fr")).isEqualTo("fr");
  }
}
