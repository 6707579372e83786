package dev.tocsin.domain;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an alert says, in one line for a person; the same words on pages, in mails and in the
/// terminal.
public final class Headline {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Headline() {}

  public static String of(Alert alert) {
    ReleaseState before = alert.before();
    ReleaseState after = alert.after();
    return switch (alert.kind()) {
      case STATUS_CHANGED ->
          "Status: "
              + words(before.status())
              + " → "
              + words(after.status())
              + (after.deadline() == null ? "" : ", " + deadline(after.deadline()));
      case DEADLINE_SET -> "Deadline set: " + deadline(after.deadline());
      case DEADLINE_MOVED ->
          "Deadline moved: " + deadline(before.deadline()) + " → " + deadline(after.deadline());
      case DEADLINE_PASSED -> "Deadline passed without a release: " + deadline(before.deadline());
      case PRESSURE_BEGAN -> "Pressure against release" + by(before.pressure(), after.pressure());
      case DEMAND_BEGAN -> "Demand for release" + by(before.demand(), after.demand());
      case CONFIRMATION_RAISED -> raised(before, after);
      case DISPUTED -> "Sources contradict each other: " + words(denied(alert));
      case RETRACTED ->
          "Retracted: "
              + (before.status() == after.status() ? "still " : "back to ")
              + words(after.status());
    };
  }

  /// What the sources contradict each other on: the status, or one that not enough said it has.
  private static Status denied(Alert alert) {
    return alert.evidence().stream()
        .map(Evidence::signal)
        .filter(signal -> signal.polarity() == Polarity.DENIED)
        .map(signal -> signal.kind().status())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(alert.after().status());
  }

  private static String raised(ReleaseState before, ReleaseState after) {
    if (before.confirmation() == after.confirmation()) {
      if (before.pressure().confirmation() != after.pressure().confirmation()) {
        return "Pressure against release now " + words(after.pressure().confirmation());
      }
      if (before.demand().confirmation() != after.demand().confirmation()) {
        return "Demand for release now " + words(after.demand().confirmation());
      }
    }
    return "Now " + words(after.confirmation()) + ": " + words(after.status());
  }

  /// Who is new began it, the first of them where several are told of at once.
  private static String by(Gauge before, Gauge after) {
    return after.claimants().stream()
        .filter(who -> !before.claimants().contains(who))
        .findFirst()
        .or(() -> after.claimants().reversed().stream().findFirst())
        .map(who -> " by " + who)
        .orElse("");
  }

  /// A deadline as people say it: `by 31 August 2022`, `none`.
  public static String deadline(@Nullable Deadline deadline) {
    if (deadline == null) {
      return "none";
    }
    return switch (deadline.precision()) {
      case DAY -> "by " + DAY.format(deadline.day());
      case MONTH -> "by the end of " + MONTH.format(deadline.day());
      case VAGUE -> "soon (no date)";
    };
  }

  /// `SUPPRESSION_PRESSURE` as people write it: `suppression pressure`.
  public static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
