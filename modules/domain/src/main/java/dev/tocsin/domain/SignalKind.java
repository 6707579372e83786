package dev.tocsin.domain;

import org.jspecify.annotations.Nullable;

/// What a text asserts about the watched report's release.
public enum SignalKind {
  /// Work on the report is under way or being finalised.
  PREPARING,
  /// It will be released, by a date or soon.
  PROMISED,
  /// It is late, postponed, still unpublished, or may miss its deadline.
  DELAYED,
  /// The draft went to the state concerned, or its comments came back.
  SHARED_FOR_COMMENT,
  /// Somebody presses for it not to be released.
  SUPPRESSION_PRESSURE,
  /// Somebody calls for it to be released.
  RELEASE_DEMANDED,
  /// It has been published.
  RELEASED,
  /// The issuer will not publish it, or has withdrawn it.
  SHELVED,
  /// What followed the release: rejection, debate, vote.
  REACTION;

  /// The status that it speaks for; null where it speaks for none.
  @Nullable Status status() {
    return switch (this) {
      case PREPARING, SHARED_FOR_COMMENT -> Status.PREPARING;
      case PROMISED -> Status.PROMISED;
      case DELAYED -> Status.DELAYED;
      case RELEASED -> Status.RELEASED;
      case SHELVED -> Status.SHELVED;
      case SUPPRESSION_PRESSURE, RELEASE_DEMANDED, REACTION -> null;
    };
  }
}
