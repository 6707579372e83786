package dev.tocsin.analysis;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What two spellings of one name have in common: a table from each UTF-16 unit to its folded
/// letter and to its part in a text. Case, width, accents, Arabic marks and letter forms, the
/// Turkish i and traditional Chinese fold away; scripts are never turned into each other.
///
/// The basis is Unicode's NFKD and lower case, as the JDK has them. Beyond that: stroke letters
/// that have no decomposition (ø, ł, đ), Arabic letters that newsrooms use for each other, and
/// `traditional-simplified.txt`, which is ICU's transliterator of that name, character by
/// character.
final class Letters {
  /// Ends a word.
  static final int SEPARATOR = 0;

  /// A letter or digit of a script that sets words apart.
  static final int WORD = 1;

  /// A letter of a script that does not, or one where particles cling to names: Han, kana, Hangul,
  /// Thai, ...
  static final int SINGLE = 2;

  /// Not there as far as names go: soft hyphens, zero-width and bidirectional marks, accents,
  /// control characters.
  static final int SKIP = 3;

  /// One character that stands for several letters: ß, æ, ﬁ, ﻻ.
  static final int EXPANDS = 4;

  /// The first half of a surrogate pair.
  static final int PAIR = 5;

  /// What a broken encoding leaves in place of a letter.
  static final char LOST = '\uFFFD';

  private static final Map<Character, String> CHOSEN = chosen();
  private static final Map<Character, String> EXPANSIONS = new HashMap<>();
  private static final int[] TABLE = table();

  private Letters() {}

  /// The unit's part in bits 16 and up, its folded letter below.
  static int of(char c) {
    return TABLE[c];
  }

  /// As [#of], for a surrogate pair.
  static int of(char high, char low) {
    if (!Character.isLowSurrogate(low)) {
      return SEPARATOR << 16;
    }
    int point = Character.toCodePoint(high, low);
    int type = Character.getType(point);
    if (type == Character.FORMAT || (point >= 0xE0100 && point <= 0xE01EF)) {
      return SKIP << 16;
    }
    if (!Character.isLetterOrDigit(point)) {
      return SEPARATOR << 16;
    }
    if (Character.isIdeographic(point)) {
      return (SINGLE << 16) | low;
    }
    String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
    return plain.length() == 1 ? TABLE[plain.charAt(0)] : (WORD << 16) | low;
  }

  /// The letters of a unit that [#EXPANDS].
  static String expansion(char c) {
    return EXPANSIONS.getOrDefault(c, "");
  }

  /// A whole text folded, with separators as blanks. Letters it again changes nothing.
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int unit = of(c);
      if (unit >>> 16 == PAIR && i + 1 < text.length()) {
        char low = text.charAt(i + 1);
        unit = of(c, low);
        if (unit >>> 16 != SEPARATOR || Character.isLowSurrogate(low)) {
          i++;
        }
        if (Character.isSurrogate((char) unit)) {
          folded.append(c);
        }
      }
      switch (unit >>> 16) {
        case WORD, SINGLE -> folded.append((char) unit);
        case EXPANDS -> folded.append(expansion(c));
        case SKIP -> {}
        default -> folded.append(' ');
      }
    }
    return folded.toString();
  }

  private static int[] table() {
    int[] table = new int[Character.MAX_VALUE + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = unit((char) i);
    }
    Map<Character, Character> simplified = simplified();
    for (int i = 0; i < table.length; i++) {
      if (table[i] >>> 16 == SINGLE) {
        char c = (char) table[i];
        table[i] = (SINGLE << 16) | simplified.getOrDefault(c, c);
      }
    }
    return table;
  }

  private static int unit(char c) {
    if (Character.isHighSurrogate(c)) {
      return PAIR << 16;
    }
    if (c == LOST) {
      return (WORD << 16) | c;
    }
    if (isSkipped(c)) {
      return SKIP << 16;
    }
    if ((!Character.isLetterOrDigit(c) && !isMark(c)) || isApostrophe(c)) {
      return SEPARATOR << 16;
    }
    if (c >= '\uAC00' && c <= '\uD7A3') {
      return (SINGLE << 16) | c;
    }
    String folded = letters(c);
    if (folded.isEmpty()) {
      return SKIP << 16;
    }
    if (folded.length() > 1) {
      EXPANSIONS.put(c, folded);
      return EXPANDS << 16;
    }
    return ((isSingle(folded.charAt(0)) ? SINGLE : WORD) << 16) | folded.charAt(0);
  }

  private static String letters(char c) {
    String plain =
        Normalizer.normalize(
            Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT),
            Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char p = plain.charAt(i);
      if (!isSkipped(p) && (Character.isLetterOrDigit(p) || isMark(p)) && !isApostrophe(p)) {
        folded.append(CHOSEN.getOrDefault(p, String.valueOf(p)));
      }
    }
    return folded.toString();
  }

  private static boolean isSkipped(char c) {
    return Character.getType(c) == Character.FORMAT
        || (Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085')
        || (c >= '\u0300' && c <= '\u036F') // accents
        || (c >= '\u0483' && c <= '\u0489')
        || (c >= '\u0591' && c <= '\u05C7' && Character.getType(c) == Character.NON_SPACING_MARK)
        || (c >= '\u0610' && c <= '\u061A')
        || c == '\u0640' // tatweel
        || (c >= '\u064B' && c <= '\u065F')
        || c == '\u0670'
        || (c >= '\u06D6' && c <= '\u06ED' && Character.getType(c) == Character.NON_SPACING_MARK)
        || c == '\u093C' // nukta
        || (c >= '\u1AB0' && c <= '\u1AFF')
        || (c >= '\u1DC0' && c <= '\u1DFF')
        || (c >= '\u20D0' && c <= '\u20FF')
        || c == '\u3099'
        || c == '\u309A'
        || (c >= '\uFE00' && c <= '\uFE0F')
        || (c >= '\uFE20' && c <= '\uFE2F');
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /// U+02B9 to U+02BF are letters by their category, apostrophes and primes by their use in names.
  private static boolean isApostrophe(char c) {
    return c >= '\u02B9' && c <= '\u02BF';
  }

  private static boolean isSingle(char c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> c == '\u30FC';
    };
  }

  private static Map<Character, String> chosen() {
    Map<Character, String> map = new HashMap<>();
    String[] pairs = {
      "ıi",
      "øo",
      "đd",
      "łl",
      "ħh",
      "ŧt",
      "ƀb",
      "ςσ", // no decomposition in Unicode
      "ىي",
      "یي",
      "ېي",
      "کك",
      "ڪك",
      "ةه",
      "ھه",
      "ہه",
      "ەه",
      "ۀه",
      "ۂه",
      "ٱا" // written for each other
    };
    for (String pair : pairs) {
      map.put(pair.charAt(0), pair.substring(1));
    }
    map.put('ß', "ss");
    map.put('æ', "ae");
    map.put('œ', "oe");
    return Map.copyOf(map);
  }

  private static Map<Character, Character> simplified() {
    Map<Character, Character> pairs = new HashMap<>();
    Arrays.stream(Resources.text("traditional-simplified.txt").split("\n", -1))
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> {
          for (int i = 0; i + 1 < line.length(); i += 2) {
            pairs.put(line.charAt(i), line.charAt(i + 1));
          }
        });
    return pairs;
  }
}
