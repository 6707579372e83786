package dev.tocsin.analysis;

import dev.tocsin.domain.Field;
import dev.tocsin.domain.SignalKind;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the [Classifier] looks at in a sentence: its words and pairs of words, the word classes it
/// has, where it stands, and what the rules read in the article. Not names, days and numbers: they
/// tell one story from another, not what is said.
final class Features {
  /// Takes them one by one; one may come again, as a word does.
  interface Visitor {
    void word(String word, int at);

    /// Two words side by side; comes after the first of them.
    ///
    /// @param at where that stands
    void pair(String first, String second, int at);

    /// A word class that the sentence has.
    ///
    /// @param first where it has it first
    void wordClass(int number, Dictionary.Hit first);

    void said(SignalKind kind);

    void place(Place place);
  }

  /// Where a sentence stands.
  enum Place {
    /// Holds of every sentence: its weight is where a kind begins.
    ANYWHERE,
    TITLE,
    LIST_OF_LINKS
  }

  private final BitSet ofTheStory = new BitSet();

  Features(Lexicon lexicon) {
    Stream.of(
            Stream.of("issuer", "subject", "own-name", "known-date").map(lexicon::wordClass),
            lexicon.months().stream(),
            lexicon.weekdays().stream(),
            lexicon.origins().keySet().stream())
        .flatMap(numbers -> numbers)
        .filter(number -> number >= 0) // a language may have no words for a month
        .forEach(ofTheStory::set);
  }

  /// @param s of the lexicon
  /// @param said what the rules read in the article
  void visit(Sentence s, Set<SignalKind> said, Visitor visitor) {
    String[] words = s.found().tokens().words();
    BitSet names = names(s);
    for (int i = 0; i < words.length; i++) {
      if (!names.get(i)) {
        visitor.word(words[i], i);
        if (i + 1 < words.length && !names.get(i + 1)) {
          visitor.pair(words[i], words[i + 1], i);
        }
      }
    }
    BitSet present = s.found().present();
    for (int c = present.nextSetBit(0); c >= 0; c = present.nextSetBit(c + 1)) {
      List<Dictionary.Hit> hits = s.found().of(c);
      if (!hits.isEmpty() && !ofTheStory.get(c)) {
        visitor.wordClass(c, hits.getFirst());
      }
    }
    said.forEach(visitor::said);
    visitor.place(Place.ANYWHERE);
    if (s.field() == Field.TITLE) {
      visitor.place(Place.TITLE);
    }
    if (s.listed()) {
      visitor.place(Place.LIST_OF_LINKS);
    }
  }

  /// The words of names and days, and those with a digit.
  private BitSet names(Sentence s) {
    BitSet names = new BitSet();
    BitSet classes = (BitSet) ofTheStory.clone();
    classes.and(s.found().present());
    for (int c = classes.nextSetBit(0); c >= 0; c = classes.nextSetBit(c + 1)) {
      s.found().of(c).forEach(hit -> names.set(hit.start(), hit.end()));
    }
    String[] words = s.found().tokens().words();
    for (int i = 0; i < words.length; i++) {
      if (hasDigit(words[i])) {
        names.set(i);
      }
    }
    return names;
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
