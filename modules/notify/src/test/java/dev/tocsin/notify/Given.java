package dev.tocsin.notify;

import static dev.tocsin.testkit.Fixtures.aSignal;
import static dev.tocsin.testkit.Fixtures.anArticle;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.AlertId;
import dev.tocsin.domain.AlertKind;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Confirmation;
import dev.tocsin.domain.Deadline;
import dev.tocsin.domain.EntityId;
import dev.tocsin.domain.Evidence;
import dev.tocsin.domain.Field;
import dev.tocsin.domain.Gauge;
import dev.tocsin.domain.Mention;
import dev.tocsin.domain.ReleaseState;
import dev.tocsin.domain.Severity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.Standing;
import dev.tocsin.domain.Status;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.WatchId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/// Alerts of a made-up watch, and subscribers to it.
final class Given {
  static final WatchId WATCH = new WatchId("dam-report");
  static final Instant AT = Instant.parse("2022-07-19T14:00:00Z");
  static final String SENTENCE = "The builder wants the <dam report> buried & forgotten.";
  static final Wording WORDING = new Wording("https://desk.example/", _ -> "The dam report");

  static final ReleaseState PROMISED =
      new ReleaseState(
          Status.PROMISED,
          new Deadline(LocalDate.parse("2022-08-31"), Deadline.Precision.DAY),
          Confirmation.CONFIRMED,
          Gauge.DOWN,
          Gauge.DOWN,
          false,
          false);
  static final ReleaseState PRESSED = pressed(Confirmation.REPORTED, "the builder");

  private Given() {}

  static ReleaseState pressed(Confirmation confirmation, String claimant) {
    return new ReleaseState(
        Status.PROMISED,
        PROMISED.deadline(),
        Confirmation.CONFIRMED,
        new Gauge(confirmation, AT, List.of(claimant)),
        Gauge.DOWN,
        false,
        false);
  }

  static Alert anAlert(String id) {
    return anAlert(id, 1, PRESSED, Severity.URGENT);
  }

  static Alert anAlert(String id, int revision, ReleaseState after, Severity severity) {
    return alert(id, revision, AlertKind.PRESSURE_BEGAN, PROMISED, after, severity, null);
  }

  static Alert aRetraction(String id, String corrects) {
    return alert(
        id, 1, AlertKind.RETRACTED, PRESSED, PROMISED, Severity.INFO, new AlertId(corrects));
  }

  private static Alert alert(
      String id,
      int revision,
      AlertKind kind,
      ReleaseState before,
      ReleaseState after,
      Severity severity,
      AlertId corrects) {
    return new Alert(
        new AlertId(id),
        revision,
        WATCH,
        kind,
        AT,
        before,
        after,
        severity,
        List.of(evidence()),
        List.of("gauge.rises"),
        "1 origin: reuters",
        corrects);
  }

  static Article article() {
    return anArticle()
        .url("https://paper.example/1?a=b&c=d")
        .outlet("paper.example")
        .title("Pressure over report")
        .text(SENTENCE)
        .build();
  }

  static TaggedArticle tagged() {
    int start = SENTENCE.indexOf("builder");
    return new TaggedArticle(
        article(),
        "en",
        List.of(
            new Mention(
                new EntityId("builder"), "builder", Field.TEXT, start, start + "builder".length())),
        List.of(signal()),
        List.of(),
        List.of());
  }

  private static Signal signal() {
    return aSignal()
        .kind(SignalKind.SUPPRESSION_PRESSURE)
        .claimant("the builder")
        .sentence(SENTENCE)
        .build();
  }

  private static Evidence evidence() {
    return new Evidence(
        article().id(),
        1,
        article().url(),
        "paper.example",
        Standing.OUTLET,
        AT,
        "reuters",
        signal());
  }

  static Subscription subscriber(String id, Channel channel) {
    return new Subscription(id, null, Severity.INFO, channel);
  }

  static InstantSource systemClock() {
    return InstantSource.system();
  }

  static ConditionFactory eventually() {
    return Awaitility.await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(20));
  }
}
