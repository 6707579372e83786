package dev.tocsin.parse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day and where it stands in a text; `time` only where it is written together with it.
record WrittenDay(LocalDate date, int start, int end, @Nullable LocalTime time) {
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2199;

  /// Thailand counts from 543 BC. From its year of our 1970 on a year is one of those and no
  /// mistake for another.
  private static final int BUDDHIST_YEARS = 543;

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

  private static final Pattern YEAR_ONLY = Pattern.compile("\\d{4}");
  private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");

  /// The first that a text gives, the surest way of writing before the others.
  static @Nullable WrittenDay in(String s) {
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
      WrittenDay found = found(m, m.group(1), number(m.group(2)), m.group(3));
      return found == null ? null : new WrittenDay(found.date(), found.start(), found.end(), time);
    }
    m = ORDINAL.matcher(s);
    if (m.find()) {
      LocalDate date = LocalDate.ofYearDay(year(m.group(1)), number(m.group(2)));
      return new WrittenDay(date, m.start(), m.end(), null);
    }
    m = MONTH_ONLY.matcher(s);
    if (m.find()) {
      return found(m, m.group(1), number(m.group(2)), "1");
    }
    m = VIETNAMESE.matcher(s);
    if (m.find()) {
      return found(m, m.group(3), number(m.group(2)), m.group(1));
    }
    WrittenDay named = named(s);
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
              || (m.group(2).equals("/") && number(m.group(1)) <= 12 && ClockTimes.halved(s));
      return monthFirst
          ? found(m, m.group(4), number(m.group(1)), m.group(3))
          : found(m, m.group(4), number(m.group(3)), m.group(1));
    }
    m = YEAR_ONLY.matcher(s);
    return m.matches() ? found(m, s, 1, "1") : null;
  }

  private static @Nullable WrittenDay named(String s) {
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
      if (plausible(year)) {
        return m.group(1);
      }
    }
    return null;
  }

  private static @Nullable WrittenDay found(Matcher m, String year, int month, String day) {
    int y = year(year);
    if (!plausible(y)) {
      return null;
    }
    return new WrittenDay(LocalDate.of(y, month, number(day)), m.start(), m.end(), null);
  }

  /// RFC 2822, 4.3: two digits below 50 are of this century.
  private static int year(String digits) {
    int year = number(digits);
    if (digits.length() == 2) {
      return year < 50 ? 2000 + year : 1900 + year;
    }
    return year >= FIRST_YEAR + BUDDHIST_YEARS ? year - BUDDHIST_YEARS : year;
  }

  /// Whether what stands on the web can be of that year; figures outside are none.
  static boolean plausible(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
