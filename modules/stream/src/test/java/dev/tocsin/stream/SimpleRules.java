package dev.tocsin.stream;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.AlertId;
import dev.tocsin.domain.AlertKind;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Confirmation;
import dev.tocsin.domain.Deadline;
import dev.tocsin.domain.Gauge;
import dev.tocsin.domain.ReleaseState;
import dev.tocsin.domain.Severity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.Status;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Rules for tests of what carries them: the history of statuses is a pure function of the articles
/// and the time, and a step tells of the alerts that the ledger did not have before.
final class SimpleRules implements Following<SimpleRules.Ledger> {
  /// @param told alerts that were told, with their revision
  record Ledger(Map<ArticleId, TaggedArticle> articles, Map<AlertId, Alert> told, Instant time) {
    Ledger {
      articles = Map.copyOf(articles);
      told = Map.copyOf(told);
    }
  }

  @Override
  public Ledger begin(Watch watch) {
    return new Ledger(Map.of(), Map.of(), Instant.MIN);
  }

  @Override
  public Step<Ledger> article(Ledger ledger, Watch watch, TaggedArticle article, Instant now) {
    TaggedArticle had = ledger.articles.get(article.article().id());
    Map<ArticleId, TaggedArticle> all = new TreeMap<>(ledger.articles);
    if (had == null || had.article().revision() < article.article().revision()) {
      all.put(article.article().id(), article);
    }
    return assess(new Ledger(all, ledger.told, ledger.time), watch);
  }

  @Override
  public Step<Ledger> lookBack(Ledger ledger, Watch watch, TaggedArticle article, Instant now) {
    Step<Ledger> step = article(ledger, watch, article, now);
    if (step.ledger().equals(ledger)) {
      return step;
    }
    Step<Ledger> later = time(step.ledger(), watch, now);
    return new Step<>(later.ledger(), later.state(), List.of());
  }

  @Override
  public Step<Ledger> time(Ledger ledger, Watch watch, Instant now) {
    Instant later = now.isAfter(ledger.time) ? now : ledger.time;
    return assess(new Ledger(ledger.articles, ledger.told, later), watch);
  }

  private static Step<Ledger> assess(Ledger ledger, Watch watch) {
    ReleaseState state = ReleaseState.INITIAL;
    List<Alert> history = new ArrayList<>();
    List<TaggedArticle> sorted =
        ledger.articles.values().stream()
            .sorted(
                Comparator.comparing((TaggedArticle t) -> t.article().firstSeen())
                    .thenComparing(t -> t.article().id()))
            .toList();
    for (TaggedArticle tagged : sorted) {
      for (Signal signal : tagged.signals()) {
        Status to = Status.valueOf(signal.kind().name());
        if (to != state.status()) {
          ReleaseState next = state(to, signal.deadline(), false);
          history.add(alert(watch, AlertKind.STATUS_CHANGED, tagged.article(), state, next));
          state = next;
        }
      }
    }
    Deadline deadline = state.deadline();
    if (deadline != null
        && ledger.time.isAfter(deadline.day().plusDays(1).atStartOfDay(watch.zone()).toInstant())) {
      ReleaseState next = state(state.status(), deadline, true);
      history.add(passed(watch, deadline.day(), state, next));
      state = next;
    }
    return tell(ledger, history, state);
  }

  private static Step<Ledger> tell(Ledger ledger, List<Alert> history, ReleaseState state) {
    Map<AlertId, Alert> told = new TreeMap<>(ledger.told);
    List<Alert> fresh = new ArrayList<>();
    for (Alert alert : history) {
      if (!alert.equals(told.put(alert.id(), alert))) {
        fresh.add(alert);
      }
    }
    told.keySet().retainAll(history.stream().map(Alert::id).toList());
    return new Step<>(new Ledger(ledger.articles, told, ledger.time), state, fresh);
  }

  private static ReleaseState state(Status status, @Nullable Deadline deadline, boolean passed) {
    return new ReleaseState(
        status, deadline, Confirmation.REPORTED, Gauge.DOWN, Gauge.DOWN, false, passed);
  }

  private static Alert alert(
      Watch watch, AlertKind kind, Article cause, ReleaseState before, ReleaseState after) {
    return alert(
        watch, kind, cause.firstSeen(), before, after, watch.id() + ":" + kind + ":" + cause.id());
  }

  private static Alert passed(Watch watch, LocalDate day, ReleaseState before, ReleaseState after) {
    Instant at = day.plusDays(1).atStartOfDay(watch.zone()).toInstant();
    AlertKind kind = AlertKind.DEADLINE_PASSED;
    return alert(watch, kind, at, before, after, watch.id() + ":" + kind + ":" + day);
  }

  private static Alert alert(
      Watch watch, AlertKind kind, Instant at, ReleaseState before, ReleaseState after, String id) {
    return new Alert(
        new AlertId(id),
        1,
        watch.id(),
        kind,
        at,
        before,
        after,
        Severity.NOTICE,
        List.of(),
        List.of(),
        "",
        null);
  }
}
