package dev.tocsin.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which of a ledger's articles tell one story in nearly the same words: they hang together, also
/// where two are alike only by way of a third. A story is known by the least id of its articles, so
/// that it doesn't matter which of them came first.
final class Stories {
  private Stories() {}

  /// Puts an article in, or its new revisions in the place of those that it had.
  ///
  /// @param entries by article, changed by this
  /// @return the articles whose stories have won or lost one, itself included
  static Set<ArticleId> put(NavigableMap<ArticleId, Entry> entries, Entry entry) {
    Set<ArticleId> touched = new TreeSet<>();
    @Nullable Entry had = entries.remove(entry.id());
    // A story may still bear the name of an article that was folded away and comes back.
    List<Entry> left = membersOf(had == null ? entry.id() : had.story(), entries);
    left.forEach(e -> touched.add(e.id()));
    regroup(left, entries);
    Set<ArticleId> stories = new TreeSet<>(Set.of(entry.id()));
    for (Entry other : entries.values()) {
      if (!stories.contains(other.story()) && areCopies(entry, other)) {
        stories.add(other.story());
      }
    }
    ArticleId story = stories.iterator().next();
    entries.put(entry.id(), entry);
    for (ArticleId each : stories) {
      for (Entry member : membersOf(each, entries)) {
        entries.put(member.id(), member.in(story));
        touched.add(member.id());
      }
    }
    return touched;
  }

  /// The articles of one story.
  static List<Entry> membersOf(ArticleId story, NavigableMap<ArticleId, Entry> entries) {
    return entries.values().stream().filter(e -> e.story().equals(story)).toList();
  }

  /// One of them has gone, and may have been all that held the others together.
  private static void regroup(List<Entry> members, NavigableMap<ArticleId, Entry> entries) {
    NavigableMap<ArticleId, Entry> left = new TreeMap<>();
    members.forEach(e -> left.put(e.id(), e));
    while (!left.isEmpty()) {
      Entry first = left.pollFirstEntry().getValue();
      Deque<Entry> open = new ArrayDeque<>(List.of(first));
      while (!open.isEmpty()) {
        Entry one = open.remove();
        entries.put(one.id(), one.in(first.id()));
        for (Entry other : List.copyOf(left.values())) {
          if (areCopies(one, other)) {
            left.remove(other.id());
            open.add(other);
          }
        }
      }
    }
  }

  private static boolean areCopies(Entry a, Entry b) {
    return a.isNear(b.at(), Origins.WINDOW) && Origins.areCopies(a.latest(), b.latest());
  }
}
