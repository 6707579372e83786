package dev.tocsin.store;

import static dev.tocsin.store.Given.AT;
import static dev.tocsin.store.Given.PRESSED;
import static dev.tocsin.store.Given.PROMISED;
import static dev.tocsin.store.Given.WATCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.AlertId;
import dev.tocsin.domain.EntityId;
import dev.tocsin.domain.FetchEvent;
import dev.tocsin.testkit.HandClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The sink on a real PostgreSQL. What a record means is looked up by its text, so that each test
/// says it in place.
class SinkTest {
  private static final LocalDate DAY = LocalDate.parse("2022-07-19");

  private final HandClock clock = HandClock.at("2022-07-19T14:01:00Z");
  private final Map<String, SinkItem> meanings = new ConcurrentHashMap<>();
  private final DatabaseSettings settings = TestPostgres.fresh();
  private final KafkaLog kafka = new KafkaLog(2);
  private Database database;
  private AlertStore store;

  @BeforeEach
  void open() {
    database = Database.open(settings);
    store = new AlertStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anAlertIsStoredWholeWithItsStagesAndHighlights() {
    Alert alert = Given.alert("a1", 1);
    RecordHeaders headers = new RecordHeaders();
    headers.add("tocsin-fetched", "1658239201000".getBytes(StandardCharsets.US_ASCII));
    headers.add("tocsin-followed", "1658239202500".getBytes(StandardCharsets.US_ASCII));
    headers.add("tocsin-tagged", "soon".getBytes(StandardCharsets.US_ASCII));
    put(0, "article", SinkItem.Tagged.of(Given.tagged(Given.article(1))));
    put(0, "alert", new SinkItem.Raised(alert), headers);

    drain();

    StoredAlert stored = store.alert(new AlertId("a1")).orElseThrow();
    assertThat(stored.alert()).isEqualTo(alert);
    assertThat(stored.times())
        .isEqualTo(
            new StageTimes(
                AT,
                Instant.ofEpochMilli(1658239201000L),
                null,
                null,
                Instant.ofEpochMilli(1658239202500L),
                clock.instant()));
    StoredEvidence evidence = stored.evidence().getFirst();
    assertThat(evidence.title()).isEqualTo("Pressure over report");
    assertThat(evidence.highlights())
        .containsExactly(
            new Highlight(new EntityId("bachelet"), 11, 19),
            new Highlight(new EntityId("xinjiang"), 33, 41));
    assertThat(Given.SENTENCE.substring(33, 41)).isEqualTo("Xinjiang");
  }

  @Test
  void aRevisionTakesTheAlertsPlaceAndAnOlderOneDoesNot() {
    put(0, "r2", new SinkItem.Raised(Given.alert("a1", 2)));
    put(0, "other", new SinkItem.Raised(Given.alert("a2", 1)));
    drain();
    long before = store.lastSeq();
    put(0, "r1", new SinkItem.Raised(Given.alert("a1", 1)));
    put(0, "again", new SinkItem.Raised(Given.alert("a1", 2)));
    drain();
    assertThat(store.lastSeq()).isEqualTo(before);

    put(0, "r3", new SinkItem.Raised(Given.alert("a1", 3)));
    drain();

    assertThat(store.after(before))
        .singleElement()
        .satisfies(a -> assertThat(a.alert().revision()).isEqualTo(3));
    assertThat(store.alerts(WATCH, 0, 10)).hasSize(2);
    assertThat(store.alerts(WATCH, 1, 10)).hasSize(1);
    assertThat(store.alertCount(WATCH)).isEqualTo(2);
  }

  @Test
  void aSupersededAlertIsFoundByItsIdAndLeftOutOfTheLists() {
    Alert alert = Given.alert("a1", 1);
    put(0, "told", new SinkItem.Raised(alert));
    put(0, "other", new SinkItem.Raised(Given.alert("a2", 1)));
    put(0, "superseded", new SinkItem.Raised(alert.asSuperseded()));

    drain();

    assertThat(store.alerts(WATCH, 0, 10))
        .extracting(a -> a.alert().id().value())
        .containsExactly("a2");
    assertThat(store.alertCount(WATCH)).isEqualTo(1);
    assertThat(store.alert(alert.id()).orElseThrow().alert()).isEqualTo(alert.asSuperseded());

    put(0, "holds again", new SinkItem.Raised(alert));
    drain();
    assertThat(store.alertCount(WATCH)).isEqualTo(2);
    assertThat(store.alert(alert.id()).orElseThrow().alert()).isEqualTo(alert);
  }

  @Test
  void articlesAreCountedOnceHoweverOftenTheSinkStarts() {
    for (int i = 0; i < 20; i++) {
      put(i % 2, "n" + i, SinkItem.Tagged.of(Given.noise(Given.article(100 + i))));
    }
    drain();
    put(0, "relevant", SinkItem.Tagged.of(Given.tagged(Given.article(1))));
    put(1, "copy", SinkItem.Tagged.of(Given.tagged(Given.article(2))));
    drain();
    drain();

    assertThat(store.volume(WATCH, DAY, DAY)).containsExactly(new DayVolume(DAY, 22, 2));
    assertThat(store.article(Given.article(100).id())).isEmpty();
    assertThat(store.articleAt("https://www.courier.example/1").orElseThrow().signals()).hasSize(1);
  }

  @Test
  void aRecordThatCannotBeReadIsSetAsideAndItsNeighboursGoOn() {
    put(0, "a1", new SinkItem.Raised(Given.alert("a1", 1)));
    kafka.append(0, "poison");
    put(0, "a2", new SinkItem.Raised(Given.alert("a2", 1)));

    SinkStats stats = drain();

    assertThat(stats).isEqualTo(new SinkStats(2, 1, 0));
    assertThat(store.alertCount(WATCH)).isEqualTo(2);
    assertThat(store.rejects(10))
        .containsExactly(
            new SinkReject(
                KafkaLog.TOPIC, 0, 1, clock.instant(), "cannot be read: no meaning for poison"));
  }

  @Test
  void aRecordThatPostgresRefusesIsSetAsideAndItsNeighboursGoOn() {
    put(0, "a1", new SinkItem.Raised(Given.alert("a1", 1)));
    put(
        0,
        "far",
        new SinkItem.Raised(Given.alert("far", 1, Instant.parse("+999999-01-01T00:00:00Z"))));
    put(0, "noise", SinkItem.Tagged.of(Given.noise(Given.article(7))));
    put(1, "a2", new SinkItem.Raised(Given.alert("a2", 1)));

    SinkStats stats = drain();

    assertThat(stats.rejected()).isEqualTo(1);
    assertThat(store.alertCount(WATCH)).isEqualTo(2);
    assertThat(store.volume(WATCH, DAY, DAY)).containsExactly(new DayVolume(DAY, 1, 0));
    assertThat(store.rejects(10).getFirst().reason()).startsWith("cannot be stored: ");
  }

  @Test
  void whenTheDatabaseGoesAwayTheSinkWaitsAndLosesNothing() {
    put(0, "a1", new SinkItem.Raised(Given.alert("a1", 1)));
    try (Sink sink = start(kafka, 0, 1)) {
      await().until(() -> store.alertCount(WATCH) == 1);
      TestPostgres.interrupt(settings);
      put(0, "a2", new SinkItem.Raised(Given.alert("a2", 1)));
      put(1, "noise", SinkItem.Tagged.of(Given.noise(Given.article(7))));
      await().until(() -> sink.stats().outages() == 1);
      assertThat(sink.isWell()).isFalse();
      TestPostgres.restore(settings);
      await().atMost(Duration.ofSeconds(30)).until(() -> sink.stats().stored() == 3);
      await().until(sink::isWell);
    }
    assertThat(store.alertCount(WATCH)).isEqualTo(2);
    assertThat(store.volume(WATCH, DAY, DAY)).containsExactly(new DayVolume(DAY, 1, 0));
  }

  @Test
  void twoSinksOnOnePartitionStoreEachRecordOnce() {
    try (Sink one = start(kafka, 0);
        Sink two = start(kafka, 0)) {
      for (int i = 0; i < 200; i++) {
        put(0, "n" + i, SinkItem.Tagged.of(Given.noise(Given.article(i))));
      }
      await().until(() -> volume() == 200);
      await().until(() -> one.stats().stored() + two.stats().stored() == 200);
    }
    assertThat(volume()).isEqualTo(200);
  }

  @Test
  void whatRetentionHasDroppedIsPassedOver() {
    put(0, "n1", SinkItem.Tagged.of(Given.noise(Given.article(1))));
    drain();
    put(0, "gone", SinkItem.Tagged.of(Given.noise(Given.article(2))));
    put(0, "n3", SinkItem.Tagged.of(Given.noise(Given.article(3))));
    kafka.expire(0, 2);

    drain();

    assertThat(volume()).isEqualTo(2);
  }

  @Test
  void theTimelineHoldsChangesOnly() {
    Instant later = AT.plusSeconds(3600);
    put(0, "s1", new SinkItem.Changed(WATCH, AT, PROMISED));
    put(0, "same", new SinkItem.Changed(WATCH, AT.plusSeconds(60), PROMISED));
    put(0, "s2", new SinkItem.Changed(WATCH, later, PRESSED));

    drain();

    assertThat(store.timeline(WATCH))
        .containsExactly(
            new ReleaseChange(WATCH, AT, PROMISED), new ReleaseChange(WATCH, later, PRESSED));
    assertThat(store.latest(WATCH)).contains(new ReleaseChange(WATCH, later, PRESSED));
    assertThat(store.watches()).containsExactly(WATCH);
  }

  @Test
  void aSourcesHealthTellsWhatFailsSinceWhenAndWhy() {
    poll("p1", 0, FetchEvent.Outcome.OK, 6, "");
    poll("p2", 1, FetchEvent.Outcome.NOT_MODIFIED, 0, "");
    FetchEvent last = poll("p4", 3, FetchEvent.Outcome.FAILED, 0, "connection refused");
    poll("p3", 2, FetchEvent.Outcome.BLOCKED, 0, "robots.txt says no");

    drain();

    SourceHealth health = store.sources().getFirst();
    assertThat(health.last()).isEqualTo(last);
    assertThat(health.lastSuccess()).isEqualTo(at(1));
    assertThat(health.lastFailure()).isEqualTo(at(3));
    assertThat(health.failureReason()).isEqualTo("connection refused");
    assertThat(health.isWell()).isFalse();
    assertThat(health.lastArticle()).isEqualTo(at(0));
    assertThat(health.polls()).isEqualTo(4);
    assertThat(health.articles()).isEqualTo(6);
    assertThat(health.articlesPerDay()).isEqualTo(6);
    assertThat(health.interval()).isEqualTo(Duration.ofMinutes(10));
  }

  private FetchEvent poll(
      String name, int minute, FetchEvent.Outcome outcome, int articles, String reason) {
    FetchEvent event =
        new FetchEvent(
            "courier",
            "https://www.courier.example/feed",
            at(minute),
            Duration.ofMillis(80),
            outcome,
            200,
            articles,
            reason,
            at(minute + 10));
    put(0, name, new SinkItem.Polled(event));
    return event;
  }

  private static Instant at(int minute) {
    return Instant.parse("2022-07-19T14:00:00Z").plus(Duration.ofMinutes(minute));
  }

  private long volume() {
    return store.volume(WATCH, DAY, DAY).stream().mapToLong(DayVolume::all).sum();
  }

  private void put(int partition, String text, SinkItem item) {
    put(partition, text, item, new RecordHeaders());
  }

  private void put(int partition, String text, SinkItem item, RecordHeaders headers) {
    meanings.put(text, item);
    kafka.append(partition, text, headers);
  }

  /// A sink that runs until all has been stored, then ends.
  private SinkStats drain() {
    try (Sink sink = start(kafka, 0, 1)) {
      await().until(() -> nexts().equals(kafka.ends()));
      return sink.stats();
    }
  }

  private Map<Integer, Long> nexts() {
    return database
        .jdbi()
        .withHandle(h ->
            h.createQuery("select partition, next from sink_offsets")
                .reduceRows(
                    new java.util.TreeMap<Integer, Long>(),
                    (map, row) -> {
                      map.put(
                          row.getColumn("partition", Integer.class),
                          row.getColumn("next", Long.class));
                      return map;
                    }));
  }

  private Sink start(KafkaLog log, Integer... partitions) {
    return Sink.start(
        database, () -> log.consumer(partitions), List.of(KafkaLog.TOPIC), this::meaning, clock);
  }

  private SinkItem meaning(ConsumerRecord<byte[], byte[]> record) {
    String text = new String(record.value(), StandardCharsets.UTF_8);
    SinkItem item = meanings.get(text);
    if (item == null) {
      throw new IllegalArgumentException("no meaning for " + text);
    }
    return item;
  }
}
