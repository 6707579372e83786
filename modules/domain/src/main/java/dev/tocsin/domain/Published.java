package dev.tocsin.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// When an article says that it was published, never mixed with when it was first seen.
public sealed interface Published {
  /// A date with a time of day and a zone.
  record At(Instant instant) implements Published {}

  /// A date only.
  record On(LocalDate day) implements Published {}

  /// The article gives no date that can be read.
  record Unknown() implements Published {}

  static Published at(Instant instant) {
    return new At(instant);
  }

  static Published on(LocalDate day) {
    return new On(day);
  }

  static Published unknown() {
    return new Unknown();
  }

  /// The day of publication in `zone`; null when unknown.
  default @Nullable LocalDate day(ZoneId zone) {
    return switch (this) {
      case At at -> LocalDate.ofInstant(at.instant(), zone);
      case On on -> on.day();
      case Unknown _ -> null;
    };
  }
}
