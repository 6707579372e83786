package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Words that mean alike, by concept: far more than rules need to know, so that the [Classifier]
/// understands words that it has not met. `thesaurus/concepts.lex` declares the concepts, which
/// mean the same in any language; `thesaurus/LANGUAGE.lex` gives each language's words, in the
/// format of lexicons. Read where it is first asked for.
final class Thesaurus {
  private static final String FOLDER = "thesaurus/";

  /// In the order of their file.
  private static final List<String> CONCEPTS = declared();

  private static final Map<Key, Dictionary> DICTIONARIES = new ConcurrentHashMap<>();

  private record Key(String language, List<String> prefixes) {}

  private Thesaurus() {}

  /// The concepts; a dictionary has them by their place here.
  static List<String> concepts() {
    return CONCEPTS;
  }

  /// The words of a lexicon's language; empty where it has no thesaurus.
  static Dictionary of(Lexicon lexicon) {
    return DICTIONARIES.computeIfAbsent(
        new Key(lexicon.language(), lexicon.prefixes()), Thesaurus::load);
  }

  private static Dictionary load(Key key) {
    String file = FOLDER + key.language() + ".lex";
    String text = Resources.textOrNull(file);
    List<String> faults = new ArrayList<>();
    Dictionary dictionary = read(file, text == null ? "" : text, key.prefixes(), faults);
    Resources.refuse(faults);
    return dictionary;
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
    List<String> names =
        LexiconFile.of(file, Resources.text(file), faults).entries().stream()
            .map(entry -> entry.rest().split(":", 2)[0])
            .toList();
    Resources.refuse(faults);
    return names;
  }
}
