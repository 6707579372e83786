package dev.tocsin.ingest;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.FetchEvent.Outcome;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.Source;
import dev.tocsin.fetch.FetchResult;
import dev.tocsin.fetch.Fetcher;
import dev.tocsin.parse.Articles;
import dev.tocsin.parse.CanonicalUrl;
import dev.tocsin.parse.FeedEntry;
import dev.tocsin.parse.FeedReader;
import dev.tocsin.parse.FeedReading;
import dev.tocsin.parse.ListingReader;
import dev.tocsin.parse.ListingReading;
import dev.tocsin.parse.PageReader;
import dev.tocsin.parse.PageReading;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one source's content into articles, and fetches the pages that it needs for that. For one
/// use, by one thread.
final class SourceReader {
  /// Notes that an event carries; one line for a person has no room for more.
  private static final int MAX_NOTES = 3;

  /// Shorter ids of a feed's own are numbers of places, not names of articles.
  private static final int LEAST_ID_CHARS = 6;

  private final Fetcher fetcher;
  private final Poll.Task task;
  private final Source source;
  private final FetchResult.Body body;
  private final Instant firstSeen;
  private final Instant fetched;
  private final InstantSource system;
  private final ArticlePages pages;
  private boolean more;
  private final Set<String> keys = new HashSet<>();
  private final List<Poll.Found> found = new ArrayList<>();
  private final List<String> listed = new ArrayList<>();
  private final List<Poll.Skipped> skipped = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  SourceReader(
      Fetcher fetcher,
      Poll.Task task,
      FetchResult.Body body,
      Instant firstSeen,
      Instant fetched,
      InstantSource system,
      int mostPages) {
    this.fetcher = fetcher;
    this.task = task;
    this.source = task.source();
    this.body = body;
    this.firstSeen = firstSeen;
    this.fetched = fetched;
    this.system = system;
    this.pages = new ArticlePages(fetcher, source, system, mostPages);
  }

  Poller.Reading read() {
    return switch (source.kind()) {
      case FEED -> feed();
      case SITEMAP -> sitemap();
      case LISTING -> listing();
      case PAGE -> page();
    };
  }

