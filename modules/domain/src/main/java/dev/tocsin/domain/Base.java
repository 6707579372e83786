package dev.tocsin.domain;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is left of evidence that a ledger no longer keeps in full: the reckoning that it led to.
///
/// @param until accounts up to this instant are in it; null where nothing was folded
/// @param reckoning the state then
/// @param counts how many alerts of each kind there were
/// @param last the alert that last told of each aspect
/// @param articles how many were folded
record Base(
    @Nullable Instant until,
    Reckoning reckoning,
    Map<String, Integer> counts,
    Map<Aspect, Alert> last,
    int articles) {
  static final Base NOTHING = new Base(null, Reckoning.BEGINNING, Map.of(), Map.of(), 0);

  Base {
    counts = Map.copyOf(counts);
    last = Map.copyOf(last);
  }

  boolean holds(Account account) {
    return until != null && !account.at().isAfter(until);
  }
}
