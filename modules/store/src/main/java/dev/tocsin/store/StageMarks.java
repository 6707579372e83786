package dev.tocsin.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/// The stage times that a record carries in its headers, as epoch milliseconds in decimal. A header
/// that is missing or says something else counts as no mark.
record StageMarks(
    @Nullable Instant fetched,
    @Nullable Instant parsed,
    @Nullable Instant tagged,
    @Nullable Instant followed) {
  static final String FETCHED = "tocsin-fetched";
  static final String PARSED = "tocsin-parsed";
  static final String TAGGED = "tocsin-tagged";
  static final String FOLLOWED = "tocsin-followed";

  /// Digits of the last year that PostgreSQL's `timestamptz` surely holds (33658).
  private static final int MAX_DIGITS = 15;

  static StageMarks of(Headers headers) {
    return new StageMarks(
        mark(headers, FETCHED),
        mark(headers, PARSED),
        mark(headers, TAGGED),
        mark(headers, FOLLOWED));
  }

  private static @Nullable Instant mark(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    if (header == null || header.value() == null || header.value().length > MAX_DIGITS) {
      return null;
    }
    try {
      return Instant.ofEpochMilli(
          Long.parseLong(new String(header.value(), StandardCharsets.US_ASCII)));
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
