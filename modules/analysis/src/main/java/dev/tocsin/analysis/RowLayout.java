package dev.tocsin.analysis;

/// Where in a row of numbers stands what all members of a [Network] make of a word: how far it
/// meets the patterns of the first member, of the next, and so on; then, in the same order, what
/// the looks take of it, and then how much it counts in each look. So what is done alike to all is
/// one long loop, and only of long loops does HotSpot make wide vector instructions.
///
/// @param members how many
record RowLayout(int members) {
  /// Where what the looks take begins.
  int looked() {
    return members * Layers.PATTERNS;
  }

  /// Where begins how much the word counts in each look.
  int attention() {
    return looked() + members * Layers.LOOKED_AT;
  }

  int width() {
    return attention() + members * Layers.LOOKS;
  }
}
