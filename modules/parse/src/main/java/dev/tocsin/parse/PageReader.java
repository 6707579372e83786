package dev.tocsin.parse;

import dev.tocsin.domain.Published;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/// Reads articles' pages.
public final class PageReader {
  private static final Pattern JSON = Pattern.compile("\\s*(?:\\[\\s*)?\\{\\s*\"[^\"]*\"\\s*:");

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
    PageReading.@Nullable Unreadable not = unreadable(html, contentType, url);
    if (not != null) {
      return not;
    }
    String source = Decoded.of(html, contentType).text();
    if (Challenge.in(source)) {
      return challenge(url);
    }
    Document doc = document(source, url);
    PageLines lines = PageLines.of(doc.body());
    PageParts parts = new PageParts(doc);
    PageFacts facts = new PageFacts(parts, url);
    String title = facts.title();
    return page(
        parts,
        facts,
        lines,
        url,
        zone,
        title,
        text(lines, title, parts.jsonLd.text("articleBody")));
  }

  /// What the page shows; where a script would draw it, what the page says to machines.
  private static String text(PageLines lines, String title, String machine) {
    String shown = MainText.of(lines, title, new Evidence(machine));
    return shown.isBlank() && !machine.isBlank()
        ? PageLines.of(Jsoup.parse(machine.replace("\n", "<br>")).body()).text()
        : shown;
  }

  /// One region of a watched page, all of its text.
  ///
  /// @param selector CSS selector of the region; null for the page's body
  public static PageReading region(
      byte[] html, @Nullable String contentType, String url, @Nullable String selector) {
    PageReading.@Nullable Unreadable not = unreadable(html, contentType, url);
    if (not != null) {
      return not;
    }
    String source = Decoded.of(html, contentType).text();
    if (Challenge.in(source)) {
      return challenge(url);
    }
    Document doc = document(source, url);
    try {
      Element region = selector == null ? doc.body() : doc.selectFirst(selector);
      if (region == null) {
        return new PageReading.Unreadable(
            PageReading.Why.NO_SUCH_REGION, "nothing matches '" + selector + "' in " + url);
      }
      PageParts parts = new PageParts(doc);
      PageFacts facts = new PageFacts(parts, url);
      PageLines lines = PageLines.of(region);
      return page(parts, facts, lines, url, ZoneOffset.UTC, facts.title(), lines.text());
    } catch (Selector.SelectorParseException e) {
      return new PageReading.Unreadable(
          PageReading.Why.NO_SUCH_REGION, "'" + selector + "' is no CSS selector");
    }
  }

  static Document document(String source, String url) {
    return Jsoup.parse(source, url, Parser.htmlParser().setMaxDepth(Limits.DEPTH));
  }

  static PageReading.@Nullable Unreadable unreadable(
      byte[] html, @Nullable String contentType, String url) {
    if (html.length > Limits.PAGE_BYTES) {
      return new PageReading.Unreadable(
          PageReading.Why.TOO_LARGE,
          url + " has more than " + Limits.PAGE_BYTES + " bytes; nothing of it was read");
    }
    int first = 0;
    while (first < html.length && html[first] <= ' ' && html[first] >= 0) {
      first++;
    }
    if (first == html.length) {
      return new PageReading.Unreadable(PageReading.Why.EMPTY, url + " is empty");
    }
    String is = notHtml(html, contentType);
    return is == null
        ? null
        : new PageReading.Unreadable(
            PageReading.Why.NOT_HTML, url + " is " + is + ", no HTML page");
  }

  /// What bytes are by their first few, or by their label where they have no tag at the start.
  private static @Nullable String notHtml(byte[] b, @Nullable String contentType) {
    String start =
        new String(b, 0, Math.min(b.length, 1_024), java.nio.charset.StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF-")) {
      return "a PDF file";
    }
    if (start.startsWith("\u0089PNG")
        || start.startsWith("GIF8")
        || start.startsWith("\u00FF\u00D8\u00FF")
        || (start.startsWith("RIFF") && start.startsWith("WEBP", 8))) {
      return "an image";
    }
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("\u001F\u008B")) {
      return "an archive";
    }
    if (JSON.matcher(start).lookingAt()) {
      return "JSON";
    }
    String type =
        contentType == null ? "" : contentType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
    boolean other =
        type.startsWith("image/")
            || type.startsWith("audio/")
            || type.startsWith("video/")
            || type.startsWith("font/")
            || type.equals("application/pdf")
            || type.equals("application/zip")
            || type.equals("application/json");
    return other && start.replace("\0", "").indexOf('<') < 0 ? type : null;
  }

  private static PageReading.Unreadable challenge(String url) {
    return new PageReading.Unreadable(
        PageReading.Why.CHALLENGE, url + " asks the reader to prove to be a person");
  }

  private static PageReading page(
      PageParts parts,
      PageFacts facts,
      PageLines lines,
      String url,
      ZoneId zone,
      String title,
      String text) {
    PageDates dates = new PageDates(parts, List.of(url, facts.canonical()), zone);
    Published published = dates.published(lines.lines);
    ZoneOffset offset = dates.offset(published);
    return new PageReading.Page(
        url,
        facts.canonical(),
        title,
        facts.author(),
        published,
        dates.modified(),
        offset,
        facts.language(),
        facts.section(),
        facts.paid(),
        facts.noArchive(),
        text);
  }
}
