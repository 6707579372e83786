package dev.tocsin.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One article as it was read once. An edit that changes the text is a new revision under the same
/// id.
///
/// @param id the same for all revisions
/// @param revision 1 for the text first seen, then counted up
/// @param url canonical URL; may be empty for a text that has none
/// @param outlet who publishes it: a host name such as `reuters.com`, or a name
/// @param standing the source's standing
/// @param language BCP 47 primary subtag (`en`, `zh`) as the source hints; `und` where it says
///   nothing
/// @param title may be empty
/// @param text paragraphs, separated by one line feed each
/// @param author byline, null where none is given
/// @param published what the article says
/// @param firstSeen when a fetcher of ours first saw it
/// @param source id of the source that it came from; `file` for a file of articles
/// @param difference what this revision changed: the lines of title and text that are gone, each
///   after `- `, then the new ones, each after `+ `; of a watched page, what changed on it; empty
///   where nothing did or the text before is not known any more
public record Article(
    ArticleId id,
    int revision,
    String url,
    String outlet,
    Standing standing,
    String language,
    String title,
    String text,
    @Nullable String author,
    Published published,
    Instant firstSeen,
    String source,
    String difference) {
  public Article {
    if (revision < 1) {
      throw new IllegalArgumentException("an article's revision is 1 or more, not " + revision);
    }
  }

  /// An article that changes nothing.
  public Article(
      ArticleId id,
      int revision,
      String url,
      String outlet,
      Standing standing,
      String language,
      String title,
      String text,
      @Nullable String author,
      Published published,
      Instant firstSeen,
      String source) {
    this(
        id, revision, url, outlet, standing, language, title, text, author, published, firstSeen,
        source, "");
  }

  /// The same under another id, as another revision.
  public Article as(ArticleId other, int number) {
    return with(other, number, standing, text, published, firstSeen, difference);
  }

  /// The same, published and seen at other times.
  public Article dated(Published at, Instant seen) {
    return with(id, revision, standing, text, at, seen, difference);
  }

  /// The same, of another standing.
  public Article withStanding(Standing other) {
    return with(id, revision, other, text, published, firstSeen, difference);
  }

  /// The same with other paragraphs.
  public Article saying(String other) {
    return with(id, revision, standing, other, published, firstSeen, difference);
  }

  /// The same, with what it changed.
  public Article differing(String changes) {
    return with(id, revision, standing, text, published, firstSeen, changes);
  }

  private Article with(
      ArticleId otherId,
      int number,
      Standing otherStanding,
      String paragraphs,
      Published at,
      Instant seen,
      String changes) {
    return new Article(
        otherId,
        number,
        url,
        outlet,
        otherStanding,
        language,
        title,
        paragraphs,
        author,
        at,
        seen,
        source,
        changes);
  }

  /// The same without its paragraphs.
  public Article withoutText() {
    return saying("");
  }

  /// Changes exactly when title or text change.
  public String contentHash() {
    return ArticleId.sha256(title + "\u0000" + text);
  }

  /// The text of one field.
  public String field(Field field) {
    return switch (field) {
      case TITLE -> title;
      case TEXT -> text;
    };
  }
}
