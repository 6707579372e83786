package dev.tocsin.parse;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times of day as dates write them, by clocks of 24 hours and of twice 12.
final class ClockTimes {
  private static final Pattern TIME =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})[:h.時时點点시](?:\\s?)(\\d{2})(?:[:.分분](?:\\s?)(\\d{2}))?(?:[.,](\\d{1,9}))?(?!\\d)");

  /// Half of the day in English, Korean, Chinese, Japanese, Arabic, Greek.
  private static final Pattern AFTERNOON =
      Pattern.compile("(?<!\\p{L})(p\\.?\\s?m\\.?|오후|下午|午後|م|μμ)(?!\\p{L})");

  private static final Pattern MORNING =
      Pattern.compile("(?<!\\p{L})(a\\.?\\s?m\\.?|오전|上午|午前|ص|πμ)(?!\\p{L})");

  private ClockTimes() {}

  /// What finds the time in a date's text, for [#of].
  static Matcher matcher(String text) {
    return TIME.matcher(text);
  }

  /// Whether a text says which half of the day it means.
  static boolean halved(String text) {
    return AFTERNOON.matcher(text).find() || MORNING.matcher(text).find();
  }

  /// The time where the matcher stands; null where its figures are none. The half of the day may
  /// stand anywhere in the text.
  static @Nullable LocalTime of(Matcher found, String text) {
    int hour = Integer.parseInt(found.group(1));
    int minute = Integer.parseInt(found.group(2));
    int second = found.group(3) == null ? 0 : Math.min(59, Integer.parseInt(found.group(3)));
    if (hour < 12 && AFTERNOON.matcher(text).find()) {
      hour += 12;
    } else if (hour == 12 && MORNING.matcher(text).find()) {
      hour = 0;
    }
    if (hour == 24 && minute == 0) {
      hour = 23; // midnight at the day's end: the last instant of the day keeps the day
      minute = 59;
      second = 59;
    }
    return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute, second);
  }
}
