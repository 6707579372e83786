package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.FetchEvent;
import dev.tocsin.ingest.IngestConfig;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.Wire;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.serialization.Deserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Two ingest instances as processes on a real broker, killed while feeds grow.
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class SharedSourcesTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int FEEDS = 12;
  private static final int ITEMS = 40;
  private static final Duration BETWEEN_ITEMS = Duration.ofMillis(300);

  @TempDir Path folder;

  @Test
  void killedInstancesLoseAndDoubleNothingAndTheScheduleGoesOn() throws Exception {
    try (Site site = new Site();
        EmbeddedBroker broker =
            EmbeddedBroker.start(Files.createDirectory(folder.resolve("k")), 0)) {
      Kafka kafka = new Kafka(broker.address(), (short) 1, Map.of());
      configuration(site);
      publish(site, 0, "");
      Command one = start(kafka, "one");
      Command two = start(kafka, "two");
      try {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> sharing(kafka) == 2);
        for (int item = 1; item < ITEMS; item++) {
          publish(site, item, "");
          switch (item) {
            case 10 -> two.kill();
            case 20 -> two = start(kafka, "two");
            case 25 -> {
              one.kill();
              one = start(kafka, "one");
            }
            default -> CrashCluster.pause(BETWEEN_ITEMS);
          }
        }
        await().atMost(PATIENCE).until(() -> articles(kafka).size() >= FEEDS * ITEMS);
        await().atMost(PATIENCE).ignoreExceptions().until(() -> sharing(kafka) == 2);
        publish(site, ITEMS - 1, " It has been edited.");
        await().atMost(PATIENCE).until(() -> articles(kafka).size() >= FEEDS * (ITEMS + 1));
      } finally {
        one.close();
        two.close();
      }

      List<Article> all = articles(kafka);
      assertThat(all)
          .filteredOn(a -> a.revision() == 1)
          .extracting(Article::title)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, FEEDS)
                  .boxed()
                  .flatMap(f -> IntStream.range(0, ITEMS).mapToObj(i -> title(f, i)))
                  .toList());
      assertThat(all)
          .filteredOn(a -> a.revision() > 1)
          .hasSize(FEEDS)
          .allSatisfy(a -> {
            assertThat(a.revision()).isEqualTo(2);
            assertThat(a.difference())
                .isEqualTo("- %s%n+ %s It has been edited.".formatted(text(0), text(0)));
          });
      assertThat(pollsBeforeTheirTime(kafka)).isEmpty();
    }
  }

  private Command start(Kafka kafka, String name) {
    return Command.start(
        folder,
        Map.of("TOCSIN_KAFKA", kafka.bootstrap()),
        "run",
        "ingest",
        "--data",
        name,
        "--instance",
        name,
        "--config",
        folder.resolve("ingest.yaml").toString());
  }

  /// Lists items `0` to `last` in every feed; `edit` is added to the text of the first.
  private static void publish(Site site, int last, String edit) {
    for (int f = 0; f < FEEDS; f++) {
      int feed = f;
      site.answers(
          "/feed" + f,
          IntStream.rangeClosed(0, last)
              .mapToObj(i ->
                  "<item><title>%s</title><link>%s</link><description>%s</description></item>"
                      .formatted(
                          title(feed, i),
                          site.url("/feed" + feed + "/" + i),
                          text(i) + (i == 0 ? edit : "")))
              .collect(
                  Collectors.joining(
                      "", "<rss version='2.0'><channel><title>Paper</title>", "</channel></rss>")));
    }
  }

  private static String title(int feed, int item) {
    return "Item " + item + " of feed " + feed;
  }

  private static String text(int item) {
    return "The text of item " + item + ".";
  }

  /// Instances that have sources to poll.
  private static long sharing(Kafka kafka) throws Exception {
    try (Admin admin = kafka.admin()) {
      return admin
          .describeConsumerGroups(List.of(IngestConfig.APPLICATION))
          .all()
          .get()
          .get(IngestConfig.APPLICATION)
          .members()
          .stream()
          .filter(member -> !member.assignment().topicPartitions().isEmpty())
          .count();
    }
  }

  private static List<Article> articles(Kafka kafka) {
    return records(kafka, Topics.ARTICLES, Wire.articles().deserializer());
  }

  private static List<FetchEvent> pollsBeforeTheirTime(Kafka kafka) {
    Map<String, FetchEvent> before = new HashMap<>();
    return records(kafka, Topics.FETCHES, Wire.fetchEvents().deserializer()).stream()
        .filter(poll -> {
          FetchEvent last = before.put(poll.source(), poll);
          return last != null && poll.at().isBefore(last.nextDue());
        })
        .toList();
  }

  private static <T> List<T> records(Kafka kafka, Topics topic, Deserializer<T> deserializer) {
    List<T> all = new ArrayList<>();
    try (Consumer<byte[], byte[]> reader = kafka.reader()) {
      TopicRecords.all(reader, topic, r -> all.add(deserializer.deserialize(r.topic(), r.value())));
    }
    return all;
  }

  private void configuration(Site site) throws Exception {
    String sources =
        IntStream.range(0, FEEDS)
            .mapToObj(f ->
                "  - {id: feed%d, url: \"%s\", outlet: Paper, language: en, fullText: false, interval: 1s}%n"
                    .formatted(f, site.url("/feed" + f)))
            .collect(Collectors.joining());
    Files.writeString(
        folder.resolve("ingest.yaml"),
        """
        fetching:
          minInterval: 1s
          maxInterval: 5s
          hostGap: 0s
          allow: ["127.0.0.1"]
        watches:
          - %s
        sources:
        %s\
        """
            .formatted(Project.file("deploy/watches/ohchr-xinjiang.yaml"), sources));
  }
}
