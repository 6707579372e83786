package dev.tocsin.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/// By when the report was promised.
///
/// @param day the last day on which the promise is kept, in the watch's zone
/// @param precision how exactly the text gave it
public record Deadline(LocalDate day, Precision precision) {
  /// How exactly a text gave the deadline.
  public enum Precision {
    /// A date, a weekday, "by the end of the day", or one of the watch's own dates.
    DAY,
    /// "This month", "by the end of May".
    MONTH,
    /// "Soon", "in the coming weeks": the day is an outer bound for reading only and never passes
    /// as an alert.
    VAGUE
  }

  /// Whether it says no more than one that is known: the same day, or a month around it.
  boolean saysNoMoreThan(Deadline known) {
    boolean around =
        precision == Precision.MONTH && YearMonth.from(day).equals(YearMonth.from(known.day));
    return !known.isVague() && (around || day.equals(known.day));
  }

  boolean isVague() {
    return precision == Precision.VAGUE;
  }
}
