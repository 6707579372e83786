package dev.tocsin.domain;

/// How well a status or a gauge is supported; in rising order.
public enum Confirmation {
  /// Nothing supports it.
  NONE,
  /// One origin.
  REPORTED,
  /// Two or more independent origins.
  CORROBORATED,
  /// The issuer itself.
  CONFIRMED
}
