package dev.tocsin.analysis;

/// Reads the words of a text one after the other, folded on the way, with offsets into the text as
/// it stands. A character of a script without word breaks is a word of its own. No copy of the text
/// is made.
final class Words {
  /// Letters of a word; a longer one is in no name.
  static final int MAX_LETTERS = 64;

  /// Characters between two words of one name, as in `Xinjiang -\n Uyghur`.
  private static final int MAX_GAP = 8;

  static final int ROTATION = 7;

  private final String text;
  final int limit;

  /// The word's folded letters, and for each count of them the hash of so many; valid up to
  /// [#length].
  final char[] letters = new char[MAX_LETTERS];

  final int[] hashes = new int[MAX_LETTERS + 1];

  /// The word's offsets in the text, and its letters' number; 0 where it is too long for a name.
  int start;

  int end;
  int length;

  /// Whether it is one character of a script without word breaks.
  boolean single;

  private boolean dotted;

  Words(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /// The hash of one more letter: by a rotation, which is quicker than a multiplication.
  static int hash(int hash, char letter) {
    return Integer.rotateLeft(hash, ROTATION) ^ ((letter * 0x9E3779B1) | Integer.MIN_VALUE);
  }

  static int hash(String letters) {
    int hash = 0;
    for (int i = 0; i < letters.length(); i++) {
      hash = hash(hash, letters.charAt(i));
    }
    return hash;
  }

  /// Goes to the first word that begins at `from` or later; false where there is none.
  boolean next(int from) {
    for (int i = from; i < limit; i++) {
      int part = Letters.of(text.charAt(i)) >>> 16;
      if (part != Letters.SEPARATOR && part != Letters.SKIP && read(i)) {
        return true;
      }
    }
    return false;
  }

  /// Goes to the word that follows this one within a name; false where what stands between them
  /// ends a name.
  boolean follow() {
    boolean mayStop = length <= 3;
    int lines = 0;
    int last = Math.min(limit, end + MAX_GAP + 1);
    for (int i = end; i < last; i++) {
      char c = text.charAt(i);
      int part = Letters.of(c) >>> 16;
      if (part == Letters.SEPARATOR) {
        if (c == '\n') {
          lines++;
        }
        boolean stop = c == '.' && (mayStop || dotted) && i == end;
        boolean inside = (c == ':' || c == '"' || c == '\u05F4') && i == end && isWord(i + 1);
        if (lines > 1 || !(stop || inside || joins(c))) {
          return false;
        }
      } else if (part != Letters.SKIP) {
        return read(i);
      }
    }
    return false;
  }

  private boolean isWord(int at) {
    return at < limit && Letters.of(text.charAt(at)) >>> 16 == Letters.WORD;
  }

  private static boolean joins(char c) {
    return switch (c) {
      case ' ', '\n', '\r', '\t', '\u00A0', '\u202F', '\u2009', '\u3000' -> true;
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\uFF0D', '_', '\u05BE' -> true;
      case '\'', '\u2018', '\u2019', '\u201B', '\u02BC', '\u02BB', '\u00B4', '`', '\uFF07' -> true;
      case '\u00B7', '\u30FB', '\u2027', '\u2022', '\uFF65', '\u2E31', '\u0F0B', '\u05F3' -> true;
      default -> Character.isWhitespace(c) || (c >= '\u02B9' && c <= '\u02BF');
    };
  }

  /// Where the word's letter of this number stands in the text.
  int offsetOf(int letter) {
    int count = 0;
    for (int i = start; i < end; i++) {
      int part = Letters.of(text.charAt(i)) >>> 16;
      if (count == letter && part != Letters.SKIP) {
        return i;
      }
      if (part == Letters.WORD) {
        count++;
      } else if (part == Letters.EXPANDS) {
        count += Letters.expansion(text.charAt(i)).length();
      }
    }
    return start;
  }

  private boolean read(int at) {
    start = at;
    length = 0;
    dotted = false;
    single = false;
    int hash = 0;
    int n = 0;
    int i = at;
    int stop = at;
    while (i < limit) {
      char c = text.charAt(i);
      int unit = Letters.of(c);
      int part = unit >>> 16;
      if (part == Letters.WORD) {
        if (n < MAX_LETTERS) {
          char letter = (char) unit;
          if (letter != Letters.LOST || n == 0 || letters[n - 1] != Letters.LOST) {
            hash = hash(hash, letter);
            letters[n] = letter;
            hashes[++n] = hash;
          }
        } else {
          n = MAX_LETTERS + 1;
        }
        i++;
        stop = i;
        continue;
      }
      if (part == Letters.SEPARATOR) {
        int after = joined(c, i, n);
        if (after < 0) {
          break;
        }
        i = after;
        continue;
      }
      if (part == Letters.SKIP) {
        i = c == '\u00AD' && i + 1 < limit && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
        continue;
      }
      int width = 1;
      if (part == Letters.PAIR) {
        unit = i + 1 < limit ? Letters.of(c, text.charAt(i + 1)) : 0;
        part = unit >>> 16;
        width = 2;
        if (part == Letters.SEPARATOR) {
          break;
        }
      }
      if (part == Letters.SINGLE) {
        if (n > 0) {
          break;
        }
        return readSingle((char) unit, i, width);
      }
      if (part != Letters.SKIP) {
        String more = part == Letters.EXPANDS ? Letters.expansion(c) : String.valueOf((char) unit);
        for (int k = 0; k < more.length(); k++) {
          if (n < MAX_LETTERS) {
            hash = hash(hash, more.charAt(k));
            letters[n] = more.charAt(k);
            hashes[++n] = hash;
          } else {
            n = MAX_LETTERS + 1;
          }
        }
        stop = i + width;
      }
      i += width;
    }
    end = stop;
    length = n > MAX_LETTERS ? 0 : n;
    return n > 0;
  }

  private boolean readSingle(char letter, int at, int width) {
    char folded = letter;
    end = at + width;
    if (letter >= '\u1100' && letter <= '\u1112' && end < limit) {
      int vowel = text.charAt(end) - '\u1161';
      if (vowel >= 0 && vowel < 21) { // Unicode 3.12, Hangul syllable composition
        int tail = end + 1 < limit ? text.charAt(end + 1) - '\u11A7' : 0;
        boolean closed = tail > 0 && tail < 28;
        folded = (char) ('\uAC00' + ((letter - '\u1100') * 21 + vowel) * 28 + (closed ? tail : 0));
        end += closed ? 2 : 1;
      }
    }
    start = at;
    letters[0] = folded;
    hashes[1] = hash(0, folded);
    length = 1;
    single = true;
    return true;
  }

  /// Where a word goes on after a separator: the stops of `U.N.`, a hyphen at a line's end; -1
  /// where it ends.
  private int joined(char c, int at, int n) {
    if (c == '.') {
      boolean one = n == 1 || (dotted && at >= 2 && text.charAt(at - 2) == '.');
      if (one && isWord(at + 1) && !isWord(at + 2)) {
        dotted = true;
        return at + 1;
      }
      return -1;
    }
    if ((c == '-' || c == '\u2010') && at + 2 < limit) {
      int line = text.charAt(at + 1) == '\r' ? at + 2 : at + 1;
      if (text.charAt(line) == '\n'
          && isWord(line + 1)
          && Character.isLowerCase(text.charAt(line + 1))) {
        return line + 1;
      }
    }
    return -1;
  }
}
