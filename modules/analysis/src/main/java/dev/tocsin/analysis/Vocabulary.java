package dev.tocsin.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The languages, words and terms that the [Network] knows. Each has a number; 0 is none of them.
final class Vocabulary {
  /// The number of every word of a name, a day or a number: they tell one story from another, not
  /// what is said.
  static final int NAME = 1;

  private static final int FIRST_WORD = NAME + 1;

  /// A word of a language.
  record Word(String language, String word) {}

  private final List<String> languages;
  private final List<Word> words;
  private final List<String> terms;
  private final Map<String, Integer> languageNumbers = new HashMap<>();
  private final Map<String, Map<String, Integer>> wordNumbers = new HashMap<>();
  private final Map<String, Integer> termNumbers = new HashMap<>();

  /// @param terms as [Features#terms] names them
  Vocabulary(List<String> languages, List<Word> words, List<String> terms) {
    this.languages = List.copyOf(languages);
    this.words = List.copyOf(words);
    this.terms = List.copyOf(terms);
    for (String language : languages) {
      languageNumbers.put(language, languageNumbers.size() + 1);
    }
    int number = FIRST_WORD;
    for (Word word : words) {
      wordNumbers.computeIfAbsent(word.language(), _ -> new HashMap<>()).put(word.word(), number++);
    }
    for (String term : terms) {
      termNumbers.put(term, termNumbers.size() + 1);
    }
  }

  List<String> languages() {
    return languages;
  }

  List<Word> words() {
    return words;
  }

  List<String> terms() {
    return terms;
  }

  /// One more than the highest number; so are the next two.
  int languageRows() {
    return languages.size() + 1;
  }

  int wordRows() {
    return words.size() + FIRST_WORD;
  }

  int termRows() {
    return terms.size() + 1;
  }

  boolean knows(String language) {
    return languageNumbers.containsKey(language);
  }

  int language(String language) {
    return languageNumbers.getOrDefault(language, 0);
  }

  /// The words of a language with their numbers.
  Map<String, Integer> words(String language) {
    return wordNumbers.getOrDefault(language, Map.of());
  }

  int term(String term) {
    return termNumbers.getOrDefault(term, 0);
  }
}
