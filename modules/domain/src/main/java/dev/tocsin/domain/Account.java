package dev.tocsin.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one article says, all of it at one time: the unit by which a state moves. An edit that adds
/// a claim is an account of its own, at the time of the edit.
///
/// @param claims the leading one first; never empty
/// @param mends what was put right about its time, for a person; empty where nothing was
record Account(ArticleId article, Instant at, List<Claim> claims, String mends) {
  /// In order of time. Where two bear the same time, as days without a time of day do, in the order
  /// in which things happen: promised, delayed, released. That work goes on comes after the promise
  /// of the day, beside which it is no news.
  static final Comparator<Account> BY_TIME =
      Comparator.comparing(Account::at)
          .thenComparingInt(Account::place)
          .thenComparing(a -> a.claims.getFirst().kind())
          .thenComparing(Account::article);

  Account {
    claims = List.copyOf(claims);
  }

  private int place() {
    return switch (claims.getFirst().kind()) {
      case PROMISED -> 0;
      case PREPARING -> 1;
      default -> 2;
    };
  }

  /// The same without what was withdrawn by then; null where nothing is left.
  @Nullable Account asOf(Instant time) {
    List<Claim> left =
        claims.stream()
            .filter(c -> {
              Instant until = c.until();
              return until == null || until.isAfter(time);
            })
            .toList();
    return left.isEmpty() ? null : new Account(article, at, left, mends);
  }

  /// The first claim of a kind that can move the state; null where there is none.
  @Nullable Claim claim(SignalKind kind, Watch.Policy policy) {
    for (Claim claim : claims) {
      if (claim.kind() == kind && claim.moves(policy)) {
        return claim;
      }
    }
    return null;
  }

  /// The newsroom's own word that the report was not shelved; null where it doesn't say so.
  @Nullable Claim denialOfShelving() {
    for (Claim claim : claims) {
      Signal signal = claim.evidence().signal();
      if (claim.kind() == SignalKind.SHELVED
          && signal.polarity() == Polarity.DENIED
          && !signal.background()
          && Proof.isOnesWord(claim)) {
        return claim;
      }
    }
    return null;
  }

  /// The claim that gives the report a date: a promise before a delay, the issuer's word before
  /// anybody else's; null where there is none.
  @Nullable Claim dated(ReleaseState state, Watch.Policy policy) {
    return claims.stream()
        .filter(claim -> claim.givesDate(state) && claim.moves(policy))
        .min(
            Comparator.comparing((Claim claim) -> claim.kind() != SignalKind.PROMISED)
                .thenComparing(claim -> !claim.isIssuersWord()))
        .orElse(null);
  }

  /// The one status that the article speaks for: what it says of the release, the leading claim
  /// first; that work goes on only where it says nothing more. Null where it speaks for none.
  @Nullable Claim vote(Watch.Policy policy) {
    Claim preparing = null;
    for (Claim claim : claims) {
      if (!claim.moves(policy)) {
        continue;
      }
      switch (claim.kind()) {
        case PROMISED, DELAYED, RELEASED, SHELVED -> {
          return claim;
        }
        case PREPARING, SHARED_FOR_COMMENT -> preparing = preparing == null ? claim : preparing;
        case SUPPRESSION_PRESSURE, RELEASE_DEMANDED, REACTION -> {}
      }
    }
    return preparing;
  }
}
