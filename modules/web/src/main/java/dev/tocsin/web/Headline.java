package dev.tocsin.web;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Deadline;
import dev.tocsin.domain.Gauge;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What an alert says, in one line.
final class Headline {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Headline() {}

  static String of(Alert alert) {
    return switch (alert.kind()) {
      case STATUS_CHANGED ->
          "Status: "
              + Html.words(alert.before().status())
              + " → "
              + Html.words(alert.after().status())
              + (alert.after().deadline() == null ? "" : ", " + deadline(alert.after().deadline()));
      case DEADLINE_SET -> "Deadline set: " + deadline(alert.after().deadline());
      case DEADLINE_MOVED ->
          "Deadline moved: "
              + deadline(alert.before().deadline())
              + " → "
              + deadline(alert.after().deadline());
      case DEADLINE_PASSED ->
          "Deadline passed without a release: " + deadline(alert.before().deadline());
      case PRESSURE_BEGAN -> "Pressure against release" + by(alert.after().pressure());
      case DEMAND_BEGAN -> "Demand for release" + by(alert.after().demand());
      case CONFIRMATION_RAISED ->
          "Now "
              + Html.words(alert.after().confirmation())
              + ": "
              + Html.words(alert.after().status());
      case DISPUTED -> "Sources contradict each other: " + Html.words(alert.after().status());
      case RETRACTED -> "Retracted: back to " + Html.words(alert.after().status());
    };
  }

  private static String by(Gauge gauge) {
    return gauge.claimants().isEmpty() ? "" : " by " + gauge.claimants().getLast();
  }

  static String deadline(@Nullable Deadline deadline) {
    if (deadline == null) {
      return "none";
    }
    return switch (deadline.precision()) {
      case DAY -> "by " + DAY.format(deadline.day());
      case MONTH ->
          "by the end of "
              + DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).format(deadline.day());
      case VAGUE -> "soon (no date)";
    };
  }
}
