package dev.tocsin.domain;

import org.jspecify.annotations.Nullable;

/// A date for the promise that is believed. "On Friday" is more often the day of the speech than
/// that of the promise, so what is near needs two newsrooms, and so does another date than before.
///
/// @param first no date was known before but "soon", or it has passed
/// @param says who gives it
record Dating(Deadline given, boolean first, Support says) {
  /// A date so many days ahead is near.
  private static final int WEEK = 7;

  /// Whether it is told of a report that is late, and promised again by nobody who is believed: its
  /// date waits for one who is.
  boolean isOfNoPromise(Hearing h) {
    return first && h.state().status() == Status.DELAYED;
  }

  /// The one that the account gives; null where it gives none, or one that is not enough to be
  /// believed.
  static @Nullable Dating of(Hearing h) {
    Claim claim = h.account().dated(h.state(), h.watch().policy());
    if (claim == null || h.state().status().isFinal() || !h.isAhead(claim)) {
      return null;
    }
    Deadline given = claim.evidence().signal().deadline();
    Deadline had = h.state().deadline();
    if (given == null
        || (had != null && given.saysNoMoreThan(had))
        || (given.day().equals(h.today()) && !claim.isIssuers())) {
      return null;
    }
    Support says = h.recent(h.memory().promisesFor(given));
    Claim vote = h.vote(SignalKind.PROMISED);
    boolean about = vote != null && vote.leads() && Proof.isSure(claim);
    boolean first = had == null || had.isVague() || h.state().deadlinePassed();
    boolean near = !given.day().isAfter(h.today().plusDays(WEEK));
    boolean enough =
        (first && !near)
            ? about || Proof.isLeadOrTwo(claim, says)
            : Proof.isTheIssuersOrTwoLeads(claim, says);
    return enough ? new Dating(given, first, says) : null;
  }
}
