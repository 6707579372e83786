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

  /// What an editor who changes a watch begins with.
  Optional<Draft> draft(WatchId id);

  /// Which alerts a changed watch would have raised, beside the watch as it stands. May take a
  /// minute; stores nothing and tells nobody.
  ///
  /// @param changed the text of its file
  Trial trial(WatchId id, String changed);

  /// Changes exactly when something that a page shows has changed.
  long sequence();

  /// A watch in a list.
  record WatchSummary(WatchId id, String name) {}

  /// A watch as its file has it.
  ///
  /// @param text YAML
  record Draft(WatchId id, String name, ZoneId zone, String text) {}

  /// What came of trying a changed watch.
  sealed interface Trial {
    /// It was tried.
    ///
    /// @param articles that were read
    /// @param relevant how many of them concern the changed watch
    /// @param alerts in order of time
    record Done(long articles, long relevant, List<Tried> alerts) implements Trial {
      public Done {
        alerts = List.copyOf(alerts);
      }
    }

    /// The text is no watch; each fault says where, and what would be right.
    record Refused(List<String> faults) implements Trial {
      public Refused {
        faults = List.copyOf(faults);
      }
    }

    /// Another trial is running.
    record Busy() implements Trial {}
  }

  /// An alert of a trial.
  record Tried(Alert alert, Fate fate) {}

  /// Whether the watch as it stands raises an alert, the changed one, or both.
  enum Fate {
    KEPT,
    GAINED,
    LOST
  }

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
