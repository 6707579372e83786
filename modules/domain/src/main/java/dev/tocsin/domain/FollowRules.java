package dev.tocsin.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules by which an account moves a release state, in the order in which they are tried. Each
/// sees what the ones before it made of the state.
///
/// One newsroom is enough for most changes where the change is what its article is about. What an
/// article says in passing needs a second newsroom, and a third where somebody presses. A promise
/// is taken back, or given again, where that is the last word of more newsrooms than what holds, or
/// with its first date. That a report is out, or will never be, needs two newsrooms, and more than
/// await it, or the issuer itself: these two end a story, and a detector that is wrong once in ten
/// times must not end it (decision 0017).
final class FollowRules {
  static final List<FollowRule> ALL =
      List.of(
          new FollowRule(
              "follow.released",
              Aspect.STATUS,
              "it is out: the issuer's own page says so, or two newsrooms do, one of which has no"
                  + " other's word for it and whose article is about that, and more than last said"
                  + " within a day that it is still to come",
              FollowRules::released),
          new FollowRule(
              "follow.shelved",
              Aspect.STATUS,
              "it will not come: the issuer's own page says so, or articles of two newsrooms are"
                  + " about that, more than last said within a day that it is still to come, and no"
                  + " article was about a denial of it within three days",
              FollowRules::shelved),
          new FollowRule(
              "follow.delayed",
              Aspect.STATUS,
              "it is late, or may miss its date: an article is about that, or two newsrooms say so,"
                  + " unless it is only in the making; but not where it is just put off to a later"
                  + " day; while a promise is fresh or its date ahead, the issuer's own page is"
                  + " about that, or articles of two newsrooms are (three while the promise is"
                  + " younger than three days) and more newsrooms' last word is that than the"
                  + " promise; where the date is more than two weeks off, one of them quotes the"
                  + " issuer, or three have it in their headlines, or the issuer's page has, or"
                  + " names a day; in the last week before the date one newsroom's article is"
                  + " enough that is about it and has the issuer's own doubt, where more newsrooms'"
                  + " last word is that than the promise",
              FollowRules::delayed),
          new FollowRule(
              "follow.promised",
              Aspect.STATUS,
              "it will come: an article is about that, or two newsrooms say so",
              FollowRules::promised),
          new FollowRule(
              "follow.promised-anew",
              Aspect.STATUS,
              "after a delay, or after it was shelved, it is promised again: after a delay that is"
                  + " older than three days, unless a date has passed, a newsroom's own article is"
                  + " about that and gives the first date, one that is believed (follow.deadline),"
                  + " and more newsrooms' last word is that than the delay; after any, one that has"
                  + " the issuer's word with another date; or the issuer's own page says so, or"
                  + " articles of two newsrooms are about that (three while the status is younger"
                  + " than three days) and more newsrooms' last word is that than what was so",
              FollowRules::promisedAnew),
          new FollowRule(
              "follow.preparing",
              Aspect.STATUS,
              "work on it is under way: the first that is known of it",
              FollowRules::preparing),
          new FollowRule(
              "follow.deadline",
              Aspect.DEADLINE,
              "a date is given for the promise: an article is about that, or two newsrooms say so;"
                  + " another date than before, to which a delay may put it off, or one within a"
                  + " week, needs articles of two newsrooms about it; the date of a report that is"
                  + " late, where none was known or the last has passed, counts only where it is"
                  + " promised again; a date that is the article's own day is most often the day of"
                  + " the speech and sets nothing",
              FollowRules::deadline),
          new FollowRule(
              "follow.soon",
              Aspect.DEADLINE,
              "a promise without a date becomes a promise for soon",
              FollowRules::soon),
          new FollowRule(
              "follow.corroborated",
              Aspect.CONFIRMATION,
              "one more newsroom, or the issuer's own page, says what the status says",
              FollowRules::corroborated),
          new FollowRule(
              "follow.disputed",
              Aspect.DISPUTE,
              "the issuer, or another newsroom, denies what the status says; or the issuer denies a"
                  + " newsroom's story that it was shelved, which was not enough to move the"
                  + " status",
              FollowRules::disputed),
          new FollowRule(
              "follow.pressure",
              Aspect.PRESSURE,
              "somebody presses for it not to be released, after a quiet time: an article is about"
                  + " that, or three newsrooms say so, or two where one of their articles is,"
                  + " though not surely read",
              FollowRules::pressure),
          new FollowRule(
              "follow.demand",
              Aspect.DEMAND,
              "somebody calls for it to be released, after a quiet time: an article is about that,"
                  + " or three newsrooms say so, or two where one of their articles is, though not"
                  + " surely read",
              FollowRules::demand));

  private FollowRules() {}

  private static @Nullable Move released(Hearing h) {
    Claim vote = h.vote(SignalKind.RELEASED);
    boolean speaksOfIt = vote != null || h.claim(SignalKind.REACTION) != null;
    if (h.state().status() == Status.RELEASED || !speaksOfIt) {
      return null;
    }
    if (vote != null && vote.isIssuers() && vote.leads()) {
      return status(h, Status.RELEASED, h.recent(SignalKind.RELEASED));
    }
    Support says = Proof.ofRelease(h.memory(), h.account().at());
    return says.isEmpty() ? null : status(h, Status.RELEASED, says);
  }

