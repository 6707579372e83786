package dev.tocsin.stream;

import static dev.tocsin.testkit.Fixtures.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.domain.AlertKind;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Status;
import dev.tocsin.testkit.HandClock;
import dev.tocsin.wire.DeadLetter;
import dev.tocsin.wire.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTopologyTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/tocsin/stream/pipeline-topology.txt");

  @TempDir Path folder;
  private Driver pipeline;

  @BeforeEach
  void start() {
    pipeline = new Driver(folder);
    pipeline.watch("one");
  }

  @AfterEach
  void stop() {
    pipeline.close();
  }

  @Test
  void theTopologyIsAsDrawn() throws IOException {
    String now =
        PipelineTopology.build(
                StreamSettings.of("nowhere:1", folder),
                SpelledOut::of,
                new SimpleRules(),
                HandClock.at("2022-01-01T00:00:00Z"),
                HandClock.at("2022-01-01T00:00:00Z"))
            .describe()
            .toString();
    assertThat(now.strip()).isEqualTo(Files.readString(GOLDEN).strip());
  }

  @Test
  void anArticleIsTaggedUnderItsKeyWithItsTimeAndItsStages() {
    pipeline.article(article("a", "one PROMISED"));

    assertThat(pipeline.tagged())
        .singleElement()
        .satisfies(r -> {
          assertThat(r.key()).isEqualTo("a");
          assertThat(r.timestamp()).isEqualTo(Driver.BEGIN.toEpochMilli());
          assertThat(r.value().signals()).hasSize(1);
          assertThat(r.value().article().text()).isEqualTo("one PROMISED");
          assertThat(Stage.FETCHED.read(r.headers())).contains(Instant.ofEpochMilli(1_000));
          assertThat(Stage.TAGGED.read(r.headers())).contains(Driver.MACHINE);
        });
  }

  @Test
  void anArticleThatCannotBeWorkedOnIsPutAsideAndTheNextIsRead() {
    pipeline.article(article("a", "poison"));
    pipeline.article(article("b", "one PROMISED"));

    assertThat(pipeline.deadLetters())
        .extracting(DeadLetter::reason)
        .containsExactly("cannot be analysed");
    assertThat(pipeline.tagged()).extracting(TestRecord::key).containsExactly("b");
  }

  @Test
  void whereKafkaFailsNoRecordIsPutAside() {
    try (Driver failing = failing(new ProcessorStateException("no space left on device"))) {
      assertThatThrownBy(() -> failing.article(article("a", "one PROMISED")))
          .hasRootCauseMessage("no space left on device");
      assertThat(failing.deadLetters()).isEmpty();
    }
  }

  @Test
  void whatCannotBeWrittenIsPutAsideThoughKafkaTellsOfIt() {
    try (Driver failing =
        failing(new StreamsException("not sent", new SerializationException("no such field")))) {
      failing.article(article("a", "one PROMISED"));

      assertThat(failing.deadLetters()).hasSize(1);
    }
  }

  private Driver failing(RuntimeException failure) {
    Driver failing =
        new Driver(
            folder.resolve("failing"),
            _ ->
                _ -> {
                  throw failure;
                },
            new SimpleRules());
    failing.watch("one");
    return failing;
  }

  @Test
  void anArticleInWhichNothingIsFoundIsPassedOnWithoutItsText() {
    pipeline.article(article("a", "rain"));

    assertThat(pipeline.tagged())
        .singleElement()
        .satisfies(r -> assertThat(r.value().article().text()).isEmpty());
    assertThat(pipeline.alerts()).isEmpty();
    assertThat(pipeline.states()).isEmpty();
  }

  @Test
  void aChangeIsToldOnceUnderTheWatchsKey() {
    pipeline.article(article("a", "one PROMISED"));
    pipeline.article(article("b", "one PROMISED"));
    pipeline.article(article("a", "one PROMISED"));

    assertThat(pipeline.alerts())
        .singleElement()
        .satisfies(r -> {
          assertThat(r.key()).isEqualTo("one");
          assertThat(r.value().kind()).isEqualTo(AlertKind.STATUS_CHANGED);
          assertThat(Stage.FOLLOWED.read(r.headers())).contains(Driver.MACHINE);
          assertThat(Stage.FETCHED.read(r.headers())).isPresent();
        });
    assertThat(pipeline.states())
        .singleElement()
        .satisfies(r -> assertThat(r.value().state().status()).isEqualTo(Status.PROMISED));
  }

  @Test
  void anEditThatDropsItsClaimReachesTheWatch() {
    pipeline.article(article("a", "one PROMISED"));
    pipeline.article(edited("a", "nothing any more"));

    assertThat(pipeline.states())
        .extracting(r -> r.value().state().status())
        .containsExactly(Status.PROMISED, Status.UNKNOWN);
  }

  @Test
  void aDeadlinePassesWithNoArticle() {
    pipeline.article(article("a", "one PROMISED by=2022-08-31"));
    pipeline.pass(Duration.ofDays(30));
    assertThat(pipeline.alerts()).extracting(r -> r.value().kind()).doesNotContain(passed());

    pipeline.pass(Duration.ofDays(20));
    pipeline.pass(Duration.ofDays(1));

    assertThat(pipeline.alerts())
        .singleElement()
        .satisfies(r -> {
          assertThat(r.value().kind()).isEqualTo(passed());
          assertThat(r.value().at()).isEqualTo(Instant.parse("2022-08-31T22:00:00Z"));
          assertThat(Stage.FOLLOWED.read(r.headers())).contains(Driver.MACHINE);
        });
  }

  @Test
  void eachWatchIsFollowedForItself() {
    pipeline.watch("two");
    pipeline.article(article("a", "one PROMISED\ntwo DELAYED"));

    assertThat(pipeline.alerts())
        .extracting(r -> r.key() + " " + r.value().after().status())
        .containsExactlyInAnyOrder("one PROMISED", "two DELAYED");
  }

  @Test
  void aWatchIsAddedChangedAndEndedWhileArticlesCome() {
    pipeline.article(article("a", "two PROMISED"));
    assertThat(pipeline.alerts()).isEmpty();
    pipeline.watch("two");
    pipeline.article(article("b", "two PROMISED"));
    assertThat(pipeline.alerts()).hasSize(1);
    pipeline.endWatch("two");
    pipeline.article(article("c", "two DELAYED"));
    assertThat(pipeline.alerts()).isEmpty();
  }

  @Test
  void anAddedWatchLooksBackWithoutAlertingAnybodyAboutThePast() {
    Article old = article("a", "one PROMISED by=2022-07-01\ntwo PROMISED by=2022-07-01");
    pipeline.article(old);
    assertThat(pipeline.alerts()).isNotEmpty();
    pipeline.states();
    pipeline.watch("two");

    pipeline.lookBack("two", old);

    assertThat(pipeline.states())
        .singleElement()
        .satisfies(r -> {
          assertThat(r.key()).isEqualTo("two");
          assertThat(r.value().state().status()).isEqualTo(Status.PROMISED);
          assertThat(r.value().state().deadlinePassed()).isTrue();
        });
    pipeline.pass(Duration.ofDays(1));
    pipeline.article(article("b", "two PROMISED"));
    assertThat(pipeline.alerts()).extracting(r -> r.key()).doesNotContain("two");
    pipeline.article(article("c", "two DELAYED"));
    assertThat(pipeline.alerts()).extracting(r -> r.key()).containsExactly("two");
  }

  @Test
  void aWatchThatCannotBeReadIsLeftOutAndTheOthersGoOn() {
    pipeline.watch("broken", "id: [");
    pipeline.watch("other-id", SpelledOut.watchYaml("not-its-key"));
    pipeline.article(article("a", "one PROMISED\nbroken PROMISED\nnot-its-key PROMISED"));

    assertThat(pipeline.alerts()).extracting(r -> r.key()).containsExactly("one");
  }

  private static AlertKind passed() {
    return AlertKind.DEADLINE_PASSED;
  }

  private static Article article(String id, String text) {
    return anArticle().id(id).text(text).published(Driver.BEGIN.toString()).build();
  }

  private static Article edited(String id, String text) {
    return anArticle().id(id).revision(2).text(text).published(Driver.BEGIN.toString()).build();
  }
}
