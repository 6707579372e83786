package dev.tocsin.analysis;

import dev.tocsin.domain.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells a person why a sentence says what it says, or why it says nothing.
final class Silence {
  private Silence() {}

  /// One signal on one line, with the words that made it.
  static String line(Signal s, Sentence sentence, Phrasing.Match match) {
    List<String> parts = new ArrayList<>();
    parts.add(s.kind() + " " + s.polarity() + (s.background() ? " background" : " news"));
    parts.add("by " + s.rule() + " on \"" + sentence.surface(match.start(), match.end()) + "\"");
    if (s.asOf() != null) {
      parts.add("as of " + s.asOf());
    }
    if (s.claimant() != null) {
      parts.add("says " + s.claimant());
    }
    if (s.origin() != null) {
      parts.add("from " + s.origin());
    }
    if (s.deadline() != null) {
      parts.add("by " + s.deadline().day() + " (" + s.deadline().precision() + ")");
    }
    return String.join(", ", parts);
  }

  /// The nearest rule and what it missed.
  static String reason(Sentence s, Topic.About about) {
    if (!about.report() && !about.subject()) {
      return "it does not speak of the watched report";
    }
    Rule nearest = null;
    Phrasing wording = null;
    double best = 0;
    for (Rule rule : s.lexicon().rules()) {
      if (rule.silent()) {
        continue;
      }
      for (Phrasing phrasing : rule.says()) {
        if (!speaks(phrasing, s)) {
          continue;
        }
        double share =
            (double) phrasing.stepsTaken(s.found()) / phrasing.orders().getFirst().size();
        if (share > best) {
          best = share;
          nearest = rule;
          wording = phrasing;
        }
      }
    }
    return nearest == null || wording == null
        ? "no word of publishing, promising, delaying or pressing"
        : "nearest is "
            + nearest.id()
            + " ("
            + wording.source()
            + "); "
            + missing(s, about, nearest, wording, best);
  }

  /// Whether the sentence has a word of those that make the phrasing say something; "to" and "the
  /// state" are in every other sentence.
  private static boolean speaks(Phrasing phrasing, Sentence s) {
    return phrasing.orders().getFirst().stream()
        .flatMap(step -> step.classes().stream())
        .anyMatch(c -> s.lexicon().once().get(c) && s.found().has(c));
  }

  private static String missing(
      Sentence s, Topic.About about, Rule rule, Phrasing wording, double share) {
    if (share < 1) {
      int taken = wording.stepsTaken(s.found());
      Phrasing.@Nullable Step step =
          taken < wording.orders().getFirst().size()
              ? wording.orders().getFirst().get(taken)
              : null;
      return "missing after "
          + taken
          + " of its steps: "
          + (step == null ? "its order" : names(s.lexicon(), step));
    }
    return SignalRules.applies(rule, s, about)
        ? "vetoed by its `unless`, or its words were used by another rule"
        : "the sentence is not about what the rule wants: the report itself";
  }

  private static String names(Lexicon lexicon, Phrasing.Step step) {
    return lexicon.classes().entrySet().stream()
        .filter(e -> step.classes().contains(e.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .collect(Collectors.joining(" or "));
  }
}
