package dev.tocsin.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A newsroom's desk in tests: articles come in, alerts come out.
final class Desk {
  static final Watch WATCH =
      new Watch(
          new WatchId("report"),
          "A report",
          ZoneId.of("Europe/Zurich"),
          LocalDate.of(2018, 8, 1),
          List.of(),
          new Watch.Report(
              List.of(), List.of("issuer.example"), List.of(), Map.of(), Map.of(), Map.of()),
          List.of(),
          List.of(),
          Watch.Policy.DEFAULT);

  private final List<Alert> alerts = new ArrayList<>();
  private Ledger ledger = Ledger.EMPTY;

  /// Takes articles in and gives the alerts of that.
  List<Alert> reads(Said... articles) {
    List<Alert> fresh = new ArrayList<>();
    for (Said said : articles) {
      TaggedArticle article = said.article();
      fresh.addAll(take(ledger.time(WATCH, Ledger.when(article.article(), WATCH))));
      fresh.addAll(take(ledger.article(WATCH, article)));
    }
    return fresh;
  }

  List<Alert> looksBack(String now, Said article) {
    return take(ledger.lookBack(WATCH, article.article(), Instant.parse(now)));
  }

  List<Alert> waitsUntil(String instant) {
    return take(ledger.time(WATCH, Instant.parse(instant)));
  }

  private List<Alert> take(Ledger.Step step) {
    ledger = step.ledger();
    alerts.addAll(step.alerts());
    return step.alerts();
  }

  ReleaseState state() {
    return ledger.state();
  }

  Ledger ledger() {
    return ledger;
  }

  /// All alerts so far, each as its kind.
  List<AlertKind> kinds() {
    return alerts.stream().map(Alert::kind).toList();
  }

  Alert last() {
    return alerts.getLast();
  }

  static Said article(String outlet, String instant) {
    return new Said(outlet, Instant.parse(instant));
  }

  /// An article with what it says; the first statement leads.
  static final class Said {
    private final String outlet;
    private String id;
    private int revision = 1;
    private Instant seen;
    private Standing standing = Standing.OUTLET;
    private String text = "";
    private Published published;
    private List<String> credits = List.of();
    private final List<Signal> signals = new ArrayList<>();

    private int sentences;

    private Said(String outlet, Instant at) {
      this.outlet = outlet;
      this.id = outlet + "/" + at;
      this.seen = at;
      this.published = Published.at(at);
    }

    Said id(String value) {
      id = value;
      return this;
    }

    Said edited(int value, String when) {
      revision = value;
      seen = Instant.parse(when);
      return this;
    }

    Said seen(String when) {
      seen = Instant.parse(when);
      return this;
    }

    Said of(Standing value) {
      standing = value;
      return this;
    }

    Said credits(String... keys) {
      credits = Arrays.asList(keys);
      return this;
    }

    Said text(String value) {
      text = value;
      return this;
    }

    Said on(String day) {
      published = Published.on(LocalDate.parse(day));
      return this;
    }

    Said says(SignalKind kind) {
      return signal(kind, Polarity.ASSERTED, false, null, null, 0.8);
    }

    Said saysBy(SignalKind kind, String claimant) {
      return signal(kind, Polarity.ASSERTED, false, null, claimant, 0.8);
    }

    Said perhaps(SignalKind kind, double confidence) {
      return signal(kind, Polarity.ASSERTED, false, null, null, confidence);
    }

    Said recalls(SignalKind kind) {
      return signal(kind, Polarity.ASSERTED, true, null, null, 0.9);
    }

    Said supposes(SignalKind kind) {
      return signal(kind, Polarity.HYPOTHETICAL, false, null, null, 0.9);
    }

    Said denies(SignalKind kind) {
      return signal(kind, Polarity.DENIED, false, null, null, 0.9);
    }

    Said deniesBy(SignalKind kind, String claimant) {
      return signal(kind, Polarity.DENIED, false, null, claimant, 0.9);
    }

    /// With another newsroom's word for it.
    Said passesOn(SignalKind kind) {
      says(kind);
      signals.add(signals.removeLast().creditedTo(Signal.ANOTHER_NEWSROOM));
      return this;
    }

    /// A statement in a sentence of its own.
    Said says(SignalKind kind, String sentence) {
      return signal(kind, Polarity.ASSERTED, false, null, null, 0.8, sentence, Field.TEXT);
    }

    Said headlines(SignalKind kind) {
      return signal(kind, Polarity.ASSERTED, false, null, null, 0.8, "so.", Field.TITLE);
    }

    Said putsOffTo(String day) {
      Deadline deadline = new Deadline(LocalDate.parse(day), Deadline.Precision.DAY);
      return signal(SignalKind.DELAYED, Polarity.ASSERTED, false, deadline, null, 0.8);
    }

    Said promisesBy(String day) {
      return promises(day, Deadline.Precision.DAY, "the High Commissioner");
    }

    /// Without the issuer's word.
    Said tellsOfAPromiseBy(String day) {
      return promises(day, Deadline.Precision.DAY, null);
    }

    Said promisesInMonthOf(String day) {
      return promises(day, Deadline.Precision.MONTH, "the High Commissioner");
    }

    Said promisesSoon(String about) {
      return promises(about, Deadline.Precision.VAGUE, "the High Commissioner");
    }

    private Said promises(String day, Deadline.Precision precision, String claimant) {
      return signal(
          SignalKind.PROMISED,
          Polarity.ASSERTED,
          false,
          new Deadline(LocalDate.parse(day), precision),
          claimant,
          0.8);
    }

    /// What is said next stands in the sentence of what was said last.
    Said inTheSameSentence() {
      sentences--;
      return this;
    }

    private Said signal(
        SignalKind kind,
        Polarity polarity,
        boolean background,
        Deadline deadline,
        String claimant,
        double confidence) {
      return signal(kind, polarity, background, deadline, claimant, confidence, "so.", Field.TEXT);
    }

    private Said signal(
        SignalKind kind,
        Polarity polarity,
        boolean background,
        Deadline deadline,
        String claimant,
        double confidence,
        String sentence,
        Field field) {
      int start = sentences++ * 1000;
      boolean issuer = standing == Standing.ISSUER || "the High Commissioner".equals(claimant);
      signals.add(
          new Signal(
              WATCH.id(),
              kind,
              polarity,
              background,
              null,
              claimant,
              issuer ? Standing.ISSUER : standing,
              null,
              deadline,
              sentence,
              field,
              start,
              start + sentence.length(),
              confidence,
              "test"));
      return this;
    }

    TaggedArticle article() {
      Article article =
          new Article(
              new ArticleId(id),
              revision,
              "https://" + outlet + "/" + id,
              outlet,
              standing,
              "en",
              "",
              "",
              null,
              published,
              seen,
              "test");
      return new TaggedArticle(article, "en", List.of(), signals, Sketch.of(text), credits);
    }
  }
}
