package dev.tocsin.parse;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The article's text as the page gives it a second time for machines: which lines it holds.
final class Evidence {
  /// Shorter ones are mostly summaries.
  private static final int MIN_CHARS = 400;

  /// Letters of it that count.
  private static final int MAX_CHARS = 200_000;

  /// Letters compared at once; scripts with and without blanks alike.
  private static final int RUN = 12;

  private final Set<Integer> runs = new HashSet<>();
  private final int chars;

  Evidence(String text) {
    String letters = letters(text);
    chars = letters.length();
    if (chars >= MIN_CHARS) {
      for (int i = 0; i + RUN <= chars && i < MAX_CHARS; i++) {
        runs.add(letters.substring(i, i + RUN).hashCode());
      }
    }
  }

  boolean given() {
    return !runs.isEmpty();
  }

  int chars() {
    return chars;
  }

  /// How much of a line it holds, 0 to 1.
  double share(String line) {
    String letters = letters(line);
    int all = 0;
    int held = 0;
    for (int i = 0; i + RUN <= letters.length(); i += 4) {
      all++;
      held += runs.contains(letters.substring(i, i + RUN).hashCode()) ? 1 : 0;
    }
    return all == 0 ? 0 : held / (double) all;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
