package dev.tocsin.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/// What headers say about time.
final class HttpDates {
  /// The longest wait that is believed; a server that says more means "go away", and is asked again
  /// once a day.
  private static final Duration MAX_WAIT = Duration.ofDays(1);

  private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[\\s,])max-age=\"?(\\d{1,9})");

  private HttpDates() {}

  /// `Retry-After` (RFC 9110, 10.2.3), in seconds or as a date; null where there is none that can
  /// be read.
  static @Nullable Duration retryAfter(Headers headers, Instant now) {
    String value = headers.get("Retry-After");
    if (value == null) {
      return null;
    }
    Duration wait;
    if (value.strip().matches("\\d{1,9}")) {
      wait = Duration.ofSeconds(Long.parseLong(value.strip()));
    } else {
      Instant at = headers.getInstant("Retry-After");
      if (at == null) {
        return null;
      }
      wait = Duration.between(now, at);
    }
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(MAX_WAIT) > 0 ? MAX_WAIT : wait;
  }

  /// How long an answer stays fresh (RFC 9111, 4.2); null where nothing is said.
  static @Nullable Duration maxAge(Headers headers, Instant now) {
    String control = String.join(",", headers.values("Cache-Control"));
    Matcher m = MAX_AGE.matcher(control);
    if (control.contains("no-store") || control.contains("no-cache")) {
      return Duration.ZERO;
    }
    if (m.find()) {
      String age = headers.get("Age");
      long old = age != null && age.matches("\\d{1,9}") ? Long.parseLong(age) : 0;
      return Duration.ofSeconds(Math.max(0, Long.parseLong(m.group(1)) - old));
    }
    String expires = headers.get("Expires");
    if (expires == null) {
      return null;
    }
    Instant at = headers.getInstant("Expires");
    return at == null || at.isBefore(now) ? Duration.ZERO : Duration.between(now, at);
  }
}
