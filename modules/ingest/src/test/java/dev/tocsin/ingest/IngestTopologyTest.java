package dev.tocsin.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.FetchEvent;
import dev.tocsin.domain.FetchEvent.Outcome;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.Source;
import dev.tocsin.domain.Standing;
import dev.tocsin.fetch.FetchSettings;
import dev.tocsin.fetch.Fetcher;
import dev.tocsin.testkit.HandClock;
import dev.tocsin.wire.Stage;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class IngestTopologyTest {
  private static final Duration TICK = Duration.ofMillis(100);
  private static final Instant STORY = Instant.parse("2022-07-19T12:00:00Z");

  @TempDir Path stateFolder;

  private final HandClock machine = HandClock.at("2026-01-05T10:00:00Z");
  private final HandClock story = new HandClock(STORY);
  private TestSite site;
  private Fetcher fetcher;
  private TopologyTestDriver driver;
  private TestInputTopic<String, Source> sources;
  private TestOutputTopic<String, Article> articles;
  private TestOutputTopic<String, FetchEvent> fetches;

  @BeforeEach
  void start() throws IOException {
    site = new TestSite();
    fetcher =
        new Fetcher(
            FetchSettings.defaults("https://example.org/bot").allowing(List.of(site.host())),
            machine);
    startDriver();
  }

  private void startDriver() {
    Properties config = new Properties();
    config.put(StreamsConfig.APPLICATION_ID_CONFIG, "ingest");
    config.put(StreamsConfig.STATE_DIR_CONFIG, stateFolder.toString());
    driver =
        new TopologyTestDriver(
            IngestTopology.build(IngestSettings.live().every(TICK), fetcher, story, machine),
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
  void stop() {
    driver.close();
    fetcher.close();
    site.close();
  }

  private Source aSource(Source.Kind kind, String path, @Nullable String selector, boolean full) {
    return new Source(
        "daily",
        kind,
        site.url(path),
        "The Daily",
        Standing.OUTLET,
        "en",
        ZoneOffset.UTC,
        selector,
        null,
        full,
        false);
  }

  private void add(Source source) {
    sources.pipeInput(source.id(), source);
  }

  /// Lets time pass until one poll has come to its event.
  private FetchEvent poll() {
    while (fetches.isEmpty()) {
      machine.advance(Duration.ofSeconds(30));
      driver.advanceWallClockTime(TICK);
      Thread.onSpinWait();
    }
    return fetches.readValue();
  }

  private static String rss(String... items) {
    return "<rss version='2.0'><channel><title>Daily</title>"
        + String.join("", items)
        + "</channel></rss>";
  }

  private String item(String path, String title, String description) {
    return "<item><title>%s</title><link>%s</link><description>%s</description></item>"
        .formatted(title, site.url(path), description);
  }

  private static String html(String title, String text) {
    return "<html><head><title>%s</title></head><body><article><h1>%s</h1><p>%s</p></article></body></html>"
        .formatted(title, title, text);
  }

  @Test
  void aNewItemBecomesAnArticleOnceAndBearsTheStorysTime() {
    site.answers("/rss", rss(item("/a", "Bachelet speaks", "The report is being finalised.")));
    add(aSource(Source.Kind.FEED, "/rss", null, false));

    FetchEvent first = poll();
    FetchEvent second = poll();

    assertThat(first.outcome()).isEqualTo(Outcome.OK);
    assertThat(first.articles()).isEqualTo(1);
    assertThat(first.nextDue()).isAfter(first.at());
    assertThat(second.articles()).isZero();
    TestRecord<String, Article> record = articles.readRecord();
    assertThat(articles.isEmpty()).isTrue();
    assertThat(record.key()).isEqualTo(record.value().id().value());
    assertThat(record.value().title()).isEqualTo("Bachelet speaks");
    assertThat(record.value().revision()).isEqualTo(1);
    assertThat(record.value().firstSeen()).isEqualTo(STORY);
    assertThat(record.getRecordTime()).isEqualTo(STORY);
    assertThat(Stage.FETCHED.read(record.headers())).isPresent();
    assertThat(Stage.PARSED.read(record.headers()).orElseThrow())
        .isAfterOrEqualTo(Stage.FETCHED.read(record.headers()).orElseThrow());
  }

  @Test
  void anEditedTextIsARevisionAndABumpedDateIsNothing() {
    site.answers("/rss", rss(item("/a", "Title", "First text.")));
    add(aSource(Source.Kind.FEED, "/rss", null, false));
    poll();
    site.answers(
        "/rss",
        rss(
            item(
                "/a",
                "Title",
                "First text.</description><pubDate>Tue, 19 Jul 2022 11:00:00"
                    + " GMT</pubDate><description>")));
    poll();
    site.answers("/rss", rss(item("/a", "Title", "Second text.")));
    FetchEvent edited = poll();

    List<Article> all = articles.readValuesToList();
    assertThat(edited.articles()).isEqualTo(1);
    assertThat(all).extracting(Article::revision).containsExactly(1, 2);
    assertThat(all).extracting(Article::id).containsOnly(all.getFirst().id());
    assertThat(all)
        .extracting(Article::difference)
        .containsExactly("", "- First text.\n+ Second text.");
  }

  @Test
  void aSummaryIsFilledFromTheArticlesPageWhichIsFetchedOnce() {
    String text =
        "The High Commissioner said on Tuesday that the report is being finalised. ".repeat(5);
    site.answers("/rss", rss(item("/a", "Title", "Short.")));
    site.answers("/a", html("Title", text));
    add(aSource(Source.Kind.FEED, "/rss", null, true));
    poll();
    poll();

    assertThat(articles.readValue().text()).contains("being finalised");
    assertThat(articles.isEmpty()).isTrue();
    assertThat(site.asked("/a")).isEqualTo(1);
    assertThat(site.asked("/rss")).isGreaterThanOrEqualTo(2);
  }

  @Test
  void whereTheArticlesPageFailsTheFeedsTextIsKeptAndTheEventSaysSo() {
    site.answers("/rss", rss(item("/gone", "Title", "Short.")));
    add(aSource(Source.Kind.FEED, "/rss", null, true));

    FetchEvent event = poll();

    assertThat(event.reason()).contains("only the feed's text").contains("404");
    assertThat(articles.readValue().text()).isEqualTo("Short.");
  }

  @Test
  void aListingsLinksAreReadAsArticles() {
    site.answers("/news", "<a class=s href=/a>One</a><a class=s href=/b>Two</a><a href=/c>No</a>");
    site.answers("/a", html("One", "Text of the first article, long enough to be one."));
    site.answers("/b", html("Two", "Text of the second article, long enough to be one."));
    add(aSource(Source.Kind.LISTING, "/news", "a.s", true));

    assertThat(poll().articles()).isEqualTo(2);
    assertThat(poll().articles()).isZero();
    assertThat(site.asked("/c")).isZero();
    assertThat(site.asked("/a")).isEqualTo(1);
  }

  @Test
  void aSitemapsEntriesAreReadAsArticles() {
    site.answers(
        "/map",
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>%s</loc></url></urlset>"
            .formatted(site.url("/a")));
    site.answers("/a", html("One", "Text of the first article, long enough to be one."));
    add(aSource(Source.Kind.SITEMAP, "/map", null, true));

    assertThat(poll().articles()).isEqualTo(1);
  }

  @Test
  void aWatchedPageGivesWhatWasAddedToIt() {
    site.answers("/docs", "<main><p>Report on A</p></main>");
    add(aSource(Source.Kind.PAGE, "/docs", "main", false));
    FetchEvent baseline = poll();
    site.answers("/docs", "<main><p>Assessment of B</p>\n<p>Report on A</p></main>");
    FetchEvent changed = poll();
    FetchEvent same = poll();

    assertThat(List.of(baseline.articles(), changed.articles(), same.articles()))
        .containsExactly(0, 1, 0);
    Article article = articles.readValue();
    assertThat(article.text()).isEqualTo("Assessment of B");
    assertThat(article.difference()).isEqualTo("+ Assessment of B");
  }

  @Test
  void whatIsDoneToAWatchedPageAgainIsAChangeAgain() {
    String without = "<main><p>Report on A</p></main>";
    String with = "<main><p>Report on A</p><p>Due in June</p></main>";
    site.answers("/docs", without);
    add(aSource(Source.Kind.PAGE, "/docs", "main", false));
    poll();
    for (String page : List.of(with, without, with)) {
      site.answers("/docs", page);
      poll();
    }

    List<Article> all = articles.readValuesToList();
    assertThat(all)
        .extracting(Article::difference)
        .containsExactly("+ Due in June", "- Due in June", "+ Due in June");
    assertThat(all).extracting(Article::id).doesNotHaveDuplicates();
  }

  /// The dates on a list of documents are those of the documents.
  @Test
  void aChangeOfAWatchedPageIsPublishedWhenItIsSeen() {
    String old = "<main><ul><li>Report on A (29 June 2022)</li>";
    site.answers("/docs", old + "</ul></main>");
    add(aSource(Source.Kind.PAGE, "/docs", "main", false));
    poll();
    site.answers("/docs", old + "<li>Report on B</li></ul></main>");
    poll();

    Article article = articles.readValue();
    assertThat(article.published()).isEqualTo(Published.at(article.firstSeen()));
  }

  @Test
  void whatIsTakenFromAWatchedPageIsAChangeToo() {
    site.answers(
        "/docs", "<title>Documents</title><main><p>Due in June</p><p>Report on A</p></main>");
    add(aSource(Source.Kind.PAGE, "/docs", "main", false));
    poll();
    site.answers("/docs", "<title>Documents</title><main><p>Report on A</p></main>");
    poll();

    Article article = articles.readValue();
    assertThat(article.title()).isEqualTo("Documents");
    assertThat(article.text()).isEmpty();
    assertThat(article.difference()).isEqualTo("- Due in June");
  }

  @Test
  void aSourceThatMovedForGoodIsPolledAtItsNewAddress() {
    site.answers("/old", 301, Map.of("Location", "/rss"), "");
    site.answers("/rss", rss(item("/a", "Title", "Text.")));
    add(aSource(Source.Kind.FEED, "/old", null, false));

    assertThat(poll().outcome()).isEqualTo(Outcome.MOVED);
    assertThat(poll().outcome()).isEqualTo(Outcome.OK);
    assertThat(site.asked("/old")).isEqualTo(1);
  }

  @Test
  void whatIsGoneBlockedBrokenOrNoFeedSaysSoAndRecovers() {
    site.answers("/rss", 410, Map.of(), "");
    add(aSource(Source.Kind.FEED, "/rss", null, false));
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(poll().outcome());
    site.answers("/rss", 403, Map.of(), "");
    outcomes.add(poll().outcome());
    site.answers("/rss", 500, Map.of(), "");
    outcomes.add(poll().outcome());
    site.answers("/rss", "<html><body>Hello</body></html>");
    outcomes.add(poll().outcome());
    site.answers("/rss", 200, Map.of("ETag", "\"1\""), rss(item("/a", "Title", "Text.")));
    outcomes.add(poll().outcome());
    outcomes.add(poll().outcome());

    assertThat(outcomes)
        .containsExactly(
            Outcome.GONE,
            Outcome.BLOCKED,
            Outcome.FAILED,
            Outcome.UNREADABLE,
            Outcome.OK,
            Outcome.NOT_MODIFIED);
  }

  @Test
  void whatIsKeptReadsBackAndTheSameConfigurationAgainChangesNothing() {
    site.answers("/rss", rss(item("/a", "Title", "Text.")));
    Source source = aSource(Source.Kind.FEED, "/rss", null, false);
    add(source);
    poll();
    PollState state =
        driver.<String, PollState>getKeyValueStore(IngestTopology.STATES).get("daily");
    Seen seen = driver.<String, Seen>getKeyValueStore(IngestTopology.SEEN).get("daily");

    add(source); // as at every start

    assertThat(driver.getKeyValueStore(IngestTopology.STATES).get("daily")).isEqualTo(state);
    assertThat(state.source()).isEqualTo(source);
    assertThat(state.polls()).isEqualTo(1);
    assertThat(seen.items()).hasSize(1);
    assertThat(poll().articles()).isZero();
  }

  @Test
  void aRemovedOrPausedSourceIsPolledNoMore() {
    site.answers("/rss", rss());
    Source s = aSource(Source.Kind.FEED, "/rss", null, false);
    add(s);
    poll();
    sources.pipeInput(s.id(), (Source) null);
    int asked = site.asked("/rss");
    for (int i = 0; i < 50; i++) {
      machine.advance(Duration.ofMinutes(10));
      driver.advanceWallClockTime(TICK);
    }
    assertThat(site.asked("/rss")).isEqualTo(asked);
    assertThat(fetches.isEmpty()).isTrue();
  }

  @Test
  void anEditedHeadlineThatChangesTheUrlIsARevisionOfTheSameArticle() {
    site.answers("/rss", rss(guided("tag:daily,2022:77", "/ferry-held", "Ferry held")));
    add(aSource(Source.Kind.FEED, "/rss", null, false));
    poll();
    Article first = articles.readValue();
    site.answers("/rss", rss(guided("tag:daily,2022:77", "/ferry-sails", "Ferry sails")));
    assertThat(poll().articles()).isEqualTo(1);
    Article second = articles.readValue();

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.revision()).isEqualTo(2);
    assertThat(poll().articles()).isZero();
  }

  @Test
  void idsThatTellPlacesInTheListAreNotTakenForArticles() {
    site.answers("/rss", rss(guided("place-1", "/a", "First"), guided("place-2", "/b", "Second")));
    add(aSource(Source.Kind.FEED, "/rss", null, false));
    poll();
    site.answers(
        "/rss",
        rss(
            guided("place-1", "/c", "Third"),
            guided("place-2", "/a", "First"),
            guided("place-3", "/b", "Second")));
    assertThat(poll().articles()).isEqualTo(1);
    assertThat(articles.readValuesToList())
        .extracting(Article::title, Article::revision)
        .contains(org.assertj.core.groups.Tuple.tuple("Third", 1));
  }

  @Test
  void aPageThatTookTheFeedsPlaceAndLinksToItIsFollowed() {
    site.answers(
        "/old",
        "<html><head><link rel='alternate' type='application/rss+xml' href='/rss'></head></html>");
    site.answers("/rss", rss(item("/a", "Title", "Text.")));
    add(aSource(Source.Kind.FEED, "/old", null, false));

    FetchEvent event = poll();
    assertThat(event.outcome()).isEqualTo(Outcome.MOVED);
    assertThat(event.articles()).isEqualTo(1);
    assertThat(event.reason()).contains(site.url("/rss"));
    assertThat(poll().outcome()).isEqualTo(Outcome.OK);
    assertThat(site.asked("/old")).isEqualTo(1);
  }

  @Test
  void anAddressThatASourceMovedToAndThatFailsForLongIsGivenUp() {
    site.answers("/old", 301, Map.of("Location", "/rss"), "");
    site.answers("/rss", rss(item("/a", "Title", "Text.")));
    add(aSource(Source.Kind.FEED, "/old", null, false));
    poll();
    site.answers("/rss", 404, Map.of(), "");
    site.answers("/old", rss(item("/b", "Other", "Text.")));
    for (int i = 0; i < 4; i++) {
      assertThat(poll().outcome()).isEqualTo(Outcome.FAILED);
    }
    assertThat(poll().outcome()).isEqualTo(Outcome.OK);
  }

  @Test
  void aSourceThatIsQuietBeyondItsHabitIsToldToBeSilent() {
    Source source = aSource(Source.Kind.FEED, "/rss", null, false);
    add(source);
    for (int i = 0; i < 4; i++) {
      site.answers("/rss", rss(item("/" + i, "Title " + i, "Text.")));
      assertThat(poll().outcome()).isEqualTo(Outcome.OK);
    }
    machine.advance(Duration.ofDays(3));
    FetchEvent event = poll();
    assertThat(event.outcome()).isEqualTo(Outcome.SILENT);
    assertThat(event.reason()).startsWith("nothing new since");
    site.answers("/rss", rss(item("/9", "Title 9", "Text.")));
    assertThat(poll().outcome()).isEqualTo(Outcome.OK);
  }

  private String guided(String guid, String path, String title) {
    return "<item><guid isPermaLink='false'>%s</guid><title>%s</title><link>%s</link><description>Text.</description></item>"
        .formatted(guid, title, site.url(path));
  }

  @Test
  void theTopologyIsAsDescribed() throws IOException {
    String described =
        IngestTopology.build(IngestSettings.live(), fetcher, story, machine).describe().toString();
    try (var golden = IngestTopologyTest.class.getResourceAsStream("/ingest-topology.txt")) {
      assertThat(golden).isNotNull();
      assertThat(described.strip())
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8).strip());
    }
    assertThat(Files.exists(stateFolder)).isTrue();
  }
}
