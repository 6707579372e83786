package dev.tocsin.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says to a person why an alert was raised, in one line.
final class Wording {
  /// Evidence that an alert quotes; the rest is counted.
  static final int MAX_EVIDENCE = 12;

  private static final int MAX_NAMED = 5;

  private Wording() {}

  /// What an alert quotes, weightiest first: each newsroom once before any twice.
  static List<Evidence> evidence(Support support) {
    List<Claim> sorted = support.claims().stream().sorted(Claim.BY_WEIGHT).toList();
    List<Evidence> first = new ArrayList<>();
    List<Evidence> again = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (Claim claim : sorted) {
      boolean isNew = !seen.contains(claim.origin());
      seen.add(claim.origin());
      (isNew ? first : again).add(claim.evidence());
    }
    first.addAll(again);
    return first.subList(0, Math.min(MAX_EVIDENCE, first.size()));
  }

  static String explain(
      Changes.Change change, ReleaseState after, Reckoning.Moved moved, String mends) {
    String text = headline(change, after, moved.support()) + " " + origins(moved.support());
    return mends.isEmpty() ? text : text + " The article that tipped it " + mends + ".";
  }

  static String retracted(Retractions.Fall fall, List<Evidence> withdrawn, ReleaseState after) {
    String who = withdrawn.isEmpty() ? "an article" : withdrawn.getFirst().outlet() + "'s article";
    return "Taken back: "
        + who
        + " no longer says what "
        + fall.corrected().id()
        + " rests on. Without it the status is "
        + after.status()
        + (after.confirmation() == Confirmation.NONE ? "" : ", " + word(after.confirmation()))
        + ".";
  }

  private static String headline(Changes.Change change, ReleaseState after, Support support) {
    Deadline deadline = after.deadline();
    String day = deadline == null ? "" : deadline.day().toString();
    return switch (change.kind()) {
      case STATUS_CHANGED ->
          "Status is now " + after.status() + ", " + word(after.confirmation()) + ".";
      case CONFIRMATION_RAISED -> after.status() + " is now " + word(after.confirmation()) + ".";
      case DEADLINE_SET ->
          change.about().equals("SOON")
              ? "It is now promised for soon, by about " + day + "."
              : "It is promised by " + day + ".";
      case DEADLINE_MOVED -> "It is now promised by " + day + ".";
      case DEADLINE_PASSED -> "It was promised by " + day + ", which passed without a release.";
      case PRESSURE_BEGAN ->
          "Pressed not to be released"
              + by(after.pressure())
              + ", after a quiet time or for the first time.";
      case DEMAND_BEGAN ->
          "Called for" + by(after.demand()) + ", after a quiet time or for the first time.";
      case DISPUTED -> "That it is " + denied(support) + " is denied.";
      case RETRACTED -> "Taken back.";
    };
  }

  private static String by(Gauge gauge) {
    return gauge.claimants().isEmpty()
        ? ""
        : " by " + String.join(", ", gauge.claimants().stream().limit(MAX_NAMED).toList());
  }

  private static @Nullable Status denied(Support support) {
    return support.claims().getLast().kind().status();
  }

  private static String origins(Support support) {
    if (support.isEmpty()) {
      return "Nothing was heard of it since.";
    }
    Set<String> origins = support.origins();
    int spare = support.claims().size() - origins.size();
    String named = String.join(", ", origins.stream().limit(MAX_NAMED).toList());
    String more =
        origins.size() > MAX_NAMED ? " and " + (origins.size() - MAX_NAMED) + " more" : "";
    return (origins.size() == 1 ? "1 origin: " : origins.size() + " origins: ")
        + named
        + more
        + "."
        + (spare <= 0
            ? ""
            : " Not counted: "
                + spare
                + (spare == 1
                    ? " statement that copies or repeats them."
                    : " statements that copy or repeat them."));
  }

  private static String word(Confirmation confirmation) {
    return switch (confirmation) {
      case NONE -> "unsupported";
      case REPORTED -> "reported by one origin";
      case CORROBORATED -> "corroborated by independent origins";
      case CONFIRMED -> "confirmed by the issuer";
    };
  }
}
