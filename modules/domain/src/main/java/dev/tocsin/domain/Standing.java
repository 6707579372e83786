package dev.tocsin.domain;

/// What weight a voice or a source has for a watched report.
public enum Standing {
  /// The body that owns the report; only it can confirm.
  ISSUER,
  /// A wire service: AP, Reuters, AFP.
  AGENCY,
  /// A newsroom that publishes under its own name.
  OUTLET,
  /// A site that repeats others.
  AGGREGATOR
}
