package dev.tocsin.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.FetchEvent;
import dev.tocsin.domain.FetchEvent.Outcome;
import dev.tocsin.domain.Source;
import dev.tocsin.domain.Standing;
import dev.tocsin.fetch.FetchSettings;
import dev.tocsin.fetch.Fetcher;
import dev.tocsin.testkit.HandClock;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.Wire;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Ten sites that misbehave, each in its own way, beside one that is well.
@Timeout(240)
class FaultySitesTest {
  private static final Duration TICK = Duration.ofMillis(100);
  private static final Duration TOTAL = Duration.ofSeconds(4);

  /// What the machine's clock goes on by in each round of some milliseconds: forty times as fast as
  /// the real one, so that four seconds of hanging are nearly three minutes of the plan.
  private static final Duration STEP = Duration.ofMillis(200);

  @TempDir Path stateFolder;

  private final HandClock machine = HandClock.at("2026-01-05T10:00:00Z");
  private final Map<String, FaultySite> faulty = new HashMap<>();
  private final List<FetchEvent> events = new ArrayList<>();
  private final Set<String> back = new HashSet<>();
  private TestSite neighbour;
  private Fetcher fetcher;
  private TopologyTestDriver driver;
  private TestInputTopic<String, Source> sources;
  private TestOutputTopic<String, Article> articles;
  private TestOutputTopic<String, FetchEvent> fetches;

  @BeforeEach
  void start() throws IOException {
    neighbour = new TestSite();
    neighbour.answers("/rss", "<rss version='2.0'><channel><title>Calm</title></channel></rss>");
    List<String> allowed = new ArrayList<>(List.of(neighbour.host()));
    for (FaultySite.Fault fault : FaultySite.Fault.values()) {
      FaultySite site = new FaultySite(fault);
      faulty.put(fault.name(), site);
      allowed.add(site.host());
    }
    fetcher =
        new Fetcher(
            FetchSettings.defaults("https://example.org/bot")
                .allowing(allowed)
                .within(Duration.ofSeconds(2), Duration.ofSeconds(2), TOTAL, Duration.ofSeconds(10))
                .atMost(16 << 10, 1 << 20, 4 << 20),
            machine);
    Properties config = new Properties();
    config.put(StreamsConfig.APPLICATION_ID_CONFIG, "ingest");
    config.put(StreamsConfig.STATE_DIR_CONFIG, stateFolder.toString());
    driver =
        new TopologyTestDriver(
            IngestTopology.build(IngestSettings.live().every(TICK), fetcher, machine, machine),
            config,
            machine.instant());
    sources =
        driver.createInputTopic(
            Topics.SOURCES.topic(), new StringSerializer(), Wire.sources().serializer());
    articles =
        driver.createOutputTopic(
            Topics.ARTICLES.topic(), new StringDeserializer(), Wire.articles().deserializer());
    fetches =
        driver.createOutputTopic(
            Topics.FETCHES.topic(), new StringDeserializer(), Wire.fetchEvents().deserializer());
  }

  @AfterEach
  void stop() throws IOException {
    driver.close();
    fetcher.close();
    neighbour.close();
    for (FaultySite site : faulty.values()) {
      site.close();
    }
  }

  @Test
  void eachFaultIsToldTheNeighbourIsPolledOnTimeAndNothingIsLostOnRecovery() {
    sources.pipeInput("calm", source("calm", neighbour.url("/rss")));
    faulty.forEach((id, site) -> sources.pipeInput(id, source(id, site.url())));
    sources.pipeInput("private", source("private", "http://localhost:1/rss"));

    until(
        STEP,
        () -> events.stream().map(FetchEvent::source).distinct().count() == faulty.size() + 2);

    assertThat(events)
        .filteredOn(e -> !e.source().equals("calm"))
        .allMatch(e -> e.outcome() == Outcome.FAILED && !e.reason().isBlank(), "failed, and why");
    FetchEvent busy =
        events.stream().filter(e -> e.source().equals("BUSY")).findFirst().orElseThrow();
    assertThat(busy.status()).isEqualTo(429);
    assertThat(busy.nextDue()).isAfter(busy.at().plus(Duration.ofMinutes(1)));

    int polled = neighbour.asked("/rss");
    until(STEP, () -> neighbour.asked("/rss") >= polled + 2); // others may hang meanwhile
    List<FetchEvent> calm = events.stream().filter(e -> e.source().equals("calm")).toList();
    assertThat(calm).allMatch(e -> e.outcome() == Outcome.OK);
    for (int i = 1; i < calm.size(); i++) {
      assertThat(calm.get(i).at()).isBefore(calm.get(i - 1).at().plus(Duration.ofMinutes(3)));
    }

    faulty.values().forEach(FaultySite::recover);
    until(Duration.ofSeconds(10), () -> back.size() == faulty.size());
    assertThat(back).containsExactlyInAnyOrderElementsOf(faulty.keySet());
  }

  private void until(Duration step, BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      machine.advance(step);
      driver.advanceWallClockTime(TICK);
      events.addAll(fetches.readValuesToList());
      articles.readValuesToList().forEach(a -> back.add(a.source()));
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }

  private static Source source(String id, String url) {
    return new Source(
        id,
        Source.Kind.FEED,
        url,
        "Site " + id,
        Standing.OUTLET,
        "en",
        ZoneOffset.UTC,
        null,
        Duration.ofMinutes(1),
        false,
        false);
  }
}
