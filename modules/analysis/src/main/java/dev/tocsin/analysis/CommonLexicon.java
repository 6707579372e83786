package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `common.lex` says: the languages, the word classes, and the rules that hold in any
/// language.
///
/// @param languages in their order
/// @param declared name of each word class to what it is for
/// @param once classes of which each word speaks for one rule only
/// @param origins key of a newsroom to its names
/// @param rules in their order
record CommonLexicon(
    List<String> languages,
    Map<String, String> declared,
    List<String> once,
    Map<String, List<WordText>> origins,
    List<RuleText> rules) {
  /// Classes that the engine asks for by name; common.lex must declare them.
  static final List<String> NEEDED =
      List.of(
          "report",
          "not",
          "if",
          "why",
          "deny",
          "recall",
          "says",
          "reports-that",
          "un",
          "other-author",
          "it",
          "state",
          "group",
          "spokesman",
          "today",
          "tomorrow",
          "soon",
          "coming-weeks",
          "end-of",
          "this-month",
          "see-also",
          "asks",
          "but",
          "had",
          "by",
          "by-when",
          "publish",
          "released",
          "publication",
          "filler",
          "epithet",
          "will",
          "promise",
          "no-date",
          "unsure",
          "oppose",
          "react",
          "finds",
          "slur",
          "visit",
          "other-object",
          "await",
          "block",
          "hope",
          "must",
          "pressure");

  static CommonLexicon read(LexiconFile file, List<String> faults) {
    CommonLexicon common =
        new CommonLexicon(
            new ArrayList<>(),
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new LinkedHashMap<>(),
            new ArrayList<>());
    common.take(file, faults);
    return common;
  }

  private void take(LexiconFile file, List<String> faults) {
    for (LexiconFile.Entry entry : file.entries()) {
      switch (entry.keyword()) {
        case "languages" -> languages.addAll(List.of(entry.rest().split("\\s+", -1)));
        case "class" -> declare(file, entry, false, faults);
        case "once" -> declare(file, entry, true, faults);
        case "origin" -> origins.put(entry.rest(), WordText.read(file, entry, faults));
        case "rule" -> RuleText.take(file, entry, List.of(), rules, faults);
        default ->
            faults.add(
                file.at(entry.head())
                    + "no '"
                    + entry.keyword()
                    + "' here; one of languages, class, once, origin, rule");
      }
    }
    for (String needed : NEEDED) {
      if (!declared.containsKey(needed)) {
        faults.add(
            file.name()
                + ":1: class '"
                + needed
                + "' is not declared; write `class "
                + needed
                + ": ...`");
      }
    }
  }

  private void declare(
      LexiconFile file, LexiconFile.Entry entry, boolean speaksOnce, List<String> faults) {
    String[] parts = entry.rest().split(":", 2);
    String name = parts[0].strip();
    if (parts.length < 2 || parts[1].isBlank() || !name.matches("[a-z][a-z-]*")) {
      faults.add(
          file.at(entry.head())
              + "a class needs a name and a meaning; write `class publish: to make public`");
      return;
    }
    declared.put(name, parts[1].strip());
    if (speaksOnce) {
      once.add(name);
    }
  }
}
