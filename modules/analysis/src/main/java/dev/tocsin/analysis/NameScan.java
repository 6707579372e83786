package dev.tocsin.analysis;

import java.util.Arrays;

/// Goes over a text quickly and stops only at words that may begin a name. Nearly all words are
/// plain: letters and then a separator. Those it hashes and rejects itself; at anything else it
/// stops, so that [Words], which knows every case, decides.
///
/// A branch that depends on a word is guessed wrong about once in each, which costs a processor as
/// much as all else about the word. So a first pass over some hundred characters makes bits of what
/// is a letter, a second one goes over the words and picks, without a branch either, those whose
/// first letters begin a name, and only those few are looked at.
final class NameScan {
  /// Letters of a word that is still plain.
  private static final int MAX_LETTERS = NameFilter.MAX_LETTERS;

  /// Characters of the text that are read at a time.
  private static final int CHUNK = 512;

  /// Characters that a chunk's last word is looked up beyond its end.
  private static final int PAD = 4;

  // The bits of what is a plain letter and of what is odd or single are told sixteen at a time.
  private static final int QUARTER = NameChars.LONE_SHIFT;

  private static final int[] QUICK = NameChars.QUICK;
  private static final int[] PARTS = NameChars.PARTS;

  private final String text;
  private final int limit;
  private final NameFilter filter;

  private final char[] chars;

  /// Which characters are plain letters, and which are words of their own or odd; 64 in each.
  private final long[] letters;

  private final long[] lone;

  /// Where the words begin that deserve a look.
  private final char[] picked;

  /// Of one word the hash of so many letters.
  private final int[] hashes = new int[MAX_LETTERS + 1];

  /// The chunk's offset in the text, its length, how many words are picked, the first of these
  /// still to be looked at, and where in the chunk the next one begins.
  private int base;

  private int length;
  private int picks;
  private int at;
  private int rest;

  NameScan(String text, int limit, NameFilter filter) {
    this.text = text;
    this.limit = limit;
    this.filter = filter;
    int blocks = (Math.min(limit, CHUNK) + Long.SIZE - 1) / Long.SIZE;
    chars = new char[blocks * Long.SIZE + PAD];
    letters = new long[blocks + 1];
    lone = new long[blocks];
    picked = new char[blocks * Long.SIZE];
    load(0);
  }

  /// Where the first word at `from` or later begins that may begin a name; -1 where none does.
  /// `from` is where a word ends, or later.
  int next(int from) {
    if (from > base + length) {
      load(from);
    }
    while (true) {
      while (at < picks) {
        int start = picked[at++];
        if (base + start >= from && mayBegin(start)) {
          return base + start;
        }
      }
      if (base + length == limit) {
        return -1;
      }
      load(Math.max(from, base + rest));
    }
  }

  private boolean mayBegin(int start) {
    int n = letters(start);
    if (n == 0) {
      return QUICK[chars[start]] == NameChars.ODD || singleMayBegin(start);
    }
    int end = start + n;
    if (!isPlain(n, end)) {
      return true;
    }
    int hash = 0;
    for (int i = 0; i < n; i++) {
      hash = more(hash, QUICK[chars[start + i]]);
      hashes[i + 1] = hash;
    }
    char initial = chars[start];
    int first = first(start);
    if (!filter.mayBegin(hashes, first, n, initial, 0, 0)) {
      return false;
    }
    int next = end + 1;
    return QUICK[chars[end]] == NameChars.SINGLE
        || !isKnown(next)
        || filter.mayBegin(hashes, first, n, initial, first(next), hash(next));
  }

  /// Whether a name may begin with the character that is a word of its own.
  private boolean singleMayBegin(int at) {
    int hash = single(at);
    if (!filter.mayBegin(hash, 0, 0)) {
      return false;
    }
    if (at + 1 == length || QUICK[chars[at + 1]] != NameChars.SINGLE) {
      return true;
    }
    int next = single(at + 1);
    return filter.mayBegin(hash, NameFilter.first(next, 1), next);
  }

  private int single(int at) {
    return Words.hash(0, (char) Letters.of(chars[at]));
  }

  /// Whether a plain word begins at this place of which nothing is cut off.
  private boolean isKnown(int start) {
    if (start >= length) {
      return false;
    }
    int n = letters(start);
    return n > 0
        && (start + n < length || base + length == limit)
        && isPlain(n, start + n)
        && !NameFilter.takesPrefixes(chars[start]);
  }

