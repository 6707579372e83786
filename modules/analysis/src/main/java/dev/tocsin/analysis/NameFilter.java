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

  /// Words that are a name, and words together with the first letters of what follows them in one.
  private final Bits names;

  private final Bits pairs;

  /// By the hash of their first letters, how long the words are that begin so, as bits.
  private final long[] lengths;

  /// @param words how many words there will be, roughly
  /// @param pairs how many pairs
  NameFilter(int words, int pairs) {
    this.words = new Bits(words);
    this.stems = new Bits(words);
    this.names = new Bits(words);
    this.pairs = new Bits(pairs);
    lengths = new long[Math.clamp(Integer.highestOneBit(words + 1) * 4L, MIN_BUCKETS, MAX_BUCKETS)];
  }

  /// Adds a word as it is stored.
  ///
  /// @param affixes what may stand before and after it
  /// @param name whether it is a name already
  void add(String word, @Nullable Affixes affixes, boolean name) {
    int hash = Words.hash(word);
    words.add(hash);
    lengths[bucket(first(word))] |= 1L << Math.min(word.length(), Long.SIZE - 1);
    if (name) {
      names.add(hash);
    }
    if (affixes != null) {
      stems.add(hash);
      affixes.prefixes().forEach(prefix -> prefixes.add(Words.hash(prefix)));
    }
  }

  /// Adds two words, as they are stored, with which a name begins.
  void add(String word, String next) {
    pairs.add(pair(Words.hash(word), first(next)));
  }

  private static int first(String word) {
    return Words.hash(word.substring(0, Math.min(word.length(), SHORTEST)));
  }

  private static int pair(int hash, int next) {
    return Integer.rotateLeft(hash, Integer.SIZE / 2) ^ next;
  }

  /// Whether a name may begin with a word of this hash, as it stands.
  ///
  /// @param next the hash of the next word's first letters, at most [#SHORTEST]; 0 where it is not
  ///   known
  boolean mayBegin(int hash, int next) {
    return words.has(hash) && mayGoOn(hash, next);
  }

  private boolean mayGoOn(int hash, int next) {
    return next == 0 || names.has(hash) || pairs.has(pair(hash, next));
  }

  /// Whether a name may begin with a word that stands in the text like this.
  ///
  /// @param hashes that of its first letter at `from`, that of two letters after it, and so on
  /// @param n how many letters it has
  /// @param initial the first of them, folded or not
  /// @param next as above
  boolean mayBegin(int[] hashes, int from, int n, char initial, int next) {
    int first = Math.min(n, SHORTEST);
    int shortest = Math.max(first, n - Affixes.MAX_LETTERS);
    long may = lengths[bucket(hashes[from + first - 1])] & (-1L << shortest) & ~(-2L << n);
    return (may != 0 && mayBegin(may, hashes, from, n, next))
        || (takesPrefixes(initial) && mayHavePrefix(hashes, from, n));
  }

  /// @param may lengths of stored words that it may be, or begin with, as bits
  private boolean mayBegin(long may, int[] hashes, int from, int n, int next) {
    for (long left = may; left != 0; left &= left - 1) {
      int k = Long.numberOfTrailingZeros(left);
      int hash = hashes[from + k - 1];
      if ((k == n ? words : stems).has(hash) && mayGoOn(hash, next)) {
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
