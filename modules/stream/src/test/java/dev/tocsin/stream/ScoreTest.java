package dev.tocsin.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.AlertId;
import dev.tocsin.domain.AlertKind;
import dev.tocsin.domain.ReleaseState;
import dev.tocsin.domain.Severity;
import dev.tocsin.domain.WatchId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

  @Test
  void anAlertMeetsOneExpectationOfItsKindAndDay() {
    List<Expected> expected =
        List.of(
            expect(AlertKind.PRESSURE_BEGAN, "2022-07-19", "2022-07-20"),
            expect(AlertKind.PRESSURE_BEGAN, "2022-07-19", "2022-07-20"),
            expect(AlertKind.STATUS_CHANGED, "2022-08-31", "2022-08-31"));
    List<Alert> alerts =
        List.of(
            alert("a", AlertKind.PRESSURE_BEGAN, "2022-07-19T13:00:00Z"),
            alert("b", AlertKind.STATUS_CHANGED, "2022-08-31T22:30:00Z"),
            alert("c", AlertKind.STATUS_CHANGED, "2022-08-31T21:30:00Z"));

    Score score = Score.of(alerts, expected, ZONE);

    assertThat(score.hits()).extracting(h -> h.alert().id().value()).containsExactly("a", "c");
    assertThat(score.missed()).hasSize(1);
    assertThat(score.unexpected()).extracting(a -> a.id().value()).containsExactly("b");
    assertThat(score.precision()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(score.recall()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(score.hits().getFirst().toAlert()).isEqualTo(Duration.ofHours(15));
  }

  @Test
  void nothingExpectedAndNothingToldIsRight() {
    Score score = Score.of(List.of(), List.of(), ZONE);

    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.medianToAlert()).isEmpty();
  }

  @Test
  void everyFaultOfAFileIsNamedWithItsLine() {
    var reading =
        Expected.read(
            List.of(
                "# kind\tfrom\tto",
                "STATUS_CHANGED\t2022-08-31",
                "RELEASED\t2022-08-31\t2022-08-31",
                "STATUS_CHANGED\t2022-08-31\t2022-08-30"),
            "expect.tsv");

    assertThat(reading)
        .isInstanceOfSatisfying(
            Expected.Reading.Faults.class,
            f ->
                assertThat(f.faults())
                    .hasSize(3)
                    .allMatch(fault -> fault.contains("STATUS_CHANGED\t2022-08-31\t2022-09-01"))
                    .anyMatch(fault -> fault.startsWith("expect.tsv:2: it has 2 columns")));
  }

  @Test
  void aChangedWatchGainsAndLosesAlerts() {
    List<Alert> present =
        List.of(
            alert("a", AlertKind.PRESSURE_BEGAN, "2022-07-19T13:00:00Z"),
            alert("b", AlertKind.DEMAND_BEGAN, "2022-07-20T13:00:00Z"));
    List<Alert> changed =
        List.of(
            alert("x", AlertKind.PRESSURE_BEGAN, "2022-07-19T15:00:00Z"),
            alert("y", AlertKind.STATUS_CHANGED, "2022-07-21T13:00:00Z"));

    Difference difference = Difference.between(present, changed, ZONE);

    assertThat(difference.gained()).extracting(a -> a.id().value()).containsExactly("y");
    assertThat(difference.lost()).extracting(a -> a.id().value()).containsExactly("b");
    assertThat(difference.kept()).isEqualTo(1);
  }

  private static Expected expect(AlertKind kind, String from, String to) {
    return new Expected(kind, LocalDate.parse(from), LocalDate.parse(to));
  }

  private static Alert alert(String id, AlertKind kind, String at) {
    return new Alert(
        new AlertId(id),
        1,
        new WatchId("w"),
        kind,
        Instant.parse(at),
        ReleaseState.INITIAL,
        ReleaseState.INITIAL,
        Severity.NOTICE,
        List.of(),
        List.of(),
        "",
        null);
  }
}
