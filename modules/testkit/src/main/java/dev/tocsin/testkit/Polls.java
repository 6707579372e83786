package dev.tocsin.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Counts who was polled since the clock was moved. Safe for many threads.
final class Polls {
  /// How long a source that isn't polled holds the clock up.
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Story story;
  private final Map<String, Long> total = new TreeMap<>();
  private final Map<String, Integer> sinceStep = new HashMap<>();
  private final Map<String, Integer> needed = new HashMap<>();
  private Instant step = Instant.MIN;
  private long stepBeganNanos;

  Polls(Story story) {
    this.story = story;
  }

  /// A source's feed or page was asked for while the clock showed `shown`.
  synchronized void polled(String source, Instant shown) {
    moveTo(shown);
    total.merge(source, 1L, Long::sum);
    sinceStep.merge(source, 1, Integer::sum);
  }

  synchronized boolean settled(Instant shown) {
    moveTo(shown);
    if (System.nanoTime() - stepBeganNanos > PATIENCE.toNanos()) {
      return true;
    }
    return Outlet.ALL.stream()
        .allMatch(outlet ->
            sinceStep.getOrDefault(outlet.id(), 0) >= needed.getOrDefault(outlet.id(), 1));
  }

  synchronized Map<String, Long> counts() {
    return Collections.unmodifiableMap(new TreeMap<>(total));
  }

  private void moveTo(Instant shown) {
    if (shown.equals(step)) {
      return;
    }
    sinceStep.clear();
    needed.clear();
    for (StoryArticle article : story.written()) {
      boolean fresh = article.published().isAfter(step) && !article.published().isAfter(shown);
      StoryArticle.Edit edit = article.edited();
      boolean changed = edit != null && edit.at().isAfter(step) && !edit.at().isAfter(shown);
      if (fresh || changed) {
        needed.put(article.from(), 2);
      }
    }
    step = shown;
    stepBeganNanos = System.nanoTime();
  }
}
