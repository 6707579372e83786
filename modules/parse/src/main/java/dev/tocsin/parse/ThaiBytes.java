package dev.tocsin.parse;

/// Recognises Thai in bytes (TIS-620, Windows-874), which ICU's detector doesn't know: vowel and
/// tone signs above and below stand after a consonant or another sign, and no blank stands between
/// words.
final class ThaiBytes {
  /// Fewer bytes beyond ASCII prove nothing.
  private static final int LEAST_BYTES = 12;

  /// Bytes beyond ASCII in a row, on average; in European scripts words end sooner.
  private static final int LEAST_RUN = 5;

  private ThaiBytes() {}

  static boolean in(byte[] body, int length) {
    int high = 0;
    int runs = 0;
    int signs = 0;
    int lost = 0;
    int before = 0;
    for (int i = 0; i < length; i++) {
      int b = body[i] & 0xFF;
      if (b >= 0x80) {
        high++;
        runs += before < 0x80 ? 1 : 0;
        if (b < 0xA1 || (b > 0xDA && b < 0xDF) || b > 0xFB) {
          return false; // no such character
        }
        if (sign(b)) {
          signs++;
          lost += consonant(before) || sign(before) ? 0 : 1;
        }
      }
      before = b;
    }
    return high >= LEAST_BYTES
        && high >= runs * LEAST_RUN
        && signs * 20 >= high
        && lost * 50 <= signs;
  }

  private static boolean consonant(int b) {
    return b >= 0xA1 && b <= 0xCE;
  }

  /// Mai han-akat, the vowels from sara i to phinthu, and what stands above.
  private static boolean sign(int b) {
    return b == 0xD1 || (b >= 0xD4 && b <= 0xDA) || (b >= 0xE7 && b <= 0xEE);
  }
}
