package dev.tocsin.analysis;

import java.util.List;

/// What came of reading lexicon files: all of them, or none and why.
public sealed interface LexiconReading {
  /// Every file was right.
  record Read(Lexicons lexicons) implements LexiconReading {}

  /// At least one file has a mistake, so none is taken.
  ///
  /// @param faults each as `file:line: what; what would be right`
  record Refused(List<String> faults) implements LexiconReading {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
