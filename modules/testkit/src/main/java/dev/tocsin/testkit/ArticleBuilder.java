package dev.tocsin.testkit;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.Standing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Builds an article; see [Fixtures#anArticle()]. The id follows from the URL, and the URL from the
/// id, unless they are given.
public final class ArticleBuilder {
  private @Nullable String id;
  private int revision = 1;
  private @Nullable String url;
  private String outlet = "courier.example";
  private Standing standing = Standing.OUTLET;
  private String language = "en";
  private String title = "Rain expected over the weekend";
  private String text = "Clouds will move in from the west on Saturday.";
  private @Nullable String author;
  private Published published = Published.at(Instant.parse("2022-07-19T14:00:00Z"));
  private @Nullable Instant firstSeen;
  private String source = "courier";

  ArticleBuilder() {}

  public ArticleBuilder id(String value) {
    id = value;
    return this;
  }

  public ArticleBuilder revision(int value) {
    revision = value;
    return this;
  }

  public ArticleBuilder url(String value) {
    url = value;
    return this;
  }

  public ArticleBuilder outlet(String value) {
    outlet = value;
    return this;
  }

  public ArticleBuilder standing(Standing value) {
    standing = value;
    return this;
  }

  public ArticleBuilder language(String value) {
    language = value;
    return this;
  }

  public ArticleBuilder title(String value) {
    title = value;
    return this;
  }

  public ArticleBuilder text(String value) {
    text = value;
    return this;
  }

  public ArticleBuilder author(String value) {
    author = value;
    return this;
  }

  public ArticleBuilder published(Published value) {
    published = value;
    return this;
  }

  /// An ISO instant or day.
  public ArticleBuilder published(String value) {
    return published(
        value.indexOf('T') < 0
            ? Published.on(LocalDate.parse(value))
            : Published.at(Instant.parse(value)));
  }

  public ArticleBuilder firstSeen(Instant value) {
    firstSeen = value;
    return this;
  }

  public ArticleBuilder source(String value) {
    source = value;
    return this;
  }

  /// First seen when it was published, unless that was given; an article with no time of day at
  /// noon UTC.
  public Article build() {
    Instant seen =
        firstSeen != null
            ? firstSeen
            : switch (published) {
              case Published.At at -> at.instant();
              case Published.On on -> on.day().atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
              case Published.Unknown _ -> Instant.parse("2022-07-19T14:00:00Z");
            };
    String address =
        url == null ? "https://www.courier.example/world/" + (id == null ? "un-rights" : id) : url;
    ArticleId articleId = id == null ? ArticleId.ofUrl(address) : new ArticleId(id);
    return new Article(
        articleId, revision, address, outlet, standing, language, title, text, author, published,
        seen, source);
  }
}
