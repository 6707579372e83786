package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Mention;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.TaggedArticle;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the text, the result is a result, and offsets cut what they say.
class AnyTextTest {
  private static final int MEGABYTE = 1_000_000;

  private static final Lexicons LEXICONS = Lexicons.builtIn();
  private static final Analyzer ANALYZER = Analyzer.of(List.of(TheWatch.ohchr()), LEXICONS);

  /// Pieces of which texts are made: names, words of rules, marks, broken characters.
  private static final List<String> PIECES =
      List.of(
          "OHCHR",
          "Xinjiang",
          "Bachelet",
          "U.N.",
          "report",
          "published",
          "not",
          "if",
          "will",
          "before she leaves",
          "31 August",
          "2022",
          "。",
          "报告",
          "新疆",
          "公布",
          "доклад",
          "Синьцзян",
          "опубликован",
          "تقرير",
          "شينجيانغ",
          "\u0640",
          "\u0651",
          " ",
          "  ",
          "\n",
          "\r\n",
          "\t",
          ".",
          "...",
          "?",
          "“",
          "”",
          "'",
          "-",
          " - ",
          "\u00AD",
          "\u200B",
          "\u200F",
          "\uFFFD",
          "\u0000",
          "\uD83D",
          "\uDE00",
          "\uD83D\uDE00",
          "\u0301",
          "İ",
          "ı",
          "ß",
          "ﬁ",
          "Ⅷ",
          "१",
          "ー",
          "한국",
          "Reuters reports",
          "(",
          ")",
          "*",
          ",",
          ";",
          "http://",
          "a@b.c",
          "China",
          "urged",
          "Mr.");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> spacedTexts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join(" ", pieces));
  }

  @Property(tries = 150)
  void anyPiecesGiveOffsetsThatCutWhatTheySay(
      @ForAll("spacedTexts") String title, @ForAll("texts") String text) {
    holds("und", title, text);
    holds("en", text, "OHCHR Xinjiang " + title);
  }

  @Property(tries = 100)
  void anyCharactersGiveAResult(@ForAll String title, @ForAll String text) {
    holds("zh", title, "OHCHR 新疆 " + text);
  }

  @Property(tries = 150)
  void foldingTwiceIsFoldingOnce(@ForAll("texts") String pieces, @ForAll String any) {
    for (String text : List.of(pieces, any)) {
      assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
      assertThat(Letters.fold(Letters.fold(text))).isEqualTo(Letters.fold(text));
    }
  }

  @Property(tries = 150)
  void sentencesHoldEveryCharacterThatIsNotBlankOnceAndInOrder(@ForAll("texts") String text) {
    int at = 0;
    for (Span span : Sentences.split(text, "en")) {
      assertThat(text.substring(at, span.start()).isBlank()).isTrue();
      assertThat(span.end()).isGreaterThan(span.start());
      at = span.end();
    }
    assertThat(text.substring(at).isBlank()).isTrue();
  }

  static Stream<String> megabytes() {
    return Stream.of(
            "a",
            "\n",
            "疆",
            "OHCHR ",
            "OHCHR. ",
            "Xinjiang report not published ",
            "U.N.",
            "High Commissioner for ",
            "\uD83D",
            "31 August ",
            "re\uFFFDort ")
        .map(piece -> "OHCHR Xinjiang " + piece.repeat(MEGABYTE / piece.length()));
  }

  /// A megabyte takes well under a second; the limit only tells a hang.
  @ParameterizedTest
  @MethodSource("megabytes")
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void aMegabyteOfAnythingComesToAnEnd(String text) {
    holds("en", "", text);
  }

  @Test
  void anEmptyArticleSaysNothing() {
    TaggedArticle read = holds("und", "", "");

    assertThat(read.mentions()).isEmpty();
    assertThat(read.signals()).isEmpty();
  }

  @Test
  void beyondTheLimitNothingIsReadForSignals() {
    String filler = "OHCHR and Xinjiang. " + "Nothing else. ".repeat(Passages.MAX_CHARS / 14);

    assertThat(
            holds("en", "", filler + "The UN human rights office published its Xinjiang report.")
                .signals())
        .isEmpty();
  }

  private static TaggedArticle holds(String language, String title, String text) {
    Article article = Articles.of("any", language, "2022-07-19", title, text);
    TaggedArticle read = ANALYZER.analyze(article);
    for (Mention m : read.mentions()) {
      assertThat(article.field(m.field()).substring(m.start(), m.end())).isEqualTo(m.surface());
    }
    for (Signal s : read.signals()) {
      assertThat(article.field(s.field()).substring(s.start(), s.end())).isEqualTo(s.sentence());
    }
    return read;
  }
}
