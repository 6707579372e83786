package dev.tocsin.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day's other news: made from the patterns of `story/noise.txt`, the same on every call.
final class Noise {
  /// Other news for one article of the story; about what a newsroom's wire holds.
  static final int PER_ARTICLE = 20;

  private static final String FILE = "noise.txt";

  /// Any number gives such news; this one gives always the same.
  private static final long SEED = 20220831;

  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

  private Noise() {}

  /// @param count how many
  static List<StoryArticle> articles(int count) {
    Map<String, Language> languages = read();
    List<Outlet> outlets =
        Outlet.ALL.stream()
            .filter(o -> !o.server().equals("rights-office") && languages.containsKey(o.language()))
            .toList();
    Random random = new Random(SEED);
    List<StoryArticle> articles = new ArrayList<>();
    long seconds = Duration.between(StorySteps.BEGIN, StorySteps.END).toSeconds() - 86_400;
    for (int i = 0; i < count; i++) {
      Outlet outlet = outlets.get(i % outlets.size());
      Language language = languages.get(outlet.language());
      if (language != null) {
        Instant published =
            StorySteps.BEGIN.plusSeconds((long) (seconds * (i + random.nextDouble()) / count));
        articles.add(article("n%05d".formatted(i), outlet, language, published, random));
      }
    }
    return articles;
  }

  private static StoryArticle article(
      String id, Outlet outlet, Language language, Instant published, Random random) {
    List<String> pattern = language.stories.get(random.nextInt(language.stories.size()));
    // One article is about one place and one person, however often it names them.
    Map<String, String> chosen = new LinkedHashMap<>();
    List<String> lines =
        pattern.stream().map(line -> fill(line, language, chosen, random)).toList();
    return new StoryArticle(
        id,
        outlet.id(),
        "/news/" + id,
        published,
        outlet.language(),
        lines.getFirst(),
        String.join("\n", lines.subList(1, lines.size())),
        chosen.get("name") == null && random.nextBoolean() ? outlet.name() : null,
        null,
        id);
  }

  private static String fill(
      String line, Language language, Map<String, String> chosen, Random random) {
    String filled =
        SLOT.matcher(line)
            .replaceAll(slot ->
                Matcher.quoteReplacement(
                    chosen.computeIfAbsent(slot.group(1), name -> language.word(name, random))));
    return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
  }

  private static Map<String, Language> read() {
    Map<String, Language> languages = new LinkedHashMap<>();
    Language current = null;
    for (String line : Story.lines(FILE)) {
      if (line.length() == 2) {
        current = new Language(new LinkedHashMap<>(), new ArrayList<>());
        languages.put(line, current);
      } else if (current != null && line.contains("|")) {
        current.stories.add(List.of(line.strip().split("\\s*\\|\\s*", -1)));
      } else if (current != null && line.contains(": ")) {
        String[] parts = line.split(": ", 2);
        current.words.put(parts[0], List.of(parts[1].split(",\\s*", -1)));
      } else {
        throw new IllegalStateException(
            "story/" + FILE + ": neither a language, nor words, nor a story: " + line);
      }
    }
    return languages;
  }

  /// One language's words and patterns.
  private record Language(Map<String, List<String>> words, List<List<String>> stories) {
    String word(String slot, Random random) {
      return switch (slot) {
        case "n" -> Integer.toString(2 + random.nextInt(8));
        case "m" -> Integer.toString(1_000 * (2 + random.nextInt(40)));
        default -> {
          List<String> choice = words.get(slot);
          if (choice == null) {
            throw new IllegalStateException("story/" + FILE + " gives no words for {" + slot + "}");
          }
          yield choice.get(random.nextInt(choice.size()));
        }
      };
    }
  }
}
