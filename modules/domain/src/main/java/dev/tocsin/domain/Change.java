package dev.tocsin.domain;

import java.util.ArrayList;
import java.util.List;

/// One respect in which an alert's state after differs from the state before, in words for a
/// person.
///
/// @param what `status`, `confirmation`, `deadline`, `against release` or `for release`
public record Change(String what, String before, String after) {

  /// Only what changed, in the order in which people ask for it: the rest would hide it.
  public static List<Change> of(Alert alert) {
    ReleaseState before = alert.before();
    ReleaseState after = alert.after();
    List<Change> changes = new ArrayList<>();
    add(changes, "status", Headline.words(before.status()), Headline.words(after.status()));
    add(
        changes,
        "confirmation",
        Headline.words(before.confirmation()),
        Headline.words(after.confirmation()));
    add(
        changes,
        "deadline",
        Headline.deadline(before.deadline()),
        Headline.deadline(after.deadline()));
    add(changes, "against release", gauge(before.pressure()), gauge(after.pressure()));
    add(changes, "for release", gauge(before.demand()), gauge(after.demand()));
    return List.copyOf(changes);
  }

  private static String gauge(Gauge gauge) {
    return Headline.words(gauge.confirmation());
  }

  private static void add(List<Change> changes, String what, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new Change(what, before, after));
    }
  }
}
