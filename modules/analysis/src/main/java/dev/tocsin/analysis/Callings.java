package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What alerts call governments, groups and those who speak for them, in English: China, whether an
/// article says Beijing, 中方 or Pékin. Each language's `called` entries.
final class Callings {
  /// The classes whose words may have a name.
  static final List<String> CLASSES = List.of("state", "group");

  private final Dictionary dictionary;

  /// By their class in the dictionary: each has one of its own.
  private final List<Called> entries;

  private Callings(Dictionary dictionary, List<Called> entries) {
    this.dictionary = dictionary;
    this.entries = entries;
  }

  private record Called(WordText word, String name) {}

  /// The name for these words: of several entries that stand for them that of the longest, which
  /// says most. The words themselves where none does.
  String of(String words) {
    Tokens tokens = Tokens.of(words, 0, words.length());
    return dictionary.findAll(tokens).stream()
        .filter(hit -> hit.start() == 0 && hit.end() == tokens.size())
        .map(hit -> entries.get(hit.wordClass()))
        .max(Comparator.comparingInt(called -> letters(called.word())))
        .map(Called::name)
        .orElse(words);
  }

  private static int letters(WordText word) {
    return word.text().replaceAll("[=*]", "").length();
  }

  /// Takes the entries of a language's files one after the other; of a word that has two names the
  /// later one stands.
  static final class Reader {
    private final List<String> faults;
    private final Map<String, Called> words = new LinkedHashMap<>();

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
      List<Called> entries = new ArrayList<>();
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
        word.addTo(dictionary, entries.size(), faults);
        entries.add(called);
      });
      return new Callings(dictionary, entries);
    }

    private static String key(WordText word) {
      return String.join(" ", Tokens.of(word.text(), 0, word.text().length()).words());
    }
  }
}
