package dev.tocsin.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// A date with a month's name, read against the day of publication.
///
/// @param month the month, and with it the year that is meant
/// @param day 0 where none is given
/// @param at the month's name
record Dated(YearMonth month, int day, Dictionary.Hit at) {
  /// A month that is named without a year is the one nearest to publication within this much of the
  /// future.
  private static final int FUTURE_MONTHS = 6;

  /// Words between a month's name and its day or year: "31 de agosto de 2022", "Aug. 31, 2022",
  /// "8月31日".
  private static final int PARTS_REACH = 2;

  LocalDate last() {
    return day == 0 ? month.atEndOfMonth() : month.atDay(Math.min(day, month.lengthOfMonth()));
  }

  /// Every date with a month's name.
  ///
  /// @param ahead months within which one that was earlier in the year is next year's
  static List<Dated> all(Sentence s, LocalDate published, int ahead) {
    List<Dated> dates = new ArrayList<>();
    for (int m = 1; m <= 12; m++) {
      int number = s.lexicon().months().get(m - 1);
      if (number >= 0) {
        for (Dictionary.Hit hit : s.found().of(number)) {
          dates.add(dated(s, hit, m, published, ahead));
        }
      }
    }
    return dates;
  }

  private static Dated dated(
      Sentence s, Dictionary.Hit hit, int month, LocalDate published, int ahead) {
    int day = 0;
    int year = 0;
    String[] words = s.found().tokens().words();
    int from = Math.max(0, hit.start() - PARTS_REACH);
    int to = Math.min(words.length, hit.end() + PARTS_REACH + 2);
    for (int i = from; i < to; i++) {
      int number = leadingNumber(words[i]);
      if (i == hit.start() && number == month) { // the name of a month may be its number
        continue;
      }
      if (number >= 1900 && number < 2100 && year == 0) {
        year = number;
      } else if (number >= 1
          && number <= 31
          && day == 0
          && Math.min(Math.abs(i - hit.start()), Math.abs(i - hit.end() + 1)) <= PARTS_REACH) {
        day = number;
      }
    }
    YearMonth when =
        year > 0
            ? YearMonth.of(year, month)
            : isLast(s, hit) ? last(month, published) : nearest(month, published, ahead);
    return new Dated(when, day, hit);
  }

  /// "Last September", where the language has words for that.
  static boolean isLast(Sentence s, Dictionary.Hit month) {
    return s.hasBefore("own-last", month.start(), 0);
  }

  private static YearMonth last(int month, LocalDate published) {
    YearMonth here = YearMonth.of(published.getYear(), month);
    return here.isBefore(YearMonth.from(published)) ? here : here.minusYears(1);
  }

  private static YearMonth nearest(int month, LocalDate published, int ahead) {
    YearMonth here = YearMonth.of(published.getYear(), month);
    YearMonth now = YearMonth.from(published);
    if (here.isAfter(now.plusMonths(FUTURE_MONTHS))) {
      return here.minusYears(1);
    }
    return here.plusYears(1).isAfter(now.plusMonths(ahead)) ? here : here.plusYears(1);
  }

  private static int leadingNumber(String word) {
    int n = 0;
    int i = 0;
    while (i < word.length() && i < 4 && Character.isDigit(word.charAt(i))) {
      n = n * 10 + Character.digit(word.charAt(i), 10);
      i++;
    }
    return i == 0 || (i < word.length() && Character.isDigit(word.charAt(i))) ? 0 : n;
  }
}
