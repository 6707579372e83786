package dev.tocsin.analysis;

import org.jspecify.annotations.Nullable;

/// A word as it was met, and what is known of it wherever it stands.
final class Met {
  private final String word;
  private final Entries[] starting;

  /// What one [Features] knows of it; others may know something else.
  private volatile Features.@Nullable Known known;

  /// @param starting the entries that may begin with it
  Met(String word, Entries[] starting) {
    this.word = word;
    this.starting = starting;
  }

  String word() {
    return word;
  }

  Entries[] starting() {
    return starting;
  }

  Features.@Nullable Known known() {
    return known;
  }

  void know(Features.Known more) {
    known = more;
  }

  /// Whether these are its letters.
  boolean is(char[] letters, int count) {
    if (word.length() != count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (word.charAt(i) != letters[i]) {
        return false;
      }
    }
    return true;
  }
}
