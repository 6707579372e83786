package dev.tocsin.ingest;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;

/// When a source is polled next. Pure: the jitter is a hash, so that the same history gives the
/// same plan.
final class Cadence {
  /// A failing source waits twice as long each time, so many times at most.
  private static final int MAX_DOUBLINGS = 6;

  /// A source with a fixed short interval is not given up for long: this many intervals at most.
  private static final int MAX_FIXED_BACKOFF = 64;

  /// Sources that are due all at once, as after a restart, are spread over this time.
  private static final Duration MAX_SPREAD = Duration.ofMinutes(1);

  /// Every due time is moved by up to this share in either direction.
  private static final double JITTER = 0.1;

  /// New articles halve the interval; a poll without any stretches it by this.
  private static final double STRETCH = 1.25;

  /// Silence counts from this many times a source's mean time between new articles...
  private static final int SILENT_HABITS = 5;

  /// ...and never before this: every newsroom sleeps.
  private static final Duration LEAST_SILENCE = Duration.ofHours(36);

  private final IngestSettings settings;

  Cadence(IngestSettings settings) {
    this.settings = settings;
  }

  /// The interval to begin with.
  Duration first(PollState state) {
    Duration fixed = state.source().interval();
    return fixed == null ? settings.minInterval() : fixed;
  }

  /// After a poll that went well.
  ///
  /// @param fresh how long the content says that it stays the same
  Duration interval(PollState before, boolean somethingNew, Duration fresh) {
    Duration fixed = before.source().interval();
    if (fixed != null) {
      return fixed;
    }
    double factor = somethingNew ? 0.5 : STRETCH;
    Duration wanted = Duration.ofMillis((long) (before.interval().toMillis() * factor));
    return bounded(wanted.compareTo(fresh) < 0 ? fresh : wanted);
  }

  /// The time of the next poll after one that went well; never in an hour or on a day that the feed
  /// asks to leave out.
  Instant next(
      PollState state, Duration interval, Instant now, Set<Integer> hours, Set<DayOfWeek> days) {
    Instant due = now.plus(jittered(interval, state));
    if (hours.size() >= 24 || days.size() >= 7) {
      return due; // a feed that forbids every hour says nothing
    }
    ZonedDateTime at = due.atZone(ZoneOffset.UTC);
    while (hours.contains(at.getHour()) || days.contains(at.getDayOfWeek())) {
      at = at.plusHours(1).truncatedTo(java.time.temporal.ChronoUnit.HOURS);
    }
    return at.toInstant();
  }

  /// The time of the next poll after failures.
  Instant backOff(PollState state, int failures, Instant now) {
    Duration fixed = state.source().interval();
    Duration base = fixed == null ? settings.minInterval() : fixed;
    Duration cap =
        fixed == null
            ? settings.maxInterval()
            : shorter(settings.maxInterval(), fixed.multipliedBy(MAX_FIXED_BACKOFF));
    Duration wait = base.multipliedBy(1L << Math.min(failures, MAX_DOUBLINGS));
    return now.plus(jittered(longer(base, shorter(wait, cap)), state));
  }

  /// A time for a source that is due already, or new: spread, so that not all are polled at once.
  Instant spread(PollState state, Instant now) {
    Duration within = shorter(first(state), MAX_SPREAD);
    return now.plusMillis((long) (within.toMillis() * share(state.source().id(), 0)));
  }

  /// Whether a source has been silent for longer than its own habit.
  boolean silent(PollState state, Instant now) {
    if (state.habit().isZero() || state.lastNew().equals(Instant.EPOCH)) {
      return false;
    }
    Duration silence = Duration.between(state.lastNew(), now);
    return silence.compareTo(LEAST_SILENCE) > 0
        && silence.compareTo(state.habit().multipliedBy(SILENT_HABITS)) > 0;
  }

  private Duration jittered(Duration duration, PollState state) {
    double share = share(state.source().id(), state.polls() + 1);
    return Duration.ofMillis((long) (duration.toMillis() * (1 - JITTER + 2 * JITTER * share)));
  }

  private Duration bounded(Duration wanted) {
    return shorter(longer(wanted, settings.minInterval()), settings.maxInterval());
  }

  /// From 0 to 1, evenly.
  private static double share(String source, long poll) {
    return (Seen.hash(source + "#" + poll) >>> 11) * 0x1p-53;
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
