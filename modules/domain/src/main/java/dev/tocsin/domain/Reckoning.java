package dev.tocsin.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The state so far, with what is remembered beside it. Immutable: an account or an instant gives
/// another one.
record Reckoning(ReleaseState state, Memory memory) {
  static final Reckoning BEGINNING = new Reckoning(ReleaseState.INITIAL, Memory.EMPTY);

  /// What became of it.
  ///
  /// @param moves the last rule that moved each aspect
  record Step(Reckoning after, Map<Aspect, Moved> moves) {}

  /// @param rule the rule's id
  record Moved(String rule, Support support) {}

  /// Takes an account in that is not earlier than any before.
  Step take(Account account, Watch watch) {
    Watch.Policy policy = watch.policy();
    Reckoning now = new Reckoning(state, hear(account, policy));
    Map<Aspect, Moved> moves = new EnumMap<>(Aspect.class);
    for (FollowRule rule : FollowRules.ALL) {
      Move move = rule.test().apply(new Hearing(now.state, account, now.memory, watch));
      if (move != null) {
        now = now.moved(rule.aspect(), move, account, policy);
        moves.put(rule.aspect(), new Moved(rule.id(), move.support()));
      }
    }
    return new Step(now, moves);
  }

  private Memory hear(Account account, Watch.Policy policy) {
    Memory heard = memory;
    Set<Object> said = new HashSet<>();
    for (Claim claim : account.claims()) {
      Deadline deadline = claim.evidence().signal().deadline();
      // What an article says twice it says once.
      if (claim.moves(policy) && said.add(List.of(claim.kind(), Optional.ofNullable(deadline)))) {
        heard = heard.hear(claim, claim.givesDate(state));
      }
    }
    Claim vote = account.vote(policy);
    if (vote != null && Proof.isOnesWord(vote)) {
      heard = heard.vote(vote);
    }
    if (vote != null && vote.kind().status() == state.status()) {
      heard = heard.support(vote);
    }
    Claim notShelved = account.denialOfShelving();
    if (notShelved != null && (vote == null || vote.kind() != SignalKind.SHELVED)) {
      heard = heard.denyShelving(notShelved);
    }
    Claim denial = vote == null ? denial(account) : null;
    return denial == null ? heard : heard.hearDenial(denial);
  }

  /// The account's word that the status is not so. Who asks for a release "without delay" does not
  /// say that there is none.
  private @Nullable Claim denial(Account account) {
    for (Claim claim : account.claims()) {
      Signal signal = claim.evidence().signal();
      if (signal.polarity() == Polarity.DENIED
          && !signal.background()
          && claim.leads()
          && signal.confidence() >= Proof.SURE
          && claim.kind().status() == state.status()
          && account.claims().stream().noneMatch(c -> asksInTheSameSentence(c, signal))) {
        return claim;
      }
    }
    return null;
  }

  private static boolean asksInTheSameSentence(Claim claim, Signal denial) {
    Signal signal = claim.evidence().signal();
    return signal.kind() == SignalKind.RELEASE_DEMANDED
        && signal.polarity() == Polarity.ASSERTED
        && signal.field() == denial.field()
        && signal.start() == denial.start();
  }

  private Reckoning moved(Aspect aspect, Move move, Account account, Watch.Policy policy) {
    Memory then =
        switch (aspect) {
          case STATUS -> memory.stand(move.support());
          case PRESSURE ->
              memory.press(
                  move.support(),
                  lastOf(account, SignalKind.SUPPRESSION_PRESSURE, memory.pressed(), policy));
          case DEMAND ->
              memory.demand(
                  move.support(),
                  lastOf(account, SignalKind.RELEASE_DEMANDED, memory.demanded(), policy));
          case CONFIRMATION, DISPUTE, DEADLINE -> memory;
        };
    return new Reckoning(move.after(), then.calm(move.after()));
  }

  /// What is only said in passing does not keep an episode alive: articles recall old pressure for
  /// months.
  private static @Nullable Instant lastOf(
      Account account, SignalKind kind, @Nullable Instant last, Watch.Policy policy) {
    Claim claim = account.claim(kind, policy);
    return last == null || (claim != null && claim.leads()) ? account.at() : last;
  }

  /// When time alone changes the state next; null where it never does.
  @Nullable Instant due(Watch watch) {
    return earlier(
        deadlineDue(watch),
        earlier(quietFrom(memory.pressed(), watch), quietFrom(memory.demanded(), watch)));
  }

  /// Lets the instant that is due come.
  Step pass(Watch watch) {
    Instant due = due(watch);
    Deadline deadline = state.deadline();
    Map<Aspect, Moved> moves = new EnumMap<>(Aspect.class);
    Reckoning now = this;
    if (due != null && due.equals(deadlineDue(watch)) && deadline != null) {
      // Newsrooms that had it were held up by those that awaited it, and nobody has written since.
      Support out = Proof.ofRelease(memory, due);
      if (!out.isEmpty()) {
        moves.put(Aspect.STATUS, new Moved("follow.released", out));
        ReleaseState released = States.status(state, Status.RELEASED, out.confirmation());
        return new Step(new Reckoning(released, memory.stand(out).calm(released)), moves);
      }
      now = new Reckoning(States.passed(state), memory.stand(Support.NONE));
      moves.put(Aspect.DEADLINE, new Moved("follow.deadline-passed", memory.promisesFor(deadline)));
    } else if (due != null && due.equals(quietFrom(memory.pressed(), watch))) {
      now =
          new Reckoning(
              States.gauge(state, Aspect.PRESSURE, Gauge.DOWN), memory.press(Support.NONE, null));
    } else if (due != null) {
      now =
          new Reckoning(
              States.gauge(state, Aspect.DEMAND, Gauge.DOWN), memory.demand(Support.NONE, null));
    }
    return new Step(now, moves);
  }

  private @Nullable Instant deadlineDue(Watch watch) {
    Deadline deadline = state.deadline();
    return deadline == null || state.deadlinePassed() || deadline.isVague()
        ? null
        : end(deadline, watch).plus(watch.policy().deadlineGrace());
  }

  /// The first instant at which the promise is broken.
  static Instant end(Deadline deadline, Watch watch) {
    return deadline.day().plusDays(1).atStartOfDay(watch.zone()).toInstant();
  }

  private static @Nullable Instant quietFrom(@Nullable Instant last, Watch watch) {
    return last == null ? null : last.plus(watch.policy().quietPeriod());
  }

  private static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }
}
