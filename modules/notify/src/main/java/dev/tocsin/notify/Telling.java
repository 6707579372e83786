package dev.tocsin.notify;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Deadline;
import dev.tocsin.domain.ReleaseState;
import dev.tocsin.store.DeliveryRule;
import org.jspecify.annotations.Nullable;

/// What a subscriber wants to be told:
///
/// - an alert of its watch, of its severity or above;
/// - a later revision only where it says something else than the one told: another kind, or another
///   before or after. More evidence for the same change is on the page, and so is the number that
///   late evidence gives it;
/// - a retraction of what it was told, whatever the severity, and none of what it was not told.
final class Telling implements DeliveryRule {
  private final Subscription subscription;

  Telling(Subscription subscription) {
    this.subscription = subscription;
  }

  @Override
  public boolean wants(Alert alert, @Nullable Alert told, boolean correctsTold) {
    if (subscription.watch() != null && !subscription.watch().equals(alert.watch())) {
      return false;
    }
    if (told != null) {
      boolean later = !alert.id().equals(told.id()) || alert.revision() > told.revision();
      return later && !saying(alert).equals(saying(told));
    }
    if (alert.corrects() != null) {
      return correctsTold;
    }
    return alert.severity().compareTo(subscription.minSeverity()) >= 0;
  }

  private record Saying(String kind, State before, State after) {}

  /// What people read of a state. Who presses, and since when, may be told better by late evidence
  /// without being news.
  private record State(
      String status,
      @Nullable Deadline deadline,
      String confirmation,
      String pressure,
      String demand,
      boolean disputed,
      boolean deadlinePassed) {
    static State of(ReleaseState s) {
      return new State(
          s.status().name(),
          s.deadline(),
          s.confirmation().name(),
          s.pressure().confirmation().name(),
          s.demand().confirmation().name(),
          s.disputed(),
          s.deadlinePassed());
    }
  }

  private static Saying saying(Alert alert) {
    return new Saying(alert.kind().name(), State.of(alert.before()), State.of(alert.after()));
  }
}
