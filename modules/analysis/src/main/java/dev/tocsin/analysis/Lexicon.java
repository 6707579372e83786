package dev.tocsin.analysis;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// One language's words and rules.
///
/// @param language BCP 47 primary subtag
/// @param classes name of each word class to its number
/// @param once classes of which each word speaks for one rule only
/// @param reach most words between two steps of a phrasing where it gives no number
/// @param dictionary every word
/// @param met the words of texts that were met last, each with the entries that may begin with it
/// @param months class numbers of January to December
/// @param weekdays class numbers of Monday to Sunday
/// @param times class numbers of all words for a time; each counts as a `date`, too
/// @param origins class number to the key of the newsroom
/// @param callings what alerts call those who press
/// @param rules in the order in which they are tried
/// @param index finds those that are worth trying
record Lexicon(
    String language,
    Map<String, Integer> classes,
    BitSet once,
    int reach,
    List<String> prefixes,
    Dictionary dictionary,
    MetWords met,
    List<Integer> months,
    List<Integer> weekdays,
    List<Integer> times,
    Map<Integer, String> origins,
    Callings callings,
    List<Rule> rules,
    RuleIndex index) {

  /// A class's number; the reader has made sure that every class that the engine names is there.
  int wordClass(String name) {
    Integer number = classes.get(name);
    if (number == null) {
      throw new IllegalStateException("the lexicon of '" + language + "' has no class " + name);
    }
    return number;
  }

  /// The classes that exceptions are written in: what is inside their entries never counts.
  BitSet hiding() {
    BitSet hiding = new BitSet();
    hiding.set(wordClass("filler"));
    hiding.set(wordClass("epithet"));
    return hiding;
  }

  /// The classes whose entries may hold a noun for a report that is not the watched one.
  BitSet notTheReport() {
    BitSet others = hiding();
    others.set(wordClass("other-author"));
    others.set(wordClass("other-object"));
    others.set(wordClass("slur"));
    return others;
  }

  /// How many of this language's words say what one word says in a language that parts them by
  /// spaces: two characters of Chinese, by the dictionary's average.
  int wordsPerWord() {
    return Scripts.areOf(language, Character.UnicodeScript.HAN) ? 2 : 1;
  }

  /// So many words of a language that parts them by spaces.
  int words(int usual) {
    return usual * wordsPerWord();
  }
}
