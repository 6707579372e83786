package dev.tocsin.ingest;

import dev.tocsin.domain.Source;
import dev.tocsin.fetch.FetchRequest;
import dev.tocsin.fetch.FetchResult;
import dev.tocsin.fetch.Fetcher;
import dev.tocsin.parse.PageReader;
import dev.tocsin.parse.PageReading;
import java.time.Instant;
import java.time.InstantSource;

/// Fetches the pages of a source's articles, as many as one poll may.
final class ArticlePages {
  private final Fetcher fetcher;
  private final Source source;
  private final InstantSource system;
  private int left;

  /// @param most pages that are fetched
  ArticlePages(Fetcher fetcher, Source source, InstantSource system, int most) {
    this.fetcher = fetcher;
    this.source = source;
    this.system = system;
    this.left = most;
  }

  sealed interface Result {}

  record Got(PageReading.Page page, Instant fetched) implements Result {}

  /// @param lasting trying again soon would not help
  record Not(String reason, boolean lasting) implements Result {}

  /// This poll has fetched its share of pages.
  record Later() implements Result {}

  /// How many may still be fetched.
  int left() {
    return left;
  }

  Result fetch(String url) {
    if (left == 0 || Thread.currentThread().isInterrupted()) {
      return new Later();
    }
    left--;
    FetchResult result = fetcher.fetch(FetchRequest.page(url));
    Instant at = system.instant();
    return switch (result) {
      case FetchResult.Body b ->
          switch (PageReader.read(b.bytes(), b.contentType(), b.finalUrl(), source.zone())) {
            case PageReading.Page p when !p.text().isBlank() -> new Got(p, at);
            case PageReading.Page _ -> new Not("its page has no text", true);
            case PageReading.Unreadable u -> new Not(u.reason(), true);
          };
      case FetchResult.NotModified _ -> new Not("not modified, though nobody asked", false);
      case FetchResult.HttpError e ->
          new Not(e.reason(), e.status() < 500 && e.retryAfter() == null);
      case FetchResult.Refused r -> new Not(r.reason(), r.why() != FetchResult.Refusal.HELD);
      case FetchResult.Failed f -> new Not(f.reason(), false);
    };
  }
}
