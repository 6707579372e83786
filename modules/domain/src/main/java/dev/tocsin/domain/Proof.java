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
    return claim.isIssuers() || (claim.leads() && isSure(claim)) || says.isCorroborated();
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
    if (!says.anyLeads(SURE)) {
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

  /// Whether a claim is its newsroom's own word: what its article is about, surely read, and not a
  /// site's that repeats others.
  static boolean isOnesWord(Claim claim) {
    return claim.leads() && isSure(claim) && claim.evidence().standing() != Standing.AGGREGATOR;
  }
}
