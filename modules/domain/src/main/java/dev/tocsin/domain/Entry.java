package dev.tocsin.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a ledger holds of one article.
///
/// @param revisions in order, without texts
/// @param story the least id of the articles that are near-copies of one another with it; its own
///   where there is none
/// @param naming its outlet's name, and those that its latest revision's statements hold
/// @param origin the newsroom that it came from
/// @param at when its first revision counts from
/// @param accounts what it says, and from when: one for each revision that says something new
record Entry(
    List<TaggedArticle> revisions,
    ArticleId story,
    Naming naming,
    String origin,
    Instant at,
    List<Account> accounts) {
  /// Revisions kept of one article; a page that changes by the minute keeps its latest.
  static final int MAX_REVISIONS = 20;

  Entry {
    revisions = List.copyOf(revisions);
    accounts = List.copyOf(accounts);
  }

  static Entry of(List<TaggedArticle> revisions, ArticleId story, String origin, Terms terms) {
    Instant at = Placing.of(revisions.getFirst().article(), terms).at();
    Naming naming = Naming.of(revisions.getLast());
    return new Entry(revisions, story, naming, origin, at, accounts(revisions, origin, terms));
  }

  /// Part of another story.
  Entry in(ArticleId other) {
    return other.equals(story) ? this : new Entry(revisions, other, naming, origin, at, accounts);
  }

  /// From another newsroom.
  Entry from(String newsroom, Terms terms) {
    return newsroom.equals(origin)
        ? this
        : new Entry(revisions, story, naming, newsroom, at, accounts(revisions, newsroom, terms));
  }

  /// Whether an edit leaves no news in the article, or denies what it was about at first.
  boolean isTakenBack() {
    return revisions.size() > 1
        && news(revisions.getFirst()).findFirst().filter(this::isTakenBack).isPresent();
  }

  private boolean isTakenBack(Signal first) {
    return news(latest()).findAny().isEmpty()
        || (news(latest()).noneMatch(s -> s.kind() == first.kind())
            && latest().signals().stream()
                .anyMatch(s -> s.kind() == first.kind() && s.polarity() == Polarity.DENIED));
  }

  private static Stream<Signal> news(TaggedArticle tagged) {
    return tagged.signals().stream().filter(Signal::isAssertedNews);
  }

  TaggedArticle latest() {
    return revisions.getLast();
  }

  ArticleId id() {
    return latest().article().id();
  }

  int signals() {
    return latest().signals().size();
  }

  /// With another revision; null where it is known already.
  @Nullable List<TaggedArticle> with(TaggedArticle tagged) {
    List<TaggedArticle> more = new ArrayList<>();
    boolean placed = false;
    for (TaggedArticle had : revisions) {
      int order = Integer.compare(had.article().revision(), tagged.article().revision());
      if (order == 0) {
        return null;
      }
      if (order > 0 && !placed) {
        more.add(tagged);
        placed = true;
      }
      more.add(had);
    }
    if (!placed) {
      more.add(tagged);
    }
    return more.size() > MAX_REVISIONS
        ? more.subList(more.size() - MAX_REVISIONS, more.size())
        : more;
  }

  private static List<Account> accounts(List<TaggedArticle> revisions, String origin, Terms terms) {
    List<Account> accounts = new ArrayList<>();
    Set<Object> before = Set.of();
    for (int i = 0; i < revisions.size(); i++) {
      TaggedArticle tagged = revisions.get(i);
      Placing placing = Placing.of(tagged.article(), terms);
      List<Claim> claims = new ArrayList<>();
      for (Signal signal : tagged.signals()) {
        Instant until = until(signal, revisions, i);
        if (!before.contains(sense(signal)) && (until == null || until.isAfter(placing.at()))) {
          claims.add(claim(signal, tagged, origin, placing.at(), until));
        }
      }
      if (!claims.isEmpty()) {
        accounts.add(new Account(tagged.article().id(), placing.at(), claims, placing.mends()));
      }
      Set<Object> senses = new HashSet<>();
      tagged.signals().forEach(s -> senses.add(sense(s)));
      before = senses;
    }
    return accounts;
  }

  /// When a later revision no longer said so; null where all say it.
  private static @Nullable Instant until(Signal signal, List<TaggedArticle> revisions, int from) {
    for (int i = from + 1; i < revisions.size(); i++) {
      TaggedArticle later = revisions.get(i);
      if (later.signals().stream().noneMatch(s -> sense(s).equals(sense(signal)))) {
        return later.article().firstSeen();
      }
    }
    return null;
  }

  /// What a signal comes to. An edit that says the same in other words withdraws nothing.
  private static Object sense(Signal signal) {
    Deadline deadline = signal.deadline();
    return List.of(
        signal.kind(),
        signal.polarity(),
        signal.background(),
        deadline == null ? "" : deadline.day());
  }

  private static Claim claim(
      Signal signal, TaggedArticle tagged, String origin, Instant at, @Nullable Instant until) {
    Article article = tagged.article();
    Signal first = tagged.signals().getFirst();
    boolean leads =
        signal.field() == Field.TITLE
            || (signal.field() == first.field() && signal.start() == first.start());
    Evidence evidence =
        new Evidence(
            article.id(),
            article.revision(),
            article.url(),
            article.outlet(),
            article.standing(),
            at,
            credited(signal, article, origin),
            signal);
    return new Claim(evidence, leads, until);
  }

  /// An agency stands for what it has from others; of whom else only repeats a newsroom that no
  /// lexicon knows, the article may have named it.
  private static String credited(Signal signal, Article article, String origin) {
    String credited = signal.origin();
    if (credited == null) {
      return origin;
    }
    boolean known = Origins.isSource(article.standing()) || !origin.equals(Origins.outlet(article));
    return credited.equals(Signal.ANOTHER_NEWSROOM) && known ? origin : credited;
  }

  /// Whether another instant is so near that they may be copies of one story.
  boolean isNear(Instant other, Duration window) {
    return !at.isBefore(other.minus(window)) && !at.isAfter(other.plus(window));
  }
}
