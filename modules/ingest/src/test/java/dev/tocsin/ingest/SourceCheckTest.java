package dev.tocsin.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Source;
import dev.tocsin.fetch.FetchSettings;
import dev.tocsin.fetch.Fetcher;
import dev.tocsin.testkit.HandClock;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SourceCheckTest {
  private static final String RSS =
      "<rss version='2.0'><channel><title>Daily</title><item><title>New</title><link>/2</link><pubDate>Mon,"
          + " 05 Jan 2026 09:00:00"
          + " GMT</pubDate><description>Text</description></item><item><title>Old</title><link>/1</link><pubDate>Sun,"
          + " 04 Jan 2026 09:00:00 GMT</pubDate></item></channel></rss>";

  private final HandClock clock = HandClock.at("2026-01-05T10:00:00Z");
  private TestSite site;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    site = new TestSite();
    fetcher =
        new Fetcher(
            FetchSettings.defaults("https://example.org/bot").allowing(List.of(site.host())),
            clock);
  }

  @AfterEach
  void stop() {
    fetcher.close();
    site.close();
  }

  @Test
  void aFeedShowsWhatWouldBeReadAndWhatIsMissing() {
    site.answers("/rss", RSS);
    SourceCheck.Report report = check("/rss");
    assertThat(report.problems()).isEmpty();
    SourceCheck.Found feed = report.found().getFirst();
    assertThat(feed.kind()).isEqualTo(Source.Kind.FEED);
    assertThat(feed.form()).isEqualTo("rss-2.0");
    assertThat(feed.entries()).isEqualTo(2);
    assertThat(feed.items()).extracting(SourceCheck.Item::title).containsExactly("New", "Old");
    assertThat(feed.wrong()).containsExactly("summaries only: let full texts be fetched");
  }

  @Test
  void aSitesPageLeadsToItsFeedsAndTheSitemapsOfItsRobotsTxt() {
    site.answers(
        "/",
        "<html><head><link rel='alternate' type='application/rss+xml' href='/comments/feed'>"
            + "<link rel='alternate' type='application/rss+xml' href='/rss'></head></html>");
    site.answers("/rss", RSS);
    site.answers("/comments/feed", RSS);
    site.answers("/robots.txt", "Sitemap: " + site.url("/news.xml"));
    site.answers(
        "/news.xml",
        "<urlset"
            + " xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>/a</loc><news:news><news:title>A</news:title>"
            + "<news:publication_date>2026-01-05T08:00:00Z</news:publication_date></news:news></url></urlset>");
    SourceCheck.Report report = check("/");
    assertThat(report.found())
        .extracting(SourceCheck.Found::url)
        .containsExactly(site.url("/rss"), site.url("/comments/feed"), site.url("/news.xml"));
    assertThat(report.found().getLast().form()).isEqualTo("news sitemap");
  }

  @Test
  void aSiteThatSaysNothingIsLookedThroughAtTheUsualPlaces() {
    site.answers("/", "<html><body>Hello</body></html>");
    site.answers("/feed/", RSS);
    assertThat(check("/").found())
        .extracting(SourceCheck.Found::url)
        .containsExactly(site.url("/feed/"));
  }

  @Test
  void whatIsWrongIsSaidWithWhatToDo() {
    site.answers("/", "<html><body>Hello</body></html>");
    assertThat(check("/").problems())
        .singleElement()
        .asString()
        .contains("listing with a CSS selector");
    site.answers("/blocked", 403, Map.of(), "");
    assertThat(check("/blocked").problems())
        .singleElement()
        .asString()
        .contains("ask the site for access");
    site.answers("/moved", 301, Map.of("Location", "/rss"), "");
    site.answers("/rss", RSS.replace("2026", "2024"));
    SourceCheck.Report moved = check("/moved");
    assertThat(moved.problems()).containsExactly("It moved for good; use " + site.url("/rss"));
    assertThat(moved.found().getFirst().wrong()).contains("nothing new since 2024-01-05");
  }

  private SourceCheck.Report check(String path) {
    return new SourceCheck(fetcher, clock).check(site.url(path));
  }
}
