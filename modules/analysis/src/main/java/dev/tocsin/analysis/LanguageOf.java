package dev.tocsin.analysis;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;

/// Tells the language of a text or a passage: by its script, and where languages share one by the
/// small words that no text can do without ([FunctionWords]).
final class LanguageOf {
  static final String UNKNOWN = "und";

  /// UTF-16 units of a text that are looked at; more tell nothing else.
  private static final int MAX_CHARS = 2_000;

  /// Letters below which a text is too short to tell anything.
  private static final int MIN_LETTERS = 8;

  /// What function words must weigh together before they tell: two that one language alone has.
  private static final double MIN_WEIGHT = 2;

  /// Share of a text's words that are function words of its language; running text has 0.3 to 0.5,
  /// lists of names less, and another language by chance up to 0.1.
  private static final double MIN_SHARE = 0.12;

  /// A hint stands unless another language weighs this much more.
  private static final double HINT_FACTOR = 1.5;

  /// A passage is read in another language than its article's where that weighs this much more.
  private static final double PASSAGE_FACTOR = 3;

  /// Kana among Han and kana from which a text is Japanese: a Japanese name in a Chinese text is
  /// less.
  private static final double MIN_KANA = 0.08;

  private LanguageOf() {}

  /// The language as BCP 47 primary subtag; `und` where neither text nor hint tell.
  ///
  /// @param hint what the source says of itself; believed only where the text does not contradict
  ///   it
  static String detect(String text, String hint) {
    String given = primary(hint);
    int end = Math.min(text.length(), MAX_CHARS);
    Map<UnicodeScript, Integer> letters = Scripts.count(text, 0, end);
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    UnicodeScript script = Scripts.most(letters);
    boolean fits = Scripts.areOf(given, script);
    if (script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA) {
      return eastern(letters, given);
    }
    if (all < MIN_LETTERS) {
      return fits || script == UnicodeScript.UNKNOWN ? given : UNKNOWN;
    }
    if (!FunctionWords.tell(script)) {
      return fits ? given : Scripts.onlyLanguage(script);
    }
    String told = byWords(text.substring(0, end), script, fits ? given : UNKNOWN, HINT_FACTOR);
    return told.equals(UNKNOWN) && !Scripts.onlyLanguage(script).equals(UNKNOWN)
        ? Scripts.onlyLanguage(script)
        : told;
  }

  /// The language of a passage within an article: another than the article's only where the passage
  /// says so clearly.
  static String ofPassage(String passage, String article) {
    UnicodeScript script = Scripts.most(passage);
    if (script == UnicodeScript.UNKNOWN) {
      return article;
    }
    if (!Scripts.areOf(article, script)) {
      return detect(passage, UNKNOWN);
    }
    return FunctionWords.tell(script) ? byWords(passage, script, article, PASSAGE_FACTOR) : article;
  }

  private static String eastern(Map<UnicodeScript, Integer> letters, String given) {
    int han = letters.getOrDefault(UnicodeScript.HAN, 0);
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (kana > MIN_KANA * (han + kana)) {
      return "ja";
    }
    return given.equals("ja") && han < MIN_LETTERS ? "ja" : given.equals("yue") ? "yue" : "zh";
  }

  /// The language of most weight; the one that is given, where it is not clearly another.
  private static String byWords(String text, UnicodeScript script, String given, double factor) {
    double[] weights = FunctionWords.weights();
    int words = 0;
    int i = 0;
    while (i < text.length()) {
      int end = i;
      int hash = 0; // as String.hashCode has it
      char highest = 0;
      while (end < text.length() && FunctionWords.lower(text.charAt(end)) != 0) {
        char c = FunctionWords.lower(text.charAt(end));
        hash = 31 * hash + c;
        highest = (char) Math.max(highest, c);
        end++;
      }
      if (end > i) {
        words++;
        FunctionWords.add(text, i, end, hash, script, weights);
        if (highest > 'z') {
          FunctionWords.addLetters(text, i, end, script, weights);
        }
      }
      i = end + 1;
    }
    String best = given;
    double most = 0;
    for (int language = 0; language < weights.length; language++) {
      if (weights[language] > most) {
        best = FunctionWords.language(language);
        most = weights[language];
      }
    }
    if (most < MIN_WEIGHT || most < MIN_SHARE * words) {
      return given;
    }
    return most > factor * FunctionWords.weight(given, weights) ? best : given;
  }

  /// `zh` of `zh-Hant-TW`.
  static String primary(String tag) {
    int end = 0;
    while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
      end++;
    }
    String primary = tag.substring(0, end).toLowerCase(Locale.ROOT);
    return primary.length() < 2 || primary.length() > 3 ? UNKNOWN : primary;
  }
}
