package dev.tocsin.ingest;

import dev.tocsin.domain.Published;
import dev.tocsin.domain.Source;
import dev.tocsin.fetch.FetchRequest;
import dev.tocsin.fetch.FetchResult;
import dev.tocsin.fetch.FetchSettings;
import dev.tocsin.fetch.Fetcher;
import dev.tocsin.fetch.RobotsTxt;
import dev.tocsin.parse.Discovery;
import dev.tocsin.parse.FeedReader;
import dev.tocsin.parse.FeedReading;
import dev.tocsin.parse.SitemapReader;
import dev.tocsin.parse.SitemapReading;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks at a URL before it becomes a source: finds the feeds and sitemaps of its site, fetches
/// each once, and tells what would be read and what is wrong. Publishes nothing, remembers nothing.
///
/// It blocks for as long as the site takes: a host is asked one thing at a time, with pauses.
public final class SourceCheck {
  /// Feeds and sitemaps that are fetched at most; the site has to bear it.
  private static final int MAX_FEEDS = 5;

  private static final int MAX_SITEMAPS = 2;
  private static final int MAX_ITEMS = 5;

  /// A feed without anything newer is told to be quiet.
  private static final Duration QUIET = Duration.ofDays(30);

  private final Fetcher fetcher;
  private final InstantSource clock;

