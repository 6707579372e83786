package dev.tocsin.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a rule looks at: the state as it is, the account that comes in, and what was heard shortly
/// before.
///
/// @param memory with the account's own claims already in it
record Hearing(ReleaseState state, Account account, Memory memory, Watch watch) {
  /// The account's claim of a kind; null where it makes none that can move the state.
  @Nullable Claim claim(SignalKind kind) {
    return account.claim(kind, watch.policy());
  }

  /// The status that the account speaks for; null where it speaks for none.
  @Nullable Claim vote() {
    return account.vote(watch.policy());
  }

  /// The account's vote if it is for this kind.
  @Nullable Claim vote(SignalKind kind) {
    Claim vote = vote();
    return vote != null && vote.kind() == kind ? vote : null;
  }

  /// The day of the account where the watch is.
  LocalDate today() {
    return LocalDate.ofInstant(account.at(), watch.zone());
  }

  /// What was said of late for a kind, the account's own word included.
  Support recent(SignalKind kind) {
    return memory.said(kind).since(account.at(), FollowRules.WINDOW);
  }

  /// Whether a promise still stands whose day has not come.
  boolean hasDeadlineAhead() {
    Deadline deadline = state.deadline();
    return deadline != null
        && deadline.precision() != Deadline.Precision.VAGUE
        && !deadline.day().isBefore(today());
  }
}
