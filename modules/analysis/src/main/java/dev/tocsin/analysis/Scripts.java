package dev.tocsin.analysis;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Which script a passage is written in, and which languages are written in it.
final class Scripts {
  private Scripts() {}

  /// All UTF-16 units of a kind: to ask a table is quicker than to ask Unicode's categories.
  static BitSet all(IntPredicate kind) {
    return IntStream.rangeClosed(0, Character.MAX_VALUE)
        .filter(kind)
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /// Letters by script; what belongs to every script is left out.
  static Map<UnicodeScript, Integer> count(String text, int from, int to) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int latin = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        latin++;
      } else if (c > 0x7F && Character.isLetter(c)) {
        UnicodeScript script = UnicodeScript.of(c);
        if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
          counts.merge(script, 1, Integer::sum);
        }
      }
    }
    if (latin > 0) {
      counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
    }
    return counts;
  }

  /// The script of most letters; UNKNOWN where there are none.
  static UnicodeScript most(String text) {
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F && Character.isLetter(c)) {
        return most(count(text, 0, text.length()));
      }
      any |= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return any ? UnicodeScript.LATIN : UnicodeScript.UNKNOWN;
  }

  /// As [#most], of what was counted.
  static UnicodeScript most(Map<UnicodeScript, Integer> counts) {
    UnicodeScript most = UnicodeScript.UNKNOWN;
    int letters = 0;
    for (Map.Entry<UnicodeScript, Integer> each : counts.entrySet()) {
      // In their order, so that of two that are even the later one counts.
      if (each.getValue() >= letters) {
        most = each.getKey();
        letters = each.getValue();
      }
    }
    return most;
  }

  /// Whether a language is written in a script (ISO 15924 defaults of CLDR; a few have two).
  static boolean areOf(String language, UnicodeScript script) {
    return switch (script) {
      case HAN -> language.equals("zh") || language.equals("yue") || language.equals("ja");
      case HIRAGANA, KATAKANA -> language.equals("ja");
      case HANGUL -> language.equals("ko");
      case CYRILLIC ->
          switch (language) {
            case "ru", "uk", "bg", "be", "sr", "mk", "kk", "ky", "tt", "mn", "tg", "uz", "ba" ->
                true;
            default -> false;
          };
      case ARABIC ->
          switch (language) {
            case "ar", "fa", "ug", "ur", "ps", "ckb", "sd", "kk", "ks" -> true;
            default -> false;
          };
      case HEBREW -> language.equals("he") || language.equals("yi");
      case DEVANAGARI -> language.equals("hi") || language.equals("mr") || language.equals("ne");
      case LATIN -> !isNonLatin(language);
      default -> onlyLanguage(script).equals(language);
    };
  }

  private static boolean isNonLatin(String language) {
    return switch (language) {
      case "und" -> true;
      case "zh", "yue", "ja", "ko", "th", "el", "ka", "hy", "am", "my", "km", "lo", "bo" -> true;
      case "ru", "uk", "bg", "be", "mk", "ky", "tt", "mn", "tg" -> true;
      case "ar", "fa", "ur", "ps", "ckb", "sd", "he", "yi" -> true;
      case "hi", "mr", "ne", "bn", "pa", "gu", "ta", "te", "kn", "ml", "si" -> true;
      default -> false;
    };
  }

  /// The language that a script is written for, or by far the most of its texts; `und` where
  /// several share it.
  static String onlyLanguage(UnicodeScript script) {
    return switch (script) {
      case HANGUL -> "ko";
      case HIRAGANA, KATAKANA -> "ja";
      case THAI -> "th";
      case GREEK -> "el";
      case HEBREW -> "he";
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      case ETHIOPIC -> "am";
      case MYANMAR -> "my";
      case KHMER -> "km";
      case LAO -> "lo";
      case TIBETAN -> "bo";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case GURMUKHI -> "pa";
      case GUJARATI -> "gu";
      case TAMIL -> "ta";
      case TELUGU -> "te";
      case KANNADA -> "kn";
      case MALAYALAM -> "ml";
      case SINHALA -> "si";
      default -> LanguageOf.UNKNOWN;
    };
  }
}
