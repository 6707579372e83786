package dev.tocsin.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {
  private static final Deadline AUGUST =
      new Deadline(LocalDate.parse("2022-08-31"), Deadline.Precision.DAY);

  private static ReleaseState state(
      Status status, Confirmation confirmation, Confirmation pressure, Deadline deadline) {
    Gauge gauge =
        pressure == Confirmation.NONE
            ? Gauge.DOWN
            : new Gauge(pressure, Instant.EPOCH, List.of("Cuba", "China"));
    return new ReleaseState(status, deadline, confirmation, gauge, Gauge.DOWN, false, false);
  }

  private static Alert alert(AlertKind kind, ReleaseState before, ReleaseState after) {
    return new Alert(
        new AlertId("a"),
        1,
        new WatchId("w"),
        kind,
        Instant.EPOCH,
        before,
        after,
        Severity.NOTICE,
        List.of(),
        List.of(),
        "",
        null);
  }

  private static final ReleaseState PROMISED =
      state(Status.PROMISED, Confirmation.REPORTED, Confirmation.NONE, AUGUST);
  private static final ReleaseState PRESSED =
      state(Status.PROMISED, Confirmation.REPORTED, Confirmation.REPORTED, AUGUST);

  @Test
  void aChangeOfStatusNamesTheNewDeadline() {
    Alert alert = alert(AlertKind.STATUS_CHANGED, ReleaseState.INITIAL, PROMISED);
    assertThat(Headline.of(alert)).isEqualTo("Status: unknown → promised, by 31 August 2022");
    assertThat(Change.of(alert))
        .containsExactly(
            new Change("status", "unknown", "promised"),
            new Change("confirmation", "none", "reported"),
            new Change("deadline", "none", "by 31 August 2022"));
  }

  @Test
  void pressureIsCreditedToWhoIsNew() {
    ReleaseState byCuba =
        new ReleaseState(
            Status.PROMISED,
            AUGUST,
            Confirmation.REPORTED,
            new Gauge(Confirmation.REPORTED, Instant.EPOCH, List.of("Cuba")),
            Gauge.DOWN,
            false,
            false);

    assertThat(Headline.of(alert(AlertKind.PRESSURE_BEGAN, byCuba, PRESSED)))
        .isEqualTo("Pressure against release by China");
  }

  @Test
  void andToTheFirstOfThemWhereSeveralAreToldOfAtOnce() {
    assertThat(Headline.of(alert(AlertKind.PRESSURE_BEGAN, PROMISED, PRESSED)))
        .isEqualTo("Pressure against release by Cuba");
  }

  @Test
  void aConfirmationThatRisesSaysOfWhat() {
    ReleaseState corroborated =
        state(Status.PROMISED, Confirmation.REPORTED, Confirmation.CORROBORATED, AUGUST);
    ReleaseState confirmed =
        state(Status.PROMISED, Confirmation.CONFIRMED, Confirmation.REPORTED, AUGUST);
    assertThat(Headline.of(alert(AlertKind.CONFIRMATION_RAISED, PRESSED, corroborated)))
        .isEqualTo("Pressure against release now corroborated");
    assertThat(Headline.of(alert(AlertKind.CONFIRMATION_RAISED, PRESSED, confirmed)))
        .isEqualTo("Now confirmed: promised");
  }

  @Test
  void aRetractionSaysWhereThatLeavesTheReport() {
    assertThat(Headline.of(alert(AlertKind.RETRACTED, PROMISED, ReleaseState.INITIAL)))
        .isEqualTo("Retracted: back to unknown");
    assertThat(Headline.of(alert(AlertKind.RETRACTED, PRESSED, PROMISED)))
        .isEqualTo("Retracted: still promised");
  }
}
