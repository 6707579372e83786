package dev.tocsin.ingest;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.FetchEvent.Outcome;
import dev.tocsin.domain.Source;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One poll of a source: what it is given, and what it comes to. Plain data, made on one thread and
/// used on another.
final class Poll {
  private Poll() {}

  /// What a poll is given.
  record Task(
      Source source, String url, @Nullable String etag, @Nullable String lastModified, Seen seen) {}

  /// What a poll came to.
  ///
  /// @param began by the machine's clock
  /// @param took until everything was read
  /// @param status HTTP status, 0 where no answer came
  /// @param reason one line for a person; empty where all is well
  /// @param url that answered last
  /// @param movedTo where the source lives for good; null where it stays
  /// @param retryAfter the server asks for, null where it asks for nothing
  /// @param fresh how long the content says that it stays the same; zero where it says nothing
  /// @param read what was found; null where nothing was transferred or it could not be read
  record Done(
      Task task,
      Instant began,
      Duration took,
      Outcome outcome,
      int status,
      String reason,
      String url,
      @Nullable String movedTo,
      @Nullable String etag,
      @Nullable String lastModified,
      @Nullable Duration retryAfter,
      Duration fresh,
      @Nullable Read read) {
    /// The source answered with something that could be read, or that nothing changed.
    boolean well() {
      return read != null || outcome == Outcome.NOT_MODIFIED || outcome == Outcome.MOVED;
    }
  }

  /// What was found in a source's content.
  ///
  /// @param found new and changed articles, oldest first
  /// @param listed keys that are listed and need no look
  /// @param skipped keys to be known from now on without having been looked at, with their
  ///   listing's hash
  /// @param text of a watched page
  /// @param more there was more than one poll may fetch
  /// @param notes for a person: repairs, pages that could not be read
  record Read(
      List<Found> found,
      List<String> listed,
      List<Skipped> skipped,
      @Nullable String text,
      boolean more,
      Duration ttl,
      Set<Integer> skipHours,
      Set<DayOfWeek> skipDays,
      List<String> notes) {}

  /// One article that is new, or whose listing changed.
  ///
  /// @param key under which the source's listing knows it
  /// @param alias of the feed's own id for it, which outlives a changed URL; null where it has none
  /// @param listing hash of what the listing says
  /// @param article as read, revision 1
  /// @param fetched when its bytes were here, by the machine's clock
  /// @param parsed when it was read, by the machine's clock
  record Found(
      String key,
      @Nullable String alias,
      long listing,
      Article article,
      Instant fetched,
      Instant parsed) {}

  /// An old article of a source that is new to us.
  record Skipped(String key, long listing) {}
}
