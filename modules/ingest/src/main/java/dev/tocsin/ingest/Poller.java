package dev.tocsin.ingest;

import dev.tocsin.domain.FetchEvent.Outcome;
import dev.tocsin.domain.Source;
import dev.tocsin.fetch.FetchRequest;
import dev.tocsin.fetch.FetchResult;
import dev.tocsin.fetch.Fetcher;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Runs polls: fetches a source and reads it. Blocks; never throws for what a site does.
final class Poller {
  private final Fetcher fetcher;
  private final InstantSource clock;
  private final InstantSource system;
  private final int pages;

  /// @param clock tells when an article is first seen
  /// @param system the machine's clock
  Poller(Fetcher fetcher, InstantSource clock, InstantSource system, int pages) {
    this.fetcher = fetcher;
    this.clock = clock;
    this.system = system;
    this.pages = pages;
  }

  Poll.Done poll(Poll.Task task) {
    Instant began = system.instant();
    Source source = task.source();
    boolean html = source.kind() == Source.Kind.LISTING || source.kind() == Source.Kind.PAGE;
    FetchRequest request = html ? FetchRequest.page(task.url()) : FetchRequest.feed(task.url());
    FetchResult result = fetcher.fetch(request.unlessMatches(task.etag(), task.lastModified()));
    return switch (result) {
      case FetchResult.Body body -> read(task, began, body);
      case FetchResult.NotModified(FetchResult.Answer a) ->
          new Poll.Done(
              task,
              began,
              since(began),
              a.movedTo() == null ? Outcome.NOT_MODIFIED : Outcome.MOVED,
              a.status(),
              a.movedTo() == null ? "" : "moved for good to " + a.movedTo(),
              a.finalUrl(),
              a.movedTo(),
              a.etag() == null ? task.etag() : a.etag(),
              a.lastModified() == null ? task.lastModified() : a.lastModified(),
              null,
              fresh(a),
              null);
      case FetchResult.HttpError e ->
          failed(task, began, httpOutcome(e), e.status(), e.reason(), e.finalUrl(), e.retryAfter());
      case FetchResult.Refused r ->
          failed(task, began, refusedOutcome(r), 0, r.reason(), r.finalUrl(), r.retryAfter());
      case FetchResult.Failed f ->
          failed(task, began, Outcome.FAILED, 0, f.reason(), f.finalUrl(), null);
    };
  }

  private Poll.Done read(Poll.Task task, Instant began, FetchResult.Body body) {
    FetchResult.Answer a = body.answer();
    Instant fetched = system.instant();
    Reading reading =
        new SourceReader(fetcher, task, body, clock.instant(), fetched, system, pages).read();
    return switch (reading) {
      case Reading.Good(Poll.Read read) ->
          new Poll.Done(
              task,
              began,
              since(began),
              a.movedTo() == null ? Outcome.OK : Outcome.MOVED,
              a.status(),
              a.movedTo() == null
                  ? String.join("; ", read.notes())
                  : "moved for good to " + a.movedTo(),
              a.finalUrl(),
              a.movedTo(),
              // With more to fetch, the same content has to come again.
              read.more() ? null : a.etag(),
              read.more() ? null : a.lastModified(),
              null,
              fresh(a).compareTo(read.ttl()) > 0 ? fresh(a) : read.ttl(),
              read);
      case Reading.Bad(Outcome outcome, String reason) ->
          failed(task, began, outcome, a.status(), reason, a.finalUrl(), null);
      case Reading.Elsewhere(String url, String reason) -> elsewhere(task, began, a, url, reason);
    };
  }

  /// The page that stands where a feed stood links to one: that one is read from now on.
  private Poll.Done elsewhere(
      Poll.Task task, Instant began, FetchResult.Answer page, String url, String reason) {
    if (fetcher.fetch(FetchRequest.feed(url)) instanceof FetchResult.Body body) {
      Instant fetched = system.instant();
      Reading reading =
          new SourceReader(fetcher, task, body, clock.instant(), fetched, system, pages).read();
      if (reading instanceof Reading.Good(Poll.Read read)) {
        FetchResult.Answer a = body.answer();
        return new Poll.Done(
            task,
            began,
            since(began),
            Outcome.MOVED,
            a.status(),
            "an HTML page now; its feed is read from " + url,
            a.finalUrl(),
            url,
            read.more() ? null : a.etag(),
            read.more() ? null : a.lastModified(),
            null,
            fresh(a).compareTo(read.ttl()) > 0 ? fresh(a) : read.ttl(),
            read);
      }
    }
    return failed(task, began, Outcome.UNREADABLE, page.status(), reason, page.finalUrl(), null);
  }

  private Poll.Done failed(
      Poll.Task task,
      Instant began,
      Outcome outcome,
      int status,
      String reason,
      String url,
      @Nullable Duration retryAfter) {
    return new Poll.Done(
        task,
        began,
        since(began),
        outcome,
        status,
        reason,
        url,
        null,
        task.etag(),
        task.lastModified(),
        retryAfter,
        Duration.ZERO,
        null);
  }

  private static Outcome httpOutcome(FetchResult.HttpError e) {
    if (e.challenge()) {
      return Outcome.BLOCKED;
    }
    return switch (e.status()) {
      case 401, 403, 451 -> Outcome.BLOCKED;
      case 410 -> Outcome.GONE;
      default -> Outcome.FAILED;
    };
  }

  private static Outcome refusedOutcome(FetchResult.Refused refused) {
    return switch (refused.why()) {
      case ROBOTS -> Outcome.BLOCKED;
      case ADDRESS, SCHEME, TLS, HELD -> Outcome.FAILED;
    };
  }

  private Duration since(Instant began) {
    Duration took = Duration.between(began, system.instant());
    return took.isNegative() ? Duration.ZERO : took;
  }

  private static Duration fresh(FetchResult.Answer answer) {
    Duration maxAge = answer.maxAge();
    return maxAge == null ? Duration.ZERO : maxAge;
  }

  /// What came of a source's content.
  sealed interface Reading {
    record Good(Poll.Read read) implements Reading {}

    record Bad(Outcome outcome, String reason) implements Reading {}

    /// A page that links to the feed.
    record Elsewhere(String url, String reason) implements Reading {}
  }
}
