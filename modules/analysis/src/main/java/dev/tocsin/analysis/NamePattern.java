package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The notation for many names in one line: `(UN |)High Commissioner for (Human Rights|human
/// rights)`. Each bracket holds alternatives, the empty one included; brackets may stand inside
/// brackets.
final class NamePattern {
  /// Names from one line; more is surely a mistake, and would slow down loading.
  static final int MAX_NAMES = 4_000;

  private final String pattern;
  private int at;

  private NamePattern(String pattern) {
    this.pattern = pattern;
  }

  /// All names that the pattern means, in order, with runs of blanks made one.
  ///
  /// @throws IllegalArgumentException where it is malformed; the message says what would be right
  static List<String> expand(String pattern) {
    NamePattern reading = new NamePattern(pattern);
    Set<String> names = new LinkedHashSet<>();
    for (String name : reading.alternatives(false)) {
      String clean = String.join(" ", name.strip().split("\\s+", -1));
      if (clean.isEmpty()) {
        throw new IllegalArgumentException(
            "'" + pattern + "' may come out empty; leave one word outside the brackets");
      }
      names.add(clean);
    }
    return List.copyOf(names);
  }

  private List<String> alternatives(boolean inside) {
    List<String> all = new ArrayList<>();
    List<String> current = List.of("");
    int literal = at;
    while (true) {
      char c = at < pattern.length() ? pattern.charAt(at) : '\0';
      boolean end = at >= pattern.length();
      if (!end && c != '(' && c != ')' && (c != '|' || !inside)) {
        at++;
        continue;
      }
      current = times(current, List.of(pattern.substring(literal, at)));
      if (end && inside) {
        throw new IllegalArgumentException("'" + pattern + "' lacks a ')'; close every bracket");
      }
      at++;
      if (end) {
        return current;
      } else if (c == '(') {
        current = times(current, alternatives(true));
      } else if (c == '|') {
        all.addAll(current);
        current = List.of("");
      } else if (inside) {
        all.addAll(current);
        return all;
      } else {
        throw new IllegalArgumentException("'" + pattern + "' has a ')' too many; drop it");
      }
      literal = at;
    }
  }

  private List<String> times(List<String> heads, List<String> tails) {
    if ((long) heads.size() * tails.size() > MAX_NAMES) {
      throw new IllegalArgumentException(
          "'" + pattern + "' means more than " + MAX_NAMES + " names; split it, or drop options");
    }
    List<String> all = new ArrayList<>(heads.size() * tails.size());
    for (String head : heads) {
      for (String tail : tails) {
        all.add(head + tail);
      }
    }
    return all;
  }
}
