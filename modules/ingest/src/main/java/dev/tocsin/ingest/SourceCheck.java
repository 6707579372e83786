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

  private final Fetcher fetcher;
  private final Candidates candidates;

  /// @param clock tells the machine's time, by which dates are old or in the future
  public SourceCheck(Fetcher fetcher, InstantSource clock) {
    this.fetcher = fetcher;
    this.candidates = new Candidates(clock);
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
      case FeedReading.Feed feed -> candidates.of(url, feed, body.answer());
      case FeedReading.Unreadable bad when bad.why() == FeedReading.Why.HTML_PAGE -> null;
      case FeedReading.Unreadable _ ->
          switch (SitemapReader.read(
              body.bytes(), body.contentType(), body.finalUrl(), ZoneOffset.UTC)) {
            case SitemapReading.Urls urls -> candidates.of(url, urls);
            case SitemapReading.Index index -> Candidates.of(url, index);
            case SitemapReading.Unreadable _ -> null;
          };
    };
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
