package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// An entry of a word class as written.
///
/// @param at `file:line: ` of it
record WordText(String text, String at) {
  /// The indented lines of an entry, parted by commas.
  static List<WordText> read(LexiconFile file, LexiconFile.Entry entry, List<String> faults) {
    List<WordText> words = new ArrayList<>();
    if (entry.lines().isEmpty()) {
      faults.add(
          file.at(entry.head())
              + "'"
              + entry.rest()
              + "' has no words; write them indented below it, or `-` where there are none");
    }
    for (LexiconFile.Line line : entry.lines()) {
      for (String word : line.text().split("[,，،]", -1)) {
        String stripped = word.strip();
        if (!stripped.isEmpty() && !stripped.equals("-")) {
          words.add(new WordText(stripped, file.at(line)));
        }
      }
    }
    return words;
  }

  void addTo(Dictionary dictionary, int number, List<String> faults) {
    boolean asWritten = text.startsWith("=");
    Tokens tokens = Tokens.of(text, asWritten ? 1 : 0, text.length());
    List<String> entry = List.of(tokens.words());
    if (entry.isEmpty() || entry.size() > Phrasing.MAX_ENTRY_WORDS) {
      faults.add(
          at
              + "'"
              + text
              + "' is no word or longer than "
              + Phrasing.MAX_ENTRY_WORDS
              + " words; write letters, and few of them");
    } else if (entry.getFirst().equals("*")) {
      faults.add(at + "'" + text + "' would stand for every word; begin with a letter");
    } else if (asWritten && text.contains("*")) {
      faults.add(at + "'" + text + "' has both = and *; write each form out, or leave the = out");
    } else if (asWritten) {
      List<String> written = IntStream.range(0, tokens.size()).mapToObj(tokens::written).toList();
      dictionary.add(entry, written, number);
    } else {
      dictionary.add(entry, number);
    }
  }
}
