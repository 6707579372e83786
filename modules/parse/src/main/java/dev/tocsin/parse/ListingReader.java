package dev.tocsin.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/// Reads HTML pages that list articles.
public final class ListingReader {
  /// How pages mark the link to the next one: by relation, or by the class that WordPress, Drupal,
  /// Bootstrap and others give it.
  private static final String NEXT =
      "link[rel~=(?i)\\bnext\\b], a[rel~=(?i)\\bnext\\b], a.next, .next > a, .pager-next a,"
          + " .pager__item--next a, .pagination-next a, .nav-previous > a, a[aria-label^=Next]";

  private ListingReader() {}

  /// Reads the links of a page.
  ///
  /// @param selector CSS selector of the links, or of elements that hold one link each; null for
  ///   all links
  public static ListingReading read(
      byte[] html, @Nullable String contentType, String url, @Nullable String selector) {
    PageReading.@Nullable Unreadable not = PageReader.unreadable(html, contentType, url);
    if (not != null) {
      return new ListingReading.Unreadable(not.reason());
    }
    Document doc = PageReader.document(Decoded.of(html, contentType).text(), url);
    Map<String, ListingReading.Link> links = new LinkedHashMap<>();
    try {
      for (Element found : doc.select(selector == null ? "a[href]" : selector)) {
        Element a = found.hasAttr("href") ? found : found.selectFirst("a[href]");
        if (a != null && links.size() < Limits.LISTING_LINKS) {
          add(links, a);
        }
      }
    } catch (Selector.SelectorParseException e) {
      return new ListingReading.Unreadable("'" + selector + "' is no CSS selector");
    }
    return new ListingReading.Links(links.values().stream().toList(), next(doc));
  }

  /// A picture and a headline often link to one article: the words are the headline's.
  private static void add(Map<String, ListingReading.Link> links, Element a) {
    String to = a.absUrl("href");
    if (to.startsWith("http")) {
      links.merge(
          CanonicalUrl.of(to),
          new ListingReading.Link(to, a.text()),
          (one, other) -> one.title().isBlank() ? other : one);
    }
  }

  private static @Nullable String next(Document doc) {
    for (Element next : doc.select(NEXT)) {
      String to = next.absUrl("href");
      if (to.startsWith("http") && !to.equals(doc.baseUri())) {
        return to;
      }
    }
    return null;
  }
}
