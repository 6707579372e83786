package dev.tocsin.domain;

import java.time.Duration;
import java.time.LocalDate;
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

  /// Whether the status was last spoken for so short a time ago.
  boolean isFresh(Duration time) {
    Support standing = memory.standing();
    return !standing.isEmpty() && standing.claims().getLast().at().plus(time).isAfter(account.at());
  }

  /// How many newsrooms' last word of late is this.
  int voting(SignalKind kind) {
    return memory.voting(account.at(), WINDOW, Set.of(kind)).size();
  }

  /// Whether more newsrooms say that the story has ended than that it goes on.
  boolean outvotes(SignalKind end, Support ended) {
    return memory.outvotes(end, ended, account.at());
  }

  /// Whether a newsroom has denied of late that it was shelved.
  boolean deniesShelving() {
    return memory.deniesShelving(account.at());
  }

  /// Whether the status is young: all that supports it was said of late.
  boolean hasJustBegun() {
    Support standing = memory.standing();
    return !standing.isEmpty() && recent(standing).equals(standing);
  }

  /// Whether a promise still stands whose day has not come.
  boolean hasDeadlineAhead() {
    Deadline deadline = state.deadline();
    return deadline != null && !deadline.isVague() && !deadline.day().isBefore(today());
  }

  /// Whether it was promised for soon, and soon is not over.
  boolean isStillSoon() {
    Deadline deadline = state.deadline();
    return deadline != null && deadline.isVague() && !deadline.day().isBefore(today());
  }

  /// Whether the day that stands is one to which the report was put off of late: that is told by
  /// the deadline that moved, and those who still tell of it say nothing more.
  boolean isJustPutOff() {
    Deadline deadline = state.deadline();
    return deadline != null
        && hasDeadlineAhead()
        && recent(memory.promisesFor(deadline)).claims().stream()
            .anyMatch(claim -> claim.kind() == SignalKind.DELAYED);
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
