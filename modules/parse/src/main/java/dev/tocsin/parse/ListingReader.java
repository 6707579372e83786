package dev.tocsin.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/// Reads HTML pages that list articles.
public final class ListingReader {
  private ListingReader() {}

  /// Reads the links of a page.
  ///
  /// @param selector CSS selector of the links, or of elements that hold one link each; null for
  ///   all links
  public static ListingReading read(
      byte[] html, @Nullable String contentType, String url, @Nullable String selector) {
    Document doc = Jsoup.parse(Decoded.of(html, contentType).text(), url);
    Map<String, ListingReading.Link> links = new LinkedHashMap<>();
    try {
      for (Element found : doc.select(selector == null ? "a[href]" : selector)) {
        Element a = found.hasAttr("href") ? found : found.selectFirst("a[href]");
        if (a != null
            && a.absUrl("href").startsWith("http")
            && links.size() < Limits.LISTING_LINKS) {
          String to = a.absUrl("href");
          links.putIfAbsent(CanonicalUrl.of(to), new ListingReading.Link(to, a.text()));
        }
      }
    } catch (Selector.SelectorParseException e) {
      return new ListingReading.Unreadable("'" + selector + "' is no CSS selector");
    }
    Element next = doc.selectFirst("link[rel=next], a[rel=next]");
    return new ListingReading.Links(
        links.values().stream().toList(), next == null ? null : next.absUrl("href"));
  }
}
