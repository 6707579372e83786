package dev.tocsin.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
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
