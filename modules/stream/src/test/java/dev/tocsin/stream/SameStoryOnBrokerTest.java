package dev.tocsin.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.AlertId;
import dev.tocsin.domain.Article;
import dev.tocsin.testkit.Arrivals;
import dev.tocsin.testkit.HandClock;
import dev.tocsin.testkit.Story;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.WatchText;
import dev.tocsin.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The story with noise around it, late, doubled and edited, on a real broker: however the work is
/// shared out, the alerts are those of a backtest, byte for byte. `-Dtocsin.seed=` takes another
/// disorder.
class SameStoryOnBrokerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final long SEED = Long.getLong("tocsin.seed", 20_220_831);
  private static final int ARTICLES = 1_200;

  @TempDir static Path folder;
  private static TestBroker broker;
  private static Map<AlertId, String> backtested;

  @BeforeAll
  static void sendTheStory() throws Exception {
    broker = TestBroker.start(folder.resolve("broker"));
    List<Article> articles =
        Arrivals.of(Story.among(ARTICLES).read(), SEED).stream().map(Arrivals::article).toList();
    backtested = StoryNews.bytes(StoryNews.backtested(articles).alerts());
    WatchText watch = new WatchText("ohchr-xinjiang.yaml", StoryNews.YAML);
    send(Topics.WATCHES, StoryNews.ID, Wire.watches().serializer().serialize("", watch));
    for (Article article : articles) {
      send(
          Topics.ARTICLES,
          article.id().value(),
          Wire.articles().serializer().serialize("", article));
    }
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @ParameterizedTest(name = "{0} instances of {1} threads")
  @CsvSource({"1, 1", "1, 4", "3, 1"})
  void alertsAreByteForByteThoseOfABacktest(int instances, int threads) throws Exception {
    String group = "same-%d-%d".formatted(instances, threads);
    int before = broker.readAll(Topics.ALERTS.topic()).size();
    List<KafkaStreams> running = new ArrayList<>();
    for (int i = 0; i < instances; i++) {
      running.add(streams(group, i, threads));
    }
    try {
      running.forEach(KafkaStreams::start);
      Awaitility.await()
          .atMost(PATIENCE)
          .until(() ->
              broker.isThrough(group, Topics.ARTICLES.topic())
                  && broker.isThrough(group, group + "-by-watch-repartition"));
      // A deadline may still have to pass.
      Awaitility.await().atMost(PATIENCE).until(() -> standing(before).equals(backtested));
    } finally {
      running.forEach(s -> s.close(Duration.ofSeconds(20)));
    }
    assertThat(standing(before)).isEqualTo(backtested);
  }

  /// Alerts as a reader has them who upserts by id; of one watch, and so of one partition.
  ///
  /// @param before records of the runs before
  private static Map<AlertId, String> standing(int before) {
    Map<AlertId, Alert> standing = new HashMap<>();
    List<ConsumerRecord<byte[], byte[]>> all = broker.readAll(Topics.ALERTS.topic());
    for (ConsumerRecord<byte[], byte[]> record : all.subList(before, all.size())) {
      Alert alert = Wire.alerts().deserializer().deserialize(record.topic(), record.value());
      if (alert.superseded()) {
        standing.remove(alert.id());
      } else {
        standing.put(alert.id(), alert);
      }
    }
    return StoryNews.bytes(standing.values());
  }

  /// The story is over for every one of them, so that a deadline passes as soon as it is set, and
  /// what came meanwhile supersedes it.
  private static KafkaStreams streams(String group, int number, int threads) {
    StreamSettings settings =
        StreamSettings.of(broker.address(), folder.resolve(group + "-" + number))
            .withThreads(threads);
    Properties config = StreamConfig.of(settings);
    config.put(StreamsConfig.APPLICATION_ID_CONFIG, group);
    HandClock clock = new HandClock(StoryNews.END);
    return new KafkaStreams(
        PipelineTopology.build(settings, StoryNews.ANALYSES, Following.ofReleases(), clock, clock),
        config);
  }

  private static void send(Topics topic, String key, byte[] value) throws Exception {
    broker.send(new ProducerRecord<>(topic.topic(), key.getBytes(StandardCharsets.UTF_8), value));
  }
}
