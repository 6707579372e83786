package dev.tocsin.parse;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.Source;
import java.time.Instant;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// Makes articles from what was read. All are revision 1: counting revisions is for who knows the
/// last one.
public final class Articles {
  private Articles() {}

  /// From a feed's entry alone.
  public static Article of(FeedEntry entry, Source source, Instant firstSeen) {
    String html = entry.content().isBlank() ? entry.summary() : entry.content();
    return article(
        entry.url().isBlank() ? entry.id() : entry.url(),
        Jsoup.parse(entry.title()).text(),
        Jsoup.parse(html).text(),
        entry.author(),
        entry.published(),
        source.language(),
        source,
        firstSeen);
  }

  /// From a feed's entry and its page: the page's text, the entry's date where the page has none.
  public static Article of(
      FeedEntry entry, PageReading.Page page, Source source, Instant firstSeen) {
    Published published =
        page.published() instanceof Published.Unknown ? entry.published() : page.published();
    return article(
        entry.url().isBlank() ? page.canonical() : entry.url(),
        page.title().isBlank() ? Jsoup.parse(entry.title()).text() : page.title(),
        page.text(),
        page.author() == null ? entry.author() : page.author(),
        published,
        page.language(),
        source,
        firstSeen);
  }

  /// From a page alone.
  public static Article of(PageReading.Page page, Source source, Instant firstSeen) {
    return article(
        page.canonical(),
        page.title(),
        page.text(),
        page.author(),
        page.published(),
        page.language(),
        source,
        firstSeen);
  }

  private static Article article(
      String url,
      String title,
      String text,
      @Nullable String author,
      Published published,
      String language,
      Source source,
      Instant firstSeen) {
    String canonical = CanonicalUrl.of(url);
    return new Article(
        ArticleId.ofUrl(canonical),
        1,
        canonical,
        source.outlet(),
        source.standing(),
        language.equals("und") ? source.language() : language,
        title,
        text,
        author,
        clamped(published, firstSeen, source),
        firstSeen,
        source.id());
  }

  /// A date in the future is the outlet's mistake: the article was there when it was first seen.
  private static Published clamped(Published published, Instant firstSeen, Source source) {
    LocalDate today = LocalDate.ofInstant(firstSeen, source.zone());
    return switch (published) {
      case Published.At at when at.instant().isAfter(firstSeen) -> Published.at(firstSeen);
      case Published.On on when on.day().isAfter(today) -> Published.on(today);
      default -> published;
    };
  }
}
