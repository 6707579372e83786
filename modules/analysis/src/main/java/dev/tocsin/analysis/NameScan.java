package dev.tocsin.analysis;

/// Goes over a text quickly and stops only at words that may begin a name. Nearly all words are
/// plain: letters and then a separator. Those it hashes and rejects itself; at anything else it
/// stops, so that [Words], which knows every case, decides.
///
/// A branch that depends on where words end is guessed wrong once in each word, which costs a
/// processor as much as all else about the word. So a first pass over some hundred characters
/// hashes without any branch, and a second one goes over the words' ends only.
final class NameScan {
  /// Letters of a word that is still plain; [NameFilter] keeps lengths as the bits of a `long`.
  private static final int MAX_LETTERS = 62;

  /// Characters of the text that are read at a time.
  private static final int CHUNK = 256;

  // Kinds of what is no plain letter; two bits.
  private static final int SEPARATOR = 0;

  /// Ends a word, but for a single letter before it or a line's end after it.
  private static final int JOINER = 1;

  /// Marks, pairs, expansions: whatever needs more than one look.
  private static final int ODD = 2;

  /// A word of its own.
  private static final int SINGLE = 3;

  private static final int KINDS = 3;
  private static final int KIND_BITS = 2;

  /// By character: of a plain letter what [Words#hash] makes of it, which is negative; of others
  /// the kind.
  private static final int[] QUICK = quick();

  private final String text;
  private final int limit;
  private final NameFilter filter;

  private final char[] chars;

  /// At each place the hash of its word so far.
  private final int[] hashes;

  /// Place and kind of what is no plain letter.
  private final int[] ends;

  /// The chunk's offset in the text, its length, its ends, and the first end still to be looked at.
  private int base;

  private int length;
  private int count;
  private int at;

  NameScan(String text, int limit, NameFilter filter) {
    this.text = text;
    this.limit = limit;
    this.filter = filter;
    int room = Math.min(limit, CHUNK);
    chars = new char[room];
    hashes = new int[room];
    ends = new int[room + 1];
    load(0);
  }

  /// Where the first word at `from` or later begins that may begin a name; -1 where none does.
  /// `from` is where a word ends, or later.
  int next(int from) {
    if (from > base + length) {
      load(from);
    }
    int start = from - base;
    int i = at;
    while (true) {
      for (; i < count; i++) {
        int end = ends[i] >>> KIND_BITS;
        int kind = ends[i] & KINDS;
        if (end > start ? mayBegin(i, start, end, kind) : kind == ODD && end == start) {
          at = i;
          return base + start;
        }
        if (kind == SINGLE && end >= start && mayBegin(i, end)) {
          at = i;
          return base + end;
        }
        start = Math.max(start, end + 1);
      }
      if (base + length == limit) {
        at = i;
        return -1;
      }
      if (start == 0) { // a word as long as the chunk
        return base;
      }
      load(base + start);
      start = 0;
      i = 0;
    }
  }

  /// Whether a name may begin with the letters between these places, which come before the end of
  /// this number.
  private boolean mayBegin(int number, int start, int end, int kind) {
    int n = end - start;
    if (!isPlain(n, end, kind)) {
      return true;
    }
    char initial = chars[start];
    if (!filter.mayBegin(hashes, start, n, initial, 0)) {
      return false;
    }
    int next = kind == SINGLE ? 0 : following(number, end);
    return next == 0 || filter.mayBegin(hashes, start, n, initial, next);
  }

  /// Whether a name may begin with the character that is a word of its own.
  private boolean mayBegin(int number, int at) {
    int hash = single(at);
    if (!filter.mayBegin(hash, 0)) {
      return false;
    }
    boolean more = number + 1 < count && ends[number + 1] == ((at + 1) << KIND_BITS | SINGLE);
    return !more || filter.mayBegin(hash, single(at + 1));
  }

  private int single(int at) {
    return Words.hash(0, (char) Letters.of(chars[at]));
  }

  /// The hash of the first letters of the word that stands one separator behind; 0 where there is
  /// no plain one.
  private int following(int number, int separator) {
    if (number + 1 >= count) {
      return 0;
    }
    int end = ends[number + 1] >>> KIND_BITS;
    int n = end - separator - 1;
    boolean known =
        n > 0
            && isPlain(n, end, ends[number + 1] & KINDS)
            && !NameFilter.takesPrefixes(chars[separator + 1]);
    return known ? hashes[separator + Math.min(n, NameFilter.SHORTEST)] : 0;
  }

  private boolean isPlain(int n, int end, int kind) {
    return n <= MAX_LETTERS && kind != ODD && (kind != JOINER || !joins(base + end, n));
  }

  /// Whether a word of so many letters may go on after the stop or hyphen at this place.
  private boolean joins(int at, int n) {
    if (text.charAt(at) == '.') {
      return n == 1;
    }
    char next = at + 1 < limit ? text.charAt(at + 1) : ' ';
    return next == '\n' || next == '\r';
  }

  private void load(int from) {
    base = from;
    length = Math.min(limit - from, hashes.length);
    at = 0;
    text.getChars(from, from + length, chars, 0);
    count = hash(chars, length, hashes, ends);
    if (base + length == limit) {
      ends[count++] = length << KIND_BITS; // the text's end is a separator
    }
  }

  private static int hash(char[] chars, int length, int[] hashes, int[] ends) {
    int count = 0;
    int hash = 0;
    for (int i = 0; i < length; i++) {
      int quick = QUICK[chars[i]];
      int letter = quick >> 31; // all ones where it is one
      ends[count] = (i << KIND_BITS) | (quick & KINDS);
      count += 1 + letter;
      hash = (Integer.rotateLeft(hash, Words.ROTATION) ^ quick) & letter;
      hashes[i] = hash;
    }
    return count;
  }

  private static int[] quick() {
    int[] quick = new int[Character.MAX_VALUE + 1];
    for (int c = 0; c < quick.length; c++) {
      int unit = Letters.of((char) c);
      char letter = (char) unit;
      quick[c] =
          switch (unit >>> 16) {
            case Letters.SEPARATOR -> SEPARATOR;
            case Letters.WORD -> letter == Letters.LOST ? ODD : Words.hash(0, letter);
            case Letters.SINGLE -> isJamo(c) ? ODD : SINGLE;
            default -> ODD;
          };
    }
    quick['.'] = JOINER;
    quick['-'] = JOINER;
    quick['\u2010'] = JOINER;
    return quick;
  }

  /// Hangul in parts, of which two or three make up one syllable.
  private static boolean isJamo(int c) {
    return c >= 0x1100 && c <= 0x1112;
  }
}
