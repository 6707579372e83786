package dev.tocsin.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// By what name an article's outlet goes, and which names its statements hold: "the Genfer
/// Rundschau reports" names `genfer-rundschau.ch`. No lexicon can know all newsrooms, and what one
/// of them found out, others repeat with its name.
///
/// @param own the outlet's, in lower-case letters alone: `genferrundschau`
/// @param said likewise, every run of words that may be a newsroom's
record Naming(String own, Set<String> said) {
  /// Words of the longest name.
  private static final int MAX_WORDS = 4;

  /// Letters of a name that is a single word: "Observer" and "Nation" are words like any other.
  private static final int LONG = 10;

  /// Letters of a name of several words.
  private static final int SHORT = 6;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  Naming {
    said = Set.copyOf(said);
  }

  static Naming of(TaggedArticle article) {
    String outlet = Origins.outlet(article.article());
    int dot = outlet.indexOf('.');
    String own = letters(words(dot < 0 ? outlet : outlet.substring(0, dot)));
    Set<String> said = new HashSet<>();
    article.signals().stream()
        .map(Signal::sentence)
        .distinct()
        .forEach(sentence -> addNames(words(sentence), said));
    return new Naming(own, said);
  }

  /// Names begin with a capital.
  private static void addNames(List<String> words, Set<String> names) {
    for (int from = 0; from < words.size(); from++) {
      if (Character.isUpperCase(words.get(from).charAt(0))) {
        for (int to = from + 1; to <= Math.min(words.size(), from + MAX_WORDS); to++) {
          String name = letters(words.subList(from, to));
          if (name.length() >= (to == from + 1 ? LONG : SHORT)) {
            names.add(name);
          }
        }
      }
    }
  }

  private static String letters(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.joining());
  }

  /// Without accents.
  private static List<String> words(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(plain);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
