package dev.tocsin.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a rule looks at: the state as it is, the account that comes in, and what was heard shortly
/// before.
///
/// @param memory with the account's own claims already in it
record Hearing(ReleaseState state, Account account, Memory memory, Watch watch) {
  /// Newsrooms that say the same within this time support each other: a wire story and those who
  /// follow it up, over a weekend.
  static final Duration WINDOW = Duration.ofDays(3);

  private static final Duration DAY = Duration.ofDays(1);

  /// A promise for later than this is a misreading.
  private static final int MAX_YEARS_AHEAD = 2;

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
    return recent(memory.said(kind));
  }

  /// What of it was said of late.
  Support recent(Support heard) {
    return heard.since(account.at(), WINDOW);
  }

  /// What was said of late for a kind, whatever became of the status since.
  Support heard(SignalKind kind) {
    return recent(memory.heard(kind));
  }

  /// Whether more newsrooms say that the story has ended than have articles that say, within a day,
  /// that it goes on. Each counts by its last word.
  boolean outvotes(Support ended) {
    Set<String> goesOn = new HashSet<>();
    for (SignalKind kind : List.of(SignalKind.PROMISED, SignalKind.DELAYED)) {
      goesOn.addAll(memory.heard(kind).since(account.at(), DAY).leading(Proof.SURE).origins());
    }
    goesOn.removeAll(ended.origins());
    return ended.origins().size() > goesOn.size();
  }

  /// Whether the status was last spoken for so short a time ago.
  boolean isFresh(Duration time) {
    Support standing = memory.standing();
    return !standing.isEmpty() && standing.claims().getLast().at().plus(time).isAfter(account.at());
  }

  /// Whether all that supports the status was said of late.
  boolean hasJustTurned() {
    Support standing = memory.standing();
    return !standing.isEmpty() && recent(standing).equals(standing);
  }

  /// Whether a promise still stands whose day has not come.
  boolean hasDeadlineAhead() {
    Deadline deadline = state.deadline();
    return deadline != null && !deadline.isVague() && !deadline.day().isBefore(today());
  }

  /// Whether the claim gives a date that can still be kept.
  boolean isAhead(Claim claim) {
    Deadline deadline = claim.evidence().signal().deadline();
    LocalDate today = today();
    return deadline != null
        && !deadline.isVague()
        && !deadline.day().isBefore(today)
        && deadline.day().isBefore(today.plusYears(MAX_YEARS_AHEAD));
  }

  boolean isOneOf(Status... any) {
    return List.of(any).contains(state.status());
  }
}
