package dev.tocsin.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Goes through accounts in their order of time and notes every change that people are told of. The
/// same accounts give the same alerts, whenever each of them came to be known.
final class History {
  private final Watch watch;
  private final List<Account> accounts;
  private final Reckoning before;
  private final List<Alert> alerts;
  private final Map<String, Integer> counts;
  private final Map<Aspect, Alert> last;
  private Reckoning now;
  private @Nullable Account latest;
  private Instant reached;

  private History(Watch watch, List<Account> accounts, Reckoning before, Course course) {
    this.watch = watch;
    this.accounts = accounts;
    this.before = before;
    this.alerts = new ArrayList<>(course.alerts());
    this.counts = new HashMap<>(course.counts());
    this.last = new EnumMap<>(Aspect.class);
    this.last.putAll(course.last());
    this.now = course.reckoning();
    this.latest = course.latest();
    this.reached = course.reached();
  }

  /// All of it.
  ///
  /// @param accounts in their order of time, none from before the base
  static Course of(Watch watch, Base base, List<Account> accounts, Instant until) {
    History history = new History(watch, accounts, base.reckoning(), Course.from(base));
    TreeSet<Instant> withdrawals = new TreeSet<>(withdrawals(accounts));
    for (Account account : accounts) {
      while (!withdrawals.isEmpty() && withdrawals.first().isBefore(account.at())) {
        history.withdraw(withdrawals.removeFirst());
      }
      history.take(account);
    }
    withdrawals.forEach(history::withdraw);
    return history.end(until);
  }

  /// One more account, after all others, that nothing was withdrawn from.
  static Course append(Watch watch, Course course, Account account, Instant until) {
    History history = new History(watch, List.of(), Reckoning.BEGINNING, course);
    history.take(account);
    return history.end(until);
  }

  /// Time alone goes on.
  static Course goOn(Watch watch, Course course, Instant until) {
    return new History(watch, List.of(), Reckoning.BEGINNING, course).end(until);
  }

  /// An edit is followed when it was seen, also where the time handed in lags behind.
  private static Set<Instant> withdrawals(List<Account> accounts) {
    Set<Instant> instants = new TreeSet<>();
    for (Account account : accounts) {
      for (Claim claim : account.claims()) {
        if (claim.until() != null) {
          instants.add(claim.until());
        }
      }
    }
    return instants;
  }

  private Course end(Instant until) {
    pass(until);
    return new Course(now, alerts, counts, last, latest, reached);
  }

  private void take(Account account) {
    pass(account.at());
    Reckoning.Step step = now.take(account, watch);
    tell(account.at(), step, account.mends());
    now = step.after();
    latest = account;
    reached = account.at().isAfter(reached) ? account.at() : reached;
  }

  /// Lets everything come that time alone brings until then.
  private void pass(Instant until) {
    for (Instant due = now.due(watch); due != null && !due.isAfter(until); due = now.due(watch)) {
      Deadline deadline = now.state().deadline();
      Reckoning.Step step = now.pass(watch);
      Instant at =
          step.moves().isEmpty() || deadline == null ? due : Reckoning.end(deadline, watch);
      tell(at, step, "");
      now = step.after();
      reached = due.isAfter(reached) ? due : reached;
    }
  }

  private void tell(Instant at, Reckoning.Step step, String mends) {
    for (Changes.Change change : Changes.between(now.state(), step.after().state())) {
      Reckoning.Moved moved = step.moves().get(change.aspect());
      if (moved == null) {
        continue;
      }
      Alert alert =
          new Alert(
              id(change.kind(), change.about()),
              1,
              watch.id(),
              change.kind(),
              at,
              now.state(),
              step.after().state(),
              change.severity(),
              Wording.evidence(moved.support()),
              List.of(moved.rule()),
              Wording.explain(change, step.after().state(), moved, mends),
              null);
      alerts.add(alert);
      last.put(change.aspect(), alert);
      if (change.aspect() == Aspect.STATUS) {
        last.remove(Aspect.CONFIRMATION);
        last.remove(Aspect.DISPUTE);
      }
    }
  }

  /// Some claims were withdrawn at this instant. What then rests on nothing falls: the state is
  /// reckoned again without them.
  private void withdraw(Instant at) {
    pass(at);
    Reckoning again = before;
    for (Account account : accounts) {
      Account left = account.at().isAfter(at) ? null : account.asOf(at);
      if (left != null) {
        again = passed(again, left.at()).take(left, watch).after();
      }
    }
    again = passed(again, at);
    for (Retractions.Fall fall : Retractions.falls(now.state(), again.state(), last)) {
      alerts.add(retracted(fall, at, again.state()));
      last.remove(fall.aspect());
    }
    now = again;
    reached = at.isAfter(reached) ? at : reached;
  }

  private Reckoning passed(Reckoning reckoning, Instant until) {
    Reckoning later = reckoning;
    for (Instant due = later.due(watch);
        due != null && !due.isAfter(until);
        due = later.due(watch)) {
      later = later.pass(watch).after();
    }
    return later;
  }

  private Alert retracted(Retractions.Fall fall, Instant at, ReleaseState after) {
    List<Evidence> withdrawn =
        accounts.stream()
            .flatMap(a -> a.claims().stream())
            .filter(c -> at.equals(c.until()))
            .sorted(Claim.BY_WEIGHT)
            .limit(Wording.MAX_EVIDENCE)
            .map(Claim::evidence)
            .toList();
    return new Alert(
        numbered(fall.corrected().id() + ".retracted"),
        1,
        watch.id(),
        AlertKind.RETRACTED,
        at,
        now.state(),
        after,
        fall.corrected().severity(),
        withdrawn,
        List.of("follow.retracted"),
        Wording.retracted(fall, withdrawn, after),
        fall.corrected().id());
  }

  /// An id tells the change and the how-manieth it is, not when it was: evidence that comes late
  /// may move a change in time, and it stays the same change.
  private AlertId id(AlertKind kind, String about) {
    String change = about.isEmpty() ? kind.name() : kind + "." + about;
    return numbered(watch.id() + "." + change.toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private AlertId numbered(String change) {
    return new AlertId(change + "." + counts.merge(change, 1, Integer::sum));
  }
}
