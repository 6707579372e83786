package dev.tocsin.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the [Network] looks at in a sentence: its words, and the terms that they are part of: word
/// classes of the lexicon and concepts of the [Thesaurus], which mean the same in any language.
final class Features {
  /// Words of a sentence that are looked at.
  static final int MAX_WORDS = 120;

  /// Terms of a word that are looked at.
  static final int MAX_TERMS = 6;

  private final Lexicon lexicon;

  /// The classes whose words tell one story from another: names, days.
  private final BitSet ofTheStory = new BitSet();

  private final int language;
  private final Map<String, Integer> words;

  /// By class, then by concept, the number of the term.
  private final int[] terms;

  /// Read where it is first asked for: most lexicons are never used.
  private volatile @Nullable Dictionary thesaurus;

  Features(Lexicon lexicon, Vocabulary vocabulary) {
    this.lexicon = lexicon;
    this.language = vocabulary.language(lexicon.language());
    this.words = vocabulary.words(lexicon.language());
    this.terms = terms(lexicon).stream().mapToInt(vocabulary::term).toArray();
    Stream.of(
            Stream.of("issuer", "subject", "own-name", "known-date").map(lexicon::wordClass),
            lexicon.months().stream(),
            lexicon.weekdays().stream(),
            lexicon.origins().keySet().stream())
        .flatMap(numbers -> numbers)
        .filter(number -> number >= 0) // a language may have no words for a month
        .forEach(ofTheStory::set);
  }

  /// The names of a lexicon's terms: its classes by their numbers, then the concepts.
  static List<String> terms(Lexicon lexicon) {
    String[] names = new String[lexicon.classes().size()];
    lexicon.classes().forEach((name, number) -> names[number] = "class " + name);
    return Stream.concat(Stream.of(names), Thesaurus.concepts().stream().map(c -> "concept " + c))
        .toList();
  }

  /// What is known of a word wherever it stands.
  static final class Known {
    /// Who knows it.
    private final Features of;

    /// In the vocabulary; 0 where it is not in it.
    private final int number;

    private final boolean hasDigit;

    /// The thesaurus' entries that may begin with it.
    private final Entries[] concepts;

    private Known(String word, Features of) {
      this.of = of;
      this.number = of.words.getOrDefault(word, 0);
      this.hasDigit = hasDigit(word);
      this.concepts = of.thesaurus().starting(word);
    }
  }

  private Known known(Met met) {
    Known known = met.known();
    if (known == null || known.of != this) {
      known = new Known(met.word(), this);
      met.know(known);
    }
    return known;
  }

  /// @param s of the lexicon
  Seen see(Sentence s, float[] marks) {
    int size = Math.min(s.found().tokens().size(), MAX_WORDS);
    int[][] found = new int[size][0];
    visitTerms(
        s,
        (term, start, end) -> {
          int number = terms[term];
          for (int i = start; number > 0 && i < Math.min(end, size); i++) {
            if (found[i].length < MAX_TERMS) {
              found[i] = Arrays.copyOf(found[i], found[i].length + 1);
              found[i][found[i].length - 1] = number;
            }
          }
        });
    BitSet names = names(s);
    int[] numbers = new int[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = names.get(i) ? Vocabulary.NAME : known(s.found().tokens().met(i)).number;
    }
    return new Seen(language, numbers, found, marks);
  }

  /// Takes the terms of a sentence one by one.
  interface TermVisitor {
    /// A term by its place among [#terms].
    ///
    /// @param start its first word
    /// @param end one past its last word
    void term(int term, int start, int end);
  }

  void visitTerms(Sentence s, TermVisitor visitor) {
    BitSet present = s.found().present();
    for (int c = present.nextSetBit(0); c >= 0; c = present.nextSetBit(c + 1)) {
      for (Dictionary.Hit hit : s.found().of(c)) {
        visitor.term(c, hit.start(), hit.end());
      }
    }
    int classes = lexicon.classes().size();
    Tokens tokens = s.found().tokens();
    for (Dictionary.Hit hit : thesaurus().findAll(tokens, i -> known(tokens.met(i)).concepts)) {
      visitor.term(classes + hit.wordClass(), hit.start(), hit.end());
    }
  }

  private Dictionary thesaurus() {
    Dictionary words = thesaurus;
    if (words == null) {
      words = Thesaurus.of(lexicon);
      thesaurus = words;
    }
    return words;
  }

  /// The words of names and days, and those with a digit.
  BitSet names(Sentence s) {
    BitSet names = new BitSet();
    BitSet classes = (BitSet) ofTheStory.clone();
    classes.and(s.found().present());
    for (int c = classes.nextSetBit(0); c >= 0; c = classes.nextSetBit(c + 1)) {
      s.found().of(c).forEach(hit -> names.set(hit.start(), hit.end()));
    }
    Tokens tokens = s.found().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (known(tokens.met(i)).hasDigit) {
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
