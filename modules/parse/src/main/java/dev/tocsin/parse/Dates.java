package dev.tocsin.parse;

import dev.tocsin.domain.Published;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as feeds and pages write them: RFC 822 and RFC 3339 in the right and in the usual wrong
/// forms, month names in many languages, dates in figures, seconds since 1970.
public final class Dates {
  /// Longer texts are no date.
  private static final int MAX_CHARS = 200;

  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2199;

  /// Thailand counts from 543 BC; such a year is never a mistake for another.
  private static final int BUDDHIST_YEARS = 543;

  private static final Pattern EPOCH = Pattern.compile("(1\\d{9})(\\d{3})?(?:\\.\\d+)?");

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{4})\\s?([-/.年년])\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d)[日일.]?");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?:t?(\\d{2})(\\d{2})(\\d{2})?)?(?!\\d)");
  private static final Pattern VIETNAMESE =
      Pattern.compile("(?<!\\d)(\\d{1,2}) (?:tháng|thg) ?(\\d{1,2})(?:[,/ ]|năm)+(\\d{4})(?!\\d)");
  private static final Pattern ORDINAL = Pattern.compile("^(\\d{4})-?(\\d{3})(?!\\d)");
  private static final Pattern MONTH_ONLY = Pattern.compile("^(\\d{4})-(\\d{2})$");
  private static final Pattern SHORT_ISO = Pattern.compile("^(\\d{2})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4}|\\d{2})(?!\\d)");

  /// `31 Dec 2003`, `31. prosince 2003`, `1er janvier 2004`, `31 de diciembre de 2003`,
  /// `31-Dec-03`.
  private static final Pattern DAY_NAME =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?[.,]?(?:\\s|-|/|of\\b|de\\b|d['’])*([\\p{L}\\p{M}]+(?:['’][\\p{L}]+)?(?:\\s[\\p{L}]+)?)"
              + "[.,]?(?:\\s|-|/|,|de\\b|del\\b)*(\\d{4}|\\d{2})?(?!\\d|:)");

  /// `December 31, 2003`, `Dec. 31 2003`, `2003 Dec 31`.
  private static final Pattern NAME_DAY =
      Pattern.compile(
          "(?:(\\d{4})[\\s.,-]*)?([\\p{L}\\p{M}]+)[.,]?[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:)(?:[,\\s-]+(\\d{4})(?!\\d|:))?");

  private static final Pattern TIME =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})[:h.時时點点시](?:\\s?)(\\d{2})(?:[:.分분](?:\\s?)(\\d{2}))?(?:[.,](\\d{1,9}))?(?!\\d)");
  private static final Pattern AFTERNOON =
      Pattern.compile("(?<!\\p{L})(p\\.?\\s?m\\.?|오후|下午|午後|م|μμ)(?!\\p{L})");
  private static final Pattern MORNING =
      Pattern.compile("(?<!\\p{L})(a\\.?\\s?m\\.?|오전|上午|午前|ص|πμ)(?!\\p{L})");
  private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");

  private Dates() {}

  /// The date that a text gives, with the precision that it gives it in; never fails.
  ///
  /// @param zone of a date with a time that gives none
  public static Published read(String text, ZoneId zone) {
    if (text.length() > MAX_CHARS || text.isBlank()) {
      return Published.unknown();
    }
    Published exact = exact(text);
    if (exact != null) {
      return exact;
    }
    try {
      return parsed(tidy(text), zone);
    } catch (DateTimeException | ArithmeticException outOfRange) {
      return Published.unknown();
    }
  }

  /// RFC 3339 to the letter in UTC, which needs no guessing; most archives write it.
  private static @Nullable Published exact(String text) {
    int length = text.length();
    if (length < 20 || length > 30 || text.charAt(10) != 'T' || text.charAt(length - 1) != 'Z') {
      return null;
    }
    try {
      Instant at = Instant.parse(text).truncatedTo(ChronoUnit.SECONDS);
      int year = at.atOffset(ZoneOffset.UTC).getYear();
      return year < FIRST_YEAR || year > LAST_YEAR ? null : Published.at(at);
    } catch (DateTimeException other) {
      return null;
    }
  }

  private static Published parsed(String s, ZoneId zone) {
    Matcher epoch = EPOCH.matcher(s);
    if (epoch.matches()) {
      return Published.at(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))));
    }
    Found day = day(s);
    if (day == null) {
      return Published.unknown();
    }
    String rest = (s.substring(0, day.start()) + " " + s.substring(day.end())).strip();
    Matcher time = TIME.matcher(rest);
    LocalTime at = day.time();
    String after = rest;
    if (at == null) {
      if (!time.find()) {
        return Published.on(day.date());
      }
      after = rest.substring(time.end());
      at = time(time, rest);
    }
    if (at == null) {
      return Published.on(day.date());
    }
    ZoneId given = Zones.find(after, rest);
    return Published.at(day.date().atTime(at).atZone(given == null ? zone : given).toInstant());
  }

  /// A day and where it stands; `time` only where it is written together with it.
  private record Found(LocalDate date, int start, int end, @Nullable LocalTime time) {}

  private static @Nullable Found day(String s) {
    Matcher m = YEAR_FIRST.matcher(s);
    if (m.find()) {
      return found(m, m.group(1), number(m.group(3)), m.group(4));
    }
    m = COMPACT.matcher(s);
    if (m.find() && number(m.group(2)) <= 12) {
      LocalTime time =
          m.group(4) == null
              ? null
              : LocalTime.of(
                  number(m.group(4)),
                  number(m.group(5)),
                  m.group(6) == null ? 0 : number(m.group(6)));
      Found found = found(m, m.group(1), number(m.group(2)), m.group(3));
      return found == null ? null : new Found(found.date(), found.start(), found.end(), time);
    }
    m = ORDINAL.matcher(s);
    if (m.find()) {
      LocalDate date = LocalDate.ofYearDay(year(m.group(1)), number(m.group(2)));
      return new Found(date, m.start(), m.end(), null);
    }
    m = MONTH_ONLY.matcher(s);
    if (m.find()) {
      return found(m, m.group(1), number(m.group(2)), "1");
    }
    m = VIETNAMESE.matcher(s);
    if (m.find()) {
      return found(m, m.group(3), number(m.group(2)), m.group(1));
    }
    Found named = named(s);
    if (named != null) {
      return named;
    }
    m = SHORT_ISO.matcher(s);
    if (m.find() && number(m.group(2)) <= 12) {
      return found(m, m.group(1), number(m.group(2)), m.group(3));
    }
    m = DAY_FIRST.matcher(s);
    if (m.find()) {
      boolean monthFirst =
          number(m.group(3)) > 12
              || (m.group(2).equals("/")
                  && number(m.group(1)) <= 12
                  && (AFTERNOON.matcher(s).find() || MORNING.matcher(s).find()));
      return monthFirst
          ? found(m, m.group(4), number(m.group(1)), m.group(3))
          : found(m, m.group(4), number(m.group(3)), m.group(1));
    }
    return s.matches("\\d{4}") ? new Found(LocalDate.of(year(s), 1, 1), 0, 4, null) : null;
  }

  private static @Nullable Found named(String s) {
    Matcher m = DAY_NAME.matcher(s);
    for (int from = 0; from <= s.length() && m.find(from); from = m.start() + 1) {
      int month = MonthNames.find(m.group(2));
      if (month > 0) {
        String year = m.group(3) == null ? anyYear(s) : m.group(3);
        return year == null ? null : found(m, year, month, m.group(1));
      }
    }
    m = NAME_DAY.matcher(s);
    for (int from = 0; from <= s.length() && m.find(from); from = m.start() + 1) {
      int month = MonthNames.find(m.group(2));
      if (month > 0) {
        String year =
            m.group(1) != null ? m.group(1) : m.group(4) != null ? m.group(4) : anyYear(s);
        return year == null ? null : found(m, year, month, m.group(3));
      }
    }
    return null;
  }

  private static @Nullable String anyYear(String s) {
    Matcher m = ANY_YEAR.matcher(s);
    while (m.find()) {
      int year = number(m.group(1));
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        return m.group(1);
      }
    }
    return null;
  }

  private static @Nullable Found found(Matcher m, String year, int month, String day) {
    int y = year(year);
    if (y < FIRST_YEAR || y > LAST_YEAR) {
      return null;
    }
    return new Found(LocalDate.of(y, month, number(day)), m.start(), m.end(), null);
  }

  /// RFC 2822, 4.3: two digits below 50 are of this century.
  private static int year(String digits) {
    int year = number(digits);
    if (digits.length() == 2) {
      return year < 50 ? 2000 + year : 1900 + year;
    }
    return year > LAST_YEAR + BUDDHIST_YEARS - 300 ? year - BUDDHIST_YEARS : year;
  }

  private static @Nullable LocalTime time(Matcher m, String s) {
    int hour = number(m.group(1));
    int minute = number(m.group(2));
    int second = m.group(3) == null ? 0 : Math.min(59, number(m.group(3)));
    if (hour < 12 && AFTERNOON.matcher(s).find()) {
      hour += 12;
    } else if (hour == 12 && MORNING.matcher(s).find()) {
      hour = 0;
    }
    if (hour == 24 && minute == 0) {
      hour = 23; // midnight at the day's end: the last instant of the day keeps the day
      minute = 59;
      second = 59;
    }
    return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute, second);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /// Figures of other scripts become ours, blanks single, letters small.
  private static String tidy(String text) {
    String s = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
      if (digit >= 0) {
        out.append((char) ('0' + digit));
      } else if (Character.getType(c) != Character.FORMAT) {
        out.append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
      }
    }
    return out.toString().replaceAll(" +", " ").strip();
  }

  /// Zones as dates name them.
  private static final class Zones {
    private static final Pattern OFFSET =
        Pattern.compile("(?:gmt|utc|z)?\\s?([+-])(\\d{1,2}):?(\\d{2})?(?!\\d)");
    private static final Pattern NAME =
        Pattern.compile("(?<![\\p{L}/])([a-z]{1,5}|[a-z]+/[a-z_]+)(?![\\p{L}])");

    /// Offset by name: RFC 822 section 5.1, and the names that newsrooms of these zones write.
    private static @Nullable ZoneId named(String name) {
      return switch (name) {
        case "z", "ut", "utc", "gmt", "wet", "мск0" -> ZoneOffset.UTC;
        case "est" -> ZoneOffset.ofHours(-5);
        case "edt" -> ZoneOffset.ofHours(-4);
        case "et" -> ZoneId.of("America/New_York");
        case "cst" -> ZoneOffset.ofHours(-6);
        case "cdt" -> ZoneOffset.ofHours(-5);
        case "mst" -> ZoneOffset.ofHours(-7);
        case "mdt" -> ZoneOffset.ofHours(-6);
        case "pst" -> ZoneOffset.ofHours(-8);
        case "pdt" -> ZoneOffset.ofHours(-7);
        case "pt" -> ZoneId.of("America/Los_Angeles");
        case "ast" -> ZoneOffset.ofHours(-4);
        case "brt" -> ZoneOffset.ofHours(-3);
        case "bst", "cet", "mez", "west" -> ZoneOffset.ofHours(1);
        case "cest", "mesz", "eet", "sast", "cat" -> ZoneOffset.ofHours(2);
        case "eest", "msk", "мск", "trt", "eat" -> ZoneOffset.ofHours(3);
        case "gst" -> ZoneOffset.ofHours(4);
        case "pkt" -> ZoneOffset.ofHours(5);
        case "ist" -> ZoneOffset.ofHoursMinutes(5, 30);
        case "ict", "wib" -> ZoneOffset.ofHours(7);
        case "hkt", "sgt", "myt", "awst" -> ZoneOffset.ofHours(8);
        case "jst", "kst" -> ZoneOffset.ofHours(9);
        case "aest" -> ZoneOffset.ofHours(10);
        case "aedt" -> ZoneOffset.ofHours(11);
        case "nzst" -> ZoneOffset.ofHours(12);
        case "nzdt" -> ZoneOffset.ofHours(13);
        default -> region(name);
      };
    }

    private static @Nullable ZoneId region(String name) {
      if (!name.contains("/")) {
        return null;
      }
      return ZoneId.getAvailableZoneIds().stream()
          .filter(id -> id.equalsIgnoreCase(name))
          .findFirst()
          .map(ZoneId::of)
          .orElse(null);
    }

    /// @param after what follows the time
    /// @param all the text without its day
    static @Nullable ZoneId find(String after, String all) {
      Matcher offset = OFFSET.matcher(after);
      if (offset.find()) {
        int hours = number(offset.group(2));
        int minutes = offset.group(3) == null ? 0 : number(offset.group(3));
        if (hours <= 14 && minutes < 60) {
          int total = (hours * 60 + minutes) * (offset.group(1).equals("-") ? -60 : 60);
          return ZoneOffset.ofTotalSeconds(total);
        }
      }
      Matcher name = NAME.matcher(all);
      while (name.find()) {
        ZoneId zone = named(name.group(1));
        if (zone != null) {
          return zone;
        }
      }
      return null;
    }
  }
}
