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

  private static final int BUCKET_BITS = 10;
  private static final int PREFIXES = 64;

  private final Bits words;
  private final Bits stems;
  private final Bits prefixes = new Bits(PREFIXES);

  /// By the hash of their first letters, how long the stems are that begin so, as bits.
  private final long[] lengths = new long[1 << BUCKET_BITS];

  /// @param size how many words will be added at most
  NameFilter(int size) {
    words = new Bits(size);
    stems = new Bits(size);
  }

  /// Adds a word as it is stored.
  ///
  /// @param affixes what may stand before and after it
  void add(String word, @Nullable Affixes affixes) {
    int hash = Words.hash(word);
    words.add(hash);
    if (affixes != null) {
      stems.add(hash);
      int first = Words.hash(word.substring(0, SHORTEST));
      lengths[bucket(first)] |= 1L << Math.min(word.length(), Long.SIZE - 1);
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
    return words.has(hashes[from + n - 1])
        || (n > SHORTEST
            && (mayHaveEnding(hashes, from, n) || mayHavePrefix(hashes, from, n, initial)));
  }

  private boolean mayHaveEnding(int[] hashes, int from, int n) {
    int shortest = Math.max(SHORTEST, n - Affixes.MAX_LETTERS);
    long may = lengths[bucket(hashes[from + SHORTEST - 1])] & (-1L << shortest);
    for (int k = shortest; may != 0 && k < n; k++) {
      if ((may & (1L << k)) != 0 && stems.has(hashes[from + k - 1])) {
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

  private boolean mayHavePrefix(int[] hashes, int from, int n, char initial) {
    if (!takesPrefixes(initial)) {
      return false;
    }
    for (int p = 1; p <= Math.min(MAX_PREFIX, n - SHORTEST); p++) {
      if (prefixes.has(hashes[from + p - 1])) {
        return true;
      }
    }
    return false;
  }

  private static int bucket(int hash) {
    return (hash * 0x85EBCA6B) >>> (Integer.SIZE - BUCKET_BITS);
  }

  /// A set of hashes that may also say yes to some others (Bloom, 1970), with the bits of one hash
  /// all in one `long`, so that a question costs one access to memory.
  private static final class Bits {
    /// With three bits for each hash of sixteen, about one other hash in a hundred gets by.
    private static final int BITS_PER_HASH = 16;

    private final long[] blocks;

    Bits(int size) {
      blocks = new long[Math.max(64, Integer.highestOneBit(size * BITS_PER_HASH / Long.SIZE) * 2)];
    }

    void add(int hash) {
      long mixed = mixed(hash);
      blocks[(int) mixed & (blocks.length - 1)] |= bits(mixed);
    }

    boolean has(int hash) {
      long mixed = mixed(hash);
      long bits = bits(mixed);
      return (blocks[(int) mixed & (blocks.length - 1)] & bits) == bits;
    }

    private static long bits(long mixed) {
      return 1L << (mixed >>> 58) | 1L << (mixed >>> 52) | 1L << (mixed >>> 46);
    }

    private static long mixed(int hash) {
      long mixed = hash * 0x9E3779B97F4A7C15L;
      return mixed ^ (mixed >>> 32);
    }
  }
}
