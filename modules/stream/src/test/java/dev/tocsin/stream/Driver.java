package dev.tocsin.stream;

import dev.tocsin.analysis.Lexicons;
import dev.tocsin.domain.Alert;
import dev.tocsin.domain.AlertId;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.testkit.HandClock;
import dev.tocsin.wire.DeadLetter;
import dev.tocsin.wire.Stage;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.WatchState;
import dev.tocsin.wire.WatchText;
import dev.tocsin.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/// The pipeline in Kafka's test driver, with a clock moved by hand.
final class Driver implements AutoCloseable {
  static final Instant BEGIN = Instant.parse("2022-07-19T10:00:00Z");
  static final Instant MACHINE = Instant.ofEpochMilli(77_000);

  final HandClock clock = new HandClock(BEGIN);
  private final TopologyTestDriver driver;

  Driver(Path stateDir) {
    this(stateDir, SpelledOut::of, new SimpleRules());
  }

  Driver(Path stateDir, Analysis.Maker analyses, Following<?> rules) {
    StreamSettings settings = StreamSettings.of("nowhere:1", stateDir);
    Topology topology = PipelineTopology.build(settings, analyses, rules, clock, () -> MACHINE);
    Properties config = StreamConfig.of(settings);
    driver = new TopologyTestDriver(topology, config, BEGIN);
  }

  /// The pipeline as it runs, with the lexicons that are handed out.
  static Driver reading(Path stateDir, Supplier<Lexicons> lexicons) {
    return new Driver(stateDir, Analysis.Maker.with(lexicons), new SimpleRules());
  }

  void watch(String id) {
    in(Topics.WATCHES, id, new WatchText(id, SpelledOut.watchYaml(id)), Wire.watches());
  }

  void watch(String id, String yaml) {
    in(Topics.WATCHES, id, new WatchText(id, yaml), Wire.watches());
  }

  void endWatch(String id) {
    in(Topics.WATCHES, id, null, Wire.watches());
  }

  void article(Article article) {
    in(Topics.ARTICLES, article.id().value(), article, Wire.articles());
  }

  /// An article that is sent once more for a watch that was added.
  void lookBack(String watch, Article article) {
    var headers = new RecordHeaders();
    headers.add(LookBack.HEADER, watch.getBytes(StandardCharsets.UTF_8));
    driver
        .createInputTopic(
            Topics.ARTICLES.topic(), new StringSerializer(), Wire.articles().serializer())
        .pipeInput(new TestRecord<>(article.id().value(), article, headers, BEGIN));
  }

  List<DeadLetter> deadLetters() {
    return driver
        .createOutputTopic(
            Topics.DEAD_LETTERS.topic(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
        .readRecordsToList()
        .stream()
        .map(r ->
            new ConsumerRecord<>(
                Topics.DEAD_LETTERS.topic(),
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                r.key(),
                r.value(),
                r.headers(),
                Optional.empty()))
        .map(r -> DeadLetter.read(r).orElseThrow())
        .toList();
  }

  /// The story's clock and the machine's go on.
  void pass(Duration time) {
    clock.advance(time);
    driver.advanceWallClockTime(StreamSettings.DEFAULT_LOOK_EVERY);
  }

  List<TestRecord<String, TaggedArticle>> tagged() {
    return out(Topics.TAGGED_ARTICLES, Wire.taggedArticles());
  }

  List<TestRecord<String, WatchState>> states() {
    return out(Topics.RELEASE_STATES, Wire.releaseStates());
  }

  List<TestRecord<String, Alert>> alerts() {
    return out(Topics.ALERTS, Wire.alerts());
  }

  /// Alerts as a reader has them who upserts by id.
  Map<AlertId, Alert> standing() {
    Map<AlertId, Alert> standing = new HashMap<>();
    for (var told : alerts()) {
      Alert alert = told.value();
      if (alert.superseded()) {
        standing.remove(alert.id());
      } else {
        standing.put(alert.id(), alert);
      }
    }
    return standing;
  }

  @Override
  public void close() {
    driver.close();
  }

  private <T> void in(Topics topic, String key, T value, Serde<T> serde) {
    var headers = new RecordHeaders();
    Stage.FETCHED.stamp(headers, Instant.ofEpochMilli(1_000));
    driver
        .createInputTopic(topic.topic(), new StringSerializer(), serde.serializer())
        .pipeInput(new TestRecord<>(key, value, headers, BEGIN));
  }

  private <T> List<TestRecord<String, T>> out(Topics topic, Serde<T> serde) {
    return driver
        .createOutputTopic(topic.topic(), new StringDeserializer(), serde.deserializer())
        .readRecordsToList();
  }
}
