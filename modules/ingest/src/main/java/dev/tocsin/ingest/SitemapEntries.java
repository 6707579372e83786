package dev.tocsin.ingest;

import dev.tocsin.fetch.FetchRequest;
import dev.tocsin.fetch.FetchResult;
import dev.tocsin.fetch.Fetcher;
import dev.tocsin.parse.SitemapReader;
import dev.tocsin.parse.SitemapReading;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The entries of a sitemap, or of the parts of an index that hold the news.
final class SitemapEntries {
  /// Sitemaps of an index that one poll fetches, the latest first.
  private static final int MAX_PARTS = 3;

  private final Fetcher fetcher;
  private final ZoneId zone;
  private final Consumer<String> notes;
  private final List<SitemapReading.Entry> entries = new ArrayList<>();

  /// @param notes takes what was wrong with a part
  SitemapEntries(Fetcher fetcher, ZoneId zone, Consumer<String> notes) {
    this.fetcher = fetcher;
    this.zone = zone;
    this.notes = notes;
  }

  List<SitemapReading.Entry> entries() {
    return entries;
  }

  /// What is wrong with it; null where all is well.
  @Nullable String read(FetchResult.Body body) {
    return read(body, true);
  }

  private @Nullable String read(FetchResult.Body from, boolean top) {
    return switch (SitemapReader.read(from.bytes(), from.contentType(), from.finalUrl(), zone)) {
      case SitemapReading.Unreadable(String reason) -> reason;
      case SitemapReading.Urls(List<SitemapReading.Entry> urls) -> {
        entries.addAll(urls);
        yield null;
      }
      case SitemapReading.Index(List<SitemapReading.Part> parts) -> {
        if (!top) {
          yield "an index of sitemaps within an index: " + from.finalUrl();
        }
        Sitemaps.latestFirst(parts).stream().limit(MAX_PARTS).forEach(this::part);
        yield null;
      }
    };
  }

  private void part(SitemapReading.Part part) {
    if (fetcher.fetch(FetchRequest.feed(part.url())) instanceof FetchResult.Body inner) {
      String fault = read(inner, false);
      if (fault != null) {
        notes.accept(fault);
      }
    } else {
      notes.accept("a part of the sitemap can't be fetched: " + part.url());
    }
  }
}
