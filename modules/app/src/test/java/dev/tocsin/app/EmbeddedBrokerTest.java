package dev.tocsin.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.record.internal.MemoryRecords;
import org.apache.kafka.common.record.internal.SimpleRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedBrokerTest {
  private static final TopicPartition PLACE = new TopicPartition("news", 0);

  @TempDir Path folder;

  @Test
  void goesOnWithItsLog() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
      create(broker);
      send(broker, "kept");
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
      assertThat(read(broker, 1)).containsExactly("kept");
    }
  }

  /// The log of a broker that was killed, and whose coordinator wrote down a transaction's end
  /// without its marker: nobody would ever read beyond it.
  @Test
  void aTransactionThatNobodyKnowsAnyMoreHoldsNothingUp() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
      create(broker);
      send(broker, "before");
    }
    MemoryRecords open =
        MemoryRecords.withTransactionalRecords(
            1, Compression.NONE, 77, (short) 0, 0, 0, new SimpleRecord("open".getBytes(UTF_8)));
    Path log = folder.resolve("news-0").resolve("00000000000000000000.log");
    try (var channel = FileChannel.open(log, StandardOpenOption.APPEND)) {
      channel.write(open.buffer());
    }
    Files.delete(folder.resolve(".kafka_cleanshutdown"));

    try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
      send(broker, "after");

      assertThat(read(broker, 2)).containsExactly("before", "after");
    }
  }

  @Test
  void aTransactionThatGoesOnIsLeftAlone() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
      create(broker);
      try (var producer =
          new KafkaProducer<>(
              Map.<String, Object>of(
                  "bootstrap.servers", broker.address(), "transactional.id", "writer"),
              new StringSerializer(),
              new StringSerializer())) {
        producer.initTransactions();
        producer.beginTransaction();
        producer.send(new ProducerRecord<>("news", "whole")).get();

        kafka(broker).endHangingTransactions();

        producer.commitTransaction();
      }
      assertThat(read(broker, 1)).containsExactly("whole");
    }
  }

  private static void create(EmbeddedBroker broker) throws Exception {
    try (var admin = kafka(broker).admin()) {
      admin
          .createTopics(List.of(new NewTopic("news", Optional.of(1), Optional.of((short) 1))))
          .all()
          .get();
    }
  }

  private static void send(EmbeddedBroker broker, String value) throws Exception {
    try (var producer = kafka(broker).producer()) {
      producer.send(new ProducerRecord<>("news", value.getBytes(UTF_8))).get();
    }
  }

  /// What a reader of committed records sees within a while.
  private static List<String> read(EmbeddedBroker broker, int count) {
    List<String> values = new ArrayList<>();
    try (var reader = kafka(broker).reader()) {
      reader.assign(List.of(PLACE));
      long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (values.size() < count && System.nanoTime() < until) {
        reader
            .poll(Duration.ofMillis(200))
            .forEach(record -> values.add(new String(record.value(), UTF_8)));
      }
    }
    return values;
  }

  private static Kafka kafka(EmbeddedBroker broker) {
    return new Kafka(broker.address(), (short) 1, Map.of());
  }
}
