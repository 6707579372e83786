package dev.tocsin.app;

import dev.tocsin.wire.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/// A topic's committed records up to where it ends now.
final class TopicRecords {
  private static final Duration POLL = Duration.ofMillis(200);

  private TopicRecords() {}

  /// All of its partitions, from their beginning.
  static List<TopicPartition> assign(Consumer<byte[], byte[]> consumer, Topics topic) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic.topic()).stream()
            .map(p -> new TopicPartition(p.topic(), p.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return partitions;
  }

  static void all(
      Consumer<byte[], byte[]> consumer,
      Topics topic,
      java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> to) {
    latest(consumer, topic, Long.MAX_VALUE, to);
  }

  /// @param most records of each partition, the latest ones
  static void latest(
      Consumer<byte[], byte[]> consumer,
      Topics topic,
      long most,
      java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> to) {
    List<TopicPartition> partitions = assign(consumer, topic);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    ends.forEach((partition, end) -> {
      if (end - consumer.position(partition) > most) {
        consumer.seek(partition, end - most);
      }
    });
    while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
      consumer.poll(POLL).forEach(to);
    }
  }
}
