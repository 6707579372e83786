package dev.tocsin.domain;

import java.util.ArrayList;
import java.util.List;

/// What people are told of: the difference of two states.
final class Changes {
  private Changes() {}

  /// @param about what tells this change from others of its kind; part of the alert's id
  record Change(AlertKind kind, Aspect aspect, String about, Severity severity) {}

  static List<Change> between(ReleaseState before, ReleaseState after) {
    List<Change> changes = new ArrayList<>();
    status(before, after, changes);
    deadline(before, after, changes);
    gauge(
        before.pressure(),
        after.pressure(),
        new Change(AlertKind.PRESSURE_BEGAN, Aspect.PRESSURE, "", Severity.NOTICE),
        changes);
    gauge(
        before.demand(),
        after.demand(),
        new Change(AlertKind.DEMAND_BEGAN, Aspect.DEMAND, "", Severity.INFO),
        changes);
    return changes;
  }

  private static void status(ReleaseState before, ReleaseState after, List<Change> changes) {
    if (before.status() != after.status()) {
      if (!isPassing(before, after)) {
        changes.add(
            new Change(
                AlertKind.STATUS_CHANGED,
                Aspect.STATUS,
                after.status().name(),
                severity(after.status())));
      }
      return;
    }
    boolean raised = after.confirmation().compareTo(before.confirmation()) > 0;
    if (raised && after.status().isFinal()) {
      changes.add(
          new Change(
              AlertKind.CONFIRMATION_RAISED,
              Aspect.CONFIRMATION,
              after.status() + "." + after.confirmation(),
              Severity.URGENT));
    }
    if (after.disputed() && !before.disputed()) {
      changes.add(
          new Change(
              AlertKind.DISPUTED,
              Aspect.DISPUTE,
              after.status().name(),
              after.status().isFinal() ? Severity.URGENT : Severity.NOTICE));
    }
  }

  private static void deadline(ReleaseState before, ReleaseState after, List<Change> changes) {
    Deadline had = before.deadline();
    Deadline has = after.deadline();
    if (isPassing(before, after) && has != null) {
      changes.add(
          new Change(
              AlertKind.DEADLINE_PASSED, Aspect.DEADLINE, has.day().toString(), Severity.URGENT));
      return;
    }
    if (has == null || has.equals(had)) {
      return;
    }
    boolean dated = !has.isVague();
    if (dated && had != null && !had.isVague() && !before.deadlinePassed()) {
      if (!had.day().equals(has.day())) {
        changes.add(
            new Change(
                AlertKind.DEADLINE_MOVED, Aspect.DEADLINE, has.day().toString(), Severity.NOTICE));
      }
    } else if (dated || before.status() == after.status()) {
      // "Soon" beside a new promise is told by the change of status.
      changes.add(
          new Change(
              AlertKind.DEADLINE_SET,
              Aspect.DEADLINE,
              dated ? has.day().toString() : "SOON",
              dated ? Severity.NOTICE : Severity.INFO));
    }
  }

  private static void gauge(Gauge before, Gauge after, Change began, List<Change> changes) {
    if (after.isUp() && !before.isUp()) {
      changes.add(began);
    }
  }

  private static boolean isPassing(ReleaseState before, ReleaseState after) {
    return after.deadlinePassed() && !before.deadlinePassed();
  }

  private static Severity severity(Status status) {
    return switch (status) {
      case UNKNOWN, PREPARING -> Severity.INFO;
      case PROMISED, DELAYED -> Severity.NOTICE;
      case RELEASED, SHELVED -> Severity.URGENT;
    };
  }
}
