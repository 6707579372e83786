package dev.tocsin.parse;

import dev.tocsin.domain.Published;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// When a page says that its article was published and changed. The places are asked in the order
/// in which they are trusted; a date of change never stands for one of publication.
final class PageDates {
  private static final Pattern MIDNIGHT =
      Pattern.compile(
          "^(\\d{4}-\\d{2}-\\d{2})[T ]00:00(?::00(?:\\.0+)?)?(?:\\s?(?:Z|[+-]\\d{2}:?\\d{2}))?$");

  /// `/2019/11/18/`, `/2019-11-18-`, `/20191118/`; a day, not only a month.
  private static final Pattern URL_DAY =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})([-_/.]?)(0[1-9]|1[0-2])\\2([0-2]\\d|3[01])(?!\\d)");

  private static final Pattern SCRIPT_DATE =
      Pattern.compile(
          "\"(?:datePublished|publishedAt|published_at|publishDate|publish_date|publishedDate|published_date|publicationDate|publication_date|pubDate|pubdate|firstPublished|first_publish_date|date_published|datePublication)\"\\s*:\\s*\"?([^\",}]{8,40})");

  /// `+02:00`, `+0200` after a time of day; no more than the 18 hours that there are.
  private static final Pattern OFFSET =
      Pattern.compile(
          "\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s?([+-](?:0\\d|1[0-7])):?([0-5]\\d)$");

  /// Lines of a page among which a date is looked for where nothing marks one.
  private static final int DATE_LINES = 400;

  /// Two places that give one time may round it.
  private static final Duration SAME = Duration.ofMinutes(1);

  private static final int FARTHEST_WEST = 12;
  private static final int FARTHEST_EAST = 14;

  private final PageParts parts;
  private final List<String> urls;
  private final ZoneId zone;

  /// @param urls of the page: where it was read, and where it says that it lives
  PageDates(PageParts parts, List<String> urls, ZoneId zone) {
    this.parts = parts;
    // A file's name is not the page's.
    this.urls = urls.stream().filter(url -> url.startsWith("http")).toList();
    this.zone = zone;
  }

  /// How far from UTC the page's own clock is, as far as it says so: by the offset that the date is
  /// written with; in UTC, by another place that gives the same time with one; else by the day in
  /// its URL, as the least offset that makes it that day.
  ZoneOffset offset(Published date) {
    if (!(date instanceof Published.At(Instant instant))) {
      return ZoneOffset.UTC;
    }
    return written().stream()
        .filter(text ->
            Dates.read(text, zone) instanceof Published.At at
                && Duration.between(at.instant(), instant).abs().compareTo(SAME) < 0)
        .map(PageDates::written)
        .filter(o -> !o.equals(ZoneOffset.UTC))
        .findFirst()
        .orElseGet(() -> byDay(instant));
  }

  /// All that may say when the page was published.
  private List<String> written() {
    List<String> texts = new ArrayList<>();
    texts.add(parts.jsonLd.text("datePublished", "dateCreated", "uploadDate"));
    for (String key : DateKeys.PUBLISHED) {
      texts.addAll(parts.meta.getOrDefault(key, List.of()));
    }
    parts.properties.forEach(e -> texts.add(value(e)));
    parts.times.forEach(e -> texts.add(value(e)));
    texts.removeIf(text -> !OFFSET.matcher(text.strip()).find());
    return texts;
  }

  private static ZoneOffset written(String text) {
    Matcher away = OFFSET.matcher(text.strip());
    return away.find() ? ZoneOffset.of(away.group(1) + ":" + away.group(2)) : ZoneOffset.UTC;
  }

  private ZoneOffset byDay(Instant instant) {
    LocalDate day = inUrl().day(ZoneOffset.UTC);
    OffsetDateTime utc = instant.atOffset(ZoneOffset.UTC);
    if (utc.toLocalDate().minusDays(1).equals(day) && utc.getHour() < FARTHEST_WEST) {
      return ZoneOffset.ofHours(-utc.getHour() - 1);
    }
    if (utc.toLocalDate().plusDays(1).equals(day) && utc.getHour() >= 24 - FARTHEST_EAST) {
      return ZoneOffset.ofHours(24 - utc.getHour());
    }
    return ZoneOffset.UTC;
  }

  Published modified() {
    Published date = read(parts.jsonLd.text("dateModified"));
    date = or(date, DateKeys.MODIFIED);
    return known(date) ? date : property("datemodified");
  }

  Published published(List<PageLines.Line> lines) {
    Published date = read(parts.jsonLd.text("datePublished", "dateCreated", "uploadDate"));
    date = or(date, DateKeys.PUBLISHED);
    if (!known(date)) {
      date = property("datepublished");
    }
    if (!known(date)) {
      date = property("datecreated");
    }
    if (!known(date)) {
      date = time(PageDates::saysPublished);
    }
    if (!known(date)) {
      date = inScripts();
    }
    if (!known(date)) {
      date = inUrl();
    }
    if (!known(date)) {
      date = time(e -> !saysModified(e));
    }
    return known(date) ? date : inText(lines);
  }

  private Published or(Published date, String... keys) {
    for (int i = 0; i < keys.length && !known(date); i++) {
      for (String value : parts.meta.getOrDefault(keys[i], List.of())) {
        date = read(value);
        if (known(date)) {
          return date;
        }
      }
    }
    return date;
  }

  private Published property(String name) {
    for (Element e : parts.properties) {
      String property = (e.attr("itemprop") + " " + e.attr("property")).toLowerCase(Locale.ROOT);
      if (property.contains(name)) {
        Published date = read(value(e));
        if (known(date)) {
          return date;
        }
      }
    }
    return Published.unknown();
  }

  private static String value(Element e) {
    for (String attribute : List.of("content", "datetime", "title")) {
      if (e.attr(attribute).length() > 7) {
        return e.attr(attribute);
      }
    }
    return e.text();
  }

  private Published time(Predicate<Element> which) {
    for (Element e : parts.times) {
      if (which.test(e)) {
        Published date = read(value(e));
        if (known(date)) {
          return date;
        }
      }
    }
    return Published.unknown();
  }

  private static boolean saysPublished(Element e) {
    String names = around(e);
    return e.hasAttr("pubdate")
        || (names.contains("publi") && !names.contains("modif") && !names.contains("updat"));
  }

  private static boolean saysModified(Element e) {
    String names = around(e);
    return names.contains("modif") || names.contains("updat");
  }

  private static String around(Element e) {
    Element parent = e.parent();
    return (e.className()
            + " "
            + e.attr("itemprop")
            + (parent == null ? "" : " " + parent.className()))
        .toLowerCase(Locale.ROOT);
  }

  private Published inScripts() {
    for (Element script : parts.scripts) {
      String data = script.data();
      Matcher m = SCRIPT_DATE.matcher(data);
      if (data.length() < 300_000 && m.find()) {
        Published date = read(m.group(1));
        if (known(date)) {
          return date;
        }
      }
    }
    return Published.unknown();
  }

  private Published inUrl() {
    for (String url : urls) {
      Matcher m = URL_DAY.matcher(url);
      if (m.find()) {
        return read(m.group(1) + "-" + m.group(3) + "-" + m.group(4));
      }
    }
    return Published.unknown();
  }

  private Published inText(List<PageLines.Line> lines) {
    for (PageLines.Line line : lines.subList(0, Math.min(lines.size(), DATE_LINES))) {
      if (line.text().length() <= 80
          && line.text().chars().filter(Character::isDigit).count() >= 3) {
        Published date = read(line.text());
        if (known(date)) {
          return date;
        }
      }
    }
    return Published.unknown();
  }

  private static boolean known(Published date) {
    return !(date instanceof Published.Unknown);
  }

  private Published read(String text) {
    if (text.isBlank()) {
      return Published.unknown();
    }
    Matcher midnight = MIDNIGHT.matcher(text.strip());
    // Systems that keep days only write midnight.
    Published date = Dates.read(midnight.matches() ? midnight.group(1) : text, zone);
    LocalDate day = date.day(zone);
    if (day == null || day.getYear() <= 1970) {
      return Published.unknown();
    }
    return date;
  }
}
