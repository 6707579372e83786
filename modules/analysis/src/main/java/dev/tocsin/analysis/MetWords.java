package dev.tocsin.analysis;

import java.util.function.Function;

/// Remembers the words of a language that were met last, so that most are made, and looked up, once
/// and not each time they stand somewhere. Safe for threads: two may write over each other, and
/// both are right.
final class MetWords {
  /// A language has more words, but a text seldom; a power of two.
  private static final int SIZE = 1 << 14;

  private final Function<String, Dictionary.Entries[]> starting;
  private final Met[] met = new Met[SIZE];

  /// @param starting what may begin with a word
  MetWords(Function<String, Dictionary.Entries[]> starting) {
    this.starting = starting;
  }

  /// The word of these letters.
  Met of(char[] letters, int count) {
    int hash = 0;
    for (int i = 0; i < count; i++) {
      hash = 31 * hash + letters[i];
    }
    int slot = (hash ^ hash >>> 14) & (SIZE - 1);
    Met first = met[slot];
    if (first != null && first.is(letters, count)) {
      return first;
    }
    int other = slot ^ 1;
    Met second = met[other];
    if (second != null && second.is(letters, count)) {
      return second;
    }
    String word = new String(letters, 0, count);
    Met made = new Met(word, starting.apply(word));
    met[other] = first; // the older of the two makes way
    met[slot] = made;
    return made;
  }
}
