package dev.tocsin.domain;

/// Where the release of a report stands.
public enum Status {
  UNKNOWN,
  PREPARING,
  PROMISED,
  DELAYED,
  RELEASED,
  SHELVED
}