  private int hash(int start) {
    int hash = 0;
    for (int i = start; QUICK[chars[i]] < 0; i++) {
      hash = more(hash, QUICK[chars[i]]);
    }
    return hash;
  }

  private boolean isPlain(int n, int end) {
    return n <= MAX_LETTERS
        && switch (QUICK[chars[end]]) {
          case NameChars.ODD -> false;
          case NameChars.STOP -> n > 1;
          case NameChars.JOINER -> !isAtLinesEnd(base + end);
          default -> true;
        };
  }

  private boolean isAtLinesEnd(int hyphen) {
    char next = hyphen + 1 < limit ? text.charAt(hyphen + 1) : ' ';
    return next == '\n' || next == '\r';
  }

  private void load(int from) {
    base = from;
    length = Math.min(limit - from, CHUNK);
    at = 0;
    picks = 0;
    rest = length;
    text.getChars(from, from + length, chars, 0);
    int blocks = (length + Long.SIZE - 1) / Long.SIZE;
    Arrays.fill(chars, length, blocks * Long.SIZE + PAD, ' ');
    for (int block = 0; block < blocks; block++) {
      sort(block);
    }
    letters[blocks] = 0;
    long before = 0;
    for (int block = 0; block < blocks; block++) {
      long all = letters[block];
      pick(block, (all & ~(all << 1 | before)) | lone[block]);
      before = all >>> (Long.SIZE - 1);
    }
    int cut = base + length < limit ? Long.numberOfLeadingZeros(~letters[blocks - 1]) : 0;
    if (cut > 0 && cut < Long.SIZE) { // the last word goes on in the next chunk and is left to it
      rest = length - cut;
      picks -= picks > 0 && picked[picks - 1] == rest ? 1 : 0;
    }
  }

  /// Tells letters from all else.
  private void sort(int block) {
    int from = block * Long.SIZE;
    int a = 0;
    int b = 0;
    int c = 0;
    int d = 0;
    for (int i = 0; i < QUARTER; i++) {
      a |= PARTS[chars[from + i]] << i;
      b |= PARTS[chars[from + QUARTER + i]] << i;
      c |= PARTS[chars[from + 2 * QUARTER + i]] << i;
      d |= PARTS[chars[from + 3 * QUARTER + i]] << i;
    }
    letters[block] = joined(a & 0xFFFF, b & 0xFFFF, c & 0xFFFF, d & 0xFFFF);
    lone[block] = joined(a >>> QUARTER, b >>> QUARTER, c >>> QUARTER, d >>> QUARTER);
  }

  private static long joined(long a, long b, long c, long d) {
    return a | b << QUARTER | c << (2 * QUARTER) | d << (3 * QUARTER);
  }

  /// Picks from the words that begin in a block where these bits are.
  private void pick(int block, long starts) {
    int from = block * Long.SIZE;
    long here = letters[block];
    long next = letters[block + 1];
    int count = picks;
    for (long left = starts; left != 0; left &= left - 1) {
      int start = from + Long.numberOfTrailingZeros(left);
      int n = letters(start, here, next);
      int end = start + n;
      // A full stop counts after a single letter alone.
      int stop = ~NameChars.STOP | (n - 2) >> (Integer.SIZE - 1);
      long look =
          filter.look(first(start), n, chars[start])
              | (QUICK[chars[end]] & stop)
              | ((MAX_LETTERS - n) & Integer.MIN_VALUE);
      picked[count] = (char) start;
      count += (int) ((look | -look) >>> (Long.SIZE - 1));
    }
    picks = count;
  }

  /// How many letters stand from this place on; at most 64.
  private int letters(int start) {
    int block = start / Long.SIZE;
    return letters(start, letters[block], letters[block + 1]);
  }

  /// @param here the letters of the block in which `start` is
  /// @param next those of the block after it
  private static int letters(int start, long here, long next) {
    long ahead = here >>> start | next << 1 << ~start;
    return Long.numberOfTrailingZeros(~ahead);
  }

  /// [NameFilter#first] of the word that begins here.
  private int first(int start) {
    int second = QUICK[chars[start + 1]];
    int third = QUICK[chars[start + 2]];
    int isSecond = second >> (Integer.SIZE - 1); // all ones where it is a letter
    int isThird = (third >> (Integer.SIZE - 1)) & isSecond;
    return more(more(QUICK[chars[start]], second & isSecond), third & isThird);
  }

  /// As [Words#hash], of a letter that is in [NameChars#QUICK]; 0 for none.
  private static int more(int hash, int quick) {
    return Integer.rotateLeft(hash, Words.ROTATION) ^ quick;
  }
}
