package dev.tocsin.domain;

/// Where the release of a report stands.
public enum Status {
  UNKNOWN,
  PREPARING,
  PROMISED,
  DELAYED,
  RELEASED,
  SHELVED;

  /// Whether the report is out or will not come: nobody waits for it any more.
  boolean isFinal() {
    return this == RELEASED || this == SHELVED;
  }
}
