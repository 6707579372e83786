package dev.tocsin.ingest;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.FetchEvent.Outcome;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.Source;
import dev.tocsin.fetch.FetchResult;
import dev.tocsin.fetch.Fetcher;
import dev.tocsin.ingest.LinkedArticles.Link;
import dev.tocsin.parse.Articles;
import dev.tocsin.parse.CanonicalUrl;
import dev.tocsin.parse.FeedReader;
import dev.tocsin.parse.FeedReading;
import dev.tocsin.parse.ListingReader;
import dev.tocsin.parse.ListingReading;
import dev.tocsin.parse.PageReader;
import dev.tocsin.parse.PageReading;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Reads one source's content into articles, and fetches the pages that it needs for that. For one
/// use, by one thread.
final class SourceReader {
  private final Fetcher fetcher;
  private final Poll.Task task;
  private final Source source;
  private final FetchResult.Body body;
  private final Instant firstSeen;
  private final Instant fetched;
  private final ArticlePages pages;
  private final Findings findings;

  SourceReader(
      Fetcher fetcher,
      Poll.Task task,
      FetchResult.Body body,
      Instant firstSeen,
      Instant fetched,
      InstantSource system,
      int mostPages) {
    this.fetcher = fetcher;
    this.task = task;
    this.source = task.source();
    this.body = body;
    this.firstSeen = firstSeen;
    this.fetched = fetched;
    this.pages = new ArticlePages(fetcher, source, system, mostPages);
    this.findings = new Findings(task.seen(), system);
  }

  Poller.Reading read() {
    return switch (source.kind()) {
      case FEED -> feed();
      case SITEMAP -> sitemap();
      case LISTING -> listing();
      case PAGE -> page();
    };
  }

  private Poller.Reading feed() {
    FeedReading reading =
        FeedReader.read(body.bytes(), body.contentType(), body.finalUrl(), source.zone());
    return switch (reading) {
      case FeedReading.Unreadable u
          when u.why() == FeedReading.Why.HTML_PAGE && !u.linkedFeeds().isEmpty() ->
          new Poller.Reading.Elsewhere(u.linkedFeeds().getFirst(), u.reason());
      case FeedReading.Unreadable u ->
          new Poller.Reading.Bad(
              u.why() == FeedReading.Why.CHALLENGE ? Outcome.BLOCKED : Outcome.UNREADABLE,
              u.reason());
      case FeedReading.Feed feed -> {
        new FeedEntries(task, pages, findings, firstSeen, fetched).read(feed.entries());
        feed.repairs().forEach(findings::note);
        Duration ttl = feed.ttl() == null ? Duration.ZERO : feed.ttl();
        yield new Poller.Reading.Good(findings.read(null, ttl, feed.skipHours(), feed.skipDays()));
      }
    };
  }

  private Poller.Reading sitemap() {
    SitemapEntries sitemap = new SitemapEntries(fetcher, source.zone(), findings::note);
    String fault = sitemap.read(body);
    if (fault != null) {
      return new Poller.Reading.Bad(Outcome.UNREADABLE, fault);
    }
    linked().read(sitemap.entries().stream().map(Link::of).toList());
    return new Poller.Reading.Good(findings.read(null));
  }

  private Poller.Reading listing() {
    return switch (ListingReader.read(
        body.bytes(), body.contentType(), body.finalUrl(), source.selector())) {
      case ListingReading.Unreadable(String reason) ->
          new Poller.Reading.Bad(Outcome.UNREADABLE, reason);
      case ListingReading.Links l when l.links().isEmpty() ->
          new Poller.Reading.Bad(
              Outcome.UNREADABLE,
              "no link matches '" + source.selector() + "' in " + body.finalUrl());
      case ListingReading.Links l -> {
        linked().read(l.links().stream().map(Link::of).toList());
        yield new Poller.Reading.Good(findings.read(null));
      }
    };
  }

  private LinkedArticles linked() {
    return new LinkedArticles(task, pages, findings, firstSeen);
  }

  private Poller.Reading page() {
    PageReading reading =
        PageReader.region(body.bytes(), body.contentType(), body.finalUrl(), source.selector());
    return switch (reading) {
      case PageReading.Unreadable u ->
          new Poller.Reading.Bad(
              u.why() == PageReading.Why.CHALLENGE ? Outcome.BLOCKED : Outcome.UNREADABLE,
              u.reason());
      case PageReading.Page page -> {
        changed(page);
        yield new Poller.Reading.Good(findings.read(page.text()));
      }
    };
  }

  /// Takes what changed on a watched page since it was last read; the first reading is what it is
  /// compared with.
  private void changed(PageReading.Page page) {
    String before = task.seen().text();
    String changes = before == null ? "" : Difference.between(before, page.text());
    if (before == null || changes.isEmpty()) {
      return;
    }
    Article whole = Articles.of(page, source, firstSeen);
    // Each change is an article of its own, also one that was made and undone before: the next one
    // must not look like its correction. A date on the page is that of what stood there already:
    // the change was published when it was seen.
    String change = "#" + ArticleId.sha256(fetched + changes);
    String key = ArticleId.ofUrl(CanonicalUrl.of(whole.url()) + change).value();
    Article article =
        whole
            .as(new ArticleId(key), 1)
            .dated(Published.at(firstSeen), firstSeen)
            .saying(Difference.added(before, page.text()))
            .differing(changes);
    findings.add(key, null, 0, article, fetched);
  }
}
