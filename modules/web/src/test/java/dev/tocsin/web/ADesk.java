package dev.tocsin.web;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.AlertId;
import dev.tocsin.domain.AlertKind;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Confirmation;
import dev.tocsin.domain.Deadline;
import dev.tocsin.domain.Evidence;
import dev.tocsin.domain.Field;
import dev.tocsin.domain.Gauge;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.ReleaseState;
import dev.tocsin.domain.Severity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.Standing;
import dev.tocsin.domain.Status;
import dev.tocsin.domain.WatchId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/// A desk with a made-up watch, whose alerts a test adds.
final class ADesk implements Desk {
  static final WatchId WATCH = new WatchId("dam-report");
  static final ReleaseState PROMISED =
      new ReleaseState(
          Status.PROMISED,
          new Deadline(LocalDate.parse("2024-06-30"), Deadline.Precision.DAY),
          Confirmation.REPORTED,
          Gauge.DOWN,
          Gauge.DOWN,
          false,
          false);
  static final ReleaseState PRESSED =
      new ReleaseState(
          Status.DELAYED,
          null,
          Confirmation.CORROBORATED,
          new Gauge(
              Confirmation.REPORTED, Instant.parse("2024-05-02T08:00:00Z"), List.of("the builder")),
          Gauge.DOWN,
          false,
          false);

  final List<AlertView> alerts = new CopyOnWriteArrayList<>();
  final AtomicLong sequence = new AtomicLong();
  volatile boolean away;

  void add(AlertView alert) {
    alerts.addFirst(alert);
    sequence.incrementAndGet();
  }

  static AlertView anAlert(String id, String sentence, Mark... marks) {
    Signal signal =
        new Signal(
            WATCH,
            SignalKind.DELAYED,
            Polarity.ASSERTED,
            false,
            null,
            "the minister",
            Standing.OUTLET,
            null,
            null,
            sentence,
            Field.TEXT,
            0,
            sentence.length(),
            0.9,
            "en.delayed.test");
    Evidence evidence =
        new Evidence(
            new ArticleId("a1"),
            1,
            "https://paper.example/1",
            "paper.example",
            Standing.OUTLET,
            Instant.parse("2024-05-02T08:00:00Z"),
            "paper.example",
            signal);
    Alert alert =
        new Alert(
            new AlertId(id),
            1,
            WATCH,
            AlertKind.STATUS_CHANGED,
            Instant.parse("2024-05-02T08:00:00Z"),
            PROMISED,
            PRESSED,
            Severity.URGENT,
            List.of(evidence),
            List.of("status"),
            "One origin counted.",
            null);
    return new AlertView(
        alert,
        List.of(new Quote(evidence, List.of(marks))),
        List.of(
            new Stage("fetch", Duration.ofMillis(42)), new Stage("store", Duration.ofMillis(7))));
  }

  @Override
  public Instant now() {
    return Instant.parse("2024-06-01T00:00:00Z");
  }

  @Override
  public List<WatchSummary> watches() {
    return List.of(new WatchSummary(WATCH, "The dam report"));
  }

  @Override
  public Optional<WatchView> watch(WatchId id) {
    List<Volume> volume = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      volume.add(new Volume(LocalDate.parse("2024-03-01").plusDays(i), 40, i % 7));
    }
    return id.equals(WATCH)
        ? Optional.of(
            new WatchView(
                WATCH,
                "The dam report",
                ZoneId.of("Europe/Zurich"),
                PRESSED,
                List.of(
                    new StateChange(Instant.parse("2024-03-10T08:00:00Z"), PROMISED),
                    new StateChange(Instant.parse("2024-05-02T08:00:00Z"), PRESSED)),
                volume))
        : Optional.empty();
  }

  @Override
  public List<AlertView> alerts(WatchId id, int limit) {
    return alerts.stream().limit(limit).toList();
  }

  @Override
  public Optional<AlertView> alert(AlertId id) {
    return alerts.stream().filter(a -> a.alert().id().equals(id)).findFirst();
  }

  @Override
  public List<SourceView> sources() {
    return List.of(
        new SourceView(
            "paper",
            "paper.example",
            "https://paper.example/rss",
            "feed",
            "ok",
            "",
            now(),
            null,
            Duration.ofMinutes(5),
            12.25),
        new SourceView(
            "gone",
            "gone.example",
            "https://gone.example/rss",
            "feed",
            "failing",
            "no such host: gone.example",
            null,
            now(),
            Duration.ofHours(1),
            0));
  }

  @Override
  public List<SubscriberView> subscribers() {
    return List.of(
        new SubscriberView("log", "log", 3, 0, 0, now(), null, ""),
        new SubscriberView(
            "night-desk",
            "webhook",
            2,
            1,
            4,
            null,
            now().plusSeconds(600),
            "https://hook.example answered 500: out of order"));
  }

  @Override
  public Optional<Draft> draft(WatchId id) {
    return id.equals(WATCH)
        ? Optional.of(new Draft(id, "The dam report", ZoneId.of("UTC"), "name: <the dam>\n"))
        : Optional.empty();
  }

  @Override
  public Trial trial(WatchId id, String changed) {
    if (!changed.startsWith("name:")) {
      return new Trial.Refused(List.of("watch:1: a watch begins with its name"));
    }
    return new Trial.Done(
        1_200,
        7,
        List.of(
            new Tried(anAlert("a1", "It is late.").alert(), Fate.KEPT),
            new Tried(anAlert("a2", "It is <late>.").alert(), Fate.GAINED)));
  }

  @Override
  public long sequence() {
    if (away) {
      throw new IllegalStateException("connection refused");
    }
    return sequence.get();
  }
}
