package dev.tocsin.ingest;

import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Source;
import dev.tocsin.parse.Articles;
import dev.tocsin.parse.CanonicalUrl;
import dev.tocsin.parse.FeedEntry;
import dev.tocsin.parse.PageReading;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The entries of a feed, read as articles. Where a feed gives no full text and its source wants
/// that, an article's page is read beside its entry.
final class FeedEntries {
  /// Shorter ids of a feed's own are numbers of places, not names of articles.
  private static final int LEAST_ID_CHARS = 6;

  private final Poll.Task task;
  private final Source source;
  private final ArticlePages pages;
  private final Findings findings;
  private final Instant firstSeen;
  private final Instant fetched;

  /// @param fetched when the feed's bytes were here
  FeedEntries(
      Poll.Task task, ArticlePages pages, Findings findings, Instant firstSeen, Instant fetched) {
    this.task = task;
    this.source = task.source();
    this.pages = pages;
    this.findings = findings;
    this.firstSeen = firstSeen;
    this.fetched = fetched;
  }

  void read(List<FeedEntry> entries) {
    Set<String> shared = shared(entries);
    // The oldest first: that is the order in which they were published.
    entries.reversed().forEach(entry -> read(named(entry), shared));
  }

  /// Ids that stand for more than one article: a broken feed gives all of them the same.
  private static Set<String> shared(List<FeedEntry> entries) {
    Map<String, String> urls = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (FeedEntry e : entries) {
      String other = urls.putIfAbsent(e.id(), e.url());
      if (other != null && !other.equals(e.url())) {
        shared.add(e.id());
      }
    }
    return shared;
  }

  /// The key of a feed's own id; null where the id is the URL, none, or not its own.
  private static @Nullable String alias(FeedEntry entry, Set<String> shared) {
    boolean own =
        entry.id().length() >= LEAST_ID_CHARS
            && !entry.url().isBlank()
            && !shared.contains(entry.id())
            && !CanonicalUrl.of(entry.id()).equals(CanonicalUrl.of(entry.url()));
    return own ? "guid:" + ArticleId.sha256(entry.id()).substring(0, 16) : null;
  }

  private void read(FeedEntry entry, Set<String> shared) {
    String key = Findings.key(entry.url().isBlank() ? entry.id() : entry.url());
    String alias = alias(entry, shared);
    long listing =
        Seen.hash(
            String.join(
                "\0",
                entry.title(),
                entry.summary(),
                entry.content(),
                entry.published().toString(),
                entry.updated().toString()));
    if (!findings.worthALook(key, listing)) {
      if (alias != null) {
        findings.list(alias);
      }
      return;
    }
    boolean wantsPage =
        source.fullText() && entry.content().isBlank() && entry.url().startsWith("http");
    if (!wantsPage) {
      findings.add(key, alias, listing, Articles.of(entry, source, firstSeen), fetched);
      return;
    }
    switch (pages.fetch(entry.url())) {
      case ArticlePages.Got(PageReading.Page page, Instant at) ->
          findings.add(key, alias, listing, Articles.of(entry, page, source, firstSeen), at);
      case ArticlePages.Not(String reason, boolean _) -> {
        findings.note("only the feed's text of " + entry.url() + ": " + reason);
        findings.add(key, alias, listing, Articles.of(entry, source, firstSeen), fetched);
      }
      case ArticlePages.Later _ -> findings.leave();
    }
  }

  /// An entry with neither link nor id is known by its title.
  private FeedEntry named(FeedEntry e) {
    if (!e.url().isBlank() || !e.id().isBlank()) {
      return e;
    }
    String id = task.url() + "#" + ArticleId.sha256(e.title()).substring(0, 16);
    return new FeedEntry(
        id, "", e.title(), e.published(), e.updated(), e.author(), e.summary(), e.content());
  }
}
