package dev.tocsin.testkit;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/// Writes an outlet's RSS 2.0, Atom (RFC 4287) and news sitemap (Google's `sitemap-news/0.9`), with
/// the extras that such files have in the wild.
final class FeedWriter {
  /// Length of a summary, in UTF-16 units, cut at a space where there is one.
  private static final int SUMMARY = 240;

  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ROOT);

  private final Outlet outlet;
  private final String base;
  private final Instant now;

  FeedWriter(Outlet outlet, String base, Instant now) {
    this.outlet = outlet;
    this.base = base;
    this.now = now;
  }

  String rss(List<StoryArticle> items, Instant modified) {
    StringBuilder xml = head();
    xml.append("<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"")
        .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
        .append(" xmlns:atom=\"http://www.w3.org/2005/Atom\"")
        .append(" xmlns:media=\"http://search.yahoo.com/mrss/\">\n<channel>\n");
    element(xml, "title", outlet.name());
    element(xml, "link", base + "/");
    xml.append("<atom:link href=\"").append(base).append(outlet.path());
    xml.append("\" rel=\"self\" type=\"application/rss+xml\"/>\n");
    element(xml, "description", outlet.name());
    element(xml, "language", outlet.language());
    element(xml, "lastBuildDate", rfc822(modified));
    for (StoryArticle item : items) {
      String text = item.textAt(now);
      xml.append("<item>\n");
      element(xml, "title", item.titleAt(now));
      element(xml, "link", base + item.path() + "?utm_source=rss&utm_medium=feed");
      xml.append("<guid isPermaLink=\"false\">").append(escape(item.guid())).append("</guid>\n");
      element(xml, "pubDate", rfc822(item.published()));
      if (item.author() != null) {
        element(xml, "dc:creator", item.author());
      }
      xml.append("<media:thumbnail url=\"").append(base).append("/img/").append(item.id());
      xml.append(".jpg\" width=\"240\" height=\"160\"/>\n");
      if (outlet.fullFeed()) {
        element(xml, "description", summary(text));
        xml.append("<content:encoded><![CDATA[")
            .append(paragraphs(text))
            .append("]]></content:encoded>\n");
      } else {
        element(xml, "description", "<p>" + escape(summary(text)) + "</p>");
      }
      xml.append("</item>\n");
    }
    return xml.append("</channel>\n</rss>\n").toString();
  }

  String atom(List<StoryArticle> items, Instant modified) {
    StringBuilder xml = head();
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    xml.append(outlet.language()).append("\">\n");
    element(xml, "title", outlet.name());
    element(xml, "id", "tag:" + outlet.id() + ",2018:feed");
    element(xml, "updated", iso(modified));
    xml.append("<link rel=\"self\" href=\"").append(base).append(outlet.path()).append("\"/>\n");
    xml.append("<link rel=\"alternate\" type=\"text/html\" href=\"").append(base).append("/\"/>\n");
    for (StoryArticle item : items) {
      xml.append("<entry>\n");
      xml.append("<title type=\"html\">")
          .append(escape(escape(item.titleAt(now))))
          .append("</title>\n");
      element(xml, "id", "tag:" + outlet.id() + ",2018:" + item.guid());
      xml.append("<link rel=\"alternate\" href=\"")
          .append(base)
          .append(item.path())
          .append("\"/>\n");
      element(xml, "published", iso(item.published()));
      element(xml, "updated", iso(item.modifiedAt(now)));
      String author = item.author();
      xml.append("<author><name>").append(escape(author == null ? outlet.name() : author));
      xml.append("</name></author>\n");
      xml.append("<content type=\"html\">").append(escape(paragraphs(item.textAt(now))));
      xml.append("</content>\n</entry>\n");
    }
    return xml.append("</feed>\n").toString();
  }

  String sitemap(List<StoryArticle> items) {
    StringBuilder xml = head();
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
        .append(" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">\n");
    for (StoryArticle item : items) {
      xml.append("<url>\n");
      element(xml, "loc", base + item.path());
      element(xml, "lastmod", iso(item.modifiedAt(now)));
      xml.append("<news:news>\n<news:publication>\n");
      element(xml, "news:name", outlet.name());
      element(xml, "news:language", outlet.language());
      xml.append("</news:publication>\n");
      element(xml, "news:publication_date", iso(item.published()));
      element(xml, "news:title", item.titleAt(now));
      xml.append("</news:news>\n</url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }

  private StringBuilder head() {
    return new StringBuilder("<?xml version=\"1.0\" encoding=\"")
        .append(outlet.charset().name())
        .append("\"?>\n");
  }

  private String rfc822(Instant instant) {
    return RFC_822.format(instant.atZone(outlet.zone()));
  }

  private String iso(Instant instant) {
    return instant
        .atZone(outlet.zone())
        .truncatedTo(ChronoUnit.SECONDS)
        .toOffsetDateTime()
        .toString();
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append('<').append(name).append('>').append(escape(text));
    xml.append("</").append(name).append(">\n");
  }

  static String paragraphs(String text) {
    StringBuilder html = new StringBuilder();
    text.lines().forEach(line -> html.append("<p>").append(escape(line)).append("</p>\n"));
    return html.toString();
  }

  static String summary(String text) {
    String first = text.lines().findFirst().orElse("");
    if (first.length() <= SUMMARY) {
      return first;
    }
    int space = first.lastIndexOf(' ', SUMMARY);
    return first.substring(0, space > SUMMARY / 2 ? space : SUMMARY) + "…";
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
