package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a text into sentences.
final class Sentences {
  /// Languages that write an ordinal with a full stop, so that a date holds one: "am 31. August".
  /// From the date formats of Unicode's CLDR.
  private static final Set<String> DOTTED_ORDINALS =
      Set.of(
          "de", "da", "no", "nb", "nn", "fi", "et", "lv", "is", "cs", "sk", "sl", "hr", "sr", "hu");

  private Sentences() {}

  /// The sentences in order, without surrounding blanks; every character that is not blank is in
  /// one.
  static List<Span> split(String text, String language) {
    List<Span> all = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end =
          i == text.length()
              || text.charAt(i) == '\n'
              || "。！？؟".indexOf(text.charAt(i)) >= 0
              || (".!?".indexOf(text.charAt(i)) >= 0
                  && (i + 1 == text.length() || text.charAt(i + 1) == ' ')
                  && !(DOTTED_ORDINALS.contains(language) && isOrdinal(text, i)));
      if (end) {
        int stop = Math.min(i + 1, text.length());
        while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
          stop--;
        }
        while (start < stop && Character.isWhitespace(text.charAt(start))) {
          start++;
        }
        if (stop > start) {
          all.add(new Span(start, stop));
        }
        start = Math.min(i + 1, text.length());
      }
    }
    return all;
  }

  /// A day or a count of one or two digits before the stop, and a word after it.
  private static boolean isOrdinal(String text, int stop) {
    int from = stop;
    while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
      from--;
    }
    boolean day = stop - from >= 1 && stop - from <= 2 && text.charAt(stop) == '.';
    return day && stop + 2 < text.length() && Character.isLetter(text.charAt(stop + 2));
  }
}
