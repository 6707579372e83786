package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  /// `|` stands where a sentence ends.
  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      quoteCharacter = '\u0001',
      textBlock =
          """
          en\tThe U.N. rights chief met Ms. Bachelet.|Dr. No said no.
          en\tShe works at the U.N.|The report is late.
          en\tXi J. P. Smith and J. K. Rowling spoke at 5.30 p.m. on Aug. 31.|All left.
          en\tResolution No. 5 costs $3.5 billion, see https://a.example/x.html?b=1.Q for more.|Yes.
          en\t“It is late.”|“Why?” she asked.|“Now!”|He left.
          en\tThey waited... and waited.|They waited...|Nothing came.|Well… perhaps.
          en\tThe report was released.|1. The first point.
          en\t(She said so.)|Then [he] did.
          en\tOn 31 August 2022.|The report came.
          en\tIs it out?|Yes!|It is.
          fr\tM. Dupont a vu Mme Bachelet à l'O.N.U.|Le rapport sort.
          de\tAm 31. August kam der Bericht.|Sie ging am 1. Juni 2022.|Der Bericht kam.
          de\tZ. B. am 30. Juni, laut Dr. Weber.|Der Bericht kam.
          es\tEl Sr. López viajó a EE.UU. y volvió.|¿Cuándo?|Ayer.
          ru\tС. В. Лавров, т. е. министр, приехал в 2022 г. в Пекин.|Доклад не вышел.
          zh\t她说：“报告会公布。”|他问：“何时？”|没有回答……又说了一遍。|完
          ja\t報告書は公表された。|中国は「嘘だ」と述べた。
          ar\tهل صدر التقرير؟|لم يصدر بعد.|قالت ذلك.
          hi\tरिपोर्ट जारी हुई।|चीन ने विरोध किया।
          ur\tرپورٹ جاری ہوئی۔|چین نے مسترد کر دی۔
          th\tรายงานถูกเผยแพร่แล้ว จีนปฏิเสธ
          """)
  void stopsEndSentencesWhereReadersSeeThemEnd(String language, String cut) {
    List<String> pieces = List.of(cut.split("\\|", -1));
    String text = String.join(language.equals("zh") || language.equals("ja") ? "" : " ", pieces);

    assertThat(split(text, language)).isEqualTo(pieces);
  }

  @Test
  void aBlankThatGotLostAfterAStopIsNoReasonToGoOn() {
    assertThat(split("The report was released.She said so at Amnesty.org and a.Example.com.", "en"))
        .containsExactly(
            "The report was released.", "She said so at Amnesty.org and a.Example.com.");
  }

  @Test
  void aHeadlineWithoutAStopIsASentence() {
    assertThat(split("UN report on Xinjiang is out", "en")).hasSize(1);
  }

  @Test
  void aLineEndsASentence() {
    assertThat(split("Report is out\nChina rejects it\r\nSee also:\n\n", "en"))
        .containsExactly("Report is out", "China rejects it", "See also:");
  }

  @Test
  void aLineBrokenInMidSentenceGoesOn() {
    assertThat(split("The High Commissioner said that her\noffice would publish it.\nSoon", "en"))
        .containsExactly("The High Commissioner said that her\noffice would publish it.", "Soon");
  }

  @Test
  void aTextWithoutStopsIsCutAtBlanks() {
    List<Span> spans = Sentences.split("word ".repeat(5_000), "en");

    assertThat(spans).allMatch(s -> s.end() - s.start() <= Sentences.MAX_CHARS);
    assertThat(spans.stream().mapToInt(s -> s.end() - s.start() + 1).sum()).isEqualTo(25_000);
  }

  @Test
  void blanksOnlyAreNoSentence() {
    assertThat(split(" \n\t \u00A0 \r\n", "en")).isEmpty();
    assertThat(split("", "en")).isEmpty();
  }

  private static List<String> split(String text, String language) {
    return Sentences.split(text, language).stream()
        .map(s -> text.substring(s.start(), s.end()))
        .toList();
  }
}
