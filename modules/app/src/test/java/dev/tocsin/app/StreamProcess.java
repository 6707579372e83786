package dev.tocsin.app;

import dev.tocsin.domain.Article;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serde;

/// The stream role as a process of its own, on a broker of its own.
final class StreamProcess implements AutoCloseable {
  private final EmbeddedBroker broker;
  private final Kafka kafka;
  private final Command command;

  private StreamProcess(EmbeddedBroker broker, Kafka kafka, Command command) {
    this.broker = broker;
    this.kafka = kafka;
    this.command = command;
  }

  static StreamProcess start(Path folder, Path config) throws Exception {
    EmbeddedBroker broker = EmbeddedBroker.start(Files.createDirectory(folder.resolve("k")), 0);
    try {
      Kafka kafka = new Kafka(broker.address(), (short) 1, Map.of());
      kafka.createTopics(true);
      return new StreamProcess(
          broker,
          kafka,
          Command.start(
              folder,
              Map.of("TOCSIN_KAFKA", broker.address()),
              "run",
              "stream",
              "--config",
              config.toString()));
    } catch (Exception e) {
      broker.close();
      throw e;
    }
  }

  Kafka kafka() {
    return kafka;
  }

  String out() {
    return command.out();
  }

  void send(List<Article> articles) throws Exception {
    try (var producer = kafka.producer()) {
      for (Article article : articles) {
        producer
            .send(
                new ProducerRecord<>(
                    Topics.ARTICLES.topic(),
                    null,
                    article.firstSeen().toEpochMilli(),
                    article.id().value().getBytes(StandardCharsets.UTF_8),
                    Wire.articles().serializer().serialize(Topics.ARTICLES.topic(), article)))
            .get();
      }
    }
  }

  /// All that a topic holds now.
  <T> List<T> read(Topics topic, Serde<T> serde) {
    List<T> all = new ArrayList<>();
    try (var reader = kafka.reader()) {
      TopicRecords.all(
          reader,
          topic,
          record -> all.add(serde.deserializer().deserialize(record.topic(), record.value())));
    }
    return all;
  }

  /// Ends the role as an operator would.
  void stop() throws Exception {
    command.stop();
  }

  @Override
  public void close() {
    try (broker) {
      command.close();
    }
  }
}
