package dev.tocsin.store;

import static dev.tocsin.testkit.Fixtures.aSignal;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What the tests of this module store.
final class Given {
  static final WatchId WATCH = new WatchId("ohchr-xinjiang");
  static final Instant AT = Instant.parse("2022-07-19T14:00:00.123456789Z");
  static final String SENTENCE =
      "China asks Bachelet to bury the \u201cXinjiang\u201d report, Reuters says.";

  static final ReleaseState PROMISED =
      new ReleaseState(
          Status.PROMISED,
          new Deadline(LocalDate.parse("2022-08-31"), Deadline.Precision.DAY),
          Confirmation.CONFIRMED,
          Gauge.DOWN,
          new Gauge(
              Confirmation.CORROBORATED,
              Instant.parse("2022-01-18T09:00:00Z"),
              List.of("192 NGOs")),
          false,
          false);
  static final ReleaseState PRESSED =
      new ReleaseState(
          Status.PROMISED,
          PROMISED.deadline(),
          Confirmation.CONFIRMED,
          new Gauge(Confirmation.REPORTED, AT, List.of("China")),
          PROMISED.demand(),
          true,
          false);

  private Given() {}

  static Alert alert(String id, int revision) {
    return alert(id, revision, AT);
  }

  static Alert alert(String id, int revision, Instant at) {
    Signal signal =
        aSignal()
            .kind(SignalKind.SUPPRESSION_PRESSURE)
            .origin("reuters")
            .claimant("China")
            .sentence(SENTENCE)
            .build();
    Evidence evidence =
        new Evidence(
            Given.article(1).id(),
            1,
            "https://www.courier.example/1",
            "courier.example",
            Standing.OUTLET,
            at,
            "reuters",
            signal);
    return new Alert(
        new AlertId(id),
        revision,
        WATCH,
        AlertKind.PRESSURE_BEGAN,
        at,
        PROMISED,
        PRESSED,
        Severity.URGENT,
        List.of(evidence),
        List.of("gauge.rises"),
        "1 origin: reuters",
        null);
  }

  static Article article(int number) {
    return dev.tocsin.testkit.Fixtures.anArticle()
        .url("https://www.courier.example/" + number)
        .title("Pressure over report")
        .text(SENTENCE)
        .build();
  }

  /// Mentions Bachelet and Xinjiang in its only sentence.
  static TaggedArticle tagged(Article article) {
    Signal signal =
        aSignal()
            .kind(SignalKind.SUPPRESSION_PRESSURE)
            .origin("reuters")
            .sentence(SENTENCE)
            .build();
    return new TaggedArticle(
        article,
        "en",
        List.of(mention("bachelet", "Bachelet"), mention("xinjiang", "Xinjiang")),
        List.of(signal),
        List.of(1L, -2L),
        List.of("reuters"));
  }

  /// Says nothing of interest.
  static TaggedArticle noise(Article article) {
    return new TaggedArticle(article, "en", List.of(), List.of(), List.of(), List.of());
  }

  static Mention mention(String entity, String surface) {
    int start = SENTENCE.indexOf(surface);
    return new Mention(new EntityId(entity), surface, Field.TEXT, start, start + surface.length());
  }
}
