package dev.tocsin.parse;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Months by name. The names are those of CLDR as the JDK carries it, plus forms that CLDR has not.
final class MonthNames {
  /// Languages of outlets; where two give one name to different months, the earlier wins.
  private static final List<String> LANGUAGES =
      List.of(
          "en", "fr", "es", "ru", "ar", "de", "pt", "it", "nl", "pl", "uk", "tr", "cs", "sk", "sv",
          "nb", "da", "fi", "et", "lv", "lt", "hu", "ro", "bg", "sr", "hr", "sl", "el", "he", "fa",
          "hi", "bn", "ur", "ta", "te", "mr", "gu", "pa", "th", "vi", "id", "ms", "ca", "eu", "gl",
          "is", "ga", "sq", "mk", "bs", "ka", "hy", "az", "kk", "ky", "uz", "be", "mn", "sw", "af",
          "am", "my", "km", "lo", "ne", "si");

  /// Levantine, Maghrebi and English-derived Arabic, Indonesian short forms, feeds' own short
  /// forms.
  private static final Map<String, Integer> FURTHER =
      Map.ofEntries(
          Map.entry("كانون الثاني", 1),
          Map.entry("شباط", 2),
          Map.entry("آذار", 3),
          Map.entry("اذار", 3),
          Map.entry("نيسان", 4),
          Map.entry("أيار", 5),
          Map.entry("ايار", 5),
          Map.entry("حزيران", 6),
          Map.entry("تموز", 7),
          Map.entry("آب", 8),
          Map.entry("اب", 8),
          Map.entry("أيلول", 9),
          Map.entry("ايلول", 9),
          Map.entry("تشرين الأول", 10),
          Map.entry("تشرين الثاني", 11),
          Map.entry("كانون الأول", 12),
          Map.entry("جانفي", 1),
          Map.entry("فيفري", 2),
          Map.entry("أفريل", 4),
          Map.entry("ماي", 5),
          Map.entry("جوان", 6),
          Map.entry("جويلية", 7),
          Map.entry("أوت", 8),
          Map.entry("غشت", 8),
          Map.entry("يوليوز", 7),
          Map.entry("ابريل", 4),
          Map.entry("اغسطس", 8),
          Map.entry("اكتوبر", 10),
          Map.entry("sept", 9),
          Map.entry("agu", 8),
          Map.entry("ags", 8),
          Map.entry("jänner", 1),
          Map.entry("feber", 2),
          Map.entry("setiembre", 9),
          Map.entry("mrz", 3),
          Map.entry("ιανουάριος", 1),
          Map.entry("сент", 9),
          Map.entry("нояб", 11),
          Map.entry("февр", 2));

  private static final Map<String, Integer> BY_NAME = table();

  private MonthNames() {}

  /// 1 to 12; 0 for what is no month.
  static int find(String word) {
    String w = word.toLowerCase(Locale.ROOT).strip();
    int month = BY_NAME.getOrDefault(w, 0);
    int space = w.indexOf(' ');
    return month == 0 && space > 0 ? find(w.substring(0, space)) : month;
  }

  private static Map<String, Integer> table() {
    Map<String, Integer> table = new HashMap<>(FURTHER);
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (TextStyle style :
          List.of(
              TextStyle.FULL,
              TextStyle.FULL_STANDALONE,
              TextStyle.SHORT,
              TextStyle.SHORT_STANDALONE)) {
        for (Month month : Month.values()) {
          String name =
              month.getDisplayName(style, locale).toLowerCase(locale).replace(".", "").strip();
          if (name.length() > 1 && name.codePoints().anyMatch(Character::isLetter)) {
            table.putIfAbsent(name, month.getValue());
          }
        }
      }
    }
    return table;
  }
}
