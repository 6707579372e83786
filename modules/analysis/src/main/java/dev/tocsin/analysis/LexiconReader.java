package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads `common.lex`, which declares the word classes and the rules that hold in any language, and
/// one file per language with its words and its own rules. The format is described in this module's
/// README.
final class LexiconReader {
  static final String COMMON = "common.lex";

  private LexiconReader() {}

  static LexiconReading read(Map<String, String> files) {
    String text = files.get(COMMON);
    List<String> faults = new ArrayList<>();
    Map<String, Lexicon> lexicons = new TreeMap<>();
    Map<String, List<RuleText.Example>> examples = new TreeMap<>();
    if (text == null) {
      return new LexiconReading.Refused(
          List.of(
              COMMON
                  + ":1: the file is missing; it declares the word classes and the common rules"));
    }
    CommonLexicon common = CommonLexicon.read(LexiconFile.of(COMMON, text, faults), faults);
    new TreeMap<>(files)
        .forEach((name, content) -> {
          if (!name.equals(COMMON)) {
            LanguageLexicon.Read read =
                LanguageLexicon.read(LexiconFile.of(name, content, faults), common, faults);
            String language = name.replace(".lex", "");
            examples.put(language, read.examples());
            Lexicon lexicon = read.lexicon();
            if (lexicon != null) {
              lexicons.put(language, lexicon);
            }
          }
        });
    for (String name : files.keySet()) {
      if (!name.equals(COMMON) && !common.languages().contains(name.replace(".lex", ""))) {
        faults.add(
            name + ":1: its language is not listed; add it to the line `languages` of " + COMMON);
      }
    }
    for (String language : common.languages()) {
      if (!files.containsKey(language + ".lex")) {
        faults.add(
            COMMON
                + ":1: lists '"
                + language
                + "', and there is no "
                + language
                + ".lex; write it or take it off");
      }
    }
    return faults.isEmpty()
        ? new LexiconReading.Read(new Lexicons(lexicons, examples))
        : new LexiconReading.Refused(faults);
  }

  /// The languages that common.lex lists.
  static List<String> languages(String common) {
    List<String> faults = new ArrayList<>();
    return CommonLexicon.read(LexiconFile.of(COMMON, common, faults), faults).languages();
  }
}
