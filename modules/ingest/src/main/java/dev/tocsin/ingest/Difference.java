package dev.tocsin.ingest;

import java.util.HashMap;
import java.util.Map;

/// What changed between two texts, by whole lines. A line that only moved, or whose white space
/// changed, is no change.
final class Difference {
  /// Of a difference in UTF-16 units; the rest of a longer one is left out.
  private static final int MAX_CHARS = 20_000;

  private Difference() {}

  /// The lines that are gone, each after `- `, then those that are new, each after `+ `.
  static String between(String before, String after) {
    StringBuilder all = new StringBuilder();
    marked(all, "- ", added(after, before));
    marked(all, "+ ", added(before, after));
    return all.toString();
  }

  /// The lines of `after` that are not in `before`, in their order; a line that stands twice now
  /// and stood once counts.
  static String added(String before, String after) {
    Map<String, Integer> had = new HashMap<>();
    before.lines().map(Difference::plain).forEach(line -> had.merge(line, 1, Integer::sum));
    StringBuilder added = new StringBuilder();
    for (String line : after.lines().map(Difference::plain).toList()) {
      int left = had.getOrDefault(line, 0);
      if (left > 0) {
        had.put(line, left - 1);
      } else if (!line.isEmpty()) {
        added.append(added.isEmpty() ? "" : "\n").append(line);
      }
    }
    return added.toString();
  }

  private static void marked(StringBuilder all, String mark, String lines) {
    for (String line : lines.lines().toList()) {
      if (all.length() + line.length() > MAX_CHARS) {
        return;
      }
      all.append(all.isEmpty() ? "" : "\n").append(mark).append(line);
    }
  }

  private static String plain(String line) {
    return line.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
