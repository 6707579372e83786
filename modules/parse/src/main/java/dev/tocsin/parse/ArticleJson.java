package dev.tocsin.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.Standing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Articles as text, one JSON object a line: `id` (optional), `url`, `outlet`, `published` (ISO
/// date or instant, or null), `language`, `title`, `text`, and optionally `firstSeen`, `author`,
/// `source`, `standing`, `revision`.
public final class ArticleJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ArticleJson() {}

  /// One line of a file of articles.
  public sealed interface Line {
    /// Counted from 1.
    int number();

    /// A good one.
    record Read(int number, Article article) implements Line {}

    /// A line that is no article; the reason is for a person.
    record Fault(int number, String reason) implements Line {}
  }

  /// The lines of a file in UTF-8, one after the other; blank ones are left out.
  ///
  /// @param firstSeen of articles that give neither `firstSeen` nor `published`
  /// @throws IOException when `in` can't be read
  public static void lines(InputStream in, Instant firstSeen, Consumer<Line> out)
      throws IOException {
    ByteLines lines = new ByteLines(in);
    int number = 0;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      number++;
      if (!isBlank(line)) {
        out.accept(line(line, number, firstSeen));
      }
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }

  private static Line line(byte[] json, int number, Instant firstSeen) {
    Line line = line(() -> JSON.readTree(json), number, firstSeen);
    // Jackson refuses bytes that are no UTF-8; one broken letter shall not cost an article.
    return line instanceof Line.Fault
        ? line(new String(json, StandardCharsets.UTF_8), number, firstSeen)
        : line;
  }

  /// One line.
  ///
  /// @param firstSeen of an article that gives neither `firstSeen` nor `published`
  public static Line line(String json, int number, Instant firstSeen) {
    return line(() -> JSON.readTree(json), number, firstSeen);
  }

  private interface Reading {
    JsonNode node() throws IOException;
  }

  private static Line line(Reading reading, int number, Instant firstSeen) {
    try {
      JsonNode node = reading.node();
      if (!(node instanceof ObjectNode object)) {
        return new Line.Fault(number, "a JSON object is wanted, one a line");
      }
      return new Line.Read(number, article(object, firstSeen));
    } catch (JsonProcessingException e) {
      return new Line.Fault(number, "not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      return new Line.Fault(number, "not JSON: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      return new Line.Fault(number, String.valueOf(e.getMessage()));
    }
  }

  private static Article article(ObjectNode o, Instant otherwise) {
    String url = text(o, "url");
    String id = text(o, "id");
    String title = text(o, "title");
    Published published = Dates.read(text(o, "published"), ZoneOffset.UTC);
    Instant firstSeen =
        switch (Dates.read(text(o, "firstSeen"), ZoneOffset.UTC)) {
          case Published.At at -> at.instant();
          case Published.On on -> start(on.day());
          case Published.Unknown _ ->
              switch (published) {
                case Published.At at -> at.instant();
                case Published.On on -> start(on.day());
                case Published.Unknown _ -> otherwise;
              };
        };
    return new Article(
        id.isBlank()
            ? ArticleId.ofUrl(url.isBlank() ? title + text(o, "text") : CanonicalUrl.of(url))
            : new ArticleId(id),
        o.path("revision").asInt(1),
        url,
        text(o, "outlet"),
        o.hasNonNull("standing") ? Standing.valueOf(text(o, "standing")) : Standing.OUTLET,
        text(o, "language").isBlank() ? "und" : text(o, "language"),
        title,
        text(o, "text"),
        o.hasNonNull("author") ? text(o, "author") : null,
        published,
        firstSeen,
        o.hasNonNull("source") ? text(o, "source") : "file");
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static String text(ObjectNode o, String field) {
    return o.path(field).asText("");
  }

  /// One line, without its line feed.
  public static String write(Article a) {
    ObjectNode o = JSON.createObjectNode();
    o.put("id", a.id().value());
    o.put("revision", a.revision());
    o.put("url", a.url());
    o.put("outlet", a.outlet());
    o.put("standing", a.standing().name());
    o.put("published", published(a.published()));
    o.put("firstSeen", a.firstSeen().toString());
    o.put("language", a.language());
    o.put("author", a.author());
    o.put("source", a.source());
    o.put("title", a.title());
    o.put("text", a.text());
    return o.toString();
  }

  /// ISO instant or day; null when unknown.
  public static @Nullable String published(Published published) {
    return published(published, ZoneOffset.UTC);
  }

  /// ISO 8601 date and time with an offset from UTC, or a day; null when unknown.
  public static @Nullable String published(Published published, ZoneOffset offset) {
    return switch (published) {
      case Published.At at when offset.equals(ZoneOffset.UTC) -> at.instant().toString();
      case Published.At at ->
          DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.instant().atOffset(offset));
      case Published.On on -> on.day().toString();
      case Published.Unknown _ -> null;
    };
  }
}
