package dev.tocsin.analysis;

/// A stretch of a text.
///
/// @param start first UTF-16 unit
/// @param end one past the last
record Span(int start, int end) {
  /// The characters that it covers.
  String of(String text) {
    return text.substring(start, end);
  }
}
