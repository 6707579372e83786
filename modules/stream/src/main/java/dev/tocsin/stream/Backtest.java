package dev.tocsin.stream;

import dev.tocsin.analysis.Lexicons;
import dev.tocsin.domain.Alert;
import dev.tocsin.domain.AlertId;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Ledger;
import dev.tocsin.domain.ReleaseState;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import dev.tocsin.domain.WatchId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The pipeline's tagging and following with no Kafka: articles of an archive in any order, and at
/// the end the alerts that they raise in the order of their publication. Of an article that
/// concerns no watch nothing is kept, so that memory does not grow with the archive. For one
/// thread.
///
/// @param <L> the ledger of the rules
public final class Backtest<L> {
  private final WatchBook book;
  private final Following<L> rules;
  private final List<Dealt> dealt = new ArrayList<>();

  /// Where those articles live.
  private final Set<Address> addresses = new HashSet<>();

  private long articles;

  private Backtest(WatchBook book, Following<L> rules) {
    this.book = book;
    this.rules = rules;
  }

  public static <L> Backtest<L> of(
      Collection<Watch> watches, Lexicons lexicons, Following<L> rules) {
    return of(watches, Analysis.Maker.with(lexicons), rules);
  }

  static <L> Backtest<L> of(
      Collection<Watch> watches, Analysis.Maker analyses, Following<L> rules) {
    return new Backtest<>(WatchBook.of(watches, analyses), rules);
  }

  /// Takes an article in, and gives what was found in it.
  public TaggedArticle add(Article article) {
    articles++;
    TaggedArticle tagged = book.analyze(article);
    for (Watch watch : book.watches().values()) {
      Address address = new Address(watch.id(), article.url());
      if (Cut.concerns(tagged, watch.id()) || addresses.contains(address)) {
        if (address.isOfOneArticle()) {
          addresses.add(address);
        }
        dealt.add(new Dealt(watch, Ledger.when(article, watch), Cut.forWatch(tagged, watch.id())));
      }
    }
    return tagged;
  }

  /// Follows what was taken in.
  ///
  /// @param until time goes on to here after the last article, so that deadlines until then pass
  public Result run(Instant until) {
    Map<WatchId, L> ledgers = new HashMap<>();
    Map<WatchId, ReleaseState> states = new TreeMap<>();
    Map<AlertId, Alert> standing = new HashMap<>();
    for (Dealt one : asRevisions()) {
      Watch watch = one.watch;
      L ledger = ledgers.computeIfAbsent(watch.id(), _ -> rules.begin(watch));
      var later = rules.time(ledger, watch, one.when);
      var step = rules.article(later.ledger(), watch, one.tagged, one.when);
      ledgers.put(watch.id(), step.ledger());
      states.put(watch.id(), step.state());
      later.alerts().forEach(a -> take(a, standing));
      step.alerts().forEach(a -> take(a, standing));
    }
    for (Watch watch : book.watches().values()) {
      L ledger = ledgers.get(watch.id());
      if (ledger != null) {
        var end = rules.time(ledger, watch, until);
        states.put(watch.id(), end.state());
        end.alerts().forEach(a -> take(a, standing));
      }
    }
    List<Alert> alerts = standing.values().stream().sorted(IN_ORDER).toList();
    return new Result(articles, dealt.size(), alerts, states);
  }

  /// What lives at one address is one article, though an archive may give each version of it an id
  /// of its own, or none a number. A version that says nothing at all counts where the archive has
  /// it after one that concerns the watch.
  private List<Dealt> asRevisions() {
    Map<Address, List<Dealt>> versions = new LinkedHashMap<>();
    List<Dealt> all = new ArrayList<>();
    for (Dealt one : dealt) {
      Address address = new Address(one.watch.id(), one.article().url());
      if (address.isOfOneArticle()) {
        versions.computeIfAbsent(address, _ -> new ArrayList<>()).add(one);
      } else {
        all.add(one);
      }
    }
    versions.values().forEach(each -> all.addAll(areNumbered(each) ? each : numbered(each)));
    all.sort(Dealt.BY_TIME);
    return all;
  }

  /// Whether all have one id, and what differs has different numbers.
  private static boolean areNumbered(List<Dealt> versions) {
    Map<Integer, Dealt> byNumber = new HashMap<>();
    for (Dealt one : versions) {
      Dealt same = byNumber.putIfAbsent(one.article().revision(), one);
      if (!one.article().id().equals(versions.getFirst().article().id())
          || (same != null && !one.says(same))) {
        return false;
      }
    }
    return true;
  }

  /// In order of time, and where that is the same in the archive's. Of versions that say the same
  /// one after the other, the first is enough.
  private static List<Dealt> numbered(List<Dealt> versions) {
    List<Dealt> inOrder = new ArrayList<>(versions);
    inOrder.sort(Comparator.comparing(Dealt::when));
    List<Dealt> numbered = new ArrayList<>();
    for (Dealt one : inOrder) {
      if (numbered.isEmpty() || !one.says(numbered.getLast())) {
        numbered.add(one.as(inOrder.getFirst().article().id(), numbered.size() + 1));
      }
    }
    return numbered;
  }

  private static void take(Alert told, Map<AlertId, Alert> standing) {
    if (told.superseded()) {
      standing.remove(told.id());
    } else {
      standing.put(told.id(), told);
    }
  }

  private static final Comparator<Alert> IN_ORDER =
      Comparator.comparing(Alert::at).thenComparing(Alert::id);

  /// What came of it.
  ///
  /// @param articles taken in
  /// @param relevant how often one of them, or another version of one, concerned a watch
  /// @param alerts that hold, each as it was told last, in order of time
  /// @param states of the watches that an article concerned
  public record Result(
      long articles, long relevant, List<Alert> alerts, Map<WatchId, ReleaseState> states) {
    public Result {
      alerts = List.copyOf(alerts);
      states = Map.copyOf(states);
    }
  }

  /// An article on its way to one watch.
  private record Dealt(Watch watch, Instant when, TaggedArticle tagged) {
    static final Comparator<Dealt> BY_TIME =
        Comparator.comparing(Dealt::when)
            .thenComparing(d -> d.tagged.article().id())
            .thenComparingInt(d -> d.tagged.article().revision());

    Article article() {
      return tagged.article();
    }

    /// Whether both say the same, and have it from the same.
    boolean says(Dealt other) {
      return tagged.signals().equals(other.tagged.signals())
          && tagged.credits().equals(other.tagged.credits());
    }

    Dealt as(ArticleId id, int revision) {
      TaggedArticle next = tagged.as(id, revision);
      return new Dealt(watch, Ledger.when(next.article(), watch), next);
    }
  }

  /// Where an article that concerns a watch lives.
  private record Address(WatchId watch, String url) {
    /// A site's front page, or none at all, is not one article's.
    boolean isOfOneArticle() {
      return !FRONT.matcher(url).matches();
    }

    private static final Pattern FRONT = Pattern.compile("(https?://[^/]*/?)?");
  }
}
