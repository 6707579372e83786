package dev.tocsin.analysis;

import java.util.function.Function;

/// Remembers the words of a language that were met last, so that most are made, and looked up, once
/// and not each time they stand somewhere. To be made when the language's dictionary is whole. Safe
/// for threads: two may write over each other, and both are right.
final class MetWords {
  /// More than the words of most texts; a power of two.
  private static final int SIZE = 1 << 14;

  /// A longer word, as a text without spaces may have, seldom comes again and is not kept.
  static final int MAX_LETTERS = 40;

  private final Function<String, Entries[]> starting;
  private final Met[] met = new Met[SIZE];

  /// @param starting the dictionary's entries that may begin with a word
  MetWords(Function<String, Entries[]> starting) {
    this.starting = starting;
  }

  /// The word of these letters.
  Met of(char[] letters, int count) {
    int hash = 0;
    for (int i = 0; i < count; i++) {
      hash = 31 * hash + letters[i];
    }
    int newer = (hash ^ hash >>> 14) & (SIZE - 2); // of two places; the next is that of the older
    Met first = met[newer];
    if (first != null && first.is(letters, count)) {
      return first;
    }
    Met second = met[newer + 1];
    if (second != null && second.is(letters, count)) {
      return second;
    }
    String word = new String(letters, 0, count);
    Met made = new Met(word, starting.apply(word));
    if (count <= MAX_LETTERS) {
      met[newer + 1] = first;
      met[newer] = made;
    }
    return made;
  }
}
