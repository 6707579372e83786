package dev.tocsin.parse;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads every feed that a person would call readable: RSS 0.9x, 1.0 and 2.0, RDF, Atom 0.3 and
/// 1.0, CDF, JSON Feed 1 and 1.1. What had to be mended is reported, what is no feed gets its
/// reason. Nothing outside the bytes is read: no DTD, no external entity, no entity expansion.
public final class FeedReader {
  private static final Pattern HTML =
      Pattern.compile(
          "(?is)^(?:\\s|<\\?xml[^>]*>|<!--.*?-->)*<(?:!doctype\\s+html|html\\b|head\\b|body\\b)");
  private static final Pattern XML_FEED_INSIDE =
      Pattern.compile(
          "(?i)<(?:(?:[\\w-]+:)?(?:rss|rdf)\\s[^>]*(?:version|xmlns)|feed\\s[^>]*xmlns)");

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
    // Links lead from where a site is; a file's place on a disk is none.
    String base = url.regionMatches(true, 0, "http", 0, 4) ? url : "";
    return readFrom(base, body, contentType, zone);
  }

  private static FeedReading readFrom(
      String url, byte[] body, @Nullable String contentType, ZoneId zone) {
    if (body.length > Limits.FEED_BYTES) {
      return no(FeedReading.Why.TOO_LARGE, "more than " + Limits.FEED_BYTES + " bytes");
    }
    List<String> repairs = new ArrayList<>();
    byte[] plain = unzipped(body, repairs);
    if (plain.length > Limits.FEED_BYTES) {
      return no(
          FeedReading.Why.TOO_LARGE, "more than " + Limits.FEED_BYTES + " bytes when unpacked");
    }
    Decoded decoded = Decoded.of(plain, contentType);
    repairs.addAll(decoded.repairs());
    String text = FeedRepair.mended(decoded.text(), repairs);
    if (text.isBlank()) {
      return no(FeedReading.Why.EMPTY, "nothing but " + plain.length + " bytes of white space");
    }
    char first = text.charAt(0);
    if (first == '{' || first == '[' || (first == '(' && !text.contains("<"))) {
      return JsonFeed.read(text, decoded.charset(), url, zone, repairs);
    }
    if (text.indexOf('<') < 0 || text.indexOf('\0') >= 0) {
      return no(
          FeedReading.Why.NOT_TEXT, "neither XML nor JSON: begins with '" + beginning(text) + "'");
    }
    if (HTML.matcher(text).find() && !feedInside(text)) {
      return html(plain, contentType, url);
    }
    FeedReading.Feed feed = XmlFeed.read(text, decoded.charset(), url, zone, repairs);
    if (feed != null) {
      return feed;
    }
    return text.toLowerCase(Locale.ROOT).contains("<html")
            || (contentType != null && contentType.contains("html"))
        ? html(plain, contentType, url)
        : no(
            FeedReading.Why.OTHER_FORMAT,
            "XML, but no feed: begins with '" + beginning(text) + "'");
  }

  /// A feed may stand in a page (`<html><body><rss>`), and a page may merely mention one.
  private static boolean feedInside(String text) {
    return XML_FEED_INSIDE.matcher(text).find();
  }

  private static FeedReading html(byte[] body, @Nullable String contentType, String url) {
    Discovery linked = Discovery.in(body, contentType, url);
    if (Challenge.in(Decoded.of(body, contentType).text())) {
      return new FeedReading.Unreadable(
          FeedReading.Why.CHALLENGE, "a page that asks for proof of a person", linked.feeds());
    }
    return new FeedReading.Unreadable(
        FeedReading.Why.HTML_PAGE,
        linked.feeds().isEmpty()
            ? "an HTML page that links to no feed"
            : "an HTML page; it links to " + String.join(", ", linked.feeds()),
        linked.feeds());
  }

  private static byte[] unzipped(byte[] body, List<String> repairs) {
    if (!Gzip.is(body)) {
      return body;
    }
    repairs.add("gzip inside the response's body");
    return Gzip.read(body, Limits.FEED_BYTES);
  }

  private static FeedReading no(FeedReading.Why why, String reason) {
    return new FeedReading.Unreadable(why, reason, List.of());
  }

  private static String beginning(String text) {
    String line =
        text.substring(0, Math.min(60, text.length())).replaceAll("[\\s\\p{Cntrl}]+", " ");
    return line.strip();
  }
}
