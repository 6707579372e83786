package dev.tocsin.domain;

import java.time.Duration;

/// From a promise to its delay and back: newsrooms see one day from both sides, and a detector
/// misreads some of them, so it takes more than for what is new (decisions 0017 and 0019).
final class Turn {
  /// So long "soon" may take before it is late.
  private static final Duration SOON = Duration.ofDays(14);

  /// Before a promised date, days on which the issuer's own doubt is news of it.
  private static final int LAST_DAYS = 7;

  /// Newsrooms that are not all misread.
  private static final int MANY = 3;

  private Turn() {}

  /// Whether a promise stands that can still be kept, or was spoken for only just.
  static boolean isEarly(Hearing h) {
    return h.state().status() == Status.PROMISED && (h.hasDeadlineAhead() || h.isFresh(SOON));
  }

  static boolean toDelay(Hearing h, Claim vote, Support says) {
    return (isMoreThan(SignalKind.PROMISED, h, vote, says) && isOfTheDate(h, says))
        || isDoubtedAtTheEnd(h, vote);
  }

  /// Whether in the last days before the date one newsroom's article is about the issuer's own
  /// doubt, and fewer newsrooms' last word is the promise.
  private static boolean isDoubtedAtTheEnd(Hearing h, Claim vote) {
    Deadline deadline = h.state().deadline();
    return deadline != null
        && h.hasDeadlineAhead()
        && !deadline.day().isAfter(h.today().plusDays(LAST_DAYS))
        && Proof.isOnesWord(vote)
        && h.account().claims().stream()
            .anyMatch(c -> c.kind() == SignalKind.DELAYED && isSureWordOfTheIssuer(c, h))
        && h.voting(SignalKind.DELAYED) > h.voting(SignalKind.PROMISED);
  }

  private static boolean isSureWordOfTheIssuer(Claim claim, Hearing h) {
    return claim.isIssuersWord() && Proof.isSure(claim) && claim.moves(h.watch().policy());
  }

  /// After a delay, that is no news of the day itself, the first date is enough, and the issuer's
  /// word with another one.
  static boolean toPromise(Hearing h, Claim vote, Support says) {
    if (h.state().status() == Status.SHELVED) {
      return isMoreThan(SignalKind.SHELVED, h, vote, says);
    }
    return givesFirstDate(h, vote)
        || givesAnotherDate(h, vote)
        || isMoreThan(SignalKind.DELAYED, h, vote, says);
  }

  /// Whether the contrary of what holds is so now: the issuer's own page is about it, or two
  /// newsrooms' articles are about it, three while the status is young, and it is the last word of
  /// more newsrooms than what holds.
  private static boolean isMoreThan(SignalKind holds, Hearing h, Claim vote, Support says) {
    return (vote.isIssuers() && vote.leads())
        || (says.leading(Proof.SURE).origins().size() >= (h.hasJustBegun() ? MANY : 2)
            && h.voting(vote.kind()) > h.voting(holds));
  }

  /// Whether a delay can be one of the promised date: of a report that is promised for a later day
  /// it is often said that it is not out yet, so then it takes the issuer's word, or the headlines
  /// of three newsrooms.
  private static boolean isOfTheDate(Hearing h, Support says) {
    Deadline deadline = h.state().deadline();
    return deadline == null
        || deadline.isVague()
        || !deadline.day().isAfter(h.today().plusDays(SOON.toDays()))
        || says.claims().stream().anyMatch(Turn::isIssuersOfADate)
        || says.leading(Proof.SURE).claims().stream().anyMatch(Turn::quotesTheIssuer)
        || says.leading(Proof.SURE).inHeadlines().origins().size() >= MANY;
  }

  /// Whether it is the issuer's own page, and its headline says so or it names a day: "nothing has
  /// been issued yet" is no delay.
  private static boolean isIssuersOfADate(Claim claim) {
    Signal signal = claim.evidence().signal();
    Deadline day = signal.deadline();
    boolean named = day != null && !day.isVague();
    return claim.isIssuers() && (signal.field() == Field.TITLE || named);
  }

  private static boolean quotesTheIssuer(Claim claim) {
    return claim.isIssuersWord() && !claim.isIssuers();
  }

  /// Whether the article is about a promise with a date, where none was known, and those who last
  /// said of late that it is late are fewer.
  private static boolean givesFirstDate(Hearing h, Claim vote) {
    Dating date = Dating.of(h);
    return date != null
        && date.first()
        && !h.state().deadlinePassed()
        && !h.hasJustBegun()
        && Proof.isOnesWord(vote)
        && h.voting(SignalKind.PROMISED) > h.voting(SignalKind.DELAYED);
  }

  /// Whether the article is about a promise that has the issuer's word and another date than the
  /// one in doubt.
  private static boolean givesAnotherDate(Hearing h, Claim vote) {
    Claim dated = h.account().dated(h.state(), h.watch().policy());
    if (!vote.leads()
        || dated == null
        || !dated.isIssuersWord()
        || !Proof.isSure(dated)
        || !h.isAhead(dated)) {
      return false;
    }
    Deadline had = h.state().deadline();
    Deadline given = dated.evidence().signal().deadline();
    return had == null || given == null || !had.day().equals(given.day());
  }
}
