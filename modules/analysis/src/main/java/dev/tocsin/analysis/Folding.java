package dev.tocsin.analysis;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;

/// Brings a character to the form that lexicons are compared in: lower case, no accents, one form
/// of each Arabic letter, simplified Chinese. One character gives one character or none, so offsets
/// never move.
final class Folding {
  /// What a dropped character folds to: marks, joiners, soft hyphens.
  static final char NONE = 0;

  private static final int TABLE_END = 0x2000;
  private static final char[] TABLE = table();

  private Folding() {}

  static char fold(char c) {
    if (c < TABLE_END) {
      return TABLE[c];
    }
    if (c >= Han.FIRST && c <= Han.LAST) {
      return Han.SIMPLIFIED[c - Han.FIRST];
    }
    return c >= 0xFF01 && c <= 0xFF5E ? TABLE[c - 0xFEE0] : dropped(c) ? NONE : c;
  }

  /// Length of the text may shrink; used for dictionary entries, never for text with offsets.
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = fold(text.charAt(i));
      if (c != NONE) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static boolean dropped(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private static char[] table() {
    char[] table = new char[TABLE_END];
    for (char c = 0; c < TABLE_END; c++) {
      table[c] = c == 0 ? ' ' : dropped(c) || c == '\u00AD' || c == '\u0640' ? NONE : folded(c);
    }
    return table;
  }

  private static char folded(char c) {
    char lower = Character.toLowerCase(c);
    return letter(lower, true);
  }

  private static char letter(char lower, boolean withAccent) {
    return switch (lower) {
      case 'ё' -> 'е';
      case 'ı' -> 'i';
      case 'ø' -> 'o';
      case 'ł' -> 'l';
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی' -> 'ي';
      case 'ة' -> 'ه';
      case 'ک' -> 'ك';
      default ->
          withAccent && Character.UnicodeScript.of(lower) == Character.UnicodeScript.LATIN
              ? letter(base(lower), false) // ǿ is ø with an accent
              : lower;
    };
  }

  private static char base(char c) {
    char first = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    return Character.toLowerCase(first);
  }

  /// Traditional to simplified by ICU's table, read once when the first Chinese text comes.
  private static final class Han {
    static final char FIRST = '\u4E00';
    static final char LAST = '\u9FFF';
    static final char[] SIMPLIFIED = simplified();

    private static char[] simplified() {
      Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
      char[] table = new char[LAST - FIRST + 1];
      for (char c = FIRST; c <= LAST; c++) {
        String one = toSimplified.transliterate(String.valueOf(c));
        table[c - FIRST] = one.length() == 1 ? one.charAt(0) : c;
      }
      // ICU turns 苧 into 苎 and 苎 into 苧; each pair like that folds to its first.
      for (char c = FIRST; c <= LAST; c++) {
        char simple = table[c - FIRST];
        if (simple >= FIRST && simple <= LAST && table[simple - FIRST] != simple) {
          table[c - FIRST] = (char) Math.min(simple, table[simple - FIRST]);
        }
      }
      return table;
    }
  }
}
