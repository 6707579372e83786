package dev.tocsin.testkit;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.Standing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One article of the local news site.
///
/// @param id as in the story's label file; noise has ids that begin with `n`
/// @param from id of the outlet that publishes it
/// @param path where it lives on its outlet's server, from `/`
/// @param text paragraphs, separated by one line feed each
/// @param edited how it reads after an edit; null where it is never edited
/// @param guid the identity that its feed gives it; two articles may wrongly share one
public record StoryArticle(
    String id,
    String from,
    String path,
    Instant published,
    String language,
    String title,
    String text,
    @Nullable String author,
    @Nullable Edit edited,
    String guid) {
  public StoryArticle {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("article " + id + ": a path begins with /, not " + path);
    }
  }

  /// A later version of an article.
  public record Edit(Instant at, String title, String text) {}

  /// Whether it is generated background, not part of the written story.
  public boolean isNoise() {
    return id.startsWith("n");
  }

  /// The article as a pipeline has it that reads it as soon as it is published.
  public Article read() {
    return article(1, title, text, published);
  }

  /// The article once it has been edited; null where it never is.
  public @Nullable Article readAgain() {
    return edited == null ? null : article(2, edited.title(), edited.text(), edited.at());
  }

  private Article article(int revision, String headline, String body, Instant seen) {
    Standing standing =
        Outlet.ALL.stream()
            .filter(o -> o.id().equals(from))
            .map(Outlet::standing)
            .findFirst()
            .orElse(Standing.OUTLET);
    return new Article(
        new ArticleId(id),
        revision,
        "https://" + from + ".example" + path,
        from,
        standing,
        language,
        headline,
        body,
        author,
        Published.at(published),
        seen,
        from);
  }

  String titleAt(Instant now) {
    return edited != null && !edited.at().isAfter(now) ? edited.title() : title;
  }

  String textAt(Instant now) {
    return edited != null && !edited.at().isAfter(now) ? edited.text() : text;
  }

  Instant modifiedAt(Instant now) {
    return edited != null && !edited.at().isAfter(now) ? edited.at() : published;
  }
}
