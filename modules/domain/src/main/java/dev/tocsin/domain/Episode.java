package dev.tocsin.domain;

import org.jspecify.annotations.Nullable;

/// A time of pressure for the release or against it: how it begins, and what belongs to it.
///
/// Both gauges move alike. People are told when an episode begins, and that somebody presses again
/// is no news while it lasts. It ends after a quiet time, or with the story: a report that is
/// shelved may still be called for, but whoever pressed for that has what they wanted.
final class Episode {
  private Episode() {}

  /// A gauge that is down goes up; one that is up takes the claim in, which is no news.
  ///
  /// @param kind of the claims that press
  /// @param which the gauge's aspect
  /// @param heard what supports the episode so far
  static @Nullable Move move(Hearing h, SignalKind kind, Aspect which, Gauge gauge, Support heard) {
    Claim claim = h.claim(kind);
    if (claim == null || isOver(h.state().status(), which)) {
      return null;
    }
    if (!gauge.isUp()) {
      Support recent = h.recent(kind);
      return Proof.isLeadOrMore(claim, recent)
          ? new Move(States.gauge(h.state(), which, States.up(h.account().at(), recent)), recent)
          : null;
    }
    Support more = heard.with(claim);
    Gauge same = States.up(gauge.since() == null ? h.account().at() : gauge.since(), more);
    return new Move(States.gauge(h.state(), which, same), more);
  }

  private static boolean isOver(Status status, Aspect which) {
    return which == Aspect.DEMAND ? status == Status.RELEASED : status.isFinal();
  }
}
