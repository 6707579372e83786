package dev.tocsin.analysis;

/// A set of hashes that may also say yes to some others (Bloom, 1970), with the bits of one hash
/// all in one `long`, so that a question costs one access to memory.
final class Bits {
  /// With three bits for each hash of sixteen, about one other hash in a hundred gets by.
  private static final int BITS_PER_HASH = 16;

  private static final int MIN_BLOCKS = 64;

  private final long[] blocks;

  /// @param size how many hashes there will be
  Bits(int size) {
    int blocks = Integer.highestOneBit(size / (Long.SIZE / BITS_PER_HASH)) * 2;
    this.blocks = new long[Math.max(MIN_BLOCKS, blocks)];
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
