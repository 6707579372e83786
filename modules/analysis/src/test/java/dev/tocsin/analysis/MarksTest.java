package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static final String TEXT =
      "OHCHR rested on Monday. OHCHR rested on Tuesday. OHCHR rested on Friday.";

  @Test
  void theFirstSentenceOfTheTextIsMarkedAsSuchWithAndWithoutATitle() {
    List<float[]> titled = marks("OHCHR rests", TEXT);
    List<float[]> untitled = marks("", TEXT);

    assertThat(titled).hasSize(4);
    assertThat(untitled).hasSize(3);
    for (int i = 0; i < untitled.size(); i++) {
      assertThat(titled.get(i + 1)).as("sentence " + i).isEqualTo(untitled.get(i));
    }
    assertThat(titled.get(1)).isNotEqualTo(titled.get(0));
  }

  @Test
  void sentencesThatSayTheSameDifferByTheirPlace() {
    List<float[]> marks = marks("", TEXT);

    assertThat(marks.get(1)).isNotEqualTo(marks.get(0)).isNotEqualTo(marks.get(2));
  }

  private static List<float[]> marks(String title, String text) {
    var watch = TheWatch.ohchr();
    var article = Articles.of("a", "en", "2022-08-25", title, text);
    Analyzer analyzer = Analyzer.of(List.of(watch), Lexicons.builtIn());
    Reading.Said read =
        Reading.of(article, "en", analyzer.mentions(article), Lexicons.builtIn())
            .byRules(new WatchWords(watch));
    return IntStream.range(0, read.sentences().size())
        .mapToObj(i ->
            Marks.of(
                read.sentences().get(i), read.about().get(i), read.fired().get(i), read.signals()))
        .toList();
  }
}
