package dev.tocsin.analysis;

import dev.tocsin.domain.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One sentence of an article with what the lexicon and the watch found in it.
///
/// @param index 0 for the title, then counted through the text
/// @param start first UTF-16 unit within the field
/// @param found hits by class
/// @param read what the lexicon's dictionary found; `found` has also what the watch did
/// @param question it ends in a question mark
/// @param listed it stands in a list of links to other articles
record Sentence(
    Field field,
    int index,
    String text,
    int start,
    int end,
    Lexicon lexicon,
    Found found,
    Dictionary.Hits read,
    boolean question,
    boolean listed) {

  boolean has(String wordClass) {
    return found.has(lexicon.wordClass(wordClass));
  }

  List<Dictionary.Hit> hits(String wordClass) {
    return found.of(lexicon.wordClass(wordClass));
  }

  /// Hits of a class that only some languages have.
  List<Dictionary.Hit> optional(String wordClass) {
    Integer number = lexicon.classes().get(wordClass);
    return number == null ? List.of() : found.of(number);
  }

  /// Whether a word of such a class ends within `reach` words before `at`, with nothing between
  /// that parts them.
  boolean hasBefore(String wordClass, int at, int reach) {
    return optional(wordClass).stream().anyMatch(hit -> found.isBefore(hit, at, reach));
  }

  /// The same with the entries inside longer ones; null where there are none.
  @Nullable Sentence withInside() {
    List<Dictionary.Hit> inside = read.inside(lexicon.hiding());
    return inside.isEmpty()
        ? null
        : new Sentence(
            field, index, text, start, end, lexicon, found.with(inside), read, question, listed);
  }

  /// The characters of a run of words.
  String surface(int fromWord, int toWord) {
    int from = found.tokens().starts()[fromWord];
    int to = found.tokens().ends()[toWord - 1];
    return text.substring(from - start, to - start);
  }
}
