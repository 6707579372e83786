package dev.tocsin.domain;

import java.time.Duration;
import java.time.Instant;

/// What one poll of a source came to; kept for people to see a source's health.
///
/// @param source the source's id
/// @param url that was asked for last, after redirects
/// @param at when the poll began
/// @param took how long it took
/// @param outcome what it came to
/// @param status HTTP status, 0 where no answer came
/// @param articles new articles and revisions that it gave
/// @param reason one line for a person; empty where all is well
/// @param nextDue when the source is polled again
public record FetchEvent(
    String source,
    String url,
    Instant at,
    Duration took,
    Outcome outcome,
    int status,
    int articles,
    String reason,
    Instant nextDue) {
  /// What a poll came to.
  public enum Outcome {
    OK,
    NOT_MODIFIED,
    /// Moved for good: the source's URL changed.
    MOVED,
    /// 410, or removed by its owner.
    GONE,
    /// 401, 403, 451, a challenge page, or robots.txt.
    BLOCKED,
    /// Answered, but nothing could be read from it.
    UNREADABLE,
    /// No answer, or an error of the server.
    FAILED,
    /// No new article for longer than its own habit.
    SILENT
  }
}
