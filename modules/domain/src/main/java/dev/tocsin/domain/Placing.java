package dev.tocsin.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// When an article counts from.
///
/// @param at not before the watch began, nor after the article was first seen
/// @param mends what was put right, for a person; empty where the article's own date holds
record Placing(Instant at, String mends) {
  /// Clocks differ by so much; more than this is a wrong date.
  private static final Duration SKEW = Duration.ofMinutes(10);

  /// A first revision counts from its publication, a day from its beginning where the watch is. A
  /// later one counts from when it was first seen: before, nobody could read it.
  static Placing of(Article article, Terms terms) {
    Instant seen = article.firstSeen().truncatedTo(ChronoUnit.MICROS);
    Instant given =
        article.revision() > 1
            ? seen
            : switch (article.published()) {
              case Published.At at -> at.instant().truncatedTo(ChronoUnit.MICROS);
              case Published.On on -> on.day().atStartOfDay(terms.zone()).toInstant();
              case Published.Unknown _ -> seen;
            };
    Instant began = terms.began().atStartOfDay(terms.zone()).toInstant();
    if (given.isBefore(began)) {
      return new Placing(began, "is dated before the watch began and counts from then");
    }
    if (given.isAfter(seen)) {
      // A day's beginning in the watch's zone may lie ahead of a reader further west.
      boolean wrong = given.isAfter(seen.plus(SKEW));
      return new Placing(
          seen.isBefore(began) ? began : seen,
          wrong ? "is dated after it was first seen and counts from then" : "");
    }
    return new Placing(given, "");
  }
}
