package dev.tocsin.parse;

import dev.tocsin.domain.Published;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads sitemaps and indexes of them: XML with Google's news extension, gzip, lists of URLs as
/// plain text, and feeds, which the protocol allows too. Reads block by block, so that fifty
/// megabytes need no tree, and a file that breaks off gives what stands before.
public final class SitemapReader {
  private static final Pattern ROOT =
      Pattern.compile(
          "<(?:[\\w-]+:)?(urlset|sitemapindex|rss|feed|rdf|html)\\b[^>]*>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BLOCK =
      Pattern.compile("<((?:[\\w-]+:)?(?:url|sitemap))(?:\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern NEWS_PREFIX =
      Pattern.compile(
          "xmlns:([\\w-]+)\\s*=\\s*[\"']https?://www\\.google\\.com/schemas/sitemap-news/",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern URL_LINE = Pattern.compile("https?://[^\\s<>\"]+");

  /// Characters in which the root element is looked for.
  private static final int ROOT_CHARS = 16_384;

  /// Characters of one entry; a longer one is no entry.
  private static final int ENTRY_CHARS = 65_536;

  private SitemapReader() {}

  /// Reads a sitemap or an index of sitemaps.
  ///
  /// @param url where it was read; relative links are resolved against it
  /// @param zone of dates that give none
  public static SitemapReading read(
      byte[] body, @Nullable String contentType, String url, ZoneId zone) {
    byte[] plain = Gzip.is(body) ? Gzip.read(body, Limits.SITEMAP_BYTES) : body;
    if (plain.length > Limits.SITEMAP_BYTES) {
      return new SitemapReading.Unreadable(
          url + " has more than " + Limits.SITEMAP_BYTES + " bytes when unpacked");
    }
    String text = Decoded.of(plain, contentType).text();
    if (text.isBlank()) {
      return new SitemapReading.Unreadable(url + " is empty");
    }
    Matcher root = ROOT.matcher(text).region(0, Math.min(text.length(), ROOT_CHARS));
    if (!root.find()) {
      return lines(text, url);
    }
    return switch (root.group(1).toLowerCase(java.util.Locale.ROOT)) {
      case "urlset" -> urls(text, newsPrefix(root.group()), url, zone);
      case "sitemapindex" -> index(text, url, zone);
      case "html" ->
          new SitemapReading.Unreadable(
              Challenge.in(text)
                  ? url + " answers with a page that asks for proof of a person"
                  : url + " is an HTML page, no sitemap");
      default -> feed(plain, contentType, url, zone);
    };
  }

  private static SitemapReading urls(String text, String news, String url, ZoneId zone) {
    List<SitemapReading.Entry> entries = new ArrayList<>();
    for (String block : blocks(text)) {
      Element e = Xml.parse(block, url);
      String loc = Xml.resolve(url, value(e, "loc"));
      if (!loc.isEmpty()) {
        String language = value(e, news + ":language");
        entries.add(
            new SitemapReading.Entry(
                loc,
                value(e, news + ":title"),
                language.isEmpty() ? "und" : language,
                Dates.read(value(e, news + ":publication_date"), zone),
                Dates.read(value(e, "lastmod"), zone)));
      }
    }
    return new SitemapReading.Urls(entries);
  }

  private static SitemapReading index(String text, String url, ZoneId zone) {
    List<SitemapReading.Part> parts = new ArrayList<>();
    for (String block : blocks(text)) {
      Element e = Xml.parse(block, url);
      String loc = Xml.resolve(url, value(e, "loc"));
      if (!loc.isEmpty()) {
        parts.add(new SitemapReading.Part(loc, Dates.read(value(e, "lastmod"), zone)));
      }
    }
    return new SitemapReading.Index(parts);
  }

  /// The entries' texts, the tags around included.
  private static List<String> blocks(String text) {
    List<String> blocks = new ArrayList<>();
    Matcher begin = BLOCK.matcher(text);
    int at = 0;
    while (blocks.size() < Limits.SITEMAP_URLS && begin.find(at)) {
      int end = text.indexOf("</" + begin.group(1), begin.end());
      int next = end < 0 ? text.length() : end;
      if (next - begin.start() <= ENTRY_CHARS) {
        blocks.add(text.substring(begin.start(), next));
      }
      at = next;
    }
    return blocks;
  }

  /// The text of the first element of a name, with or without a prefix of its own.
  private static String value(Element in, String name) {
    boolean prefixed = name.indexOf(':') >= 0;
    for (Element e : in.getAllElements()) {
      String tag = e.tagName();
      boolean same =
          tag.equalsIgnoreCase(name)
              || (!prefixed
                  && tag.regionMatches(true, tag.indexOf(':') + 1, name, 0, name.length())
                  && tag.length() == tag.indexOf(':') + 1 + name.length()
                  && !foreign(tag));
      if (same) {
        return Xml.text(e);
      }
    }
    return "";
  }

  /// `image:loc` and `video:player_loc` are no articles.
  private static boolean foreign(String tag) {
    return tag.regionMatches(true, 0, "image:", 0, 6) || tag.regionMatches(true, 0, "video:", 0, 6);
  }

  private static String newsPrefix(String rootTag) {
    Matcher m = NEWS_PREFIX.matcher(rootTag);
    return m.find() ? m.group(1) : "news";
  }

  /// sitemaps.org: "a text file that contains one URL per line".
  private static SitemapReading lines(String text, String url) {
    List<SitemapReading.Entry> entries = new ArrayList<>();
    for (String line : text.lines().limit(Limits.SITEMAP_URLS).toList()) {
      if (!line.isBlank()) {
        if (!URL_LINE.matcher(line.strip()).matches()) {
          return new SitemapReading.Unreadable(
              url + " is neither a sitemap nor a list of URLs, one a line");
        }
        entries.add(
            new SitemapReading.Entry(
                line.strip(), "", "und", Published.unknown(), Published.unknown()));
      }
    }
    return new SitemapReading.Urls(entries);
  }

  private static SitemapReading feed(
      byte[] body, @Nullable String contentType, String url, ZoneId zone) {
    return switch (FeedReader.read(body, contentType, url, zone)) {
      case FeedReading.Unreadable bad ->
          new SitemapReading.Unreadable(url + " is no sitemap: " + bad.reason());
      case FeedReading.Feed feed ->
          new SitemapReading.Urls(
              feed.entries().stream()
                  .filter(e -> !e.url().isEmpty())
                  .map(e ->
                      new SitemapReading.Entry(
                          e.url(), e.title(), feed.language(), e.published(), e.updated()))
                  .toList());
    };
  }
}
