package dev.tocsin.ingest;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import java.util.HashMap;
import java.util.Map;

/// What changed on a watched page.
final class PageChange {
  private PageChange() {}

  /// The lines of `after` that are not in `before`, in their order; a line that stands twice now
  /// and stood once counts. White space makes no difference.
  static String added(String before, String after) {
    Map<String, Integer> had = new HashMap<>();
    before.lines().map(PageChange::plain).forEach(line -> had.merge(line, 1, Integer::sum));
    StringBuilder added = new StringBuilder();
    for (String line : after.lines().map(PageChange::plain).toList()) {
      int left = had.getOrDefault(line, 0);
      if (left > 0) {
        had.put(line, left - 1);
      } else if (!line.isEmpty()) {
        added.append(added.isEmpty() ? "" : "\n").append(line);
      }
    }
    return added.toString();
  }

  /// The article that a change makes: the page's title, and what was added.
  static Article article(Article page, ArticleId id, String added) {
    return new Article(
        id,
        1,
        page.url(),
        page.outlet(),
        page.standing(),
        page.language(),
        page.title(),
        added,
        page.author(),
        page.published(),
        page.firstSeen(),
        page.source());
  }

  private static String plain(String line) {
    return line.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
