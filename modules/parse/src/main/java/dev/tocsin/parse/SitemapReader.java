package dev.tocsin.parse;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads sitemaps.
public final class SitemapReader {
  private SitemapReader() {}

  /// Reads a sitemap or an index of sitemaps.
  ///
  /// @param zone of dates that give none
  public static SitemapReading read(
      byte[] body, @Nullable String contentType, String url, ZoneId zone) {
    Document doc =
        org.jsoup.parser.Parser.xmlParser().parseInput(Decoded.of(body, contentType).text(), url);
    if (doc.selectFirst("sitemapindex") != null) {
      List<SitemapReading.Part> parts = new ArrayList<>();
      for (Element part : doc.select("sitemap")) {
        parts.add(
            new SitemapReading.Part(text(part, "loc"), Dates.read(text(part, "lastmod"), zone)));
      }
      return new SitemapReading.Index(parts);
    }
    if (doc.selectFirst("urlset") == null) {
      return new SitemapReading.Unreadable("no sitemap at " + url);
    }
    List<SitemapReading.Entry> entries = new ArrayList<>();
    for (Element e : doc.select("url")) {
      entries.add(
          new SitemapReading.Entry(
              text(e, "loc"),
              text(e, "news|title"),
              "und",
              Dates.read(text(e, "news|publication_date"), zone),
              Dates.read(text(e, "lastmod"), zone)));
    }
    return new SitemapReading.Urls(entries);
  }

  private static String text(Element in, String selector) {
    Element found = in.selectFirst(selector);
    return found == null ? "" : found.text().strip();
  }
}
