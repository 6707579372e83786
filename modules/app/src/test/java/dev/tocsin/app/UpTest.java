package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.wire.Topics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A desk's own Tocsin, as its own process.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class UpTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern KAFKA = Pattern.compile("Kafka at (\\S+);");
  private static final Pattern READY = Pattern.compile("ready in .*?: (http://\\S+)");

  @TempDir Path folder;

  @Test
  void itGoesOnWhereItWasAfterAKillAndAlertsNobodyTwice() throws Exception {
    try (Site site = new Site()) {
      site.feed(
          "/rss",
          "/story",
          "UN rights office says Xinjiang report will be published",
          "The UN human rights office will publish its report on Xinjiang in the coming weeks, its"
              + " spokesman said on Friday.",
          "Fri, 10 Dec 2021 12:00:00 GMT");
      Path config = configuration(site);
      String before;
      try (Command up = up(config)) {
        String page = ready(up);
        await().atMost(PATIENCE).until(() -> !alerts(page).isEmpty());
        before = get(page + "/api/alerts");
        assertThat(get(page + "/"))
            .contains("<html", "PROMISED".toLowerCase(java.util.Locale.ROOT));
        await()
            .atMost(PATIENCE)
            .untilAsserted(() ->
                assertThat(get(page + "/sources")).contains("nowhere.invalid", "has no address"));
        theFolderIsInUse(config);
        listsItsSources(config);
        followsOneMoreAndLetsItGo(config);
        tellsWhatCouldNotBeWorkedOn(config, up);
        up.kill();
      }
      try (Command up = up(config)) {
        String page = ready(up);
        await()
            .atMost(PATIENCE)
            .untilAsserted(() -> assertThat(get(page + "/api/alerts")).isEqualTo(before));
        // Polled again since the kill, and nothing came of it twice.
        site.feed(
            "/rss2",
            "/other",
            "China asks UN rights chief to bury Xinjiang report",
            "China has asked Michelle Bachelet not to publish the UN human rights office's report"
                + " on Xinjiang, Reuters reported.",
            "Tue, 19 Jul 2022 12:00:00 GMT");
        await()
            .atMost(PATIENCE)
            .untilAsserted(() ->
                assertThat(alerts(page))
                    .extracting(a -> a.path("kind").asText())
                    .contains("PRESSURE_BEGAN"));
        assertThat(alerts(page)).extracting(a -> a.path("id").asText()).doesNotHaveDuplicates();
        up.stop();
        assertThat(up.err()).isEmpty();
        assertThat(up.out()).doesNotContain("Exception", "WARN");
      }
    }
  }

  private void theFolderIsInUse(Path config) throws InterruptedException {
    var second =
        Command.run(folder, "up", "--config", config.toString(), "--data", "desk", "--port", "0");
    assertThat(second.exitCode()).isEqualTo(1);
    assertThat(second.err().lines()).hasSize(1);
    assertThat(second.err()).contains("in use", "--data");
  }

  private void listsItsSources(Path config) throws InterruptedException {
    var list =
        Command.run(folder, "sources", "list", "--config", config.toString(), "--data", "desk");
    assertThat(list.err()).isEmpty();
    assertThat(list.out()).contains("paper", "nowhere", "has no address");
  }

  private void followsOneMoreAndLetsItGo(Path config) throws Exception {
    Path file = Files.writeString(folder.resolve("dam.yaml"), LookingBackTest.OTHER);

    assertThat(watches(config, "add", file.toString())).contains("other is followed from now on");
    assertThat(watches(config, "add", file.toString())).contains("already");
    assertThat(watches(config, "list")).contains("ohchr-xinjiang", "other", "A report on a dam");
    assertThat(watches(config, "show", "other")).isEqualTo(LookingBackTest.OTHER);
    assertThat(watches(config, "remove", "other")).contains("no more").doesNotContain("still");
    assertThat(watches(config, "list")).doesNotContain("other");
  }

  private void tellsWhatCouldNotBeWorkedOn(Path config, Command up) throws Exception {
    Matcher kafka = KAFKA.matcher(up.out());
    assertThat(kafka.find()).isTrue();
    try (Producer<byte[], byte[]> producer =
        new Kafka(kafka.group(1), (short) 1, Map.of()).producer()) {
      for (Topics topic : List.of(Topics.ARTICLES, Topics.ALERTS)) {
        producer.send(new ProducerRecord<>(topic.topic(), new byte[] {1}, new byte[] {2})).get();
      }
    }
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(told(config, "dead-letters", "list"))
                .containsPattern("tocsin.articles.v1-\\d at \\d+ ")
                .containsPattern("not stored by the sink:\n.* tocsin.alerts.v1-\\d at \\d+ "));
  }

  private String watches(Path config, String... what) throws InterruptedException {
    return told(
        config, Stream.concat(Stream.of("watches"), Stream.of(what)).toArray(String[]::new));
  }

  private String told(Path config, String... what) throws InterruptedException {
    String[] line =
        Stream.of(Stream.of(what), Stream.of("--config", config.toString(), "--data", "desk"))
            .flatMap(each -> each)
            .toArray(String[]::new);
    var ended = Command.run(folder, line);
    assertThat(ended.err()).isEmpty();
    return ended.out();
  }

  private Command up(Path config) {
    return Command.start(
        folder, Map.of(), "up", "--config", config.toString(), "--data", "desk", "--port", "0");
  }

  private Path configuration(Site site) throws IOException {
    return Files.writeString(
        folder.resolve("tocsin.yaml"),
        """
        fetching:
          minInterval: 1s
          maxInterval: 5s
          hostGap: 0s
          allow: ["127.0.0.1"]
        watches:
          - %s
        sources:
          - {id: paper, url: %s, outlet: A paper, language: en, fullText: false, interval: 1s}
          - {id: second, url: %s, outlet: Another, language: en, fullText: false, interval: 1s}
          - {id: nowhere, url: "http://nowhere.invalid/rss", outlet: Nowhere, interval: 1s}
        """
            .formatted(
                Project.file("deploy/watches/ohchr-xinjiang.yaml"),
                site.url("/rss"),
                site.url("/rss2")));
  }

  private static String ready(Command up) {
    await().atMost(PATIENCE).until(() -> READY.matcher(up.out()).find() || !up.isRunning());
    Matcher ready = READY.matcher(up.out());
    assertThat(ready.find()).as("%s%s", up.out(), up.err()).isTrue();
    return ready.group(1);
  }

  private static JsonNode alerts(String page) throws Exception {
    return new ObjectMapper().readTree(get(page + "/api/alerts"));
  }

  static String get(String url) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
          .body();
    }
  }
}
