package dev.tocsin.store;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the database takes what a [Sink] writes, and how long to wait before it is tried again:
/// twice as long each time. Written by the sink's thread, read by any.
final class SinkOutage {
  private static final Logger LOG = LoggerFactory.getLogger(Sink.class);

  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final LongAdder count = new LongAdder();
  private volatile boolean on;
  private Duration pause = FIRST_PAUSE;
  private long waitUntilNanos = System.nanoTime();

  boolean isOn() {
    return on;
  }

  /// Outages so far.
  long count() {
    return count.sum();
  }

  /// Nanoseconds until the next try; none where it is not positive.
  long waitNanos() {
    return waitUntilNanos - System.nanoTime();
  }

  /// The database could not be written, whether for the first time or again.
  void begin(RuntimeException e) {
    if (!on) {
      on = true;
      count.increment();
      LOG.warn(
          "The database cannot be written and is tried again until it can; nothing is lost: {}",
          SinkFault.reason(e));
    }
    backOff();
  }

  /// The database could be written.
  void end() {
    if (on) {
      on = false;
      LOG.info("The database can be written again.");
    }
    pause = FIRST_PAUSE;
  }

  void backOff() {
    waitUntilNanos = System.nanoTime() + pause.toNanos();
    Duration twice = pause.multipliedBy(2);
    pause = twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
  }
}
