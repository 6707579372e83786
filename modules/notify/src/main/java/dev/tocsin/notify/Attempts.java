package dev.tocsin.notify;

import java.time.Duration;
import java.util.List;

/// How often a delivery is tried, and with which pauses.
final class Attempts {
  /// Before the second attempt, the third, and so on: about a day in all, so that a receiver that
  /// fails over a night still gets everything. Short at first, as Standard Webhooks recommends.
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(7),
          Duration.ofHours(12));

  /// Attempts at one delivery.
  static final int MAX = PAUSES.size() + 1;

  /// How long a receiver that asks to be left alone (`Retry-After`) is left alone at most.
  static final Duration LONGEST_WAIT = Duration.ofHours(12);

  private Attempts() {}

  /// The pause after a failed attempt that is not the last.
  ///
  /// @param attempt 1 for the first
  static Duration pauseAfter(int attempt, Duration asked) {
    Duration pause = PAUSES.get(Math.clamp(attempt, 1, PAUSES.size()) - 1);
    Duration wait = asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
    return wait.compareTo(pause) > 0 ? wait : pause;
  }
}
