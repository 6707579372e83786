package dev.tocsin.app;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A compacted topic's table that follows the topic until it is closed.
final class LiveTable<V> implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveTable.class);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Kafka kafka;
  private final CompactedTopic<V> topic;
  private final Thread thread;
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile Map<String, V> table = Map.of();

  private LiveTable(Kafka kafka, CompactedTopic<V> topic) {
    this.kafka = kafka;
    this.topic = topic;
    this.thread = Thread.ofPlatform().daemon().name("table").unstarted(this::run);
  }

  static <V> LiveTable<V> follow(Kafka kafka, CompactedTopic<V> topic) {
    LiveTable<V> live = new LiveTable<>(kafka, topic);
    live.thread.start();
    return live;
  }

  /// What is known by now; a snapshot.
  Map<String, V> get() {
    return table;
  }

  @Override
  public void close() {
    closing.countDown();
  }

  private void run() {
    while (closing.getCount() > 0) {
      try (Consumer<byte[], byte[]> consumer = kafka.reader()) {
        follow(consumer);
      } catch (KafkaException e) {
        LOG.warn("A table can't be followed and is tried again: {}", e.getMessage());
        pause();
      }
    }
  }

  private void follow(Consumer<byte[], byte[]> consumer) {
    Map<String, V> growing = new TreeMap<>();
    topic.assign(consumer);
    while (closing.getCount() > 0) {
      ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
      for (ConsumerRecord<byte[], byte[]> record : records) {
        topic.take(record, growing);
      }
      if (!records.isEmpty()) {
        table = Collections.unmodifiableMap(new TreeMap<>(growing));
      }
    }
  }

  private void pause() {
    try {
      if (closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.debug("A table is no longer followed.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closing.countDown();
    }
  }
}
