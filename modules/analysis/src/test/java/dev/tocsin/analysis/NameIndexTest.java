package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The quick way through a text finds exactly what reading every word finds.
class NameIndexTest {
  private static final NameIndex INDEX = ofTheWatchAndMore();

  /// Names of the watch, words like them, and all that may stand in and between words.
  private static final List<String> PIECES =
      Stream.concat(
              TheWatch.ohchr().entities().stream()
                  .flatMap(entity -> entity.names().stream())
                  .map(Entity.Name::text),
              Stream.of(
                  "a",
                  "Xin",
                  "jiang",
                  "Xinjiangissa",
                  "Синьцзяне",
                  "وبشينجيانغ",
                  "والمفوضية",
                  "والكتاب",
                  "word",
                  "Straße",
                  "ﬁ",
                  "한국",
                  "ᄒ",
                  "ᅡ",
                  "ᆫ",
                  "疆",
                  "𠀀",
                  "ท",
                  "่",
                  "O.H.C.H.R.",
                  "U.N.",
                  "u",
                  "...",
                  ".",
                  "-",
                  "-\n",
                  "-\r\n",
                  "\u2010\n",
                  " - ",
                  " ",
                  " ",
                  " ",
                  ", ",
                  "\n",
                  "\n\n",
                  "'",
                  "’s",
                  "\u00AD",
                  "\u200B",
                  "\u0301",
                  "\u0651",
                  "\u0640",
                  "\uFFFD",
                  "\uFFFD\uFFFD",
                  "\uD83D",
                  "\uDE00",
                  "\uD83D\uDE00",
                  "\u0000",
                  "a".repeat(61),
                  "b".repeat(65),
                  "word ".repeat(95),
                  "c".repeat(600)))
          .toList();

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 1_000)
  void theQuickWayMissesNothingAndAddsNothing(@ForAll("texts") String text) {
    assertThat(found(text, text.length())).isEqualTo(foundWordByWord(text, text.length()));
  }

  @Property(tries = 300)
  void norDoesItWhereTheTextIsCut(@ForAll("texts") String text) {
    for (int limit = 0; limit < text.length(); limit += 1 + limit / 8) {
      assertThat(found(text, limit)).isEqualTo(foundWordByWord(text, limit));
    }
  }

  @Property(tries = 300)
  void norAmongAnyCharacters(@ForAll String before, @ForAll String after) {
    String text = before + "Xinjiang" + after + " OHCHR";

    assertThat(found(text, text.length())).isEqualTo(foundWordByWord(text, text.length()));
  }

  /// The text is read in parts; a name may lie across any two.
  @ParameterizedTest
  @ValueSource(strings = {"x", " ", "word ", "疆", ". "})
  void aNameIsFoundWhereverItStands(String filling) {
    for (int before = 1; before < 600; before++) {
      String text = filling.repeat(before).substring(0, before) + " Michelle Bachelet, Xinjiang";

      assertThat(found(text, text.length()))
          .isEqualTo(foundWordByWord(text, text.length()))
          .anyMatch(hit -> hit.startsWith("Michelle Bachelet "))
          .anyMatch(hit -> hit.startsWith("Xinjiang "));
    }
  }

  private static List<String> found(String text, int limit) {
    List<String> found = new ArrayList<>();
    INDEX.find(text, limit, (form, start, end) -> found.add(hit(form, start, end)));
    return found;
  }

  private static List<String> foundWordByWord(String text, int limit) {
    List<String> found = new ArrayList<>();
    NameWalk walk =
        new NameWalk(
            INDEX, new Words(text, limit), (form, start, end) -> found.add(hit(form, start, end)));
    int at = 0;
    while (at < limit) {
      at = walk.from(at);
    }
    return found;
  }

  private static String hit(NameIndex.Form form, int start, int end) {
    return form.text() + " of " + form.entity() + " at " + start + ".." + end;
  }

  private static NameIndex ofTheWatchAndMore() {
    NameBuilding building = new NameBuilding();
    int number = 0;
    for (Entity entity : TheWatch.ohchr().entities()) {
      for (Entity.Name name : entity.names()) {
        building.add(name.language(), new NameIndex.Form(number, name.use(), name.text()));
      }
      number++;
    }
    for (String name : List.of("a", "a b", "strasse", "한국", "𠀀", "comissária", "a".repeat(61))) {
      building.add("fi", new NameIndex.Form(number++, Entity.Use.FULL, name));
    }
    return building.build();
  }
}
