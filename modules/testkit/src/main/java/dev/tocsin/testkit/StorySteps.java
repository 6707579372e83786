package dev.tocsin.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Where a story clock stops: at each of the story's articles, and now and then between.
///
/// Each article has a step of its own, so that articles reach a pipeline in the order in which they
/// were published, whichever source it asks first. With the stops between that makes about 330: at
/// a quarter of a second each, which is one poll of every source, that is a minute and a half.
final class StorySteps {
  static final Instant BEGIN = Instant.parse("2018-08-01T00:00:00Z");
  static final Instant END = Instant.parse("2022-10-15T00:00:00Z");

  /// Stops in a quiet stretch, counted from the last event: two short ones, so that a deadline is
  /// seen to pass near its own time, then long ones.
  private static final Duration FIRST_QUIET = Duration.ofHours(14);

  private static final Duration SECOND_QUIET = Duration.ofDays(4);
  private static final Duration QUIET = Duration.ofDays(45);

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
    for (Instant event : events) {
      fill(steps, event);
      steps.add(event);
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
