package dev.tocsin.analysis;

/// What the [Network] sees of one sentence.
final class Seen {
  private final int language;
  private final int[] words;
  private final int[][] terms;
  private final float[] marks;

  /// @param language its number in the [Vocabulary]; 0 of one that is not in it
  /// @param words the numbers of its words, in their order; 0 of one that is not in it
  /// @param terms by word the numbers of the terms that it is part of
  /// @param marks as [Marks] has them
  Seen(int language, int[] words, int[][] terms, float[] marks) {
    this.language = language;
    this.words = words;
    this.terms = terms;
    this.marks = marks;
  }

  int language() {
    return language;
  }

  int size() {
    return words.length;
  }

  int word(int at) {
    return words[at];
  }

  /// Not to be written to; so are the marks.
  int[] terms(int at) {
    return terms[at];
  }

  float[] marks() {
    return marks;
  }
}
