package dev.tocsin.store;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/// Partitions in memory, and consumers that read them as Kafka's do: from where they were sought,
/// nothing while paused, again after a seek back. It lets a test say what a broker cannot be told:
/// "give this partition to both".
final class KafkaLog {
  static final String TOPIC = "tocsin.test.v1";

  private final Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> logs = new HashMap<>();
  private final Map<TopicPartition, Long> beginnings = new HashMap<>();
  private final Object lock = new Object();

  static TopicPartition partition(int number) {
    return new TopicPartition(TOPIC, number);
  }

  KafkaLog(int partitions) {
    for (int i = 0; i < partitions; i++) {
      logs.put(partition(i), new ArrayList<>());
      beginnings.put(partition(i), 0L);
    }
  }

  void append(int partition, String value) {
    append(partition, value, new RecordHeaders());
  }

  void append(int partition, String value, RecordHeaders headers) {
    synchronized (lock) {
      List<ConsumerRecord<byte[], byte[]>> log = logs.get(partition(partition));
      byte[] bytes = value.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      log.add(
          new ConsumerRecord<>(
              TOPIC,
              partition,
              log.size(),
              0L,
              TimestampType.CREATE_TIME,
              0,
              bytes.length,
              null,
              bytes,
              headers,
              java.util.Optional.empty()));
      lock.notifyAll();
    }
  }

  /// The offset after the last record, by partition.
  Map<Integer, Long> ends() {
    synchronized (lock) {
      Map<Integer, Long> ends = new TreeMap<>();
      logs.forEach((p, log) -> ends.put(p.partition(), (long) log.size()));
      return ends;
    }
  }

  /// Retention drops everything before an offset.
  void expire(int partition, long before) {
    synchronized (lock) {
      beginnings.put(partition(partition), before);
    }
  }

  /// A consumer that is given the partitions at once and keeps them.
  @SuppressWarnings("unchecked")
  Consumer<byte[], byte[]> consumer(Integer... partitions) {
    Reader reader = new Reader();
    for (int number : partitions) {
      reader.assigned.add(partition(number));
    }
    return (Consumer<byte[], byte[]>)
        Proxy.newProxyInstance(
            KafkaLog.class.getClassLoader(),
            new Class<?>[] {Consumer.class},
            (_, method, args) -> reader.call(method.getName(), args));
  }

  private final class Reader {
    private final Set<TopicPartition> assigned = new HashSet<>();
    private final Set<TopicPartition> paused = new HashSet<>();
    private final Map<TopicPartition, Long> positions =
        new TreeMap<>(java.util.Comparator.comparing(TopicPartition::toString));
    private ConsumerRebalanceListener listener;

    @SuppressWarnings("unchecked")
    Object call(String method, Object[] args) throws InterruptedException {
      return switch (method) {
        case "subscribe" -> {
          listener = (ConsumerRebalanceListener) args[1];
          yield null;
        }
        case "assignment" -> Set.copyOf(positions.keySet());
        case "paused" -> Set.copyOf(paused);
        case "pause" -> paused.addAll((Collection<TopicPartition>) args[0]);
        case "resume" -> paused.removeAll((Collection<TopicPartition>) args[0]);
        case "seek" -> positions.put((TopicPartition) args[0], (Long) args[1]);
        case "beginningOffsets" -> Map.copyOf(beginnings);
        case "endOffsets" -> ends();
        case "poll" -> poll((Duration) args[0]);
        case "commitAsync", "wakeup", "close" -> null;
        default -> throw new UnsupportedOperationException(method);
      };
    }

    private Map<TopicPartition, Long> ends() {
      synchronized (lock) {
        Map<TopicPartition, Long> ends = new HashMap<>();
        logs.forEach((p, log) -> ends.put(p, (long) log.size()));
        return ends;
      }
    }

    private ConsumerRecords<byte[], byte[]> poll(Duration timeout) throws InterruptedException {
      if (positions.isEmpty()) {
        assigned.forEach(p -> positions.put(p, 0L));
        listener.onPartitionsAssigned(assigned);
      }
      synchronized (lock) {
        ConsumerRecords<byte[], byte[]> found = fetch();
        if (found.isEmpty()) {
          TimeUnit.NANOSECONDS.timedWait(lock, timeout.toNanos());
          found = fetch();
        }
        return found;
      }
    }

    private ConsumerRecords<byte[], byte[]> fetch() {
      Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> found = new HashMap<>();
      positions.forEach((p, position) -> {
        List<ConsumerRecord<byte[], byte[]>> log = logs.get(p);
        if (!paused.contains(p) && position < log.size()) {
          int from = (int) Math.max(position, beginnings.get(p));
          found.put(p, List.copyOf(log.subList(from, log.size())));
        }
      });
      found.forEach((p, records) -> positions.put(p, records.getLast().offset() + 1));
      return new ConsumerRecords<>(found, Map.of());
    }
  }
}
