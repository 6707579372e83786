package dev.tocsin.domain;

import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// One place that is polled.
///
/// @param id lower-case letters, digits and hyphens
/// @param outlet who publishes there, as shown to people and counted as an origin
/// @param standing the outlet's standing for the watched reports
/// @param language hint, BCP 47 primary subtag; `und` where none is given
/// @param zone of dates that give none
/// @param selector CSS selector: of the links of a `listing`, of the region of a `page`; null for
///   the whole
/// @param interval how often to poll at most; null: adapt between a minute and an hour
/// @param fullText fetch each article's page where the feed carries only a summary
/// @param paused known, but not polled
public record Source(
    String id,
    Kind kind,
    String url,
    String outlet,
    Standing standing,
    String language,
    ZoneId zone,
    @Nullable String selector,
    @Nullable Duration interval,
    boolean fullText,
    boolean paused) {
  /// How a source is read.
  public enum Kind {
    /// RSS, Atom, RDF or JSON Feed.
    FEED,
    /// A news sitemap or an index of sitemaps.
    SITEMAP,
    /// An HTML page with links to articles.
    LISTING,
    /// One page whose change is the news.
    PAGE
  }
}
