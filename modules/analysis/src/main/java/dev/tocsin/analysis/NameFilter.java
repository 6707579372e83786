package dev.tocsin.analysis;

import org.jspecify.annotations.Nullable;

/// A quick look at a word's hashes: says no to nearly every word that is in no name, and never to
/// one that is. It fits the caches that are nearest to the processor, so that its cost hardly
/// depends on how many names there are.
final class NameFilter {
  /// Letters of a word that may change at least.
  static final int SHORTEST = Affixes.MIN_STEM - 1;

  /// Letters of a word of which the filter can tell; lengths are kept as bits.
  static final int MAX_LETTERS = Integer.SIZE - 2;

  /// Letters that are looked at for prefixes.
  static final int MAX_PREFIX = 4;

  /// So many that two words seldom share one.
  private static final int BUCKETS_PER_WORD = 16;

  private static final int MIN_BUCKETS = 1 << 10;
  private static final int MAX_BUCKETS = 1 << 16;
  private static final int PREFIXES = 64;
  private static final int STEMS = Long.SIZE / 2;
  private static final char FIRST_WITH_PREFIXES = '\u0590';

  private final Bits words;
  private final Bits stems;
  private final Bits prefixes = new Bits(PREFIXES);

  /// Words that are a name, and words together with the first letters of what follows them in one.
  private final Bits names;

  private final Bits pairs;

  /// By what [#first] makes of them, how long the words are that begin so, as bits: in the lower
  /// half of those that may stand as they are, in the upper half of those that may take endings.
  private final long[] lengths;

  /// By the number of a word's letters, the bits that it may have in `lengths`.
  private static final long[] MATCHING = matching();

  /// @param words how many words there will be, roughly
  /// @param pairs how many pairs
  NameFilter(int words, int pairs) {
    this.words = new Bits(words);
    this.stems = new Bits(words);
    this.names = new Bits(words);
    this.pairs = new Bits(pairs);
    long buckets = (long) Integer.highestOneBit(words + 1) * BUCKETS_PER_WORD;
    lengths = new long[Math.clamp(buckets, MIN_BUCKETS, MAX_BUCKETS)];
  }

  /// Adds a word as it is stored.
  ///
  /// @param affixes what may stand before and after it
  /// @param name whether it is a name already
  void add(String word, @Nullable Affixes affixes, boolean name) {
    int hash = Words.hash(word);
    words.add(hash);
    int length = Math.min(word.length(), MAX_LETTERS + 1);
    int bucket = bucket(first(word));
    lengths[bucket] |= 1L << length;
    if (name) {
      names.add(hash);
    }
    if (affixes != null) {
      stems.add(hash);
      lengths[bucket] |= 1L << STEMS << length;
      affixes.prefixes().forEach(prefix -> prefixes.add(Words.hash(prefix)));
    }
  }

  /// Adds two words, as they are stored, with which a name begins.
  ///
  /// @param changes whether the second may take prefixes or endings
  void add(String word, String next, boolean changes) {
    pairs.add(pair(Words.hash(word), changes ? first(next) : Words.hash(next)));
  }

  /// What tells a word by its first letters.
  ///
  /// @param hash that of its letters, at most [#SHORTEST]
  /// @param n how many they are
  static int first(int hash, int n) {
    return Integer.rotateLeft(hash, Words.ROTATION * (SHORTEST - n));
  }

  private static int first(String word) {
    int n = Math.min(word.length(), SHORTEST);
    return first(Words.hash(word.substring(0, n)), n);
  }

  private static int pair(int hash, int next) {
    return Integer.rotateLeft(hash, Integer.SIZE / 2) ^ next;
  }

  /// Whether a name may begin with a word of this hash, as it stands.
  ///
  /// @param nextFirst what [#first] makes of the next word; 0 where it is not known
  /// @param next the next word's hash
  boolean mayBegin(int hash, int nextFirst, int next) {
    return words.has(hash) && mayGoOn(hash, nextFirst, next);
  }

  private boolean mayGoOn(int hash, int nextFirst, int next) {
    return nextFirst == 0
        || names.has(hash)
        || pairs.has(pair(hash, next))
        || pairs.has(pair(hash, nextFirst));
  }

  /// A first look at a word, without a branch: 0 where no name may begin with it.
  ///
  /// @param first what [#first] makes of it
  /// @param n how many letters it has; 0 where it is no word
  /// @param initial the first of them, folded or not
  long look(int first, int n, char initial) {
    return lengths(first, n) | ((FIRST_WITH_PREFIXES - 1 - initial) & Integer.MIN_VALUE);
  }

  /// Whether a name may begin with a word that stands in the text like this.
  ///
  /// @param hashes by a number of letters the hash of so many
  /// @param first as above, so are `n`, `initial`, `nextFirst` and `next`
  boolean mayBegin(int[] hashes, int first, int n, char initial, int nextFirst, int next) {
    long may = lengths(first, n);
    if ((int) may != 0 && mayBegin(hashes[n], nextFirst, next)) {
      return true;
    }
    for (long left = may >>> STEMS; left != 0; left &= left - 1) {
      int hash = hashes[Long.numberOfTrailingZeros(left)];
      if (stems.has(hash) && mayGoOn(hash, nextFirst, next)) {
        return true;
      }
    }
    return takesPrefixes(initial) && mayHavePrefix(hashes, n);
  }

  /// Lengths of stored words that it may be, or begin with, as bits.
  private long lengths(int first, int n) {
    return lengths[bucket(first)] & MATCHING[n];
  }

  private static long[] matching() {
    long[] matching = new long[Long.SIZE + 1];
    for (int n = 1; n <= MAX_LETTERS; n++) {
      int shortest = Math.max(Math.min(n, SHORTEST), n - Affixes.MAX_LETTERS);
      long stems = (-1L << shortest) & ~(-1L << n);
      matching[n] = 1L << n | stems << STEMS;
    }
    return matching;
  }

  /// Arabic and Hebrew letters and all that come after: the languages of those two write
  /// prepositions together with names.
  static boolean takesPrefixes(char c) {
    return c >= FIRST_WITH_PREFIXES;
  }

  private boolean mayHavePrefix(int[] hashes, int n) {
    for (int p = 1; p <= Math.min(MAX_PREFIX, n - SHORTEST); p++) {
      if (prefixes.has(hashes[p])) {
        return true;
      }
    }
    return false;
  }

  private int bucket(int hash) {
    return (hash * 0x85EBCA6B) >>> 16 & (lengths.length - 1);
  }
}
