package dev.tocsin.ingest;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.parse.CanonicalUrl;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one poll has found so far, beside what was known of the source before it.
final class Findings {
  /// Notes that an event carries; one line for a person has no room for more.
  private static final int MAX_NOTES = 3;

  private final Seen seen;
  private final InstantSource system;
  private boolean more;
  private final Set<String> keys = new HashSet<>();
  private final List<Poll.Found> found = new ArrayList<>();
  private final List<String> listed = new ArrayList<>();
  private final List<Poll.Skipped> skipped = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /// @param seen what was known before
  /// @param system the machine's clock
  Findings(Seen seen, InstantSource system) {
    this.seen = seen;
    this.system = system;
  }

  /// The key under which a listing knows an article.
  static String key(String url) {
    return ArticleId.ofUrl(CanonicalUrl.of(url)).value();
  }

  /// Whether an article is new or says something else than before; each only once in a poll.
  boolean worthALook(String key, long listing) {
    if (!keys.add(key)) {
      return false;
    }
    Seen.Item known = seen.items().get(key);
    if (known != null && known.listing() == listing) {
      listed.add(key);
      return false;
    }
    return true;
  }

  void add(String key, @Nullable String alias, long listing, Article article, Instant fetched) {
    found.add(new Poll.Found(key, alias, listing, article, fetched, system.instant()));
  }

  /// What is listed still, and needs no look.
  void list(String key) {
    listed.add(key);
  }

  /// What is to be known from now on without having been looked at.
  void skip(String key, long listing) {
    skipped.add(new Poll.Skipped(key, listing));
  }

  /// Something was left for the next poll.
  void leave() {
    more = true;
  }

  void note(String note) {
    if (notes.size() < MAX_NOTES) {
      notes.add(note);
    }
  }

  /// All of it, of a source that says nothing of when to come again.
  Poll.Read read(@Nullable String text) {
    return read(text, Duration.ZERO, Set.of(), Set.of());
  }

  /// All of it.
  ///
  /// @param text of a watched page; null for other kinds
  Poll.Read read(
      @Nullable String text, Duration ttl, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {
    return new Poll.Read(found, listed, skipped, text, more, ttl, skipHours, skipDays, notes);
  }
}
