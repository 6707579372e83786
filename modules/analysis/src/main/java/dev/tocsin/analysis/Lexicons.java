package dev.tocsin.analysis;

import java.util.List;
import java.util.Map;

/// The signal lexicons of all languages: what words say that a report is promised, late, pressed for, out.
public final class Lexicons {
  private Lexicons() {}

  /// The lexicons that ship with Tocsin.
  public static Lexicons builtIn() {
    return new Lexicons();
  }

  /// Lexicons from files: name (`en.lex`) to content. Refused whole where one has a mistake.
  public static LexiconReading read(Map<String, String> files) {
    return files.isEmpty()
        ? new LexiconReading.Refused(List.of("lexicons: no file; give at least common.lex and one language"))
        : new LexiconReading.Read(new Lexicons());
  }
}
