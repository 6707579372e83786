package dev.tocsin.web;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.AlertId;
import dev.tocsin.domain.Evidence;
import dev.tocsin.domain.ReleaseState;
import dev.tocsin.domain.WatchId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the pages show. Every call may block on a database and may be made from many threads.
public interface Desk {
  /// The time that the pages show: the system's, or the story's in a demo.
  Instant now();

  List<WatchSummary> watches();

  /// How a watch stands and how it came to that.
  Optional<WatchView> watch(WatchId id);

  /// The newest alerts of a watch first.
  List<AlertView> alerts(WatchId id, int limit);

  Optional<AlertView> alert(AlertId id);

  List<SourceView> sources();

  /// Who is told, and how that is going.
  default List<SubscriberView> subscribers() {
    return List.of();
  }

  /// Changes exactly when something that a page shows has changed.
  long sequence();

  /// A watch in a list.
  record WatchSummary(WatchId id, String name) {}

  /// One watch with its past.
  ///
  /// @param history each state with the instant from which it held, oldest first
  /// @param volume articles by day, oldest first; days without any may be missing
  record WatchView(
      WatchId id,
      String name,
      ZoneId zone,
      ReleaseState state,
      List<StateChange> history,
      List<Volume> volume) {}

  /// A state and since when it held.
  record StateChange(Instant at, ReleaseState state) {}

  /// Articles of one day: all, and those that the watch finds relevant.
  record Volume(LocalDate day, int articles, int relevant) {}

  /// An alert as it was stored.
  ///
  /// @param evidence with what to highlight; same order as the alert's
  /// @param stages what each stage took; empty where not known
  record AlertView(Alert alert, List<Quote> evidence, List<Stage> stages) {}

  /// A piece of evidence with the parts of its sentence that name watched entities.
  record Quote(Evidence evidence, List<Mark> marks) {}

  /// Part of a sentence, in UTF-16 units from its start.
  record Mark(int start, int end) {}

  /// How long one stage took.
  record Stage(String name, Duration took) {}

  /// A source's health.
  ///
  /// @param state one word for a person: `ok`, `failing`, `blocked`, `gone`, `silent`, `paused`,
  ///   `new`
  /// @param reason why it is not well; empty where it is
  record SourceView(
      String id,
      String outlet,
      String url,
      String kind,
      String state,
      String reason,
      @Nullable Instant lastSuccess,
      @Nullable Instant lastFailure,
      @Nullable Duration interval,
      double articlesPerDay) {}

  /// How telling a subscriber is going.
  ///
  /// @param channel `log`, `webhook` or `mail`
  /// @param waiting deliveries that are to be made or tried again
  /// @param dead deliveries that were given up
  /// @param reason of the latest failure that is not mended yet; empty where there is none
  record SubscriberView(
      String id,
      String channel,
      long delivered,
      long waiting,
      long dead,
      @Nullable Instant lastDelivered,
      @Nullable Instant nextAttempt,
      String reason) {}
}
