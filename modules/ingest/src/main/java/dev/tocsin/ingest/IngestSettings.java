package dev.tocsin.ingest;

import java.time.Duration;

/// How sources are polled.
///
/// @param tick how often finished polls are taken in and due ones begun; Kafka Streams' `poll.ms`
///   must not be longer
/// @param concurrency polls under way at once in one stream task
/// @param minInterval between two polls of a busy source
/// @param maxInterval between two polls of a quiet source, and the longest pause after failures
/// @param pagesPerPoll articles' pages that one poll fetches at most; the others wait for the next
///   poll
/// @param seenPerSource articles of one source that are remembered at most, the least recently
///   listed are forgotten first
/// @param wholeEvery after this long a source is asked without a condition, in case its server is
///   wrong about "not modified"
public record IngestSettings(
    Duration tick,
    int concurrency,
    Duration minInterval,
    Duration maxInterval,
    int pagesPerPoll,
    int seenPerSource,
    Duration wholeEvery) {
  public IngestSettings {
    if (tick.toMillis() < 1 || concurrency < 1 || pagesPerPoll < 1 || seenPerSource < 1) {
      throw new IllegalArgumentException(
          "tick, concurrency, pages and seen articles are 1 or more");
    }
    if (minInterval.isNegative() || maxInterval.compareTo(minInterval) < 0) {
      throw new IllegalArgumentException(
          "the longest interval, "
              + maxInterval
              + ", is shorter than the shortest, "
              + minInterval);
    }
  }

  /// For live use: busy feeds every minute, quiet ones once an hour.
  public static IngestSettings live() {
    return new IngestSettings(
        Duration.ofMillis(250),
        256,
        Duration.ofMinutes(1),
        Duration.ofHours(1),
        20,
        5_000,
        Duration.ofDays(1));
  }

  /// The same, looking at what is due more or less often.
  public IngestSettings every(Duration tick) {
    return new IngestSettings(
        tick, concurrency, minInterval, maxInterval, pagesPerPoll, seenPerSource, wholeEvery);
  }
}
