package dev.tocsin.analysis;

import dev.tocsin.domain.Field;
import dev.tocsin.domain.SignalKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the [Classifier] looks at in a sentence: its words and pairs of words; the terms it has
/// (word classes of the lexicon, concepts of the [Thesaurus]) and which of them follow one another;
/// where it stands, and what the rules read in the article. Not names, days and numbers: they tell
/// one story from another, not what is said.
final class Features {
  /// Takes them one by one; one may come again, as a word does.
  interface Visitor {
    void word(String word, int at);

    /// Two words side by side; comes after the first of them.
    ///
    /// @param at where that stands
    void pair(String first, String second, int at);

    /// A term that the sentence has; a concept may come again.
    ///
    /// @param number its place among [#terms()]
    /// @param end one past its last word
    void term(int number, int start, int end);

    /// A term that follows another within a few words; may come again.
    ///
    /// @param start where the first begins
    /// @param end where the second ends
    void order(int first, int second, int start, int end);

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

  /// Most words between two terms of which one follows the other. Of Chinese as many characters:
  /// with twice as many it was read worse.
  private static final int NEAR = 5;

  private static final Comparator<Dictionary.Hit> IN_ORDER =
      Comparator.comparingInt(Dictionary.Hit::start).thenComparingInt(Dictionary.Hit::end);

  private final Lexicon lexicon;
  private final int classes;
  private final List<String> terms;
  private final BitSet ofTheStory = new BitSet();

  /// Classes that the language alone has; they are ordered with nothing.
  private final BitSet own = new BitSet();

  /// Read where it is first asked for: most lexicons are never used.
  private volatile @Nullable Dictionary thesaurus;

  Features(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.classes = lexicon.classes().size();
    this.terms = terms(lexicon);
    lexicon.classes().forEach((name, number) -> own.set(number, name.startsWith("own-")));
    Stream.of(
            Stream.of("issuer", "subject", "own-name", "known-date").map(lexicon::wordClass),
            lexicon.months().stream(),
            lexicon.weekdays().stream(),
            lexicon.origins().keySet().stream())
        .flatMap(numbers -> numbers)
        .filter(number -> number >= 0) // a language may have no words for a month
        .forEach(ofTheStory::set);
  }

  private static List<String> terms(Lexicon lexicon) {
    String[] names = new String[lexicon.classes().size()];
    lexicon.classes().forEach((name, number) -> names[number] = Weights.nameOfClass(name));
    return Stream.concat(
            Stream.of(names), Thesaurus.concepts().stream().map(Weights::nameOfConcept))
        .toList();
  }

  /// The names of the terms as [Weights] spells them, by number.
  List<String> terms() {
    return terms;
  }

  /// @param s of the lexicon
  /// @param said what the rules read in the article
  void visit(Sentence s, Set<SignalKind> said, Visitor visitor) {
    BitSet names = names(s);
    visitWords(s, names, visitor);
    visitOrders(visitTerms(s, names, visitor), visitor);
    said.forEach(visitor::said);
    visitor.place(Place.ANYWHERE);
    if (s.field() == Field.TITLE) {
      visitor.place(Place.TITLE);
    }
    if (s.listed()) {
      visitor.place(Place.LIST_OF_LINKS);
    }
  }

  private static void visitWords(Sentence s, BitSet names, Visitor visitor) {
    String[] words = s.found().tokens().words();
    for (int i = 0; i < words.length; i++) {
      if (!names.get(i)) {
        visitor.word(words[i], i);
        if (i + 1 < words.length && !names.get(i + 1)) {
          visitor.pair(words[i], words[i + 1], i);
        }
      }
    }
  }

  /// Gives back where the terms stand that are ordered with others, by their numbers.
  private List<Dictionary.Hit> visitTerms(Sentence s, BitSet names, Visitor visitor) {
    List<Dictionary.Hit> hits = new ArrayList<>();
    BitSet present = s.found().present();
    for (int c = present.nextSetBit(0); c >= 0; c = present.nextSetBit(c + 1)) {
      if (!ofTheStory.get(c)) {
        Dictionary.Hit first = s.found().of(c).getFirst();
        visitor.term(c, first.start(), first.end());
        if (!own.get(c)) {
          hits.addAll(s.found().of(c));
        }
      }
    }
    hits.removeIf(hit -> names.get(hit.start()));
    for (Dictionary.Hit hit : thesaurus().findAll(s.found().tokens())) {
      if (!names.get(hit.start())) {
        int concept = classes + hit.wordClass();
        visitor.term(concept, hit.start(), hit.end());
        hits.add(new Dictionary.Hit(concept, hit.start(), hit.end()));
      }
    }
    return hits;
  }

  private Dictionary thesaurus() {
    Dictionary words = thesaurus;
    if (words == null) {
      words = Thesaurus.of(lexicon);
      thesaurus = words;
    }
    return words;
  }

  private static void visitOrders(List<Dictionary.Hit> hits, Visitor visitor) {
    hits.sort(IN_ORDER);
    for (int i = 0; i < hits.size(); i++) {
      Dictionary.Hit first = hits.get(i);
      for (int k = i + 1; k < hits.size(); k++) {
        Dictionary.Hit second = hits.get(k);
        if (second.start() > first.end() + NEAR) {
          break;
        }
        if (second.start() >= first.end()) {
          visitor.order(first.wordClass(), second.wordClass(), first.start(), second.end());
        }
      }
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
