package dev.tocsin.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All that is known of one watch: the evidence, what follows from it, and what people were told.
/// Immutable, and compared by value. Begin with [#EMPTY].
///
/// Everything but what was told follows from the evidence alone, in its own order of time; it does
/// not matter when or how often each article came.
///
/// @param terms the watch's terms that it was derived by
/// @param entries by article
/// @param told what people have of it
/// @param time how far time has gone on
/// @param base what older evidence came to
/// @param course what follows from all of it
public record Ledger(
    @Nullable Terms terms,
    NavigableMap<ArticleId, Entry> entries,
    Told told,
    Instant time,
    Base base,
    Course course) {
  /// Of evidence that grows over the policy's limit, so much is kept in full, so that folding is
  /// rare.
  private static final double KEPT_SHARE = 0.75;

  /// Nothing is known yet.
  public static final Ledger EMPTY =
      new Ledger(
          null,
          Collections.emptyNavigableMap(),
          Told.NOTHING,
          Instant.EPOCH,
          Base.NOTHING,
          Course.from(Base.NOTHING));

  /// What a step gave.
  ///
  /// @param alerts that are new, that say something else than before, or that late evidence has
  ///   superseded
  public record Step(Ledger ledger, List<Alert> alerts) {
    public Step {
      alerts = List.copyOf(alerts);
    }
  }

  /// The state as it follows from the evidence.
  public ReleaseState state() {
    return course.reckoning().state();
  }

  /// The alerts that follow from the evidence that is kept in full, in order of time.
  public List<Alert> alerts() {
    return course.alerts();
  }

  /// Takes an article in. What is known already gives the same ledger.
  ///
  /// @param article with this watch's signals only
  public Step article(Watch watch, TaggedArticle article) {
    Ledger here = under(watch);
    @Nullable Ledger more = here.taking(watch, article);
    return more == null
        ? new Step(here.entries.isEmpty() ? this : here, List.of())
        : more.tell(here.course);
  }

  /// Takes an article in that was published before the watch was there, and lets time go on. Nobody
  /// is told of what it brings; of what people were told already, changes are.
  public Step lookBack(Watch watch, TaggedArticle article, Instant now) {
    Ledger here = under(watch);
    @Nullable Ledger more = here.taking(watch, article);
    if (more == null) {
      return new Step(here.entries.isEmpty() ? this : here, List.of());
    }
    Instant to = now.truncatedTo(ChronoUnit.MICROS);
    Ledger later = to.isAfter(more.time) ? more.at(to, History.goOn(watch, more.course, to)) : more;
    Told.Telling telling = more.told.tellOfKnown(later.course.alerts());
    return new Step(later.with(telling.after()), telling.news());
  }

  /// Null where there is nothing to take in.
  private @Nullable Ledger taking(Watch watch, TaggedArticle tagged) {
    TaggedArticle article = tagged.seenBy(watch);
    ArticleId id = article.article().id();
    Entry had = entries.get(id);
    List<TaggedArticle> revisions = had == null ? List.of(article) : had.with(article);
    return revisions == null || !isWorthKeeping(article, had) ? null : with(watch, id, revisions);
  }

  /// Lets time go on.
  public Step time(Watch watch, Instant now) {
    Ledger here = under(watch);
    Instant to = now.truncatedTo(ChronoUnit.MICROS);
    if (!to.isAfter(here.time)) {
      return new Step(here, List.of());
    }
    Instant due = here.course.reckoning().due(watch);
    if (due == null || due.isAfter(to)) {
      return new Step(here.at(to, here.course), List.of());
    }
    return here.at(to, History.goOn(watch, here.course, to)).tell(here.course);
  }

  /// The same, with nothing left to tell: people are not alerted to what happened before they
  /// watched.
  public Ledger silently() {
    return with(told.hush(course.alerts()));
  }

  /// When an article counts from: as published, within what can be.
  public static Instant when(Article article, Watch watch) {
    return Placing.of(article, Terms.of(watch)).at();
  }

  /// Under changed terms all is derived anew, and nobody is told of the past.
  private Ledger under(Watch watch) {
    Terms now = Terms.of(watch);
    if (now.equals(terms)) {
      return this;
    }
    NavigableMap<ArticleId, Entry> again = new TreeMap<>();
    entries.forEach((id, e) -> again.put(id, Entry.of(e.revisions(), e.story(), e.origin(), now)));
    Ledger fresh = new Ledger(now, again, told, time, base, course);
    return entries.isEmpty() ? fresh : fresh.derived(watch).silently();
  }

  private static boolean isWorthKeeping(TaggedArticle article, @Nullable Entry had) {
    return had != null || !article.signals().isEmpty();
  }

  private Ledger with(Watch watch, ArticleId id, List<TaggedArticle> revisions) {
    Terms terms = Terms.of(watch);
    NavigableMap<ArticleId, Entry> all = new TreeMap<>(entries);
    boolean othersMoved = entries.containsKey(id);
    Entry entry = Entry.of(revisions, id, "", terms);
    Set<ArticleId> touched = Stories.put(all, entry);
    Entry had = entries.get(id);
    for (Entry one : had == null ? List.of(entry) : List.of(had, entry)) {
      Origins.naming(one, all.values()).forEach(other -> touched.add(other.id()));
    }
    Map<String, List<Entry>> byName =
        all.values().stream().collect(Collectors.groupingBy(e -> e.naming().own()));
    while (!touched.isEmpty()) {
      Entry any = Objects.requireNonNull(all.get(touched.iterator().next()), "a touched article");
      List<Entry> members = Stories.membersOf(any.story(), all);
      String shared = Origins.shared(members, byName);
      for (Entry member : members) {
        Entry moved = member.from(Origins.of(member, shared), terms);
        all.put(member.id(), moved);
        othersMoved |= !member.id().equals(id) && !moved.origin().equals(member.origin());
        touched.remove(member.id());
      }
    }
    Ledger grown =
        new Ledger(terms, Collections.unmodifiableNavigableMap(all), told, time, base, course);
    List<Account> accounts = grown.accountsOf(id);
    boolean atTheEnd =
        !othersMoved
            && accounts.size() == 1
            && course.isAfterAll(accounts.getFirst())
            && !base.holds(accounts.getFirst());
    Ledger derived =
        atTheEnd
            ? new Ledger(
                terms,
                grown.entries,
                told,
                time,
                base,
                History.append(watch, course, accounts.getFirst(), time))
            : grown.derived(watch);
    return derived.bounded(watch);
  }

  private List<Account> accountsOf(ArticleId id) {
    Entry entry = entries.get(id);
    return entry == null ? List.of() : entry.accounts();
  }

  private Ledger derived(Watch watch) {
    return new Ledger(terms, entries, told, time, base, History.of(watch, base, accounts(), time));
  }

  private List<Account> accounts() {
    List<Account> accounts = new ArrayList<>();
    for (Entry entry : entries.values()) {
      for (Account account : entry.accounts()) {
        if (!base.holds(account)) {
          accounts.add(account);
        }
      }
    }
    accounts.sort(Account.BY_TIME);
    return accounts;
  }

  /// Folds the oldest evidence where it is more than the policy keeps.
  private Ledger bounded(Watch watch) {
    int signals = entries.values().stream().mapToInt(Entry::signals).sum();
    int limit = watch.policy().maxEvidence();
    if (signals <= limit) {
      return this;
    }
    List<Account> accounts = accounts();
    int spare = signals - (int) (limit * KEPT_SHARE);
    Instant until = Instant.MIN;
    int folded = 0;
    for (Account account : accounts) {
      if (folded >= spare) {
        break;
      }
      folded += account.claims().size();
      until = account.at();
    }
    Instant cut = until;
    List<Account> old = accounts.stream().filter(a -> !a.at().isAfter(cut)).toList();
    Course then = History.of(watch, base, old, cut);
    NavigableMap<ArticleId, Entry> kept = new TreeMap<>(entries);
    kept.values().removeIf(e -> e.accounts().stream().allMatch(a -> !a.at().isAfter(cut)));
    Base fresh =
        new Base(
            cut,
            then.reckoning(),
            then.counts(),
            then.last(),
            base.articles() + entries.size() - kept.size());
    return new Ledger(
            terms,
            Collections.unmodifiableNavigableMap(kept),
            told.without(then.alerts()),
            time,
            fresh,
            course)
        .derived(watch);
  }

  private Ledger at(Instant now, Course then) {
    return new Ledger(terms, entries, told, now, base, then);
  }

  private Ledger with(Told have) {
    return have.equals(told) ? this : new Ledger(terms, entries, have, time, base, course);
  }

  private Step tell(Course before) {
    if (course.alerts().equals(before.alerts())) {
      return new Step(this, List.of());
    }
    Told.Telling telling = told.tell(course.alerts());
    return new Step(with(telling.after()), telling.news());
  }
}
