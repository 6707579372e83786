package dev.tocsin.app;

import dev.tocsin.analysis.Lexicons;
import dev.tocsin.analysis.WatchFile;
import dev.tocsin.analysis.WatchReading;
import dev.tocsin.stream.LookBack;
import dev.tocsin.wire.BadPayloadException;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.WatchText;
import dev.tocsin.wire.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets every watch that is added or changed look back over the retained articles, with no restart.
/// Of the stream role's processes one does it for all: the one that Kafka's group gives the topic
/// of watches. What a killed one began another does again, which does no harm.
final class LookingBack implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LookingBack.class);

  private static final String GROUP = "tocsin-look-back";
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

  /// By then every process's table of watches has it; each follows the topic without a pause.
  private static final Duration REACH = Duration.ofSeconds(3);

  private final Kafka kafka;
  private final Supplier<Lexicons> lexicons;
  private final @Nullable String instance;
  private final Thread thread;
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile @Nullable Consumer<byte[], byte[]> current;

  private LookingBack(Kafka kafka, Supplier<Lexicons> lexicons, @Nullable String instance) {
    this.kafka = kafka;
    this.lexicons = lexicons;
    this.instance = instance;
    this.thread = Thread.ofPlatform().daemon().name("look-back").unstarted(this::run);
  }

  /// @param lexicons gives those that hold now
  static LookingBack start(Kafka kafka, Supplier<Lexicons> lexicons, @Nullable String instance) {
    LookingBack looking = new LookingBack(kafka, lexicons, instance);
    looking.thread.start();
    return looking;
  }

  @Override
  public void close() {
    closing.countDown();
    Consumer<byte[], byte[]> consumer = current;
    if (consumer != null) {
      consumer.wakeup();
    }
    try {
      if (!thread.join(CLOSE_TIMEOUT)) {
        LOG.info("A look back is broken off; the next process of the stream role does it again.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (closing.getCount() > 0) {
      try (Consumer<byte[], byte[]> consumer = kafka.member(GROUP, instance)) {
        current = consumer;
        consumer.subscribe(List.of(Topics.WATCHES.topic()));
        follow(consumer);
      } catch (WakeupException e) {
        LOG.debug("Looking back ends.", e);
      } catch (KafkaException | IllegalStateException e) {
        LOG.warn("A look back failed and is tried again: {}", e.getMessage());
        pause(PAUSE);
      } finally {
        current = null;
      }
    }
  }

  private void follow(Consumer<byte[], byte[]> consumer) {
    while (closing.getCount() > 0) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        look(record);
        if (closing.getCount() == 0) {
          return;
        }
        consumer.commitSync(
            Map.of(
                new TopicPartition(record.topic(), record.partition()),
                new OffsetAndMetadata(record.offset() + 1)));
      }
    }
  }

  private void look(ConsumerRecord<byte[], byte[]> record) {
    if (record.value() == null) {
      return; // The watch was ended.
    }
    WatchText text;
    try {
      text = Wire.watches().deserializer().deserialize(record.topic(), record.value());
    } catch (BadPayloadException e) {
      return; // The stream role says so.
    }
    if (WatchFile.read(text.yaml(), text.file()) instanceof WatchReading.Ok(var watch)) {
      pause(REACH);
      if (closing.getCount() > 0) {
        LookBack.Done done =
            LookBack.of(kafka.bootstrap(), kafka.properties(), lexicons.get())
                .look(watch, Instant.EPOCH);
        LOG.info(
            "watch {} looked back over {} articles; {} concern it",
            watch.id(),
            done.read(),
            done.sent());
      }
    }
  }

  private void pause(Duration time) {
    try {
      if (closing.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.debug("Looking back ends.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closing.countDown();
    }
  }
}
