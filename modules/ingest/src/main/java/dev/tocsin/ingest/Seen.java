package dev.tocsin.ingest;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which articles of a source are known. Immutable, so that a poll can look into it on another
/// thread.
///
/// @param items by the article's key, the least recently listed first
/// @param text of a watched page as it was last; null for other kinds
record Seen(Map<String, Item> items, @Nullable String text) {
  static final Seen NOTHING = new Seen(Map.of(), null);

  Seen {
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
  }

  /// One article.
  ///
  /// @param listing hash of what the feed or listing said about it; another one makes it worth a
  ///   look
  /// @param content hash of its title and text; another one makes it a revision
  /// @param revision as it was last published
  /// @param article its id where that is not the key: the key is a feed's own id, or another URL
  record Item(long listing, long content, int revision, @Nullable String article) {
    /// The same, known under a key that is not its own.
    Item of(String id) {
      return new Item(listing, content, revision, id);
    }
  }

  /// The same, with what a poll found; bounded.
  Seen with(Map<String, Item> listed, @Nullable String newText, int limit) {
    LinkedHashMap<String, Item> all = new LinkedHashMap<>(items);
    listed.forEach((key, item) -> {
      all.remove(key);
      all.put(key, item);
    });
    var oldest = all.keySet().iterator();
    // What is listed now is never forgotten, or it would be new again with the next poll.
    for (int excess = all.size() - Math.max(limit, listed.size()); excess > 0; excess--) {
      oldest.next();
      oldest.remove();
    }
    return new Seen(all, newText);
  }

  /// The ids of the articles that are known.
  Set<String> articles() {
    Set<String> ids = new HashSet<>();
    items.forEach((key, item) -> ids.add(item.article() == null ? key : item.article()));
    return ids;
  }

  /// 64 bits of a hash that nobody can aim at.
  static long hash(String text) {
    return Long.parseUnsignedLong(dev.tocsin.domain.ArticleId.sha256(text).substring(0, 16), 16);
  }
}
