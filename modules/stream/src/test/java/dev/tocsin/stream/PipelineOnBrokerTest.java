package dev.tocsin.stream;

import static dev.tocsin.testkit.Fixtures.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.analysis.Lexicons;
import dev.tocsin.analysis.WatchFile;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Status;
import dev.tocsin.domain.Watch;
import dev.tocsin.wire.DeadLetter;
import dev.tocsin.wire.Stage;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.WatchText;
import dev.tocsin.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.KafkaStreams;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What only a real broker shows.
class PipelineOnBrokerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir static Path folder;
  private static TestBroker broker;
  private static KafkaStreams streams;

  @BeforeAll
  static void start() throws Exception {
    broker = TestBroker.start(folder.resolve("broker"));
    sendWatch("first");
    streams = streams("one");
    streams.start();
  }

  @AfterAll
  static void stop() {
    streams.close(Duration.ofSeconds(20));
    broker.close();
  }

  @Test
  void poisonGoesToTheDeadLettersAndTheRestGoesOn() throws Exception {
    broker.send(
        new ProducerRecord<>(
            Topics.ARTICLES.topic(), 1, 5L, bytes("broken"), bytes("{\"no\": \"avro\"}")));
    send("bad", "poison");
    send("good", "first PROMISED");

    var letters =
        broker
            .read(
                Topics.DEAD_LETTERS,
                PATIENCE,
                all -> all.stream().filter(r -> isKey(r, "broken") || isKey(r, "bad")).count() == 2)
            .stream()
            .filter(r -> isKey(r, "broken") || isKey(r, "bad"))
            .map(r -> DeadLetter.read(r).orElseThrow())
            .toList();
    assertThat(letters)
        .extracting(DeadLetter::reason)
        .containsExactlyInAnyOrder(
            "tocsin.articles.v1: does not begin with a zero byte and a schema id of 4 bytes",
            "cannot be analysed");
    assertThat(letters).extracting(DeadLetter::topic).containsOnly("tocsin.articles.v1");
    DeadLetter broken = letters.stream().filter(l -> l.timestamp() == 5).findFirst().orElseThrow();
    assertThat(broken.partition()).isEqualTo(1);
    assertThat(broken.key()).isEqualTo(bytes("broken"));
    assertThat(broken.value()).isEqualTo(bytes("{\"no\": \"avro\"}"));
    assertThat(broken.offset()).isNotNegative();
    broker.read(
        Topics.TAGGED_ARTICLES, PATIENCE, all -> all.stream().anyMatch(r -> isKey(r, "good")));
  }

  @Test
  void aDeadLetterIsListedShownAndSentAgain() throws Exception {
    broker.send(
        new ProducerRecord<>(
            Topics.ARTICLES.topic(), 0, 9L, bytes("again"), bytes("{\"still\": \"no avro\"}")));
    broker.read(
        Topics.DEAD_LETTERS, PATIENCE, all -> all.stream().anyMatch(r -> isKey(r, "again")));
    DeadLetters letters = DeadLetters.of(broker.address(), Map.of());
    DeadLetters.Kept kept =
        letters.list(100).stream()
            .filter(k -> "again".equals(new String(k.letter().key(), StandardCharsets.UTF_8)))
            .findFirst()
            .orElseThrow();

    assertThat(letters.show(kept.number()).orElseThrow().letter().reason())
        .isEqualTo(kept.letter().reason());
    assertThat(letters.show(Long.MAX_VALUE - 1)).isEmpty();
    assertThat(letters.replay(List.of(kept.number()))).hasSize(1);

    // What was wrong is not put right, so that it comes back.
    broker.read(
        Topics.DEAD_LETTERS,
        PATIENCE,
        all -> all.stream().filter(r -> isKey(r, "again")).count() == 2);
  }

  @Test
  void aWatchThatIsAddedIsFollowedWithoutARestart() throws Exception {
    sendWatch("second");
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          send("article-" + System.nanoTime(), "second DELAYED");
          broker.read(
              Topics.RELEASE_STATES,
              Duration.ofSeconds(2),
              all -> all.stream().anyMatch(r -> isKey(r, "second")));
        });
    var states =
        broker.read(
            Topics.RELEASE_STATES, PATIENCE, all -> all.stream().anyMatch(r -> isKey(r, "second")));
    var state = states.stream().filter(r -> isKey(r, "second")).findFirst().orElseThrow();
    assertThat(
            Wire.releaseStates()
                .deserializer()
                .deserialize(state.topic(), state.value())
                .state()
                .status())
        .isEqualTo(Status.DELAYED);
    assertThat(Stage.FETCHED.read(state.headers())).contains(Instant.ofEpochMilli(1_000));
    assertThat(Stage.TAGGED.read(state.headers())).isPresent();
    assertThat(Stage.FOLLOWED.read(state.headers())).isPresent();
  }

  @Test
  void anAddedWatchLooksBackOverWhatIsRetained() throws Exception {
    send("third-1", "third PROMISED");
    send("other", "rain");
    broker.read(
        Topics.TAGGED_ARTICLES, PATIENCE, all -> all.stream().anyMatch(r -> isKey(r, "third-1")));
    sendWatch("third");
    Watch watch = WatchFile.watch(SpelledOut.watchYaml("third"), "third.yaml");
    LookBack lookBack = LookBack.of(broker.address(), Lexicons.builtIn());

    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          // The watch may not have reached the stream role yet; to look back again does no harm.
          assertThat(lookBack.look(watch, Instant.EPOCH, SpelledOut::of).sent()).isEqualTo(1);
          broker.read(
              Topics.RELEASE_STATES,
              Duration.ofSeconds(5),
              all -> all.stream().anyMatch(r -> isKey(r, "third")));
        });
    send("third-2", "third DELAYED");
    var alerts =
        broker.read(Topics.ALERTS, PATIENCE, all -> all.stream().anyMatch(r -> isKey(r, "third")));
    assertThat(alerts.stream().filter(r -> isKey(r, "third")))
        .extracting(
            r -> Wire.alerts().deserializer().deserialize(r.topic(), r.value()).after().status())
        .containsExactly(Status.DELAYED);
  }

  private static KafkaStreams streams(String name) {
    StreamSettings settings = StreamSettings.of(broker.address(), folder.resolve(name));
    return new KafkaStreams(
        PipelineTopology.build(
            settings,
            SpelledOut::of,
            new SimpleRules(),
            InstantSource.system(),
            InstantSource.system()),
        StreamConfig.of(settings));
  }

  private static void sendWatch(String id) throws Exception {
    WatchText text = new WatchText(id + ".yaml", SpelledOut.watchYaml(id));
    broker.send(
        new ProducerRecord<>(
            Topics.WATCHES.topic(),
            bytes(id),
            Wire.watches().serializer().serialize(Topics.WATCHES.topic(), text)));
  }

  private static void send(String id, String text) throws Exception {
    Article article = anArticle().id(id).url("https://a.example/" + id).text(text).build();
    ProducerRecord<byte[], byte[]> sent =
        new ProducerRecord<>(
            Topics.ARTICLES.topic(),
            null,
            article.firstSeen().toEpochMilli(),
            bytes(id),
            Wire.articles().serializer().serialize(Topics.ARTICLES.topic(), article));
    Stage.FETCHED.stamp(sent.headers(), Instant.ofEpochMilli(1_000));
    broker.send(sent);
  }

  private static boolean isKey(ConsumerRecord<byte[], byte[]> record, String key) {
    return new String(record.key(), StandardCharsets.UTF_8).equals(key);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
