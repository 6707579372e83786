package dev.tocsin.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
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
///
/// What is taken back joins no others any more. But with the copies of what it had said it stays
/// one newsroom's word, or its own correction would make a second source of a copy.
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
    touched.addAll(followTheirCopies(entries));
    return touched;
  }

  /// What was taken back goes with the copies of what it had said, and where they are taken back,
  /// too, with those.
  ///
  /// @return what went elsewhere
  private static List<ArticleId> followTheirCopies(NavigableMap<ArticleId, Entry> entries) {
    List<Entry> moved = new ArrayList<>();
    for (Entry entry : entries.values()) {
      if (entry.isTakenBack()) {
        List<Entry> copies =
            entries.values().stream().filter(other -> hadCopied(entry, other)).toList();
        ArticleId story =
            copies.stream()
                .filter(other -> !other.isTakenBack())
                .map(Entry::story)
                .min(Comparator.naturalOrder())
                .or(() -> copies.stream().map(Entry::id).min(Comparator.naturalOrder()))
                .orElse(entry.id());
        if (!story.equals(entry.story())) {
          moved.add(entry.in(story));
        }
      }
    }
    moved.forEach(entry -> entries.put(entry.id(), entry));
    return moved.stream().map(Entry::id).toList();
  }

  /// Whether one says, or had said, what the other had; each has copied itself.
  private static boolean hadCopied(Entry takenBack, Entry other) {
    TaggedArticle said = other.isTakenBack() ? other.revisions().getFirst() : other.latest();
    return takenBack.isNear(other.at(), Origins.WINDOW)
        && (takenBack.id().equals(other.id())
            || Origins.areCopies(takenBack.revisions().getFirst(), said));
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
    return !a.isTakenBack()
        && !b.isTakenBack()
        && a.isNear(b.at(), Origins.WINDOW)
        && Origins.areCopies(a.latest(), b.latest());
  }
}
