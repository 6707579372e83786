package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The list of the mentions' rules: each sentence with the surface forms that must be found,
/// `entity=surface` parted by `|`; the offsets must cut exactly these from the text as it stands.
class TaggerTest {
  private final Tagger tagger = Tagger.of(List.of(TheWatch.ohchr()));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '\t',
      quoteCharacter = '\u0001',
      textBlock =
          """
          case	XINJIANG and ohchr	xinjiang=XINJIANG|ohchr=ohchr
          full width	ＯＨＣＨＲ on Ｘｉｎｊｉａｎｇ	ohchr=ＯＨＣＨＲ|xinjiang=Ｘｉｎｊｉａｎｇ
          accents in the text	Michelle Báchelet said	bachelet=Michelle Báchelet
          composed apart	Michelle Ba\u0301chelet said	bachelet=Michelle Ba\u0301chelet
          soft hyphen	Xin\u00ADjiang and Bache\u00ADlet	xinjiang=Xin\u00ADjiang|bachelet=Bache\u00ADlet
          zero-width	Xin\u200Bjiang	xinjiang=Xin\u200Bjiang
          bidirectional marks	\u200FBachelet\u200F	bachelet=Bachelet
          no-break space	Michelle\u00A0Bachelet	bachelet=Michelle\u00A0Bachelet
          line break in a name	Michelle\\nBachelet	bachelet=Michelle\\nBachelet
          possessive	Bachelet’s trip, Xinjiang's camps	bachelet=Bachelet|xinjiang=Xinjiang
          dots	the O.H.C.H.R. said	ohchr=O.H.C.H.R
          no part of a word	Xinjiangosaurus and NOHCHR, Bacheletology	-
          no address	see https://ohchr.example/xinjiang and ohchr.org	-
          Chinese has no blanks	巴切莱特访问新疆	bachelet=巴切莱特|xinjiang=新疆
          traditional Chinese	聯合國人權事務高級專員巴舍萊公布新疆報告	ohchr=聯合國人權事務高級專員|bachelet=巴舍萊|xinjiang=新疆
          Japanese	バチェレ国連人権高等弁務官が新疆を訪問	bachelet=バチェレ|ohchr=国連人権高等弁務官|xinjiang=新疆
          no transliteration	Ba Qie Lai Te and Xin Jiang Report	-
          Arabic diacritics	شِينجيانغ	xinjiang=شِينجيانغ
          Arabic tatweel	شينجـيانغ	xinjiang=شينجـيانغ
          Arabic prefixes	وباشليه بشينجيانغ	bachelet=باشليه|xinjiang=شينجيانغ
          Russian endings	доклад Бачелет о Синьцзяне и из Синьцзяна	bachelet=Бачелет|xinjiang=Синьцзяне|xinjiang=Синьцзяна
          Russian title	Верховного комиссара ООН по правам человека	ohchr=Верховного комиссара ООН по правам человека
          Turkish endings	Sincan'da BM İnsan Hakları Ofisi	xinjiang=Sincan|ohchr=BM İnsan Hakları Ofisi
          Finnish endings	Xinjiangissa ja Bachelet'n	xinjiang=Xinjiangissa|bachelet=Bachelet
          Estonian endings	Xinjiangis ja Bacheleti	xinjiang=Xinjiangis|bachelet=Bacheleti
          title and person	UN High Commissioner for Human Rights Michelle Bachelet	ohchr=UN High Commissioner for Human Rights|bachelet=Michelle Bachelet
          refugees	UNHCR and the UN High Commissioner for Refugees	-
          another Bachelet	General Alberto Bachelet died in prison	-
          another commissioner	the Indian High Commissioner in London	-
          """)
  void aNameIsFoundAsItIsWritten(String rule, String text, String expected) {
    String read = text.replace("\\n", "\n");

    assertThat(named(tagger.tag("", read)))
        .as(rule)
        .isEqualTo(
            expected.equals("-") ? List.of() : List.of(expected.replace("\\n", "\n").split("\\|")));
  }

  @Test
  void namesByContextCountAfterAFullNaming() {
    String before = "The High Commissioner spoke. Her office waited.";
    String after = "The UN High Commissioner for Human Rights spoke. Her office waited.";

    assertThat(named(tagger.tag("", before))).isEmpty();
    assertThat(named(tagger.tag("", after)))
        .containsExactly("ohchr=UN High Commissioner for Human Rights", "ohchr=Her office");
  }

  @Test
  void theOfficeWithACapitalIsMeantAndAnyOfficeIsNot() {
    String text = "OHCHR spoke. The Office waited. He left the office.";

    assertThat(named(tagger.tag("", text))).containsExactly("ohchr=OHCHR", "ohchr=The Office");
  }

  @Test
  void aLaterHolderOfTheTitleSpeaksForTheOfficeAndIsNotThePerson() {
    assertThat(named(tagger.tag("", "UN High Commissioner for Human Rights Volker Türk spoke.")))
        .containsExactly("ohchr=UN High Commissioner for Human Rights");
  }

  @Test
  void theTitleNamesForTheText() {
    List<Mention> mentions = tagger.tag("OHCHR on Xinjiang", "The High Commissioner spoke.");

    assertThat(named(mentions))
        .containsExactly("ohchr=OHCHR", "xinjiang=Xinjiang", "ohchr=High Commissioner");
  }

  private static List<String> named(List<Mention> mentions) {
    return mentions.stream().map(m -> m.entity() + "=" + m.surface()).toList();
  }
}
