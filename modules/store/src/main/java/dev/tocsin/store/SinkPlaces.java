package dev.tocsin.store;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where a consumer stands in each of its partitions. The database knows; a partition that was just
/// assigned, or whose batch failed, is *unsettled* until its place has been read from there and
/// sought.
final class SinkPlaces implements ConsumerRebalanceListener {
  /// How long a partition may end before our place in it until it counts as a new log. A broker
  /// that was killed shows an end that is too low until it has recovered.
  static final Duration RECOVERY = Duration.ofSeconds(10);

  private static final Logger LOG = LoggerFactory.getLogger(Sink.class);

  private final Jdbi jdbi;
  private final Map<TopicPartition, Long> next = new HashMap<>();
  private final Set<TopicPartition> unsettled = new HashSet<>();
  private final Map<TopicPartition, Long> aheadSinceNanos = new HashMap<>();

  SinkPlaces(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    unsettle(partitions);
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    next.keySet().removeAll(partitions);
    unsettled.removeAll(partitions);
    aheadSinceNanos.keySet().removeAll(partitions);
  }

  void unsettle(Collection<TopicPartition> partitions) {
    next.keySet().removeAll(partitions);
    unsettled.addAll(partitions);
  }

  Set<TopicPartition> unsettled() {
    return Set.copyOf(unsettled);
  }

  /// The offset to be stored next; null while the partition is unsettled.
  @Nullable Long next(TopicPartition partition) {
    return next.get(partition);
  }

  void moved(TopicPartition partition, long to) {
    next.put(partition, to);
  }

  /// Reads the places of unsettled partitions and seeks them.
  ///
  /// @return whether there were any
  boolean settle(Consumer<?, ?> consumer) {
    unsettled.retainAll(consumer.assignment());
    if (unsettled.isEmpty()) {
      return false;
    }
    Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(unsettled);
    Map<TopicPartition, Long> ends = consumer.endOffsets(unsettled);
    for (TopicPartition partition : unsettled()) {
      settle(
          consumer,
          partition,
          beginnings.getOrDefault(partition, 0L),
          ends.getOrDefault(partition, 0L));
    }
    return true;
  }

  private void settle(Consumer<?, ?> consumer, TopicPartition partition, long beginning, long end) {
    long stored = jdbi.inTransaction(h -> SinkOffsets.next(h, partition, beginning));
    if (stored > end && !isNewLog(partition)) {
      return;
    }
    boolean gone = stored > end || stored < beginning;
    if (gone) {
      LOG.warn(
          "{} holds offsets {} to {}, and {} was to be stored next; going on from {}."
              + " Records between are gone from Kafka.",
          partition,
          beginning,
          end,
          stored,
          beginning);
      SinkOffsets.Range jump = new SinkOffsets.Range(stored, beginning);
      jdbi.useTransaction(h -> SinkOffsets.advance(h, Map.of(partition, jump)));
    }
    long from = gone ? beginning : stored;
    consumer.seek(partition, from);
    next.put(partition, from);
    unsettled.remove(partition);
    aheadSinceNanos.remove(partition);
  }

  private boolean isNewLog(TopicPartition partition) {
    long now = System.nanoTime();
    long since = aheadSinceNanos.computeIfAbsent(partition, _ -> now);
    return now - since > RECOVERY.toNanos();
  }
}
