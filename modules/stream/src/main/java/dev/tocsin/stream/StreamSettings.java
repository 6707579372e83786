package dev.tocsin.stream;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What an operator chooses for the `stream` role.
///
/// @param bootstrapServers brokers, `host:port`, separated by commas
/// @param stateDir folder of the local state; one for each process
/// @param threads stream threads of this process; 1 or more
/// @param instance name that stays the same over restarts of this process and differs from every
///   other's: its work waits for it a while, and is taken up at once when it is back; null where
///   processes come and go
/// @param replication replication factor of the internal topics; -1 is the broker's default
/// @param standbys copies of the state that other processes keep ready
/// @param commitInterval how often finished work is committed, and with it seen by others
/// @param lookEvery how often deadlines are looked at, by the machine's clock
public record StreamSettings(
    String bootstrapServers,
    Path stateDir,
    int threads,
    @Nullable String instance,
    int replication,
    int standbys,
    Duration commitInterval,
    Duration lookEvery) {
  /// The Kafka group and the prefix of the internal topics.
  public static final String APPLICATION = "tocsin-stream";

  /// An article waits for two commits before its alert is seen: one after tagging, one after
  /// following.
  public static final Duration DEFAULT_COMMIT_INTERVAL = Duration.ofMillis(30);

  /// A deadline has the precision of a day: a second is soon.
  public static final Duration DEFAULT_LOOK_EVERY = Duration.ofSeconds(1);

  public StreamSettings {
    if (threads < 1) {
      throw new IllegalArgumentException("stream threads are 1 or more, not " + threads);
    }
  }

  /// The default for one process on one broker.
  public static StreamSettings of(String bootstrapServers, Path stateDir) {
    return new StreamSettings(
        bootstrapServers, stateDir, 1, null, -1, 0, DEFAULT_COMMIT_INTERVAL, DEFAULT_LOOK_EVERY);
  }

  public StreamSettings withThreads(int value) {
    return new StreamSettings(
        bootstrapServers,
        stateDir,
        value,
        instance,
        replication,
        standbys,
        commitInterval,
        lookEvery);
  }

  public StreamSettings withInstance(@Nullable String value) {
    return new StreamSettings(
        bootstrapServers,
        stateDir,
        threads,
        value,
        replication,
        standbys,
        commitInterval,
        lookEvery);
  }

  public StreamSettings withReplication(int factor, int standbyCopies) {
    return new StreamSettings(
        bootstrapServers,
        stateDir,
        threads,
        instance,
        factor,
        standbyCopies,
        commitInterval,
        lookEvery);
  }

  public StreamSettings withCommitInterval(Duration value) {
    return new StreamSettings(
        bootstrapServers, stateDir, threads, instance, replication, standbys, value, lookEvery);
  }

  public StreamSettings withLookEvery(Duration value) {
    return new StreamSettings(
        bootstrapServers,
        stateDir,
        threads,
        instance,
        replication,
        standbys,
        commitInterval,
        value);
  }
}
