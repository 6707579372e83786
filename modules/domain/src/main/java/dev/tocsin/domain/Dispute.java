package dev.tocsin.domain;

import java.util.Set;

/// Newsrooms and the issuer contradict each other.
final class Dispute {
  private Dispute() {}

  /// Who denies the status, where the account is the one that makes it a dispute: the issuer, or
  /// another newsroom than those that it rests on. None where it does not.
  static Support ofTheStatus(Hearing h) {
    Support denied = h.recent(h.memory().denied());
    Claim last = denied.isEmpty() ? null : denied.claims().getLast();
    if (last == null || !last.evidence().article().equals(h.account().article())) {
      return Support.NONE;
    }
    Set<String> supporters = h.memory().standing().origins();
    boolean bySecond =
        h.state().confirmation() != Confirmation.CONFIRMED
            && !supporters.contains(last.origin())
            && !last.isPassedOn();
    return isTheIssuers(last) || bySecond ? denied : Support.NONE;
  }

  /// Who said that the report was shelved, without being enough to believe it, and the issuer's
  /// word against that, where the account has it: people who read the first story are told of the
  /// second. None where there is nothing to deny.
  static Support ofAShelving(Hearing h) {
    Claim denial = h.account().denialOfShelving();
    if (denial == null || !isTheIssuers(denial) || h.state().status().isFinal()) {
      return Support.NONE;
    }
    Support told = h.recent(SignalKind.SHELVED).leading(Proof.SURE);
    boolean byOthers =
        told.claims().stream()
            .anyMatch(claim -> !claim.evidence().article().equals(h.account().article()));
    return byOthers && h.memory().isFirstDenial(denial) ? told.with(denial) : Support.NONE;
  }

  private static boolean isTheIssuers(Claim denial) {
    return denial.isIssuers() || denial.isIssuersWord();
  }
}
