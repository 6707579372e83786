package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What `common.lex` says: the languages, the word classes, and the rules that hold in any
/// language.
///
/// @param languages in their order, each with `file:line: ` of where it is listed
/// @param declared name of each word class to what it is for
/// @param addedClasses those of them that a newsroom adds: languages that ship need no words for
///   these
/// @param once classes of which each word speaks for one rule only
/// @param origins key of a newsroom to its names
/// @param rules of the file that ships, in their order
/// @param additions a newsroom's files, whose rules and drops each language takes after its own
///   that ships
record CommonLexicon(
    Map<String, String> languages,
    Map<String, String> declared,
    Set<String> addedClasses,
    List<String> once,
    Map<String, List<WordText>> origins,
    List<RuleText> rules,
    List<LexiconFile> additions) {
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

  /// @param files the one that ships, then a newsroom's additions to it
  static CommonLexicon read(List<LexiconFile> files, List<String> faults) {
    CommonLexicon common =
        new CommonLexicon(
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new HashSet<>(),
            new ArrayList<>(),
            new LinkedHashMap<>(),
            new ArrayList<>(),
            files.stream().filter(LexiconFile::added).toList());
    files.forEach(file -> common.take(file, faults));
    common.checkNeeded(files.getFirst(), faults);
    return common;
  }

  private void take(LexiconFile file, List<String> faults) {
    for (LexiconFile.Entry entry : file.entries()) {
      switch (entry.keyword()) {
        case "languages" -> {
          for (String language : entry.rest().split("\\s+", -1)) {
            languages.putIfAbsent(language, file.at(entry.head()));
          }
        }
        case "class" -> declare(file, entry, false, faults);
        case "once" -> declare(file, entry, true, faults);
        case "origin" ->
            origins
                .computeIfAbsent(entry.rest(), _ -> new ArrayList<>())
                .addAll(WordText.read(file, entry, faults));
        case "rule" -> takeRule(file, entry, faults);
        case "drop" -> checkDrop(file, entry, faults);
        default -> faults.add(unknown(file, entry));
      }
    }
  }

  private static String unknown(LexiconFile file, LexiconFile.Entry entry) {
    return file.at(entry.head())
        + "no '"
        + entry.keyword()
        + "' here; one of languages, class, once, origin, rule"
        + (file.added() ? ", drop" : "");
  }

  private void takeRule(LexiconFile file, LexiconFile.Entry entry, List<String> faults) {
    for (LexiconFile.Line line : entry.lines()) {
      if (RuleText.isExample(line)) {
        faults.add(
            file.at(line)
                + "a sentence is of one language; put it under a rule of this kind and name in that"
                + " language's file");
      }
    }
    if (!file.added()) {
      RuleText.take(file, entry, List.of(), rules, faults);
    }
  }

  private void checkDrop(LexiconFile file, LexiconFile.Entry entry, List<String> faults) {
    if (!file.added()) {
      faults.add(unknown(file, entry));
    } else if (rules.stream().noneMatch(rule -> rule.isCalled(entry.rest()))) {
      faults.add(
          file.at(entry.head()) + "no common rule '" + entry.rest() + "'; write its kind and name");
    }
  }

  private void checkNeeded(LexiconFile file, List<String> faults) {
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
    if (declared.containsKey(name)) {
      faults.add(
          file.at(entry.head())
              + "class '"
              + name
              + "' is declared already; give it words in a language's file, or take another name");
      return;
    }
    declared.put(name, parts[1].strip());
    if (file.added()) {
      addedClasses.add(name);
    }
    if (speaksOnce) {
      once.add(name);
    }
  }
}
