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

  private static final Pattern EPOCH = Pattern.compile("(1\\d{9})(\\d{3})?(?:\\.\\d+)?");

  private static final String PLAIN = "0000-00-00T00:00:00Z";

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
    Instant plain = length == 20 ? plain(text) : null;
    if (plain != null) {
      return Published.at(plain);
    }
    if (length < 20 || length > 30 || text.charAt(10) != 'T' || text.charAt(length - 1) != 'Z') {
      return null;
    }
    try {
      Instant at = Instant.parse(text).truncatedTo(ChronoUnit.SECONDS);
      int year = at.atOffset(ZoneOffset.UTC).getYear();
      return WrittenDay.plausible(year) ? Published.at(at) : null;
    } catch (DateTimeException other) {
      return null;
    }
  }

  /// `2022-08-31T21:47:00Z`: read by place, as a general parser takes most of the time that an
  /// article of an archive costs to read. Null where it is anything else, which others may know.
  private static @Nullable Instant plain(String s) {
    for (int i = 0; i < PLAIN.length(); i++) {
      char wanted = PLAIN.charAt(i);
      char c = s.charAt(i);
      if (wanted == '0' ? c < '0' || c > '9' : c != wanted) {
        return null;
      }
    }
    int year = figures(s, 0, 4);
    int month = figures(s, 5, 7);
    int day = figures(s, 8, 10);
    try {
      return WrittenDay.plausible(year)
          ? LocalDate.of(year, month, day)
              .atTime(figures(s, 11, 13), figures(s, 14, 16), figures(s, 17, 19))
              .toInstant(ZoneOffset.UTC)
          : null;
    } catch (DateTimeException outOfRange) {
      return null;
    }
  }

  private static int figures(String s, int from, int to) {
    return Integer.parseInt(s, from, to, 10);
  }

  private static Published parsed(String s, ZoneId zone) {
    Matcher epoch = EPOCH.matcher(s);
    if (epoch.matches()) {
      return Published.at(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))));
    }
    WrittenDay day = WrittenDay.in(s);
    if (day == null) {
      return Published.unknown();
    }
    String rest = (s.substring(0, day.start()) + " " + s.substring(day.end())).strip();
    Matcher time = ClockTimes.matcher(rest);
    LocalTime at = day.time();
    String after = rest;
    if (at == null) {
      if (!time.find()) {
        return Published.on(day.date());
      }
      after = rest.substring(time.end());
      at = ClockTimes.of(time, rest);
    }
    if (at == null) {
      return Published.on(day.date());
    }
    ZoneId given = Zones.find(after, rest);
    return Published.at(day.date().atTime(at).atZone(given == null ? zone : given).toInstant());
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
}
