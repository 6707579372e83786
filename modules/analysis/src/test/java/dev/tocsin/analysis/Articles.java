package dev.tocsin.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Articles for the tests of this module.
final class Articles {
  private static final Instant SEEN = Instant.parse("2023-01-01T00:00:00Z");

  private Articles() {}

  /// Reads articles of which each line is one in the project's article JSON.
  static List<Article> read(String jsonLines, String file) {
    List<Article> articles = new ArrayList<>();
    int number = 0;
    for (String line : jsonLines.split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        articles.add(article(new ObjectMapper().readTree(line)));
      } catch (JsonProcessingException | RuntimeException e) {
        throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
      }
    }
    return articles;
  }

  private static Article article(JsonNode json) {
    for (String field : List.of("id", "language", "text")) {
      if (!json.path(field).isTextual()) {
        throw new IllegalArgumentException("the field '" + field + "' is missing");
      }
    }
    String published = json.path("published").asText("");
    return of(
        json.path("id").asText(),
        json.path("language").asText(),
        published.equals("null") ? "" : published,
        json.path("title").isTextual() ? json.path("title").asText() : "",
        json.path("text").asText());
  }

  /// An article of an outlet.
  ///
  /// @param published an ISO day or instant; empty where unknown
  static Article of(String id, String language, String published, String title, String text) {
    return of(id, language, published, title, text, Standing.OUTLET);
  }

  static Article of(
      String id, String language, String published, String title, String text, Standing standing) {
    return new Article(
        new ArticleId(id),
        1,
        "https://news.example/" + id,
        "news.example",
        standing,
        language,
        title,
        text,
        null,
        published(published),
        SEEN,
        "file");
  }

  private static Published published(String text) {
    if (text.isEmpty()) {
      return Published.unknown();
    }
    return text.contains("T")
        ? Published.at(Instant.parse(text))
        : Published.on(LocalDate.parse(text));
  }
}
