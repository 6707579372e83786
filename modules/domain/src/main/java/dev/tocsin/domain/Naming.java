package dev.tocsin.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether an article names the outlet of another: "the Genfer Rundschau reports" names
/// `genfer-rundschau.ch`. No lexicon can know all newsrooms, and what one of them found out, others
/// repeat with its name.
final class Naming {
  /// Words of the longest name.
  private static final int MAX_WORDS = 4;

  /// Letters of a name that is a single word: "Observer" and "Nation" are words like any other.
  private static final int LONG = 10;

  /// Letters of a name of several words.
  private static final int SHORT = 6;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Naming() {}

  /// Every run of words in an article's statements that may be the name of a newsroom, in letters
  /// alone.
  static Set<String> namesIn(TaggedArticle article) {
    Set<String> names = new HashSet<>();
    for (String sentence : Set.copyOf(article.signals().stream().map(Signal::sentence).toList())) {
      List<String> words = words(sentence);
      for (int from = 0; from < words.size(); from++) {
        StringBuilder name = new StringBuilder();
        for (int to = from; to < Math.min(words.size(), from + MAX_WORDS); to++) {
          name.append(words.get(to));
          if (name.length() >= (to == from ? LONG : SHORT)) {
            names.add(name.toString());
          }
        }
      }
    }
    return names;
  }

  /// The letters of an outlet's name: `genferrundschau`.
  ///
  /// @param outlet its host, as [Origins#outlet]
  static String lettersOf(String outlet) {
    int dot = outlet.indexOf('.');
    return String.join("", words(dot < 0 ? outlet : outlet.substring(0, dot)));
  }

  private static List<String> words(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(plain.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
