package dev.tocsin.store;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Handle;

/// The offset of each partition that is stored next. It moves in the transaction that stores the
/// data, so data and offset are never apart, whoever is killed when.
final class SinkOffsets {
  private static final Comparator<TopicPartition> ORDER =
      Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition);

  private SinkOffsets() {}

  /// Records `[from, to)` of a partition.
  record Range(long from, long to) {}

  /// Another sink stored the records meanwhile: it was given the partition, and this one has not
  /// heard yet.
  static final class Displaced extends RuntimeException {
    Displaced(TopicPartition partition) {
      super(partition + " is stored by another sink");
    }
  }

  /// The offset to go on from; `beginning` where nothing was stored yet.
  static long next(Handle handle, TopicPartition partition, long beginning) {
    handle.execute(
        "insert into sink_offsets (topic, partition, next) values (?, ?, ?) on conflict do nothing",
        partition.topic(),
        partition.partition(),
        beginning);
    return handle
        .createQuery(
            "select next from sink_offsets where topic = :topic and partition = :partition")
        .bind("topic", partition.topic())
        .bind("partition", partition.partition())
        .mapTo(Long.class)
        .one();
  }

  /// Moves every partition on, in a fixed order so that two sinks never wait for each other.
  ///
  /// @throws Displaced where a partition no longer stands at the range's beginning
  static void advance(Handle handle, Map<TopicPartition, Range> ranges) {
    Map<TopicPartition, Range> ordered = new TreeMap<>(ORDER);
    ordered.putAll(ranges);
    ordered.forEach((partition, range) -> {
      int moved =
          handle.execute(
              "update sink_offsets set next = ? where topic = ? and partition = ? and next = ?",
              range.to(),
              partition.topic(),
              partition.partition(),
              range.from());
      if (moved == 0) {
        throw new Displaced(partition);
      }
    });
  }
}
