package dev.tocsin.parse;

import dev.tocsin.domain.Published;
import java.util.List;

/// What came out of bytes that should be a sitemap (sitemaps.org protocol 0.9, Google's news
/// extension).
public sealed interface SitemapReading {
  /// Pages, at most [Limits#SITEMAP_URLS].
  record Urls(List<Entry> entries) implements SitemapReading {
    public Urls {
      entries = List.copyOf(entries);
    }
  }

  /// Further sitemaps, at most [Limits#SITEMAP_URLS].
  record Index(List<Part> parts) implements SitemapReading {
    public Index {
      parts = List.copyOf(parts);
    }
  }

  /// No sitemap; the reason is for a person.
  record Unreadable(String reason) implements SitemapReading {}

  /// One page of a site.
  ///
  /// @param url absolute
  /// @param title of `news:title`; may be empty
  /// @param language of `news:language`; `und` where none is given
  /// @param published `news:publication_date`
  /// @param modified `lastmod`
  record Entry(
      String url, String title, String language, Published published, Published modified) {}

  /// One sitemap of an index.
  record Part(String url, Published modified) {}
}
