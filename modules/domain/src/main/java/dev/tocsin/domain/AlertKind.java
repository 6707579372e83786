package dev.tocsin.domain;

/// What changed.
public enum AlertKind {
  STATUS_CHANGED,
  DEADLINE_SET,
  DEADLINE_MOVED,
  /// Fired by time, with no article.
  DEADLINE_PASSED,
  PRESSURE_BEGAN,
  DEMAND_BEGAN,
  CONFIRMATION_RAISED,
  /// Origins contradict each other.
  DISPUTED,
  /// The evidence of an earlier alert was withdrawn.
  RETRACTED
}
