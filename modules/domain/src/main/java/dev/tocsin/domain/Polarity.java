package dev.tocsin.domain;

/// Whether the text says that it is so.
public enum Polarity {
  ASSERTED,
  DENIED,
  /// A condition, a question, a possibility: "if the document is made public".
  HYPOTHETICAL
}
