package dev.tocsin.analysis;

import dev.tocsin.domain.Field;
import dev.tocsin.domain.SignalKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What the [Classifier] looks at in a sentence: its words and pairs of words, the word classes it
/// has, where it stands, and what the rules read in the article. Not names, days and numbers: they
/// tell one story from another, not what is said.
final class Features {
  /// Holds of every sentence: its weight is where a kind begins.
  static final String ALWAYS = "always";

  private static final String IN_TITLE = "in the title";
  private static final String LISTED = "in a list of links";
  private static final String WORD = "word ";
  private static final String CLASS = "class ";
  private static final String RULES_SAY = "rules say ";

  /// One of them.
  ///
  /// @param start first word that it is of
  /// @param end one past the last; as `start` where it is of no word
  record Feature(String name, int start, int end) {
    boolean isOfWords() {
      return end > start;
    }
  }

  private Features() {}

  /// A name may come more than once, as a word does.
  ///
  /// @param said what the rules read in the article
  static List<Feature> of(Sentence s, Set<SignalKind> said) {
    String[] words = s.found().tokens().words();
    List<Feature> features = new ArrayList<>(2 * words.length + 32);
    BitSet ofTheStory = ofTheStory(s.lexicon());
    BitSet names = names(s, ofTheStory);
    for (int i = 0; i < words.length; i++) {
      if (names.get(i)) {
        continue;
      }
      features.add(new Feature(WORD + words[i], i, i + 1));
      if (i + 1 < words.length && !names.get(i + 1)) {
        features.add(new Feature(WORD + words[i] + ' ' + words[i + 1], i, i + 2));
      }
    }
    for (Map.Entry<String, Integer> wordClass : s.lexicon().classes().entrySet()) {
      List<Dictionary.Hit> hits = s.found().of(wordClass.getValue());
      if (!hits.isEmpty() && !ofTheStory.get(wordClass.getValue())) {
        Dictionary.Hit first = hits.getFirst();
        features.add(new Feature(CLASS + wordClass.getKey(), first.start(), first.end()));
      }
    }
    said.forEach(kind -> features.add(ofNoWord(RULES_SAY + kind)));
    if (s.field() == Field.TITLE) {
      features.add(ofNoWord(IN_TITLE));
    }
    if (s.listed()) {
      features.add(ofNoWord(LISTED));
    }
    features.add(ofNoWord(ALWAYS));
    return features;
  }

  /// The classes of names and days.
  private static BitSet ofTheStory(Lexicon lexicon) {
    BitSet classes = new BitSet();
    Stream.of(
            Stream.of("issuer", "subject", "own-name", "known-date").map(lexicon::wordClass),
            lexicon.months().stream(),
            lexicon.weekdays().stream(),
            lexicon.origins().keySet().stream())
        .flatMap(numbers -> numbers)
        .filter(number -> number >= 0) // a language may have no words for a month
        .forEach(classes::set);
    return classes;
  }

  /// The words that belong to one, and those with a digit.
  private static BitSet names(Sentence s, BitSet classes) {
    BitSet names = new BitSet();
    for (int c = classes.nextSetBit(0); c >= 0; c = classes.nextSetBit(c + 1)) {
      s.found().of(c).forEach(hit -> names.set(hit.start(), hit.end()));
    }
    String[] words = s.found().tokens().words();
    for (int i = 0; i < words.length; i++) {
      if (words[i].chars().anyMatch(Character::isDigit)) {
        names.set(i);
      }
    }
    return names;
  }

  private static Feature ofNoWord(String name) {
    return new Feature(name, 0, 0);
  }
}
