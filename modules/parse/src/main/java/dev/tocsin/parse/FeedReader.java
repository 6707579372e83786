package dev.tocsin.parse;

import dev.tocsin.domain.Published;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads feeds.
public final class FeedReader {
  private FeedReader() {}

  /// As [#read(byte\[\], String, String, ZoneId)], dates without a zone being UTC.
  public static FeedReading read(byte[] body, @Nullable String contentType, String url) {
    return read(body, contentType, url, ZoneOffset.UTC);
  }

  /// Reads a feed.
  ///
  /// @param contentType the header, null where there was none
  /// @param url where the feed was read; relative links are resolved against it
  /// @param zone of dates that give none
  public static FeedReading read(
      byte[] body, @Nullable String contentType, String url, ZoneId zone) {
    Decoded decoded = Decoded.of(body, contentType);
    Document doc = org.jsoup.parser.Parser.xmlParser().parseInput(decoded.text(), url);
    List<FeedEntry> entries = new ArrayList<>();
    for (Element item : doc.select("item, entry")) {
      entries.add(entry(item, zone));
    }
    if (entries.isEmpty() && doc.selectFirst("rss, feed, rdf|RDF") == null) {
      return new FeedReading.Unreadable(
          FeedReading.Why.OTHER_FORMAT, "no feed at " + url, List.of());
    }
    return new FeedReading.Feed(
        doc.selectFirst("feed") != null ? "atom-1.0" : "rss-2.0",
        text(doc, "channel > title, feed > title"),
        "",
        "und",
        null,
        Set.of(),
        Set.of(),
        entries,
        List.of());
  }

  private static FeedEntry entry(Element item, ZoneId zone) {
    Element link = item.selectFirst("link[href]");
    String url = link != null ? link.absUrl("href") : text(item, "link");
    Published published = Dates.read(text(item, "pubDate, published, dc|date"), zone);
    return new FeedEntry(
        text(item, "guid, id"),
        url,
        text(item, "title"),
        published,
        Dates.read(text(item, "updated"), zone),
        null,
        text(item, "description, summary"),
        text(item, "content|encoded, content"));
  }

  private static String text(Element in, String selector) {
    Element found = in.selectFirst(selector);
    return found == null ? "" : found.text().strip();
  }
}
