package dev.tocsin.domain;

import java.time.Instant;

/// One state made from another.
final class States {
  /// Claimants that a gauge names.
  private static final int MAX_CLAIMANTS = 8;

  private States() {}

  /// Another status. Once the report is out, or shelved, nobody waits for a date or presses against
  /// it any more; once it is out, nobody presses for it. A delay leaves a dated promise standing,
  /// for it may still be kept; "soon" is over. A new promise has nothing to do with a date that has
  /// passed.
  static ReleaseState status(ReleaseState s, Status to, Confirmation confirmation) {
    boolean ended = to.isFinal();
    boolean isOut = to == Status.RELEASED;
    Deadline deadline = s.deadline();
    boolean anew = to == Status.PROMISED && s.deadlinePassed();
    boolean over = to == Status.DELAYED && deadline != null && deadline.isVague();
    return new ReleaseState(
        to,
        ended || anew || over ? null : deadline,
        confirmation,
        ended ? Gauge.DOWN : s.pressure(),
        isOut ? Gauge.DOWN : s.demand(),
        false,
        !ended && !anew && s.deadlinePassed());
  }

  static ReleaseState deadline(ReleaseState s, Deadline to) {
    return new ReleaseState(
        s.status(), to, s.confirmation(), s.pressure(), s.demand(), s.disputed(), false);
  }

  /// The promise was not kept: the report is late.
  static ReleaseState passed(ReleaseState s) {
    return new ReleaseState(
        Status.DELAYED, s.deadline(), s.confirmation(), s.pressure(), s.demand(), false, true);
  }

  static ReleaseState confirmed(ReleaseState s, Confirmation to, boolean settled) {
    return new ReleaseState(
        s.status(),
        s.deadline(),
        to,
        s.pressure(),
        s.demand(),
        s.disputed() && !settled,
        s.deadlinePassed());
  }

  static ReleaseState disputed(ReleaseState s) {
    return new ReleaseState(
        s.status(),
        s.deadline(),
        s.confirmation(),
        s.pressure(),
        s.demand(),
        true,
        s.deadlinePassed());
  }

  static ReleaseState gauge(ReleaseState s, Aspect which, Gauge to) {
    return new ReleaseState(
        s.status(),
        s.deadline(),
        s.confirmation(),
        which == Aspect.PRESSURE ? to : s.pressure(),
        which == Aspect.DEMAND ? to : s.demand(),
        s.disputed(),
        s.deadlinePassed());
  }

  static Gauge up(Instant since, Support on) {
    return new Gauge(on.confirmation(), since, on.claimants(MAX_CLAIMANTS));
  }
}
