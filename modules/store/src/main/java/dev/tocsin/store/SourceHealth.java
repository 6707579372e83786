package dev.tocsin.store;

import dev.tocsin.domain.FetchEvent;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a source is doing.
///
/// @param last the latest poll
/// @param lastSuccess null where it was never read
/// @param lastFailure null where it never failed
/// @param failureReason of the last failure; empty where there was none
/// @param failuresInARow 0 while it is well
/// @param lastArticle the last poll that gave something new; null where none did
/// @param polls in all
/// @param articles in all
/// @param articlesPerDay mean of the last [#DAYS] days on which it was polled
public record SourceHealth(
    FetchEvent last,
    @Nullable Instant lastSuccess,
    @Nullable Instant lastFailure,
    String failureReason,
    int failuresInARow,
    @Nullable Instant lastArticle,
    long polls,
    long articles,
    double articlesPerDay) {
  /// Days that [#articlesPerDay] looks back over: a month evens out weekends.
  public static final int DAYS = 30;

  /// Whether its latest poll could be read.
  public boolean isWell() {
    return failuresInARow == 0;
  }

  /// The pause between the latest poll and the next.
  public Duration interval() {
    return Duration.between(last.at(), last.nextDue());
  }

  static boolean isFailure(FetchEvent.Outcome outcome) {
    return switch (outcome) {
      case OK, NOT_MODIFIED, MOVED, SILENT -> false;
      case GONE, BLOCKED, UNREADABLE, FAILED -> true;
    };
  }
}
