package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What alerts call those who press, in English: China, whether an article says Beijing, 中方 or
/// Pékin. Each language's `called` entries.
final class Callings {
  /// The classes whose words are called by another name.
  static final List<String> CLASSES = List.of("state", "group");

  private final Dictionary dictionary;
  private final List<String> names;

  private Callings(Dictionary dictionary, List<String> names) {
    this.dictionary = dictionary;
    this.names = names;
  }

  /// The name for these words; as they are where there is none.
  String of(String words) {
    Tokens tokens = Tokens.of(words, 0, words.length());
    return dictionary.findAll(tokens).stream()
        .filter(hit -> hit.start() == 0 && hit.end() == tokens.size())
        .findFirst()
        .map(hit -> names.get(hit.wordClass()))
        .orElse(words);
  }

  /// Takes the entries of a language's files one after the other; of a word that has two names the
  /// later one stands.
  static final class Reader {
    private final List<String> faults;
    private final Map<String, Called> words = new LinkedHashMap<>();

    private record Called(WordText word, String name) {}

    Reader(List<String> faults) {
      this.faults = faults;
    }

    void take(LexiconFile file, LexiconFile.Entry entry) {
      if (entry.rest().isEmpty()) {
        faults.add(file.at(entry.head()) + "nobody is called; write a name: called China");
      }
      for (WordText word : WordText.read(file, entry, faults)) {
        words.put(key(word), new Called(word, entry.rest()));
      }
    }

    /// @param classes the language's words by class
    Callings read(List<String> prefixes, Map<String, List<WordText>> classes) {
      Set<String> known =
          CLASSES.stream()
              .flatMap(name -> classes.getOrDefault(name, List.of()).stream())
              .map(Reader::key)
              .collect(Collectors.toSet());
      Dictionary dictionary = new Dictionary(prefixes);
      List<String> names = new ArrayList<>();
      words.forEach((key, called) -> {
        WordText word = called.word();
        if (!known.contains(key)) {
          faults.add(
              word.at()
                  + "'"
                  + word.text()
                  + "' is no word of "
                  + String.join(" or ", CLASSES)
                  + ", so nobody is called by it; add it there or take it out here");
        }
        word.addTo(dictionary, names.size(), faults);
        names.add(called.name());
      });
      return new Callings(dictionary, names);
    }

    private static String key(WordText word) {
      return String.join(" ", Tokens.of(word.text(), 0, word.text().length()).words());
    }
  }
}
