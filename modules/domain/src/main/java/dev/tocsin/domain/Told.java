package dev.tocsin.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What people were told of a watch. Immutable.
///
/// @param alerts as people have them, by id
/// @param quiet those of them that nobody was told of, for they are older than the watch's first
///   look: they stay untold, whatever late evidence changes in them
record Told(NavigableMap<AlertId, Alert> alerts, NavigableSet<AlertId> quiet) {
  static final Told NOTHING =
      new Told(Collections.emptyNavigableMap(), Collections.emptyNavigableSet());

  /// What is to be told now.
  ///
  /// @param news new alerts, changed ones, and superseded ones
  record Telling(Told after, List<Alert> news) {}

  /// Compares what follows from the evidence with what people have. What follows no longer was no
  /// change by itself, as late evidence shows: it is told once more, marked.
  Telling tell(List<Alert> follows) {
    return tell(follows, quiet);
  }

  /// The same while a watch looks back: what is new to it is past, and stays untold.
  Telling tellOfKnown(List<Alert> follows) {
    NavigableSet<AlertId> hushed = new TreeSet<>(quiet);
    follows.stream().map(Alert::id).filter(id -> !alerts.containsKey(id)).forEach(hushed::add);
    return tell(follows, hushed);
  }

  private Telling tell(List<Alert> follows, NavigableSet<AlertId> hushed) {
    NavigableMap<AlertId, Alert> now = new TreeMap<>();
    List<Alert> news = new ArrayList<>();
    for (Alert alert : follows) {
      now.put(alert.id(), alert);
      if (!alert.equals(alerts.get(alert.id())) && !hushed.contains(alert.id())) {
        news.add(alert);
      }
    }
    for (Alert had : alerts.values()) {
      if (!now.containsKey(had.id()) && !hushed.contains(had.id())) {
        news.add(had.asSuperseded());
      }
    }
    return new Telling(new Told(now, among(hushed, now)), news);
  }

  /// What people have where nobody is told of anything.
  Told hush(List<Alert> follows) {
    return tellOfKnown(follows).after();
  }

  /// Without those that can change no more.
  Told without(Collection<Alert> settled) {
    NavigableMap<AlertId, Alert> left = new TreeMap<>(alerts);
    settled.forEach(a -> left.remove(a.id()));
    return new Told(left, among(quiet, left));
  }

  private static NavigableSet<AlertId> among(
      NavigableSet<AlertId> some, NavigableMap<AlertId, Alert> all) {
    NavigableSet<AlertId> left = new TreeSet<>(some);
    left.retainAll(all.keySet());
    return left;
  }
}
