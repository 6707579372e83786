package dev.tocsin.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Claims that say the same thing, and how many newsrooms stand behind them.
///
/// @param claims in order of time
record Support(List<Claim> claims) {
  static final Support NONE = new Support(List.of());

  /// Claims that are kept: an alert quotes fewer, and two origins are enough for anything.
  static final int MAX_CLAIMS = 40;

  Support {
    claims = List.copyOf(claims);
  }

  /// With one more. Of many, the oldest that add no origin go first.
  Support with(Claim claim) {
    List<Claim> more = new ArrayList<>(claims.size() + 1);
    more.addAll(claims);
    more.add(claim);
    if (more.size() > MAX_CLAIMS) {
      more.remove(spare(more));
    }
    return new Support(more);
  }

  /// Those from not long before an instant.
  Support since(Instant now, Duration window) {
    Instant from = now.minus(window);
    int first = 0;
    while (first < claims.size() && !claims.get(first).at().isAfter(from)) {
      first++;
    }
    return first == 0 ? this : new Support(claims.subList(first, claims.size()));
  }

  boolean isEmpty() {
    return claims.isEmpty();
  }

  /// The newsrooms that are counted, in order of appearance. What is only passed on counts only
  /// where nobody else says it.
  Set<String> origins() {
    Set<String> own = new LinkedHashSet<>();
    Set<String> repeated = new LinkedHashSet<>();
    for (Claim claim : claims) {
      (claim.isPassedOn() ? repeated : own).add(claim.origin());
    }
    return own.isEmpty() ? Set.copyOf(repeated.stream().limit(1).toList()) : own;
  }

  /// Two newsrooms that do not depend on each other.
  boolean isCorroborated() {
    return origins().size() >= 2;
  }

  /// Those that are what their article is about, where the detector is this sure.
  Support leading(double atLeast) {
    return new Support(
        claims.stream()
            .filter(c -> c.leads() && c.evidence().signal().confidence() >= atLeast)
            .toList());
  }

  /// Those that stand in a headline.
  Support inHeadlines() {
    return new Support(
        claims.stream().filter(c -> c.evidence().signal().field() == Field.TITLE).toList());
  }

  boolean anyLeads(double atLeast) {
    return !leading(atLeast).isEmpty();
  }

  Confirmation confirmation() {
    if (claims.isEmpty()) {
      return Confirmation.NONE;
    }
    if (claims.stream().anyMatch(Claim::isIssuers)) {
      return Confirmation.CONFIRMED;
    }
    return isCorroborated() ? Confirmation.CORROBORATED : Confirmation.REPORTED;
  }

  /// Who says so, by name, in order of appearance.
  List<String> claimants(int atMost) {
    return claims.stream()
        .map(Support::claimant)
        .filter(name -> !name.isEmpty())
        .distinct()
        .limit(atMost)
        .toList();
  }

  private static String claimant(Claim claim) {
    @Nullable String name = claim.evidence().signal().claimant();
    return name == null ? "" : name;
  }

  private static int spare(List<Claim> claims) {
    for (int i = 0; i < claims.size() - 1; i++) {
      String origin = claims.get(i).origin();
      boolean again = false;
      for (int k = i + 1; k < claims.size() && !again; k++) {
        again = claims.get(k).origin().equals(origin);
      }
      if (again && !claims.get(i).isIssuers()) {
        return i;
      }
    }
    return 0;
  }
}
