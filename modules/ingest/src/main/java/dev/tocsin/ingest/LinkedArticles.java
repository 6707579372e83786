package dev.tocsin.ingest;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Published;
import dev.tocsin.parse.Articles;
import dev.tocsin.parse.FeedEntry;
import dev.tocsin.parse.ListingReading;
import dev.tocsin.parse.PageReading;
import dev.tocsin.parse.SitemapReading;
import java.time.Instant;
import java.util.List;

/// The articles behind the links of a sitemap or of a page that lists them: each is read from its
/// own page.
final class LinkedArticles {
  private final Poll.Task task;
  private final ArticlePages pages;
  private final Findings findings;
  private final Instant firstSeen;

  LinkedArticles(Poll.Task task, ArticlePages pages, Findings findings, Instant firstSeen) {
    this.task = task;
    this.pages = pages;
    this.findings = findings;
    this.firstSeen = firstSeen;
  }

  /// A link to an article and what its listing says of it, with the hash of that.
  record Link(FeedEntry entry, long listing) {
    static Link of(SitemapReading.Entry e) {
      return new Link(
          new FeedEntry(e.url(), e.url(), e.title(), e.published(), e.modified(), null, "", ""),
          Seen.hash(e.title() + "\0" + e.modified()));
    }

    static Link of(ListingReading.Link link) {
      Published unknown = Published.unknown();
      return new Link(
          new FeedEntry(link.url(), link.url(), link.title(), unknown, unknown, null, "", ""),
          Seen.hash(link.title()));
    }

    String url() {
      return entry.url();
    }
  }

  /// Reads the articles behind links. Of a source that is new to us only the first links are read:
  /// its archive is no news.
  void read(List<Link> links) {
    boolean archive = task.seen().items().isEmpty();
    int first = pages.left();
    List<Link> fresh = archive && links.size() > first ? links.subList(0, first) : links;
    for (Link old : links.subList(fresh.size(), links.size())) {
      findings.skip(Findings.key(old.url()), old.listing());
    }
    for (Link link : fresh.reversed()) {
      read(link);
    }
  }

  private void read(Link link) {
    String key = Findings.key(link.url());
    if (!findings.worthALook(key, link.listing())) {
      return;
    }
    switch (pages.fetch(link.url())) {
      case ArticlePages.Got(PageReading.Page page, Instant at) ->
          findings.add(key, null, link.listing(), article(link, page), at);
      case ArticlePages.Not(String reason, boolean lasting) -> {
        findings.note("no article at " + link.url() + ": " + reason);
        if (lasting) {
          findings.skip(key, link.listing());
        } else {
          findings.leave();
        }
      }
      case ArticlePages.Later _ -> findings.leave();
    }
  }

  /// The page speaks for itself; where it gives no date, its listing does.
  private Article article(Link link, PageReading.Page page) {
    boolean dated = !(link.entry().published() instanceof Published.Unknown);
    return dated && page.published() instanceof Published.Unknown
        ? Articles.of(link.entry(), page, task.source(), firstSeen)
        : Articles.of(page, task.source(), firstSeen);
  }
}
