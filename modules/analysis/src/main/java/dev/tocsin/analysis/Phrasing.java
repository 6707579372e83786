package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An order of word classes: `press > not > publish`. The space between two steps never holds a
/// negation that the phrasing does not name, nor a semicolon or dash.
///
/// @param source as written in the lexicon
/// @param orders the one order, or every order of the parts that `&` joins
record Phrasing(String source, List<List<Step>> orders) {
  /// @param classes any of these
  /// @param gap most words between the step before and this one
  record Step(List<Integer> classes, int gap) {}

  /// Where it matched, one hit a step.
  record Match(List<Dictionary.Hit> hits) {
    int start() {
      return hits.stream().mapToInt(Dictionary.Hit::start).min().orElse(0);
    }

    int end() {
      return hits.stream().mapToInt(Dictionary.Hit::end).max().orElse(0);
    }
  }

  private record Reached(Dictionary.Hit hit, @Nullable Reached before) {}

  /// The first match, or null.
  @Nullable Match match(Found found) {
    for (List<Step> order : orders) {
      Match match = match(order, found);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /// Whether any match touches the words from `from` to `to`.
  boolean matchesWithin(Found found, int from, int to) {
    for (List<Step> order : orders) {
      for (Reached last : reached(order, found)) {
        Match match = match(last);
        if (match.start() <= to && match.end() >= from) {
          return true;
        }
      }
    }
    return false;
  }

  /// How many steps could be taken at most, for explaining what was missing.
  int stepsTaken(Found found) {
    int most = 0;
    for (List<Step> order : orders) {
      List<Reached> reached = List.of();
      for (int k = 0; k < order.size(); k++) {
        reached = k == 0 ? first(order.get(0), found) : next(reached, order, k, found);
        if (reached.isEmpty()) {
          break;
        }
        most = Math.max(most, k + 1);
      }
    }
    return most;
  }

  private static @Nullable Match match(List<Step> order, Found found) {
    List<Reached> reached = reached(order, found);
    return reached.isEmpty() ? null : match(reached.getFirst());
  }

  private static List<Reached> reached(List<Step> order, Found found) {
    List<Reached> reached = first(order.getFirst(), found);
    for (int k = 1; k < order.size() && !reached.isEmpty(); k++) {
      reached = next(reached, order, k, found);
    }
    return reached;
  }

  private static Match match(Reached last) {
    List<Dictionary.Hit> hits = new ArrayList<>();
    for (Reached r = last; r != null; r = r.before()) {
      hits.add(r.hit());
    }
    Collections.reverse(hits);
    return new Match(hits);
  }

  private static List<Reached> first(Step step, Found found) {
    List<Reached> reached = new ArrayList<>();
    for (Dictionary.Hit hit : found.of(step.classes())) {
      reached.add(new Reached(hit, null));
    }
    return reached;
  }

  private static List<Reached> next(List<Reached> before, List<Step> order, int k, Found found) {
    Step step = order.get(k);
    boolean namesNegation =
        found.isNegation(step.classes()) || found.isNegation(order.get(k - 1).classes());
    List<Reached> reached = new ArrayList<>();
    for (Dictionary.Hit hit : found.of(step.classes())) {
      for (int b = before.size() - 1; b >= 0; b--) {
        Reached previous = before.get(b);
        int gap = found.gap(previous.hit().end(), hit.start());
        if (gap >= 0
            && gap <= step.gap()
            && found.open(previous.hit().end(), hit.start(), namesNegation)) {
          reached.add(new Reached(hit, previous));
          break;
        }
        if (gap > step.gap() + MAX_ENTRY_WORDS) {
          break;
        }
      }
    }
    return reached;
  }

  /// No dictionary entry is longer.
  static final int MAX_ENTRY_WORDS = 16;
}
