package dev.tocsin.domain;

/// Identity of an alert: a function of the watch and the change alone, so that a replay gives the
/// same one.
///
/// @param value not blank
public record AlertId(String value) implements Comparable<AlertId> {
  public AlertId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an alert id is not blank");
    }
  }

  @Override
  public int compareTo(AlertId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
