package dev.tocsin.ingest;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// Which of the articles that a poll found are new, which are edits of known ones, and what the
/// edits changed. Keeps what is known of each source's articles: which there are, and their texts.
final class Revisions {
  private final KeyValueStore<String, Seen> seen;
  private final KeyValueStore<String, String> texts;
  private final int seenPerSource;

  /// @param texts by source and article; one that is missing costs an edit its difference
  Revisions(
      KeyValueStore<String, Seen> seen, KeyValueStore<String, String> texts, int seenPerSource) {
    this.seen = seen;
    this.texts = texts;
    this.seenPerSource = seenPerSource;
  }

  /// An article to be published, as found, with its id and revision.
  record Fresh(Article article, Poll.Found found) {}

  /// What a poll of a source may know; immutable.
  Seen known(String source) {
    Seen known = seen.get(source);
    return known == null ? Seen.NOTHING : known;
  }

  /// Gives what is new or changed, and remembers all that is listed.
  ///
  /// @param known what the poll knew
  List<Fresh> take(String source, Seen known, Poll.Read read) {
    Map<String, Seen.Item> listed = new LinkedHashMap<>();
    List<Fresh> fresh = new ArrayList<>();
    for (Poll.Skipped skipped : read.skipped()) {
      listed.put(skipped.key(), new Seen.Item(skipped.listing(), 0, 0, null));
    }
    for (String key : read.listed()) {
      Seen.Item item = known.items().get(key);
      if (item != null) {
        listed.put(key, item);
      }
    }
    Set<String> present = new HashSet<>(read.listed());
    read.found().forEach(found -> present.add(found.key()));
    for (Poll.Found found : read.found()) {
      long content = Seen.hash(found.article().contentHash());
      String articleKey = found.article().id().value();
      Seen.Item item = listed.get(articleKey);
      item = item == null ? known.items().get(found.key()) : item;
      item = item == null ? known.items().get(articleKey) : item;
      item = item == null ? renamed(found, known, present) : item;
      boolean changed = item == null || item.content() != content;
      int revision = item == null ? 1 : item.revision() + (changed ? 1 : 0);
      String id = item == null || item.article() == null ? articleKey : item.article();
      Seen.Item now =
          new Seen.Item(
              found.listing(), content, Math.max(revision, 1), id.equals(found.key()) ? null : id);
      listed.put(found.key(), now);
      if (found.alias() != null) {
        listed.put(found.alias(), now.of(id));
      }
      // The page may say that it lives elsewhere: known under both names.
      listed.putIfAbsent(articleKey, now);
      if (changed) {
        Article article = found.article().as(new ArticleId(id), now.revision());
        fresh.add(new Fresh(differing(source, article), found));
      }
    }
    String text = read.text() == null ? known.text() : read.text();
    boolean nothing = read.found().isEmpty() && read.skipped().isEmpty();
    if (!nothing || (text != null && !text.equals(known.text()))) {
      Seen after = known.with(listed, text, seenPerSource);
      seen.put(source, after);
      forget(source, known.articles(), after.articles());
    }
    return fresh;
  }

  /// Nothing of the source is known any more.
  void forget(String source) {
    seen.delete(source);
    try (KeyValueIterator<String, String> all = texts.range(key(source, ""), source + '\u0001')) {
      all.forEachRemaining(entry -> texts.delete(entry.key));
    }
  }

  private void forget(String source, Set<String> before, Set<String> after) {
    for (String id : before) {
      if (!after.contains(id)) {
        texts.delete(key(source, id));
      }
    }
  }

  private Article differing(String source, Article article) {
    String key = key(source, article.id().value());
    String now = article.title() + '\n' + article.text();
    String before = article.revision() == 1 ? null : texts.get(key);
    texts.put(key, now);
    return before == null ? article : article.differing(Difference.between(before, now));
  }

  /// Sorts a source's articles together; no id has a control character.
  private static String key(String source, String article) {
    return source + '\u0000' + article;
  }

  /// An article whose headline was edited, and its URL with it, keeps the feed's own id. Where its
  /// old URL is still listed, the id tells places in the list, not articles.
  private static Seen.@Nullable Item renamed(Poll.Found found, Seen known, Set<String> present) {
    Seen.Item item = found.alias() == null ? null : known.items().get(found.alias());
    return item == null || item.article() == null || present.contains(item.article()) ? null : item;
  }
}
