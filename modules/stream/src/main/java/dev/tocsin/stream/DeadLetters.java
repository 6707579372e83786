package dev.tocsin.stream;

import dev.tocsin.wire.DeadLetter;
import dev.tocsin.wire.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// The dead letters of a cluster, for an operator: to look at, and to send again to where they came
/// from once what was wrong is put right. Reads without a group, and commits nothing.
public final class DeadLetters {
  /// Letters that one listing gives at most.
  public static final int MAX_LISTED = 10_000;

  private static final Duration POLL = Duration.ofMillis(500);

  private final Map<String, Object> client;

  private DeadLetters(Map<String, Object> client) {
    this.client = client;
  }

  /// Those of a cluster.
  ///
  /// @param bootstrapServers `host:port`, several separated by commas
  /// @param properties further client properties, such as for TLS and SASL
  public static DeadLetters of(String bootstrapServers, Map<String, String> properties) {
    Map<String, Object> client = new HashMap<>(properties);
    client.put("bootstrap.servers", bootstrapServers);
    return new DeadLetters(Map.copyOf(client));
  }

  /// A letter with its place among the dead letters.
  ///
  /// @param number its offset; what an operator names it by
  /// @param partition of the topic of dead letters
  public record Kept(int partition, long number, DeadLetter letter) {}

  /// The latest letters, latest first.
  ///
  /// @param atMost 1 to [#MAX_LISTED]
  public List<Kept> list(int atMost) {
    if (atMost < 1 || atMost > MAX_LISTED) {
      throw new IllegalArgumentException(
          "1 to " + MAX_LISTED + " dead letters can be listed at once, not " + atMost);
    }
    List<Kept> all = read(atMost, _ -> true);
    return all.stream()
        .sorted(Comparator.comparingLong(Kept::number).reversed())
        .limit(atMost)
        .toList();
  }

  /// One letter; empty where there is none of that number, or it is gone.
  public Optional<Kept> show(long number) {
    return read(Long.MAX_VALUE, k -> k.number() == number).stream().findFirst();
  }

  /// Sends letters again to the topics that they came from, as they were. They stay among the dead
  /// letters too: that is the record of what happened.
  ///
  /// @return those that were sent; a number that is gone is left out
  public List<Kept> replay(Collection<Long> numbers) {
    List<Kept> found = read(Long.MAX_VALUE, k -> numbers.contains(k.number()));
    Map<String, Object> config = new HashMap<>(client);
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2 * Topics.MAX_ARTICLE_BYTES);
    try (var producer =
        new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (Kept kept : found) {
        producer.send(kept.letter().toReplay()).get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "a dead letter could not be sent again: " + e.getCause() + "; send it once more", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while dead letters were sent again", e);
    }
    return found;
  }

  private List<Kept> read(long last, Predicate<Kept> wanted) {
    Map<String, Object> config = new HashMap<>(client);
    // A letter is seen once the transaction that kept it is committed.
    config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    List<Kept> found = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      String topic = Topics.DEAD_LETTERS.topic();
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      for (TopicPartition partition : partitions) {
        long begin = begins.getOrDefault(partition, 0L);
        long end = ends.getOrDefault(partition, 0L);
        // Transactions leave marks between the records: twice as far back is surely enough for one
        // letter a transaction, and all is read where it is not known.
        long from = last > end ? begin : Math.max(begin, end - 2 * last);
        consumer.seek(partition, from);
      }
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
          DeadLetter.read(record)
              .map(letter -> new Kept(record.partition(), record.offset(), letter))
              .filter(wanted)
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }
}
