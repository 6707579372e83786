package dev.tocsin.domain;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// One piece of evidence within what its article says.
///
/// @param leads it is what the article is about: said in its headline, or in the sentence that
///   leads
/// @param until when a later revision no longer said so; null while it stands
record Claim(Evidence evidence, boolean leads, @Nullable Instant until) {
  /// Weightiest first: the issuer's own word, then agencies, then what an article is about, then
  /// what the detector is sure of.
  static final Comparator<Claim> BY_WEIGHT =
      Comparator.comparing((Claim c) -> c.evidence.standing())
          .thenComparing(c -> !c.leads)
          .thenComparingDouble(c -> -c.evidence.signal().confidence())
          .thenComparing(c -> c.evidence.at())
          .thenComparing(c -> c.evidence.article());

  SignalKind kind() {
    return evidence.signal().kind();
  }

  Instant at() {
    return evidence.at();
  }

  String origin() {
    return evidence.origin();
  }

  /// Whether it can move the state: asserted, news, and sure enough.
  boolean moves(Watch.Policy policy) {
    return evidence.signal().isAssertedNews()
        && evidence.signal().confidence() >= policy.minConfidence();
  }

  /// Whether it is the issuer's own page or feed. An outlet that quotes the issuer is not.
  boolean isIssuers() {
    return evidence.standing() == Standing.ISSUER;
  }

  /// Whether it says by when the report comes: a promise with a date, or a delay that puts the
  /// promised day off to a later one.
  boolean givesDate(ReleaseState state) {
    Deadline given = evidence.signal().deadline();
    return given != null
        && !given.isVague()
        && (kind() == SignalKind.PROMISED
            || (kind() == SignalKind.DELAYED && state.isPutOffBy(given)));
  }

  /// Whether it is only passed on: by a site that repeats others, or from a newsroom that it names
  /// and nobody knows.
  boolean isPassedOn() {
    return evidence.standing() == Standing.AGGREGATOR || origin().equals(Signal.ANOTHER_NEWSROOM);
  }

  /// Whether the issuer is the one who says it, wherever it is printed.
  boolean isIssuersWord() {
    return evidence.signal().standing() == Standing.ISSUER;
  }
}
