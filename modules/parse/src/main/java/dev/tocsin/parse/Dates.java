package dev.tocsin.parse;

import dev.tocsin.domain.Published;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// Dates as feeds and pages write them.
public final class Dates {
  private Dates() {}

  /// The date that a text gives, with the precision that it gives it in; never fails.
  ///
  /// @param zone of a date that gives none
  public static Published read(String text, ZoneId zone) {
    String s = text.strip();
    try {
      return Published.at(ZonedDateTime.parse(s, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException notRfc1123) {
      try {
        return Published.at(ZonedDateTime.parse(s).toInstant());
      } catch (DateTimeException notIso) {
        try {
          return s.length() == 10 ? Published.on(LocalDate.parse(s)) : Published.at(Instant.parse(s));
        } catch (DateTimeException e) {
          return Published.unknown();
        }
      }
    }
  }
}
