package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tocsin.analysis.Lexicons;
import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Watch;
import dev.tocsin.stream.Backtest;
import dev.tocsin.stream.Following;
import dev.tocsin.testkit.Story;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.WatchState;
import dev.tocsin.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A watch that is added while the stream role runs.
@Timeout(300)
class LookingBackTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Path FILE = Project.file("deploy/watches/ohchr-xinjiang.yaml");
  private static final Watch WATCH = Publishing.read(List.of(FILE)).getFirst();

  /// The watch is added when the report was promised by a date, and pressed not to be released.
  private static final Instant ADDED = Instant.parse("2022-08-10T00:00:00Z");

  static final String OTHER =
      """
      id: other
      name: A report on a dam
      zone: Europe/Zurich
      began: 2018-08-01
      entities:
        - {id: board, kind: organisation, label: The board, names: {en: [River Board]}}
        - {id: dam, kind: place, label: The dam, names: {en: [Old Dam]}}
      report: {issuer: [board], subject: [dam]}
      relevance: [[board, dam]]
      """;

  @TempDir Path folder;

  @Test
  void anAddedWatchKnowsThePastAndTellsOnlyWhatComes() throws Exception {
    List<Article> all = Story.withoutNoise().read();
    List<Article> past = all.stream().filter(a -> a.firstSeen().isBefore(ADDED)).toList();
    List<Article> then = all.stream().filter(a -> !a.firstSeen().isBefore(ADDED)).toList();
    Backtest.Result known = backtested(past);
    Set<String> expected = ids(backtested(all).alerts());
    expected.removeAll(ids(known.alerts()));
    Files.writeString(folder.resolve("other.yaml"), OTHER);
    Path config =
        Files.writeString(folder.resolve("c.yaml"), "watches: [other.yaml]\nsources: []\n");
    try (EmbeddedBroker broker =
        EmbeddedBroker.start(Files.createDirectory(folder.resolve("k")), 0)) {
      Kafka kafka = new Kafka(broker.address(), (short) 1, Map.of());
      kafka.createTopics(true);
      try (Command stream =
          Command.start(
              folder,
              Map.of("TOCSIN_KAFKA", broker.address()),
              "run",
              "stream",
              "--config",
              config.toString())) {
        send(kafka, past);
        await()
            .atMost(PATIENCE)
            .until(() ->
                read(kafka, Topics.TAGGED_ARTICLES, Wire.taggedArticles()).size() == past.size());

        Publishing.watches(kafka, List.of(FILE), Instant.now());

        await()
            .atMost(PATIENCE)
            .untilAsserted(() ->
                assertThat(read(kafka, Topics.RELEASE_STATES, Wire.releaseStates()))
                    .last()
                    .extracting(WatchState::state)
                    .isEqualTo(known.states().get(WATCH.id())));
        assertThat(read(kafka, Topics.ALERTS, Wire.alerts())).isEmpty();

        send(kafka, then);
        await()
            .atMost(PATIENCE)
            .untilAsserted(() ->
                assertThat(ids(read(kafka, Topics.ALERTS, Wire.alerts()))).containsAll(expected));
        assertThat(ids(read(kafka, Topics.ALERTS, Wire.alerts())))
            .doesNotContainAnyElementsOf(ids(known.alerts()));
        stream.stop();
      }
    }
  }

  private static Backtest.Result backtested(List<Article> articles) {
    Backtest<?> backtest = Backtest.of(List.of(WATCH), Lexicons.builtIn(), Following.ofReleases());
    articles.forEach(backtest::add);
    return backtest.run(Instant.now());
  }

  private static Set<String> ids(List<Alert> alerts) {
    Set<String> ids = new TreeSet<>();
    alerts.forEach(a -> ids.add(a.id().value()));
    return ids;
  }

  static void send(Kafka kafka, List<Article> articles) throws Exception {
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
  static <T> List<T> read(Kafka kafka, Topics topic, Serde<T> serde) {
    List<T> all = new ArrayList<>();
    try (var reader = kafka.reader()) {
      TopicRecords.all(
          reader,
          topic,
          record -> all.add(serde.deserializer().deserialize(record.topic(), record.value())));
    }
    return all;
  }
}
