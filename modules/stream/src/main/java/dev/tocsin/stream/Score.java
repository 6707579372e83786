package dev.tocsin.stream;

import dev.tocsin.domain.Alert;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How the alerts of a backtest compare with what a person expects.
///
/// @param hits expectations that an alert met, in order of time
/// @param missed expectations that none met
/// @param unexpected alerts that met none
public record Score(List<Hit> hits, List<Expected> missed, List<Alert> unexpected) {
  public Score {
    hits = List.copyOf(hits);
    missed = List.copyOf(missed);
    unexpected = List.copyOf(unexpected);
  }

  /// An expectation with the alert that met it.
  ///
  /// @param toAlert from the beginning of the expected first day to the alert
  public record Hit(Expected expected, Alert alert, Duration toAlert) {}

  /// Each expectation is met by at most one alert, and each alert meets at most one expectation:
  /// the one that ends first.
  ///
  /// @param zone where the expected days begin and end
  public static Score of(List<Alert> alerts, List<Expected> expected, ZoneId zone) {
    List<Alert> left =
        new ArrayList<>(
            alerts.stream()
                .sorted(Comparator.comparing(Alert::at).thenComparing(Alert::id))
                .toList());
    List<Hit> hits = new ArrayList<>();
    List<Expected> missed = new ArrayList<>();
    for (Expected one : expected.stream().sorted(Comparator.comparing(Expected::to)).toList()) {
      Optional<Alert> found = left.stream().filter(a -> meets(a, one, zone)).findFirst();
      found.ifPresentOrElse(
          alert -> {
            left.remove(alert);
            hits.add(new Hit(one, alert, Duration.between(begin(one, zone), alert.at())));
          },
          () -> missed.add(one));
    }
    hits.sort(Comparator.comparing((Hit h) -> h.alert().at()).thenComparing(h -> h.alert().id()));
    return new Score(hits, missed, left);
  }

  /// Share of the alerts that were expected; 1 where there is no alert.
  public double precision() {
    int alerts = hits.size() + unexpected.size();
    return alerts == 0 ? 1 : (double) hits.size() / alerts;
  }

  /// Share of the expectations that were met; 1 where nothing is expected.
  public double recall() {
    int expected = hits.size() + missed.size();
    return expected == 0 ? 1 : (double) hits.size() / expected;
  }

  /// The middle one of the times to alert; empty where no expectation was met.
  public Optional<Duration> medianToAlert() {
    List<Duration> times = hits.stream().map(Hit::toAlert).sorted().toList();
    return times.isEmpty() ? Optional.empty() : Optional.of(times.get(times.size() / 2));
  }

  private static boolean meets(Alert alert, Expected expected, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(alert.at(), zone);
    return alert.kind() == expected.kind()
        && !day.isBefore(expected.from())
        && !day.isAfter(expected.to());
  }

  private static Instant begin(Expected expected, ZoneId zone) {
    return expected.from().atStartOfDay(zone).toInstant();
  }
}
