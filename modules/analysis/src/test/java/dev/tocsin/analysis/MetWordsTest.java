package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MetWordsTest {
  private static final Entries[] NONE = {};

  /// Words that were looked up.
  private final List<String> asked = new ArrayList<>();

  private final MetWords words =
      new MetWords(word -> {
        asked.add(word);
        return NONE;
      });

  @Test
  void aWordIsLookedUpOnce() {
    Met first = met("report");

    assertThat(met("report")).isSameAs(first);
    assertThat(first.word()).isEqualTo("report");
    assertThat(asked).containsExactly("report");
  }

  /// "Aa" and "BB" have one hash, and so have all words made of them.
  @Test
  void ofWordsInOnePlaceTheLastTwoAreKept() {
    met("AaAa");
    met("AaBB");
    met("AaAa");
    met("AaBB");
    assertThat(asked).containsExactly("AaAa", "AaBB");

    met("BBBB");
    met("AaBB");
    met("BBBB");
    assertThat(asked).containsExactly("AaAa", "AaBB", "BBBB");
    met("AaAa");
    assertThat(asked).containsExactly("AaAa", "AaBB", "BBBB", "AaAa");
  }

  @Test
  void aTextWithoutSpacesIsNotKept() {
    String longWord = "x".repeat(MetWords.MAX_LETTERS + 1);

    assertThat(met(longWord).word()).isEqualTo(longWord);
    met(longWord);

    assertThat(asked).containsExactly(longWord, longWord);
  }

  @Test
  void whatIsFoundInWordsThatWereMetIsWhatIsFoundInAny() {
    for (String language : List.of("en", "ar", "zh", "de")) {
      Lexicon lexicon = Objects.requireNonNull(Lexicons.builtIn().of(language));
      Labelled.Data data = Objects.requireNonNull(Labelled.articles(language, "dev"));
      for (var article : data.articles().subList(0, 10)) {
        for (String text : List.of(article.text(), article.text().replace('e', '\uFFFD'))) {
          Tokens any = Tokens.of(text, 0, text.length());
          for (int time = 0; time < 2; time++) {
            Tokens met = Tokens.of(text, 0, text.length(), lexicon.met());
            assertThat(met.words()).isEqualTo(any.words());
            assertThat(lexicon.dictionary().findMet(met)).isEqualTo(lexicon.dictionary().find(any));
          }
        }
      }
    }
  }

  private Met met(String word) {
    return words.of(word.toCharArray(), word.length());
  }
}
