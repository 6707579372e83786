package dev.tocsin.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A language's full stops that end no sentence. Read from `stops.txt`, which tells its own form.
///
/// @param never abbreviations, lower case, after which a sentence goes on
/// @param number those that only stand before a number
/// @param maybe those after which it goes on unless a word of `starts` follows
/// @param starts words that begin a sentence
/// @param ordinal whether "31." is the thirty-first
record Stops(
    Set<String> never, Set<String> number, Set<String> maybe, Set<String> starts, boolean ordinal) {
  private static final Map<String, Stops> BY_LANGUAGE = load();

  /// A language's own; English ones where it has none, for they are the most usual in foreign
  /// names.
  static Stops of(String language) {
    Stops stops = BY_LANGUAGE.get(language);
    return stops != null ? stops : BY_LANGUAGE.getOrDefault("en", none());
  }

  private static Stops none() {
    return new Stops(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), false);
  }

  private static Map<String, Stops> load() {
    return read(Resources.text("stops.txt"));
  }

  private static Map<String, Stops> read(String text) {
    Map<String, Stops> all = new HashMap<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.strip().split("\\s+", -1);
      Stops stops = all.computeIfAbsent(parts[0], _ -> none());
      Set<String> into =
          switch (parts[1]) {
            case "never" -> stops.never();
            case "number" -> stops.number();
            case "maybe" -> stops.maybe();
            case "starts" -> stops.starts();
            case "ordinal" -> {
              all.put(
                  parts[0],
                  new Stops(stops.never(), stops.number(), stops.maybe(), stops.starts(), true));
              yield new HashSet<>();
            }
            default ->
                throw new IllegalStateException(
                    "stops.txt:"
                        + number
                        + ": '"
                        + parts[1]
                        + "'; one of never, number, maybe, starts, ordinal");
          };
      for (int i = 2; i < parts.length; i++) {
        into.add(parts[1].equals("starts") ? parts[i] : parts[i].toLowerCase(Locale.ROOT));
      }
    }
    return Map.copyOf(all);
  }
}
