package dev.tocsin.analysis;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/// Which script a passage is written in.
final class Scripts {
  private Scripts() {}

  /// The script of most letters; UNKNOWN where there are none.
  static UnicodeScript of(String text, int from, int to) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<UnicodeScript, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.UNKNOWN);
  }

  /// The script that a language is written in (ISO 15924 defaults of CLDR for the languages with
  /// lexicons).
  static UnicodeScript ofLanguage(String language) {
    return switch (language) {
      case "zh" -> UnicodeScript.HAN;
      case "ru", "uk", "bg", "kk" -> UnicodeScript.CYRILLIC;
      case "ar", "fa", "ug" -> UnicodeScript.ARABIC;
      default -> UnicodeScript.LATIN;
    };
  }
}
