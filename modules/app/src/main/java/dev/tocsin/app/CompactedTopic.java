package dev.tocsin.app;

import dev.tocsin.wire.BadPayloadException;
import dev.tocsin.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A compacted topic as a table: the last value of each key.
///
/// @param <V> the values
final class CompactedTopic<V> {
  private static final Logger LOG = LoggerFactory.getLogger(CompactedTopic.class);

  private final Kafka kafka;
  private final Topics topic;
  private final Serde<V> serde;

  CompactedTopic(Kafka kafka, Topics topic, Serde<V> serde) {
    this.kafka = kafka;
    this.topic = topic;
    this.serde = serde;
  }

  /// The table as it stands now; records that cannot be read are left out with a warning.
  ///
  /// @throws Problem where Kafka cannot be reached
  Map<String, V> read() {
    Map<String, V> table = new TreeMap<>();
    try (Consumer<byte[], byte[]> consumer = kafka.reader()) {
      TopicRecords.all(consumer, topic, record -> take(record, table));
    } catch (KafkaException e) {
      throw kafka.unreachable(e);
    }
    return table;
  }

  List<TopicPartition> assign(Consumer<byte[], byte[]> consumer) {
    return TopicRecords.assign(consumer, topic);
  }

  void take(ConsumerRecord<byte[], byte[]> record, Map<String, V> table) {
    if (record.key() == null) {
      return;
    }
    String key = new String(record.key(), StandardCharsets.UTF_8);
    if (record.value() == null) {
      table.remove(key);
      return;
    }
    try {
      table.put(key, serde.deserializer().deserialize(topic.topic(), record.value()));
    } catch (BadPayloadException e) {
      LOG.warn("{} of {} is left out: {}", key, topic.topic(), e.getMessage());
    }
  }

  /// Writes one value, null where the key is to go, and waits until Kafka has it.
  ///
  /// @throws Problem where Kafka does not take it
  void write(String key, @Nullable V value, Instant now) {
    Map<String, @Nullable V> values = new TreeMap<>();
    values.put(key, value);
    write(values, now);
  }

  /// Writes values, null for keys that are to go, and waits until Kafka has them.
  ///
  /// @throws Problem where Kafka does not take them
  void write(Map<String, @Nullable V> values, Instant now) {
    if (values.isEmpty()) {
      return;
    }
    try (Producer<byte[], byte[]> producer = kafka.producer()) {
      var sent =
          values.entrySet().stream()
              .map(e -> producer.send(record(e.getKey(), e.getValue(), now)))
              .toList();
      for (var one : sent) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw kafka.unreachable(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.failed("Interrupted while writing to " + topic.topic() + ".");
    }
  }

  private ProducerRecord<byte[], byte[]> record(String key, @Nullable V value, Instant now) {
    return new ProducerRecord<>(
        topic.topic(),
        null,
        now.toEpochMilli(),
        key.getBytes(StandardCharsets.UTF_8),
        value == null ? null : serde.serializer().serialize(topic.topic(), value));
  }
}
