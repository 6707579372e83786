package dev.tocsin.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries Kafka topics into the database, each record with its effect exactly once: data and
/// offsets are written in one transaction, and the consumer is sought to the offsets in the
/// database. What Kafka's group has committed serves only to show the lag. Several sinks share the
/// partitions by Kafka's group protocol; one that has lost a partition without knowing cannot
/// write, because its offset no longer fits.
///
/// A database that is away is waited for; a record that cannot be read or stored is set aside in
/// `sink_rejects`.
public final class Sink implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Sink.class);

  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(30);

  private final Jdbi jdbi;
  private final Supplier<? extends Consumer<byte[], byte[]>> consumers;
  private final Set<String> topics;
  private final SinkReader reader;
  private final InstantSource clock;
  private final Thread thread;
  private final LongAdder stored = new LongAdder();
  private final LongAdder rejected = new LongAdder();
  private final SinkOutage outage = new SinkOutage();
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile @Nullable Consumer<byte[], byte[]> current;

  private Sink(
      Jdbi jdbi,
      Supplier<? extends Consumer<byte[], byte[]>> consumers,
      Collection<String> topics,
      SinkReader reader,
      InstantSource clock) {
    this.jdbi = jdbi;
    this.consumers = consumers;
    this.topics = Set.copyOf(topics);
    this.reader = reader;
    this.clock = clock;
    this.thread = Thread.ofPlatform().name("sink").daemon(true).unstarted(this::run);
  }

  /// Starts a sink on a thread of its own.
  ///
  /// @param consumers gives a new consumer of raw bytes, in a group shared by all sinks, with
  ///   `isolation.level=read_committed`, `auto.offset.reset=earliest` and
  ///   `enable.auto.commit=false`; asked again after a fault of Kafka's
  /// @param reader what a record means
  /// @param clock when rows are stored
  public static Sink start(
      Database database,
      Supplier<? extends Consumer<byte[], byte[]>> consumers,
      Collection<String> topics,
      SinkReader reader,
      InstantSource clock) {
    Sink sink = new Sink(database.jdbi(), consumers, topics, reader, clock);
    sink.thread.start();
    return sink;
  }

  public SinkStats stats() {
    return new SinkStats(stored.sum(), rejected.sum(), outage.count());
  }

  /// Whether it runs and the database takes what it writes.
  public boolean isWell() {
    return thread.isAlive() && !isClosing() && !outage.isOn();
  }

  /// Ends after the batch at hand.
  @Override
  public void close() {
    closing.countDown();
    Consumer<byte[], byte[]> consumer = current;
    if (consumer != null) {
      consumer.wakeup();
    }
    try {
      if (!thread.join(CLOSE_TIMEOUT)) {
        LOG.warn(
            "The sink did not end within {} s; what it was storing is stored or not as a whole.",
            CLOSE_TIMEOUT.toSeconds());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isClosing() {
    return closing.getCount() == 0;
  }

  /// One consumer after another: a fault of Kafka's ends one, and the next goes on from the
  /// database's offsets.
  private void run() {
    while (!isClosing()) {
      try (Consumer<byte[], byte[]> consumer = consumers.get()) {
        current = consumer;
        consume(consumer);
      } catch (WakeupException e) {
        LOG.debug("The sink was told to end.", e);
      } catch (RuntimeException e) {
        if (!isClosing()) {
          LOG.warn("The sink lost Kafka and tries again: {}", SinkFault.reason(e));
          outage.backOff();
          rest();
        }
      } finally {
        current = null;
      }
    }
  }

  private void rest() {
    try {
      if (closing.await(outage.waitNanos(), TimeUnit.NANOSECONDS)) {
        LOG.debug("The sink ends while it waits for Kafka.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closing.countDown();
    }
  }

  private void consume(Consumer<byte[], byte[]> consumer) {
    SinkPlaces places = new SinkPlaces(jdbi);
    consumer.subscribe(topics, places);
    while (!isClosing()) {
      boolean waiting = outage.waitNanos() > 0;
      hold(consumer, waiting ? consumer.assignment() : places.unsettled());
      ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
      if (waiting) {
        places.unsettle(records.partitions());
        continue;
      }
      try {
        // Read first: what comes from a partition that is still unsettled is fetched again from its
        // place.
        SinkBatch batch = read(records, places);
        boolean settled = places.settle(consumer);
        if (!batch.isEmpty()) {
          store(consumer, places, batch, records);
          outage.end();
        } else if (!settled && records.isEmpty()) {
          outage.end();
        }
      } catch (SinkOffsets.Displaced e) {
        LOG.debug("The sink reads its place again: {}", e.getMessage());
        places.unsettle(consumer.assignment());
      } catch (KafkaException e) {
        throw e;
      } catch (RuntimeException e) {
        places.unsettle(consumer.assignment());
        outage.begin(e);
      }
    }
  }

  /// Polling goes on while nothing is to be read, so that the group does not take this sink for
  /// dead.
  private static void hold(Consumer<?, ?> consumer, Set<TopicPartition> held) {
    Set<TopicPartition> free = new HashSet<>(consumer.paused());
    free.removeAll(held);
    consumer.resume(free);
    consumer.pause(held);
  }

  private SinkBatch read(ConsumerRecords<byte[], byte[]> records, SinkPlaces places) {
    SinkBatch batch = new SinkBatch();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      read(record, places.next(new TopicPartition(record.topic(), record.partition())), batch);
    }
    return batch;
  }

  private void read(ConsumerRecord<byte[], byte[]> record, @Nullable Long from, SinkBatch batch) {
    if (from == null || record.offset() < from) {
      return;
    }
    try {
      batch.add(record, from, new SinkEntry(reader.read(record), StageMarks.of(record.headers())));
    } catch (RuntimeException e) {
      batch.reject(record, from, clock.instant(), "cannot be read: " + SinkFault.reason(e));
    }
  }

  private void store(
      Consumer<byte[], byte[]> consumer,
      SinkPlaces places,
      SinkBatch batch,
      ConsumerRecords<byte[], byte[]> records) {
    Instant now = clock.instant();
    try {
      jdbi.useTransaction(h -> batch.write(h, now));
      stored(places, batch);
    } catch (SinkOffsets.Displaced e) {
      throw e;
    } catch (RuntimeException e) {
      if (!SinkFault.isOfRecord(e)) {
        throw e;
      }
      for (TopicPartition partition : batch.ranges().keySet()) {
        storeOneByOne(places, records.records(partition));
      }
    }
    Map<TopicPartition, OffsetAndMetadata> lag = new HashMap<>();
    batch.ranges().forEach((p, range) -> lag.put(p, new OffsetAndMetadata(range.to())));
    consumer.commitAsync(
        lag,
        (_, e) -> {
          if (e != null) {
            LOG.debug("Kafka did not take the offsets; the database's count.", e);
          }
        });
  }

  /// Finds the record that spoils its batch, and sets it alone aside.
  private void storeOneByOne(SinkPlaces places, List<ConsumerRecord<byte[], byte[]>> records) {
    for (ConsumerRecord<byte[], byte[]> record : records) {
      Long from = places.next(new TopicPartition(record.topic(), record.partition()));
      SinkBatch single = new SinkBatch();
      read(record, from, single);
      if (from == null || single.isEmpty()) {
        continue;
      }
      Instant now = clock.instant();
      try {
        jdbi.useTransaction(h -> single.write(h, now));
        stored(places, single);
      } catch (SinkOffsets.Displaced e) {
        throw e;
      } catch (RuntimeException e) {
        if (!SinkFault.isOfRecord(e)) {
          throw e;
        }
        SinkBatch refused = new SinkBatch();
        refused.reject(record, from, now, "cannot be stored: " + SinkFault.reason(e));
        jdbi.useTransaction(h -> refused.write(h, now));
        stored(places, refused);
      }
    }
  }

  private void stored(SinkPlaces places, SinkBatch batch) {
    batch.ranges().forEach((partition, range) -> places.moved(partition, range.to()));
    stored.add(batch.stored());
    for (SinkReject reject : batch.rejects()) {
      rejected.increment();
      LOG.warn(
          "A record {}; kept in sink_rejects: {}-{} offset {}",
          reject.reason(),
          reject.topic(),
          reject.partition(),
          reject.offset());
    }
  }
}