  private static @Nullable Move shelved(Hearing h) {
    Claim vote = h.vote(SignalKind.SHELVED);
    if (vote == null || h.state().status() == Status.SHELVED) {
      return null;
    }
    Support says = h.recent(SignalKind.SHELVED);
    boolean issuers = vote.isIssuers() && vote.leads();
    boolean enough =
        issuers
            || (h.state().status() != Status.RELEASED
                && says.leading(Proof.SURE).isCorroborated()
                && h.outvotes(SignalKind.SHELVED, says)
                && !h.deniesShelving());
    return enough ? status(h, Status.SHELVED, says) : null;
  }

  private static @Nullable Move delayed(Hearing h) {
    Claim vote = h.vote(SignalKind.DELAYED);
    if (vote == null
        || !h.isOneOf(Status.UNKNOWN, Status.PREPARING, Status.PROMISED)
        || vote.givesDate(h.state())
        || h.isJustPutOff()) {
      return null;
    }
    Support says = h.recent(SignalKind.DELAYED);
    // What is in the making and nobody has promised is not late because articles say so in passing;
    // nor what was promised for soon, before soon is over.
    boolean inTime = h.state().status() == Status.PREPARING || h.isStillSoon();
    Support passing = inTime ? Support.NONE : says;
    boolean enough =
        Turn.isEarly(h) ? Turn.toDelay(h, vote, says) : Proof.isLeadOrTwo(vote, passing);
    return enough ? status(h, Status.DELAYED, says) : null;
  }

  private static @Nullable Move promised(Hearing h) {
    Claim vote = h.vote(SignalKind.PROMISED);
    if (vote == null || !h.isOneOf(Status.UNKNOWN, Status.PREPARING)) {
      return null;
    }
    Support says = h.recent(SignalKind.PROMISED);
    return Proof.isLeadOrTwo(vote, says) ? status(h, Status.PROMISED, says) : null;
  }

  private static @Nullable Move promisedAnew(Hearing h) {
    Claim vote = h.vote(SignalKind.PROMISED);
    if (vote == null || !h.isOneOf(Status.DELAYED, Status.SHELVED)) {
      return null;
    }
    Support says = h.recent(SignalKind.PROMISED);
    return Turn.toPromise(h, vote, says) ? status(h, Status.PROMISED, says) : null;
  }

  private static @Nullable Move preparing(Hearing h) {
    Claim vote = h.vote();
    if (vote == null
        || vote.kind().status() != Status.PREPARING
        || h.state().status() != Status.UNKNOWN) {
      return null;
    }
    Support says = h.recent(vote.kind());
    return Proof.isLeadOrTwo(vote, says) ? status(h, Status.PREPARING, says) : null;
  }

  private static @Nullable Move deadline(Hearing h) {
    Dating date = Dating.of(h);
    return date == null || date.isOfNoPromise(h)
        ? null
        : new Move(States.deadline(h.state(), date.given()), date.says());
  }

  private static @Nullable Move soon(Hearing h) {
    Claim vote = h.vote(SignalKind.PROMISED);
    if (vote == null || h.state().status() != Status.PROMISED || h.state().deadline() != null) {
      return null;
    }
    Deadline given = vote.evidence().signal().deadline();
    Support says = h.recent(SignalKind.PROMISED);
    return given != null && given.isVague() && Proof.isLeadOrTwo(vote, says)
        ? new Move(States.deadline(h.state(), given), says)
        : null;
  }

  private static @Nullable Move corroborated(Hearing h) {
    Claim vote = h.vote();
    if (vote == null || vote.kind().status() != h.state().status()) {
      return null;
    }
    Confirmation now = h.memory().standing().confirmation();
    // A dispute about a shelving is over where somebody speaks for the status that nobody denied.
    boolean settled = h.state().disputed() && (vote.isIssuers() || h.memory().denied().isEmpty());
    return now.compareTo(h.state().confirmation()) > 0 || settled
        ? new Move(States.confirmed(h.state(), now, settled), h.memory().standing())
        : null;
  }

  private static @Nullable Move disputed(Hearing h) {
    if (h.state().disputed()) {
      return null;
    }
    Support ofTheStatus = Dispute.ofTheStatus(h);
    Support on = ofTheStatus.isEmpty() ? Dispute.ofAShelving(h) : ofTheStatus;
    return on.isEmpty() ? null : new Move(States.disputed(h.state()), on);
  }

  private static @Nullable Move pressure(Hearing h) {
    return Episode.move(
        h,
        SignalKind.SUPPRESSION_PRESSURE,
        Aspect.PRESSURE,
        h.state().pressure(),
        h.memory().pressure());
  }

  private static @Nullable Move demand(Hearing h) {
    return Episode.move(
        h, SignalKind.RELEASE_DEMANDED, Aspect.DEMAND, h.state().demand(), h.memory().demand());
  }

  private static Move status(Hearing h, Status to, Support on) {
    return new Move(States.status(h.state(), to, on.confirmation()), on);
  }
}
