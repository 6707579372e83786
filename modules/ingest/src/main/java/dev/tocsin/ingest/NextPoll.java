package dev.tocsin.ingest;

import dev.tocsin.domain.FetchEvent.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// What a poll means for the next one: when, where, and what is known of the source by then.
final class NextPoll {
  /// Failures in a row at the address that a source moved to, after which its own is tried again.
  private static final int FAILURES_OF_A_MOVE = 4;

  private NextPoll() {}

  /// @param before the state that the poll began from
  /// @param articles how many it found that are new or say something else
  static PollState after(
      PollState before,
      Poll.Done poll,
      int articles,
      Instant now,
      Cadence cadence,
      IngestSettings settings) {
    Poll.Read read = poll.read();
    boolean well = poll.well();
    int failures = well ? 0 : before.failures() + 1;
    Duration interval =
        well ? cadence.interval(before, articles > 0, poll.fresh()) : before.interval();
    Instant next =
        !well
            ? cadence.backOff(before, failures, now)
            : cadence.next(
                before,
                read != null && read.more() ? cadence.first(before) : interval,
                now,
                read == null ? Set.of() : read.skipHours(),
                read == null ? Set.of() : read.skipDays());
    if (poll.outcome() == Outcome.GONE) {
      next = now.plus(settings.wholeEvery()); // gone for good; looked at now and then all the same
    }
    Duration asked = poll.retryAfter();
    if (asked != null && now.plus(asked).isAfter(next)) {
      next = now.plus(asked);
    }
    String moved = poll.movedTo();
    String stays = moved == null ? before.url() : moved;
    return new PollState(
        before.source(),
        // A new address that fails for long was none: the configured one is asked again.
        failures > 0 && failures % FAILURES_OF_A_MOVE == 0 ? before.source().url() : stays,
        poll.etag(),
        poll.lastModified(),
        next,
        interval,
        before.polls() + 1,
        failures,
        read == null ? before.lastWhole() : now,
        articles > 0 ? now : before.lastNew(),
        articles > 0 ? habit(before, now) : before.habit());
  }

  /// A moving mean: the latest gap counts a quarter.
  private static Duration habit(PollState before, Instant now) {
    if (before.lastNew().equals(Instant.EPOCH)) {
      return Duration.ZERO;
    }
    Duration gap = Duration.between(before.lastNew(), now);
    return before.habit().isZero() ? gap : before.habit().multipliedBy(3).plus(gap).dividedBy(4);
  }
}
