package dev.tocsin.ingest;

import dev.tocsin.domain.Source;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is kept between two polls of a source; small, since every poll writes it.
///
/// @param source as it was configured last
/// @param url where it lives now: its own URL, or where that moved for good
/// @param etag of the last answer, null to ask without
/// @param lastModified of the last answer, null to ask without
/// @param due when it is polled next
/// @param interval between polls while all is well
/// @param polls so far
/// @param failures in a row
/// @param lastWhole when the content was last transferred; [Instant#EPOCH] for never
/// @param lastNew when it last gave a new article; [Instant#EPOCH] for never
/// @param habit mean time between polls that gave something new; zero where not known yet
record PollState(
    Source source,
    String url,
    @Nullable String etag,
    @Nullable String lastModified,
    Instant due,
    Duration interval,
    long polls,
    int failures,
    Instant lastWhole,
    Instant lastNew,
    Duration habit) {
  static PollState begin(Source source, Instant due, Duration interval) {
    return new PollState(
        source,
        source.url(),
        null,
        null,
        due,
        interval,
        0,
        0,
        Instant.EPOCH,
        Instant.EPOCH,
        Duration.ZERO);
  }

  /// The same source with other settings: what was learned stays as long as the URL does.
  PollState configured(Source now) {
    return new PollState(
        now,
        url,
        // Another selector or reading of full texts makes the old content new.
        now.equals(source) ? etag : null,
        now.equals(source) ? lastModified : null,
        due,
        interval,
        polls,
        failures,
        lastWhole,
        lastNew,
        habit);
  }

  PollState dueAt(Instant instant) {
    return new PollState(
        source,
        url,
        etag,
        lastModified,
        instant,
        interval,
        polls,
        failures,
        lastWhole,
        lastNew,
        habit);
  }
}
