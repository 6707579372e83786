package dev.tocsin.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How it went until now: derived from the evidence alone, in its own order of time.
///
/// @param reckoning the state in the end
/// @param alerts all changes that people are told of, in order
/// @param counts how many of each kind there were
/// @param last the alert that last told of each aspect
/// @param latest the account taken in last; null where there was none
/// @param reached the instant of what was taken in last, an account or time going on
record Course(
    Reckoning reckoning,
    List<Alert> alerts,
    Map<String, Integer> counts,
    Map<Aspect, Alert> last,
    @Nullable Account latest,
    Instant reached) {
  Course {
    alerts = List.copyOf(alerts);
    counts = Map.copyOf(counts);
    last = Map.copyOf(last);
  }

  static Course from(Base base) {
    Instant reached = base.until() == null ? Instant.MIN : base.until();
    return new Course(base.reckoning(), List.of(), base.counts(), base.last(), null, reached);
  }

  /// Whether an account comes after all that was taken in.
  boolean isAfterAll(Account account) {
    return !account.at().isBefore(reached)
        && (latest == null || Account.BY_TIME.compare(account, latest) > 0);
  }
}
