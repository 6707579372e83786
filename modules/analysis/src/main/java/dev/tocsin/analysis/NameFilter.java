package dev.tocsin.analysis;

import org.jspecify.annotations.Nullable;

/// A quick look at a word's hashes: says no to nearly every word that is in no name, and never to
/// one that is. It fits the caches that are nearest to the processor, so that its cost hardly
/// depends on how many names there are.
final class NameFilter {
  /// Letters of a word that may change at least.
  static final int SHORTEST = Affixes.MIN_STEM - 1;

  /// Letters that are looked at for prefixes.
  static final int MAX_PREFIX = 4;

  private static final int MIN_BUCKETS = 1 << 10;
  private static final int MAX_BUCKETS = 1 << 16;
  private static final int PREFIXES = 64;

  private final Bits words;
  private final Bits stems;
  private final Bits prefixes = new Bits(PREFIXES);

  /// By the hash of their first letters, how long the words are that begin so, as bits.
  private final long[] lengths;

  /// @param size how many words there will be, roughly
  NameFilter(int size) {
    words = new Bits(size);
    stems = new Bits(size);
    lengths = new long[Math.clamp(Integer.highestOneBit(size + 1) * 4L, MIN_BUCKETS, MAX_BUCKETS)];
  }

  /// Adds a word as it is stored.
  ///
  /// @param affixes what may stand before and after it
  void add(String word, @Nullable Affixes affixes) {
    int hash = Words.hash(word);
    words.add(hash);
    int first = Words.hash(word.substring(0, Math.min(word.length(), SHORTEST)));
    lengths[bucket(first)] |= 1L << Math.min(word.length(), Long.SIZE - 1);
    if (affixes != null) {
      stems.add(hash);
      affixes.prefixes().forEach(prefix -> prefixes.add(Words.hash(prefix)));
    }
  }

  /// Whether a word with this hash may be stored.
  boolean has(int hash) {
    return words.has(hash);
  }

  /// Whether a name may begin with a word that stands in the text like this.
  ///
  /// @param hashes that of its first letter at `from`, that of two letters after it, and so on
  /// @param n how many letters it has
  /// @param initial the first of them, folded or not
  boolean mayBegin(int[] hashes, int from, int n, char initial) {
    int first = Math.min(n, SHORTEST);
    int shortest = Math.max(first, n - Affixes.MAX_LETTERS);
    long may = lengths[bucket(hashes[from + first - 1])] & (-1L << shortest) & ~(-2L << n);
    return (may != 0 && isStored(may, hashes, from, n))
        || (takesPrefixes(initial) && mayHavePrefix(hashes, from, n));
  }

  /// @param may lengths of stored words that it may be, or begin with, as bits
  private boolean isStored(long may, int[] hashes, int from, int n) {
    for (long left = may; left != 0; left &= left - 1) {
      int k = Long.numberOfTrailingZeros(left);
      if ((k == n ? words : stems).has(hashes[from + k - 1])) {
        return true;
      }
    }
    return false;
  }

  /// Arabic and Hebrew letters and all that come after: the languages of those two write
  /// prepositions together with names.
  static boolean takesPrefixes(char c) {
    return c >= '\u0590';
  }

  private boolean mayHavePrefix(int[] hashes, int from, int n) {
    for (int p = 1; p <= Math.min(MAX_PREFIX, n - SHORTEST); p++) {
      if (prefixes.has(hashes[from + p - 1])) {
        return true;
      }
    }
    return false;
  }

  private int bucket(int hash) {
    return (hash * 0x85EBCA6B) >>> 16 & (lengths.length - 1);
  }
}
