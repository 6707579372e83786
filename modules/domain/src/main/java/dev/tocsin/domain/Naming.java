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
/// @param said likewise, what may be a newsroom's name in the statements
record Naming(String own, Set<String> said) {
  /// Letters of a name that is a single word: "Observer" and "Nation" are words like any other.
  private static final int LONG = 10;

  /// Letters of a name of several words.
  private static final int SHORT = 6;

  /// Letters of a word that may be left out of a name, or stand in it without a capital: "Gazette
  /// du Léman", "La Tercera".
  private static final int LINK = 3;

  /// Words that only spaces and hyphens part, each with a capital but for short ones between.
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{N}]*+(?:[ -](?:\\p{Ll}{1,3}[ -]){0,2}\\p{Lu}[\\p{L}\\p{N}]*+)*+");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");

  Naming {
    said = Set.copyOf(said);
  }

  static Naming of(TaggedArticle article) {
    String outlet = Origins.outlet(article.article());
    int dot = outlet.indexOf('.');
    Set<String> said = new HashSet<>();
    article.signals().stream()
        .map(Signal::sentence)
        .distinct()
        .forEach(sentence -> addNames(plain(sentence), said));
    return new Naming(letters(words(dot < 0 ? outlet : outlet.substring(0, dot))), said);
  }

  /// Each name whole, without an article before it, and without its links. What begins a sentence
  /// may begin with a word that only stands there.
  private static void addNames(String sentence, Set<String> names) {
    Matcher name = NAME.matcher(sentence);
    while (name.find()) {
      List<String> words = words(name.group());
      boolean begins = name.start() == 0;
      add(words, begins, names);
      if (words.size() > 1 && (begins || isLink(words.getFirst()))) {
        List<String> rest = words.subList(1, words.size());
        add(rest.stream().dropWhile(Naming::isLink).toList(), false, names);
      }
    }
  }

  private static void add(List<String> words, boolean begins, Set<String> names) {
    if (words.size() <= 1) {
      if (!words.isEmpty() && !begins && words.getFirst().length() >= LONG) {
        names.add(letters(words));
      }
      return;
    }
    List<String> bare = words.stream().filter(word -> !isLink(word)).toList();
    for (List<String> name : List.of(words, bare)) {
      if (name.size() > 1 && letters(name).length() >= SHORT) {
        names.add(letters(name));
      }
    }
    if (bare.size() == 1 && !begins && letters(words).length() >= SHORT) {
      names.add(letters(words));
    }
  }

  private static boolean isLink(String word) {
    return word.length() <= LINK;
  }

  private static String letters(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.joining());
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>(PARTS.splitAsStream(name).toList());
    words.removeIf(String::isEmpty);
    return words;
  }

  /// Without accents.
  private static String plain(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }
}