  private Poller.Reading feed() {
    FeedReading reading =
        FeedReader.read(body.bytes(), body.contentType(), body.finalUrl(), source.zone());
    return switch (reading) {
      case FeedReading.Unreadable u
          when u.why() == FeedReading.Why.HTML_PAGE && !u.linkedFeeds().isEmpty() ->
          new Poller.Reading.Elsewhere(u.linkedFeeds().getFirst(), u.reason());
      case FeedReading.Unreadable u ->
          new Poller.Reading.Bad(
              u.why() == FeedReading.Why.CHALLENGE ? Outcome.BLOCKED : Outcome.UNREADABLE,
              u.reason());
      case FeedReading.Feed feed -> {
        // The oldest first: that is the order in which they were published.
        Set<String> shared = shared(feed.entries());
        feed.entries().reversed().forEach(entry -> entry(named(entry), shared));
        feed.repairs().forEach(this::note);
        Duration ttl = feed.ttl();
        yield good(null, ttl == null ? Duration.ZERO : ttl, feed.skipHours(), feed.skipDays());
      }
    };
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
  private @Nullable String alias(FeedEntry entry, Set<String> shared) {
    boolean own =
        entry.id().length() >= LEAST_ID_CHARS
            && !entry.url().isBlank()
            && !shared.contains(entry.id())
            && !CanonicalUrl.of(entry.id()).equals(CanonicalUrl.of(entry.url()));
    return own ? "guid:" + ArticleId.sha256(entry.id()).substring(0, 16) : null;
  }

  private void entry(FeedEntry entry, Set<String> shared) {
    String key = key(entry.url().isBlank() ? entry.id() : entry.url());
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
    if (!worthALook(key, listing)) {
      if (alias != null) {
        listed.add(alias);
      }
      return;
    }
    boolean wantsPage =
        source.fullText() && entry.content().isBlank() && entry.url().startsWith("http");
    if (!wantsPage) {
      add(key, alias, listing, Articles.of(entry, source, firstSeen), fetched);
      return;
    }
    switch (pages.fetch(entry.url())) {
      case ArticlePages.Got(PageReading.Page page, Instant at) ->
          add(key, alias, listing, Articles.of(entry, page, source, firstSeen), at);
      case ArticlePages.Not(String reason, boolean _) -> {
        note("only the feed's text of " + entry.url() + ": " + reason);
        add(key, alias, listing, Articles.of(entry, source, firstSeen), fetched);
      }
      case ArticlePages.Later _ -> more = true;
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

  private Poller.Reading sitemap() {
    SitemapEntries sitemap = new SitemapEntries(fetcher, source.zone(), this::note);
    String fault = sitemap.read(body);
    if (fault != null) {
      return new Poller.Reading.Bad(Outcome.UNREADABLE, fault);
    }
    links(
        sitemap.entries().stream()
            .map(e ->
                new Link(
                    new FeedEntry(
                        e.url(), e.url(), e.title(), e.published(), e.modified(), null, "", ""),
                    Seen.hash(e.title() + "\0" + e.modified())))
            .toList());
    return good(null, Duration.ZERO, Set.of(), Set.of());
  }

  private Poller.Reading listing() {
    return switch (ListingReader.read(
        body.bytes(), body.contentType(), body.finalUrl(), source.selector())) {
      case ListingReading.Unreadable(String reason) ->
          new Poller.Reading.Bad(Outcome.UNREADABLE, reason);
      case ListingReading.Links l when l.links().isEmpty() ->
          new Poller.Reading.Bad(
              Outcome.UNREADABLE,
              "no link matches '" + source.selector() + "' in " + body.finalUrl());
      case ListingReading.Links l -> {
        links(
            l.links().stream()
                .map(k ->
                    new Link(
                        new FeedEntry(
                            k.url(),
                            k.url(),
                            k.title(),
                            Published.unknown(),
                            Published.unknown(),
                            null,
                            "",
                            ""),
                        Seen.hash(k.title())))
                .toList());
        yield good(null, Duration.ZERO, Set.of(), Set.of());
      }
    };
  }

  /// A link to an article and what its listing says of it, with the hash of that.
  private record Link(FeedEntry entry, long listing) {
    String url() {
      return entry.url();
    }
  }

  /// Reads the articles behind links. Of a source that is new to us only the first links are read:
  /// its archive is no news.
  private void links(List<Link> links) {
    boolean archive = task.seen().items().isEmpty();
    int first = pages.left();
    List<Link> fresh = archive && links.size() > first ? links.subList(0, first) : links;
    for (Link old : links.subList(fresh.size(), links.size())) {
      skipped.add(new Poll.Skipped(key(old.url()), old.listing()));
    }
    for (Link link : fresh.reversed()) {
      String key = key(link.url());
      if (!worthALook(key, link.listing())) {
        continue;
      }
      switch (pages.fetch(link.url())) {
        case ArticlePages.Got(PageReading.Page page, Instant at) ->
            add(key, null, link.listing(), article(link, page), at);
        case ArticlePages.Not(String reason, boolean lasting) -> {
          note("no article at " + link.url() + ": " + reason);
          if (lasting) {
            skipped.add(new Poll.Skipped(key, link.listing()));
          } else {
            more = true;
          }
        }
        case ArticlePages.Later _ -> more = true;
      }
    }
  }

  /// The page speaks for itself; where it gives no date, its listing does.
  private Article article(Link link, PageReading.Page page) {
    boolean dated = !(link.entry().published() instanceof Published.Unknown);
    return dated && page.published() instanceof Published.Unknown
        ? Articles.of(link.entry(), page, source, firstSeen)
        : Articles.of(page, source, firstSeen);
  }

  private Poller.Reading page() {
    PageReading reading =
        PageReader.region(body.bytes(), body.contentType(), body.finalUrl(), source.selector());
    return switch (reading) {
      case PageReading.Unreadable u ->
          new Poller.Reading.Bad(
              u.why() == PageReading.Why.CHALLENGE ? Outcome.BLOCKED : Outcome.UNREADABLE,
              u.reason());
      case PageReading.Page page -> {
        String before = task.seen().text();
        String changes = before == null ? "" : Difference.between(before, page.text());
        if (before != null && !changes.isEmpty()) {
          Article whole = Articles.of(page, source, firstSeen);
          // Each change is an article of its own, also one that was made and undone before: the
          // next
          // one must not look like its correction. A date on the page is that of what stood there
          // already: the change was published when it was seen.
          String change = "#" + ArticleId.sha256(fetched + changes);
          String key = ArticleId.ofUrl(CanonicalUrl.of(whole.url()) + change).value();
          Article article =
              whole
                  .as(new ArticleId(key), 1)
                  .dated(Published.at(firstSeen), firstSeen)
                  .saying(Difference.added(before, page.text()))
                  .differing(changes);
          add(key, null, 0, article, fetched);
        }
        yield good(page.text(), Duration.ZERO, Set.of(), Set.of());
      }
    };
  }

  private static String key(String url) {
    return ArticleId.ofUrl(CanonicalUrl.of(url)).value();
  }

  /// Whether an article is new or says something else than before; each only once in a poll.
  private boolean worthALook(String key, long listing) {
    if (!keys.add(key)) {
      return false;
    }
    Seen.Item known = task.seen().items().get(key);
    if (known != null && known.listing() == listing) {
      listed.add(key);
      return false;
    }
    return true;
  }

  private void add(String key, @Nullable String alias, long listing, Article article, Instant at) {
    found.add(new Poll.Found(key, alias, listing, article, at, system.instant()));
  }

  private void note(String note) {
    if (notes.size() < MAX_NOTES) {
      notes.add(note);
    }
  }

  private Poller.Reading good(
      @Nullable String text, Duration ttl, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {
    return new Poller.Reading.Good(
        new Poll.Read(found, listed, skipped, text, more, ttl, skipHours, skipDays, notes));
  }
}
