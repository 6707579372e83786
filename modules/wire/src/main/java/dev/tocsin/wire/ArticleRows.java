package dev.tocsin.wire;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.EntityId;
import dev.tocsin.domain.Field;
import dev.tocsin.domain.Mention;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.Standing;
import dev.tocsin.domain.TaggedArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Articles and what was found in them, as Avro and back.
final class ArticleRows {
  private ArticleRows() {}

  static Row write(Article article) {
    Row row =
        Row.write("Article")
            .put("id", article.id().value())
            .put("revision", article.revision())
            .put("url", article.url())
            .put("outlet", article.outlet())
            .put("standing", article.standing())
            .put("language", article.language())
            .put("title", article.title())
            .put("text", article.text())
            .put("author", article.author())
            .put("firstSeen", article.firstSeen())
            .put("source", article.source())
            .put("difference", article.difference());
    return switch (article.published()) {
      case Published.At at -> row.put("published", at.instant());
      case Published.On on -> row.put("publishedDay", on.day());
      case Published.Unknown _ -> row;
    };
  }

  static Article read(Row row) {
    return new Article(
        new ArticleId(row.text("id")),
        row.number("revision"),
        row.text("url"),
        row.text("outlet"),
        row.choice("standing", Standing.class),
        row.text("language"),
        row.text("title"),
        row.text("text"),
        row.textOrNull("author"),
        published(row.instantOrNull("published"), row.dayOrNull("publishedDay")),
        row.instant("firstSeen"),
        row.text("source"),
        row.text("difference"));
  }

  static Row write(TaggedArticle tagged) {
    return Row.write("TaggedArticle")
        .put("article", write(tagged.article()))
        .put("language", tagged.language())
        .putAll("mentions", tagged.mentions(), m -> write(m).fields())
        .putAll("signals", tagged.signals(), s -> SignalRows.write(s).fields())
        .putAll("sketch", tagged.sketch(), Function.identity())
        .putAll("credits", tagged.credits(), Function.identity());
  }

  static TaggedArticle readTagged(Row row) {
    return new TaggedArticle(
        read(row.row("article")),
        row.text("language"),
        row.rows("mentions", ArticleRows::mention),
        row.rows("signals", SignalRows::read),
        row.list("sketch", Long.class::cast),
        row.texts("credits"));
  }

  static Row write(FollowStep step) {
    TaggedArticle article = step.article();
    return Row.write("Step")
        .put("at", step.at())
        .put("article", article == null ? null : write(article))
        .put("past", step.past());
  }

  static FollowStep readStep(Row row) {
    Row article = row.rowOrNull("article");
    return new FollowStep(
        row.instant("at"), article == null ? null : readTagged(article), row.flag("past"));
  }

  private static Row write(Mention mention) {
    return Row.write("Mention")
        .put("entity", mention.entity().value())
        .put("surface", mention.surface())
        .put("field", mention.field())
        .put("start", mention.start())
        .put("end", mention.end());
  }

  private static Mention mention(Row row) {
    return new Mention(
        new EntityId(row.text("entity")),
        row.text("surface"),
        row.choice("field", Field.class),
        row.number("start"),
        row.number("end"));
  }

  private static Published published(@Nullable Instant at, @Nullable LocalDate day) {
    if (at != null) {
      return Published.at(at);
    }
    return day == null ? Published.unknown() : Published.on(day);
  }
}
