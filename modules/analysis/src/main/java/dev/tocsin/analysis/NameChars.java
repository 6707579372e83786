package dev.tocsin.analysis;

/// What a character is to the scan for names ([NameScan]): a plain letter, or what ends a word, or
/// what [Words] has to look at.
final class NameChars {
  // Kinds of what is no plain letter.
  private static final int SEPARATOR = 0;

  /// A hyphen: ends a word, but for a line's end after it.
  static final int JOINER = 1;

  /// Marks, pairs, expansions: whatever needs more than one look.
  static final int ODD = 2;

  /// A word of its own.
  static final int SINGLE = 3;

  /// A full stop: ends a word, but for one of a single letter.
  static final int STOP = 4;

  /// How far the bit of a character that is odd or single is from that of a letter in [#PARTS]: so
  /// many characters fit into one number.
  static final int LONE_SHIFT = 16;

  private static final int LETTER = 1;
  private static final int LONE = 1 << LONE_SHIFT;

  /// By character: of a plain letter what [Words#hash] makes of it, which is negative; of others
  /// the kind.
  static final int[] QUICK = quick();

  /// By character: a bit where it is a plain letter, another where it is odd or single.
  static final int[] PARTS = parts();

  private NameChars() {}

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
    quick['.'] = STOP;
    quick['-'] = JOINER;
    quick['\u2010'] = JOINER;
    return quick;
  }

  private static int[] parts() {
    int[] parts = new int[QUICK.length];
    for (int c = 0; c < parts.length; c++) {
      parts[c] = QUICK[c] < 0 ? LETTER : QUICK[c] == ODD || QUICK[c] == SINGLE ? LONE : 0;
    }
    return parts;
  }

  /// Hangul in parts, of which two or three make up one syllable.
  private static boolean isJamo(int c) {
    return c >= 0x1100 && c <= 0x1112;
  }
}