  /// @param clock tells the machine's time, by which dates are old or in the future
  public SourceCheck(Fetcher fetcher, InstantSource clock) {
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /// What a check came to.
  ///
  /// @param url that was asked for
  /// @param found what can be a source, the best first; empty where nothing can
  /// @param problems with the URL itself, each a line for a person that says what to do
  public record Report(String url, List<Found> found, List<String> problems) {
    public Report {
      found = List.copyOf(found);
      problems = List.copyOf(problems);
    }
  }

  /// One place that can be a source.
  ///
  /// @param kind [Source.Kind#FEED] or [Source.Kind#SITEMAP]
  /// @param url to be polled: after permanent redirects
  /// @param form `rss-2.0`, `atom-1.0`, `news sitemap`...
  /// @param title plain text or HTML, as the feed gives it; may be empty
  /// @param entries how many it lists
  /// @param items some of them, the newest first
  /// @param newest date of the newest entry
  /// @param wrong what a person should know, each a line; empty where all is well
  public record Found(
      Source.Kind kind,
      String url,
      String form,
      String title,
      int entries,
      List<Item> items,
      Published newest,
      List<String> wrong) {
    public Found {
      items = List.copyOf(items);
      wrong = List.copyOf(wrong);
    }
  }

  /// One article as it would be read.
  public record Item(String title, String url, Published published) {}

  /// Checks a URL: of a feed, a sitemap, or any page of a site.
  public Report check(String url) {
    List<String> problems = new ArrayList<>();
    List<Found> found = new ArrayList<>();
    switch (fetcher.fetch(FetchRequest.feed(url))) {
      case FetchResult.Body body -> {
        String moved = body.answer().movedTo();
        if (moved != null) {
          problems.add("It moved for good; use " + moved);
        }
        Found here = read(body);
        if (here != null) {
          found.add(here);
        } else {
          site(body, found, problems);
        }
      }
      case FetchResult.NotModified n ->
          problems.add(n.finalUrl() + " answers 304 to a first request");
      case FetchResult.HttpError e -> problems.add(advice(e));
      case FetchResult.Refused r -> problems.add(r.finalUrl() + ": " + r.reason());
      case FetchResult.Failed f -> problems.add(f.finalUrl() + ": " + f.reason());
    }
    return new Report(url, found, problems);
  }

  /// Looks through the site that a page belongs to.
  private void site(FetchResult.Body page, List<Found> found, List<String> problems) {
    Discovery linked = Discovery.in(page.bytes(), page.contentType(), page.finalUrl());
    Set<String> sitemaps = new LinkedHashSet<>(linked.sitemaps());
    sitemaps.addAll(ofRobots(page.finalUrl()));
    tried(ordered(linked.feeds()), MAX_FEEDS, found, problems);
    tried(List.copyOf(sitemaps), MAX_SITEMAPS, found, problems);
    if (found.isEmpty()) {
      Discovery usual = Discovery.usual(page.finalUrl());
      List<String> silent = new ArrayList<>(); // what is only guessed may be missing
      tried(usual.feeds(), MAX_FEEDS, found, silent);
      if (found.isEmpty()) {
        tried(usual.sitemaps(), MAX_SITEMAPS, found, silent);
      }
    }
    if (found.isEmpty()) {
      problems.add(
          "No feed and no sitemap found. If the page lists articles, add it as a listing with a CSS"
              + " selector of their links; if its text is the news, as a page.");
    }
  }

  /// Feeds of comments are the last that a newsroom wants.
  private static List<String> ordered(List<String> feeds) {
    return feeds.stream().sorted(Comparator.comparing(f -> f.contains("comments"))).toList();
  }

  private void tried(List<String> urls, int most, List<Found> found, List<String> problems) {
    for (String url : urls.subList(0, Math.min(most, urls.size()))) {
      if (fetcher.fetch(FetchRequest.feed(url)) instanceof FetchResult.Body body) {
        Found one = read(body);
        if (one == null) {
          problems.add("The site names " + url + ", which is neither a feed nor a sitemap");
        } else if (found.stream().noneMatch(f -> f.url().equals(one.url()))) {
          found.add(one);
        }
      } else {
        problems.add("The site names " + url + ", which cannot be fetched");
      }
    }
  }

  private List<String> ofRobots(String url) {
    String robots = URI.create(url).resolve("/robots.txt").toString();
    return fetcher.fetch(FetchRequest.page(robots)) instanceof FetchResult.Body body
        ? RobotsTxt.parse(body.bytes(), FetchSettings.PRODUCT).sitemaps()
        : List.of();
  }

  private @Nullable Found read(FetchResult.Body body) {
    String moved = body.answer().movedTo();
    String url = moved == null ? body.finalUrl() : moved;
    return switch (FeedReader.read(body.bytes(), body.contentType(), body.finalUrl())) {
      case FeedReading.Feed feed -> found(url, feed, body.answer());
      case FeedReading.Unreadable bad when bad.why() == FeedReading.Why.HTML_PAGE -> null;
      case FeedReading.Unreadable _ ->
          switch (SitemapReader.read(
              body.bytes(), body.contentType(), body.finalUrl(), ZoneOffset.UTC)) {
            case SitemapReading.Urls urls -> found(url, urls);
            case SitemapReading.Index index -> found(url, index);
            case SitemapReading.Unreadable _ -> null;
          };
    };
  }

  private Found found(String url, FeedReading.Feed feed, FetchResult.Answer answer) {
    List<Item> items =
        feed.entries().stream()
            .map(e -> new Item(e.title(), e.url().isEmpty() ? e.id() : e.url(), e.published()))
            .toList();
    List<String> wrong = new ArrayList<>(feed.repairs());
    dates(items, wrong);
    if (feed.entries().stream().anyMatch(e -> e.url().isEmpty())) {
      wrong.add("some entries have no link");
    }
    if (feed.entries().stream().allMatch(e -> e.content().isEmpty()) && !items.isEmpty()) {
      wrong.add(
          feed.entries().stream().allMatch(e -> e.summary().isEmpty())
              ? "titles only: let full texts be fetched"
              : "summaries only: let full texts be fetched");
    }
    if (answer.noArchive()) {
      wrong.add("the site asks not to keep copies (X-Robots-Tag)");
    }
    return new Found(
        Source.Kind.FEED,
        url,
        feed.kind(),
        feed.title(),
        items.size(),
        latest(items),
        newest(items),
        wrong);
  }

  private Found found(String url, SitemapReading.Urls urls) {
    List<Item> items =
        urls.entries().stream()
            .map(e ->
                new Item(
                    e.title(),
                    e.url(),
                    e.published() instanceof Published.Unknown ? e.modified() : e.published()))
            .toList();
    boolean news = urls.entries().stream().anyMatch(e -> !e.title().isEmpty());
    List<String> wrong = new ArrayList<>();
    dates(items, wrong);
    if (!news && items.size() > 1_000) {
      wrong.add("lists the whole site, not its news; only what is added later becomes articles");
    }
    return new Found(
        Source.Kind.SITEMAP,
        url,
        news ? "news sitemap" : "sitemap",
        "",
        items.size(),
        latest(items),
        newest(items),
        wrong);
  }

  private static Found found(String url, SitemapReading.Index index) {
    List<Item> parts =
        Sitemaps.latestFirst(index.parts()).stream()
            .map(p -> new Item("", p.url(), p.modified()))
            .toList();
    return new Found(
        Source.Kind.SITEMAP,
        url,
        "index of sitemaps",
        "",
        parts.size(),
        parts.subList(0, Math.min(MAX_ITEMS, parts.size())),
        newest(parts),
        parts.isEmpty() ? List.of("it is empty") : List.of());
  }

  private void dates(List<Item> items, List<String> wrong) {
    Instant now = clock.instant();
    if (items.isEmpty()) {
      wrong.add("it is empty");
      return;
    }
    long unknown = items.stream().filter(i -> i.published() instanceof Published.Unknown).count();
    if (unknown > 0) {
      wrong.add(
          unknown == items.size()
              ? "no entry has a date"
              : unknown + " of " + items.size() + " entries have no date");
    }
    Instant newest = instant(newest(items));
    if (newest.isAfter(now.plus(Duration.ofHours(1)))) {
      wrong.add("its newest date is in the future: " + newest);
    } else if (!newest.equals(Instant.MIN) && newest.isBefore(now.minus(QUIET))) {
      wrong.add("nothing new since " + newest.atZone(ZoneOffset.UTC).toLocalDate());
    }
  }

  private static List<Item> latest(List<Item> items) {
    return items.stream()
        .sorted(Comparator.comparing((Item i) -> instant(i.published())).reversed())
        .limit(MAX_ITEMS)
        .toList();
  }

  private static Published newest(List<Item> items) {
    return items.stream()
        .map(Item::published)
        .max(Comparator.comparing(SourceCheck::instant))
        .orElse(Published.unknown());
  }

  private static Instant instant(Published published) {
    return Sitemaps.instant(published);
  }

  private static String advice(FetchResult.HttpError e) {
    String what = e.finalUrl() + ": " + e.reason();
    if (e.challenge()) {
      return what
          + ". The site lets only people in: ask it for access, or take its feed elsewhere.";
    }
    return switch (e.status()) {
      case 401, 403, 451 -> what + ". It blocks us: ask the site for access.";
      case 404, 410 -> what + ". Check the URL, or give the site's home page instead.";
      case 429, 503 -> what + ". It is busy: try again later.";
      default -> what;
    };
  }
}
