package dev.tocsin.ingest;

import dev.tocsin.domain.Published;
import dev.tocsin.domain.Source;
import dev.tocsin.fetch.FetchResult;
import dev.tocsin.ingest.SourceCheck.Found;
import dev.tocsin.ingest.SourceCheck.Item;
import dev.tocsin.parse.FeedReading;
import dev.tocsin.parse.SitemapReading;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What can become a source, as a person is told of it: what it lists, and what is wrong with it.
final class Candidates {
  private static final int MAX_ITEMS = 5;

  /// A feed without anything newer is told to be quiet.
  private static final Duration QUIET = Duration.ofDays(30);

  private final InstantSource clock;

  /// @param clock tells the machine's time, by which dates are old or in the future
  Candidates(InstantSource clock) {
    this.clock = clock;
  }

  Found of(String url, FeedReading.Feed feed, FetchResult.Answer answer) {
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

  Found of(String url, SitemapReading.Urls urls) {
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

  static Found of(String url, SitemapReading.Index index) {
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
        .max(Comparator.comparing(Candidates::instant))
        .orElse(Published.unknown());
  }

  private static Instant instant(Published published) {
    return Sitemaps.instant(published);
  }
}
