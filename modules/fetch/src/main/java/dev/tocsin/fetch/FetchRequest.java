package dev.tocsin.fetch;

import org.jspecify.annotations.Nullable;

/// What to ask for.
///
/// @param url absolute; anything but http and https is refused
/// @param accept what kind of content is hoped for; becomes the `Accept` header
/// @param etag as the last answer gave it; null to ask without a condition
/// @param lastModified as the last answer gave it, unparsed; null to ask without a condition
public record FetchRequest(
    String url, Accept accept, @Nullable String etag, @Nullable String lastModified) {
  /// What kind of content is hoped for.
  public enum Accept {
    FEED(
        "application/atom+xml, application/rss+xml, application/feed+json,"
            + " application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8,"
            + " application/json;q=0.7, */*;q=0.5"),
    PAGE("text/html, application/xhtml+xml, application/xml;q=0.8, */*;q=0.5");

    private final String header;

    Accept(String header) {
      this.header = header;
    }

    String header() {
      return header;
    }
  }

  /// Asks for a feed or a sitemap, whatever was there before.
  public static FetchRequest feed(String url) {
    return new FetchRequest(url, Accept.FEED, null, null);
  }

  /// Asks for an HTML page, whatever was there before.
  public static FetchRequest page(String url) {
    return new FetchRequest(url, Accept.PAGE, null, null);
  }

  /// The same, answered with [FetchResult.NotModified] where nothing changed since.
  public FetchRequest unlessMatches(@Nullable String etag, @Nullable String lastModified) {
    return new FetchRequest(url, accept, etag, lastModified);
  }
}
