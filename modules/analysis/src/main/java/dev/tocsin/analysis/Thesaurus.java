package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.List;

/// Words that mean alike, by concept: far more than rules need to know, so that the [Network]
/// understands words that it has not met. `thesaurus/concepts.lex` declares the concepts, which
/// mean the same in any language; `thesaurus/LANGUAGE.lex` gives each language's words, in the
/// format of lexicons.
final class Thesaurus {
  private static final String FOLDER = "thesaurus/";

  /// In the order of their file.
  private static final List<String> CONCEPTS = declared();

  private Thesaurus() {}

  /// The concepts; a dictionary has them by their place here.
  static List<String> concepts() {
    return CONCEPTS;
  }

  /// Reads the words of a lexicon's language; none where it has no thesaurus.
  static Dictionary of(Lexicon lexicon) {
    String file = FOLDER + lexicon.language() + ".lex";
    String text = Resources.textOrNull(file);
    List<String> faults = new ArrayList<>();
    Dictionary words = read(file, text == null ? "" : text, lexicon.prefixes(), faults);
    Resources.refuse(faults);
    return words;
  }

  /// @param faults what is wrong is added to these, as `file:line: what; what would be right`
  static Dictionary read(String name, String text, List<String> prefixes, List<String> faults) {
    LexiconFile file = LexiconFile.of(name, text, faults);
    Dictionary dictionary = new Dictionary(prefixes);
    for (LexiconFile.Entry entry : file.entries()) {
      int number = CONCEPTS.indexOf(entry.rest());
      if (!entry.keyword().equals("words")) {
        faults.add(file.at(entry.head()) + "no '" + entry.keyword() + "' here; write `words`");
      } else if (number < 0) {
        faults.add(
            file.at(entry.head())
                + "no concept '"
                + entry.rest()
                + "'; declare it in "
                + FOLDER
                + "concepts.lex");
      } else {
        WordText.read(file, entry, faults).forEach(word -> word.addTo(dictionary, number, faults));
      }
    }
    return dictionary;
  }

  private static List<String> declared() {
    String file = FOLDER + "concepts.lex";
    List<String> faults = new ArrayList<>();
    List<String> names = declared(file, Resources.text(file), faults);
    Resources.refuse(faults);
    return names;
  }

  /// @param faults what is wrong is added to these, as `file:line: what; what would be right`
  static List<String> declared(String name, String text, List<String> faults) {
    LexiconFile file = LexiconFile.of(name, text, faults);
    List<String> names = new ArrayList<>();
    for (LexiconFile.Entry entry : file.entries()) {
      String concept = entry.rest().split(":", 2)[0].strip();
      if (!entry.keyword().equals("concept")) {
        faults.add(file.at(entry.head()) + "no '" + entry.keyword() + "' here; write `concept`");
      } else if (names.contains(concept)) {
        faults.add(file.at(entry.head()) + "'" + concept + "' stands twice; keep one");
      } else {
        names.add(concept);
      }
    }
    return names;
  }
}
