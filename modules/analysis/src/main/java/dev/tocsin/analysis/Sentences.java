package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into sentences.
final class Sentences {
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
                  && (i + 1 == text.length() || text.charAt(i + 1) == ' '));
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
}
