package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the dictionary found in one sentence, by class, and which words a rule has used up.
final class Found {
  private static final Comparator<Dictionary.Hit> IN_ORDER =
      Comparator.comparingInt(Dictionary.Hit::start);

  private final Tokens tokens;

  /// Null of a class that has no word in the sentence, as most have none in most.
  private final @Nullable List<Dictionary.Hit>[] byClass;

  private final BitSet present = new BitSet();
  private final int negation;
  private final BitSet once;
  private final BitSet used = new BitSet();
  private final int[] counted;

  /// @param negation the class that a gap never holds
  /// @param once the classes of which each word speaks for one rule only
  Found(Tokens tokens, int classes, int negation, BitSet once) {
    this.tokens = tokens;
    this.negation = negation;
    this.once = once;
    this.counted = new int[tokens.size() + 1];
    this.byClass = room(classes);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
  private static @Nullable List<Dictionary.Hit>[] room(int classes) {
    return new List[classes];
  }

  /// The same with more hits, and no word used up.
  Found with(List<Dictionary.Hit> more) {
    Found all = new Found(tokens, byClass.length, negation, once);
    for (int c = present.nextSetBit(0); c >= 0; c = present.nextSetBit(c + 1)) {
      of(c).forEach(all::add);
    }
    more.forEach(all::add);
    all.sort();
    System.arraycopy(counted, 0, all.counted, 0, counted.length);
    return all;
  }

  void add(Dictionary.Hit hit) {
    int wordClass = hit.wordClass();
    List<Dictionary.Hit> hits = byClass[wordClass];
    if (hits == null) {
      hits = new ArrayList<>(2);
      byClass[wordClass] = hits;
      present.set(wordClass);
    }
    hits.add(hit);
  }

  /// The classes that have a word in the sentence. Not to be written to.
  BitSet present() {
    return present;
  }

  private void sort() {
    for (int c = present.nextSetBit(0); c >= 0; c = present.nextSetBit(c + 1)) {
      of(c).sort(IN_ORDER);
    }
  }

  /// Every word for a time is also a `date`.
  void addDates(Lexicon lexicon) {
    int date = lexicon.wordClass("date");
    for (int time : lexicon.times()) {
      for (Dictionary.Hit hit : of(time)) {
        add(new Dictionary.Hit(date, hit.start(), hit.end()));
      }
    }
  }

  /// Puts each class's hits in order; to be called once all are added.
  ///
  /// @param names classes of which a hit counts as one word in a gap, however long the name
  void sort(List<Integer> names) {
    sort();
    boolean[] inside = new boolean[tokens.size()];
    for (int name : names) {
      for (Dictionary.Hit hit : of(name)) {
        java.util.Arrays.fill(inside, Math.min(hit.start() + 1, hit.end()), hit.end(), true);
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      counted[i + 1] = counted[i] + (inside[i] ? 0 : 1);
    }
  }

  /// Words between two places; negative where they overlap.
  int gap(int from, int to) {
    return to < from ? -1 : counted[to] - counted[from];
  }

  Tokens tokens() {
    return tokens;
  }

  /// Hits of any of the classes in order, without words used up.
  List<Dictionary.Hit> of(List<Integer> classes) {
    if (classes.size() == 1 && !once.get(classes.getFirst())) {
      return of((int) classes.getFirst());
    }
    List<Dictionary.Hit> hits = new ArrayList<>();
    for (int wordClass : classes) {
      for (Dictionary.Hit hit : of(wordClass)) {
        if (!once.get(wordClass) || isFree(hit)) {
          hits.add(hit);
        }
      }
    }
    hits.sort(IN_ORDER);
    return hits;
  }

  List<Dictionary.Hit> of(int wordClass) {
    List<Dictionary.Hit> hits = byClass[wordClass];
    return hits == null ? List.of() : hits;
  }

  boolean has(int wordClass) {
    return byClass[wordClass] != null;
  }

  private boolean isFree(Dictionary.Hit hit) {
    int next = used.nextSetBit(hit.start());
    return next < 0 || next >= hit.end();
  }

  /// Uses up the words of a match that speak once; false where it has none.
  boolean use(Phrasing.Match match) {
    boolean any = false;
    for (Dictionary.Hit hit : match.hits()) {
      if (once.get(hit.wordClass())) {
        used.set(hit.start(), hit.end());
        any = true;
      }
    }
    return any;
  }

  boolean isNegation(List<Integer> classes) {
    return classes.contains(negation);
  }

  /// Whether nothing between two words parts them: no strong mark, and no negation unless it is
  /// asked for.
  boolean open(int from, int to, boolean negationAllowed) {
    for (int i = from; i < to; i++) {
      if (tokens.words()[i].equals(";")) {
        return false;
      }
    }
    if (!negationAllowed) {
      for (Dictionary.Hit hit : of(negation)) {
        if (hit.start() >= from && hit.end() <= to) {
          return false;
        }
      }
    }
    return true;
  }

  /// Whether a mark stands between two words.
  boolean holds(String mark, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.words()[i].equals(mark)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a hit of the class ends within `reach` words before `at`, with nothing between that
  /// parts them.
  boolean before(int wordClass, int at, int reach) {
    return of(wordClass).stream().anyMatch(hit -> isBefore(hit, at, reach));
  }

  /// The same of one hit.
  boolean isBefore(Dictionary.Hit hit, int at, int reach) {
    return hit.end() <= at && gap(hit.end(), at) <= reach && open(hit.end(), at, true);
  }
}
