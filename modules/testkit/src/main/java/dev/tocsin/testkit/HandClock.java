package dev.tocsin.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until a hand moves it. Safe for many threads.
public final class HandClock implements InstantSource {
  private volatile Instant now;

  public HandClock(Instant start) {
    now = start;
  }

  /// A clock that shows an instant given in ISO form: `2022-08-31T21:47:00Z`.
  public static HandClock at(String instant) {
    return new HandClock(Instant.parse(instant));
  }

  @Override
  public Instant instant() {
    return now;
  }

  /// Shows another instant from now on, earlier or later.
  public synchronized void set(Instant instant) {
    now = instant;
  }

  /// Moves on by a duration and gives the instant then shown.
  public synchronized Instant advance(Duration by) {
    Instant next = now.plus(by);
    now = next;
    return next;
  }
}
