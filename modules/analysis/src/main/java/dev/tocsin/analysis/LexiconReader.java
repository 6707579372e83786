package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Reads `common.lex`, which declares the word classes and the rules that hold in any language, and
/// one file per language with its words and its own rules; to each a newsroom may add. The format
/// is described in this module's README.
final class LexiconReader {
  static final String COMMON = "common.lex";

  private LexiconReader() {}

  /// Files that stand by themselves: name to content.
  static LexiconReading read(Map<String, String> files) {
    return read(files, "", Map.of());
  }

  /// Files, and a newsroom's additions to them.
  ///
  /// @param folder where the additions lie, for faults
  static LexiconReading read(
      Map<String, String> shipped, String folder, Map<String, String> additions) {
    List<String> faults = new ArrayList<>();
    Map<String, List<LexiconFile>> files = new TreeMap<>();
    shipped.forEach((name, content) ->
        files
            .computeIfAbsent(name, _ -> new ArrayList<>())
            .add(LexiconFile.of(name, content, faults)));
    Map<String, LexiconFile> added = new TreeMap<>();
    additions.forEach((name, content) ->
        added.put(name, LexiconFile.added(folder + "/" + name, content, faults)));
    added.forEach((name, file) -> files.computeIfAbsent(name, _ -> new ArrayList<>()).add(file));
    List<LexiconFile> ofAll = files.remove(COMMON);
    if (ofAll == null) {
      return new LexiconReading.Refused(
          List.of(
              COMMON
                  + ":1: the file is missing; it declares the word classes and the common rules"));
    }
    CommonLexicon common = CommonLexicon.read(ofAll, faults);
    Map<String, Lexicon> lexicons = new TreeMap<>();
    Map<String, List<RuleText.Example>> examples = new TreeMap<>();
    files.forEach((name, ofLanguage) -> {
      String language = language(name);
      LanguageLexicon.Read read = LanguageLexicon.read(language, ofLanguage, common, faults);
      examples.put(language, read.examples());
      Lexicon lexicon = read.lexicon();
      if (lexicon != null) {
        lexicons.put(language, lexicon);
      }
    });
    checkListed(files, common, folder, faults);
    return faults.isEmpty()
        ? new LexiconReading.Read(
            new Lexicons(
                lexicons,
                examples,
                added.entrySet().stream()
                    .map(e ->
                        LexiconAddition.of(
                            e.getValue(), language(e.getKey()), shipped.containsKey(e.getKey())))
                    .toList()))
        : new LexiconReading.Refused(faults.stream().distinct().toList());
  }

  private static void checkListed(
      Map<String, List<LexiconFile>> files,
      CommonLexicon common,
      String folder,
      List<String> faults) {
    files.forEach((name, ofLanguage) -> {
      LexiconFile file = ofLanguage.getFirst();
      if (!common.languages().containsKey(language(name))) {
        faults.add(
            file.name()
                + ":1: its language is not listed; add it to the line `languages` of "
                + (file.added() ? folder + "/" : "")
                + COMMON);
      }
    });
    common
        .languages()
        .forEach((language, at) -> {
          if (!files.containsKey(language + ".lex")) {
            faults.add(
                at
                    + "lists '"
                    + language
                    + "', and there is no "
                    + language
                    + ".lex; write it or take it off");
          }
        });
  }

  private static String language(String file) {
    return file.replace(".lex", "");
  }

  /// The languages that common.lex lists.
  static Set<String> languages(String common) {
    List<String> faults = new ArrayList<>();
    return CommonLexicon.read(List.of(LexiconFile.of(COMMON, common, faults)), faults)
        .languages()
        .keySet();
  }
}
