package dev.tocsin.domain;

import org.jspecify.annotations.Nullable;

/// The state of a watched report's release, derived from evidence alone.
///
/// @param deadline by when it is promised; null where no promise gives a date
/// @param confirmation of the status
/// @param pressure for it not to be released
/// @param demand for it to be released
/// @param disputed origins contradict each other on the status
/// @param deadlinePassed the deadline went by without a release
public record ReleaseState(
    Status status,
    @Nullable Deadline deadline,
    Confirmation confirmation,
    Gauge pressure,
    Gauge demand,
    boolean disputed,
    boolean deadlinePassed) {
  public static final ReleaseState INITIAL =
      new ReleaseState(
          Status.UNKNOWN, null, Confirmation.NONE, Gauge.DOWN, Gauge.DOWN, false, false);

  /// Whether a day stands that has not passed, and the one given is later.
  boolean isPutOffBy(Deadline given) {
    return deadline != null
        && !deadline.isVague()
        && !deadlinePassed
        && given.day().isAfter(deadline.day());
  }
}
