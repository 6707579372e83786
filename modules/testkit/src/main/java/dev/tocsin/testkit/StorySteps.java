package dev.tocsin.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Where a story clock stops: after each cluster of the story's articles, and now and then between.
///
/// The lengths are chosen so that about 250 steps cover the four years: at a quarter of a second
/// each, which is one poll of every source, that is a minute.
final class StorySteps {
  static final Instant BEGIN = Instant.parse("2018-08-01T00:00:00Z");
  static final Instant END = Instant.parse("2022-10-15T00:00:00Z");

  /// Articles this close to each other are shown in one step.
  private static final Duration CLUSTER = Duration.ofMinutes(50);

  /// Stops in a quiet stretch, counted from the last event: two short ones, so that a deadline is
  /// seen to pass near its own time, then long ones.
  private static final Duration FIRST_QUIET = Duration.ofHours(14);

  private static final Duration SECOND_QUIET = Duration.ofDays(4);
  private static final Duration QUIET = Duration.ofDays(21);

  private StorySteps() {}

  static List<Instant> of(Story story) {
    TreeSet<Instant> events = new TreeSet<>();
    for (StoryArticle article : story.written()) {
      events.add(article.published());
      if (article.edited() != null) {
        events.add(article.edited().at());
      }
    }
    List<Instant> steps = new ArrayList<>(List.of(BEGIN));
    Instant clusterBegan = BEGIN.minus(CLUSTER);
    for (Instant event : events) {
      if (event.isAfter(clusterBegan.plus(CLUSTER))) {
        fill(steps, event);
        steps.add(event);
        clusterBegan = event;
      } else {
        steps.set(steps.size() - 1, event);
      }
    }
    fill(steps, END);
    steps.add(END);
    return steps;
  }

  private static void fill(List<Instant> steps, Instant until) {
    Instant last = steps.getLast();
    add(steps, last.plus(FIRST_QUIET), until);
    add(steps, last.plus(SECOND_QUIET), until);
    for (Instant next = last.plus(QUIET); next.isBefore(until); next = next.plus(QUIET)) {
      steps.add(next);
    }
  }

  private static void add(List<Instant> steps, Instant step, Instant until) {
    if (step.isBefore(until)) {
      steps.add(step);
    }
  }
}
