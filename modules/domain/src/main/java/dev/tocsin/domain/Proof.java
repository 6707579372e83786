package dev.tocsin.domain;

import java.time.Instant;

/// What it takes to believe a claim: who says so, how surely it was read, and how many say the
/// same. The rules choose among these by what a mistake would cost.
final class Proof {
  /// What an article is about counts on one newsroom's word only where the detector is this sure.
  static final double SURE = 0.6;

  private Proof() {}

  static boolean isSure(Claim claim) {
    return claim.evidence().signal().confidence() >= SURE;
  }

  /// The usual: the issuer's own word, what an article is about, or what two newsrooms say.
  static boolean isLeadOrTwo(Claim claim, Support says) {
    return isLead(claim) || says.isCorroborated();
  }

  /// Of whoever presses, which is recalled and asked about in every other article, what two say in
  /// passing is not enough: one of their articles has to be about it, or three say so.
  static boolean isLeadOrMore(Claim claim, Support says) {
    int newsrooms = says.origins().size();
    return isLead(claim) || newsrooms >= 3 || (newsrooms == 2 && says.anyLeads(0));
  }

  private static boolean isLead(Claim claim) {
    return claim.isIssuers() || (claim.leads() && isSure(claim));
  }

  /// Against what holds, and for dates that are often misread: one newsroom is not enough then, and
  /// what is said in passing counts for nothing.
  static boolean isTheIssuersOrTwoLeads(Claim claim, Support says) {
    return claim.isIssuers() || says.leading(SURE).isCorroborated();
  }

  /// Who says of late that it is out, those with a reaction to it included, where that is enough to
  /// believe it; none where it is not.
  static Support ofRelease(Memory memory, Instant now) {
    Support says = memory.said(SignalKind.RELEASED).since(now, Hearing.WINDOW);
    if (says.claims().stream().noneMatch(Proof::isOnesWord)) {
      return Support.NONE;
    }
    Support all = says;
    Support reactions = memory.said(SignalKind.REACTION).since(now, Hearing.WINDOW);
    for (Claim reaction : reactions.claims()) {
      all = all.with(reaction);
    }
    boolean enough = all.isCorroborated() && memory.outvotes(SignalKind.RELEASED, all, now);
    return enough ? all : Support.NONE;
  }

  /// Whether a claim is its newsroom's own word: what its article is about, surely read, and not
  /// only passed on.
  static boolean isOnesWord(Claim claim) {
    return claim.leads() && isSure(claim) && !claim.isPassedOn();
  }
}
