package dev.tocsin.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/// A topic of texts, in one partition, on a broker.
record NewsTopic(Kafka kafka) {
  static final TopicPartition PLACE = new TopicPartition("news", 0);

  static NewsTopic at(String address) {
    return new NewsTopic(new Kafka(address, (short) 1, Map.of()));
  }

  void create() throws Exception {
    try (var admin = kafka.admin()) {
      admin
          .createTopics(
              List.of(new NewTopic(PLACE.topic(), Optional.of(1), Optional.of((short) 1))))
          .all()
          .get();
    }
  }

  void send(String value) throws Exception {
    try (var producer = kafka.producer()) {
      producer.send(new ProducerRecord<>(PLACE.topic(), value.getBytes(UTF_8))).get();
    }
  }

  /// What a reader of committed records sees up to a record, within a while.
  List<String> readUpTo(String last) {
    List<String> values = new ArrayList<>();
    try (var reader = kafka.reader()) {
      reader.assign(List.of(PLACE));
      long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (!values.contains(last) && System.nanoTime() < until) {
        reader
            .poll(Duration.ofMillis(200))
            .forEach(record -> values.add(new String(record.value(), UTF_8)));
      }
    }
    return values;
  }
}
