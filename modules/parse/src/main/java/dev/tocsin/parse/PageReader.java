package dev.tocsin.parse;

import dev.tocsin.domain.Published;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/// Reads articles' pages.
public final class PageReader {
  private PageReader() {}

  /// As [#read(byte\[\], String, String, ZoneId)], dates without a zone being UTC.
  public static PageReading read(byte[] html, @Nullable String contentType, String url) {
    return read(html, contentType, url, ZoneOffset.UTC);
  }

  /// Reads an article from a page.
  ///
  /// @param url where the page was read
  /// @param zone of dates that give none
  public static PageReading read(
      byte[] html, @Nullable String contentType, String url, ZoneId zone) {
    Document doc = Jsoup.parse(Decoded.of(html, contentType).text(), url);
    return page(doc, url, String.join("\n", doc.body().select("p").eachText()));
  }

  /// One region of a watched page, all of its text.
  ///
  /// @param selector CSS selector of the region; null for the page's body
  public static PageReading region(
      byte[] html, @Nullable String contentType, String url, @Nullable String selector) {
    Document doc = Jsoup.parse(Decoded.of(html, contentType).text(), url);
    try {
      Element region = selector == null ? doc.body() : doc.selectFirst(selector);
      return region == null
          ? new PageReading.Unreadable(
              PageReading.Why.NO_SUCH_REGION, "nothing matches '" + selector + "' in " + url)
          : page(doc, url, region.wholeText().strip());
    } catch (Selector.SelectorParseException e) {
      return new PageReading.Unreadable(
          PageReading.Why.NO_SUCH_REGION, "'" + selector + "' is no CSS selector");
    }
  }

  /// Feeds and sitemaps that a page links to.
  public static Discovery discover(byte[] html, @Nullable String contentType, String url) {
    Document doc = Jsoup.parse(Decoded.of(html, contentType).text(), url);
    return new Discovery(
        doc.select("link[rel~=alternate][type~=(rss|atom|rdf|feed)]").eachAttr("abs:href"),
        List.of());
  }

  private static PageReading page(Document doc, String url, String text) {
    Element canonical = doc.selectFirst("link[rel=canonical]");
    return new PageReading.Page(
        url,
        canonical == null ? url : canonical.absUrl("href"),
        doc.title(),
        null,
        Published.unknown(),
        Published.unknown(),
        "und",
        null,
        false,
        false,
        text);
  }
}
