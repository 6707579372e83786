package dev.tocsin.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.domain.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The story of the OHCHR assessment of Xinjiang as the local news site tells it, 2018 to 2022,
/// with the day's other news around it. The written articles are the files `story/*.jsonl` beside
/// this class, in the project's article JSON; the rest comes from [Noise].
public final class Story {
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "zh", "ru", "ar");

  private static final Comparator<StoryArticle> BY_TIME =
      Comparator.comparing(StoryArticle::published).thenComparing(StoryArticle::id);

  private final List<StoryArticle> written;
  private final List<StoryArticle> articles;

  private Story(List<StoryArticle> written, List<StoryArticle> noise) {
    this.written = written.stream().sorted(BY_TIME).toList();
    List<StoryArticle> all = new ArrayList<>(written);
    all.addAll(noise);
    this.articles = all.stream().sorted(BY_TIME).toList();
  }

  /// The whole story with its noise: the same on every call.
  public static Story load() {
    List<StoryArticle> written = readAll();
    return new Story(written, Noise.articles(written.size() * Noise.PER_ARTICLE));
  }

  /// The story among so much noise that there are so many articles together: the same on every
  /// call.
  public static Story among(int articles) {
    List<StoryArticle> written = readAll();
    return new Story(written, Noise.articles(Math.max(0, articles - written.size())));
  }

  /// The written articles alone.
  public static Story withoutNoise() {
    return new Story(readAll(), List.of());
  }

  /// A story of a caller's own articles.
  public static Story of(List<StoryArticle> articles) {
    return new Story(articles, List.of());
  }

  /// The written articles, earliest first: the story, its false friends, retrospectives.
  public List<StoryArticle> written() {
    return written;
  }

  /// Every article, noise included, earliest first.
  public List<StoryArticle> articles() {
    return articles;
  }

  /// Every article as a pipeline first reads it, and after its edit, each article's revisions in
  /// their order.
  public List<Article> read() {
    List<Article> read = new ArrayList<>();
    for (StoryArticle article : articles) {
      read.add(article.read());
      Article edited = article.readAgain();
      if (edited != null) {
        read.add(edited);
      }
    }
    return read;
  }

  private static List<StoryArticle> readAll() {
    List<StoryArticle> read = new ArrayList<>();
    for (String language : LANGUAGES) {
      String file = language + ".jsonl";
      for (String line : lines(file)) {
        read.add(article(line, file));
      }
    }
    return read;
  }

  private static StoryArticle article(String line, String file) {
    try {
      JsonNode json = new ObjectMapper().readTree(line);
      JsonNode edited = json.path("edited");
      String id = text(json, "id");
      return new StoryArticle(
          id,
          text(json, "from"),
          URI.create(text(json, "url")).getRawPath(),
          Instant.parse(text(json, "published")),
          text(json, "language"),
          text(json, "title"),
          text(json, "text"),
          orNull(json, "author"),
          edited.isObject()
              ? new StoryArticle.Edit(
                  Instant.parse(text(edited, "at")), text(edited, "title"), text(edited, "text"))
              : null,
          json.path("guid").asText(id));
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(
          "story/" + file + " holds a line that can't be read: " + line, e);
    }
  }

  private static String text(JsonNode json, String field) {
    JsonNode value = json.path(field);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("the field " + field + " is missing");
    }
    return value.asText();
  }

  private static @Nullable String orNull(JsonNode json, String field) {
    return json.path(field).isTextual() ? json.path(field).asText() : null;
  }

  /// The lines of a file of the story, without blank ones and comments (`#`).
  static List<String> lines(String file) {
    try (InputStream in = Story.class.getResourceAsStream("story/" + file)) {
      if (in == null) {
        throw new IllegalStateException("story/" + file + " is missing from the testkit");
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("story/" + file + " can't be read", e);
    }
  }
}
