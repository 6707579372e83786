package dev.tocsin.wire;

import dev.tocsin.domain.*;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/// Any value of each noun that travels through Kafka.
final class AnyNoun {
  private AnyNoun() {}

  static Arbitrary<Article> article() {
    return Combinators.combine(
            text().ofMinLength(1).ofMaxLength(20).filter(s -> !s.isBlank()),
            Arbitraries.integers().between(1, 9),
            text(),
            Arbitraries.of(Standing.class),
            text(),
            text(),
            orNull(text()),
            published())
        .as((id, revision, title, standing, outlet, body, author, published) ->
            new Article(
                new ArticleId(id),
                revision,
                "https://" + outlet,
                outlet,
                standing,
                "zh",
                title,
                body,
                author,
                published,
                Instant.EPOCH.plus(revision * 1_234_567L, ChronoUnit.MICROS),
                "source",
                revision == 1 ? "" : "- " + title));
  }

  static Arbitrary<Published> published() {
    return Arbitraries.oneOf(
        instant().map(Published::at),
        day().map(Published::on),
        Arbitraries.just(Published.unknown()));
  }

  static Arbitrary<Signal> signal() {
    return Combinators.combine(
            Arbitraries.of(SignalKind.class),
            Arbitraries.of(Polarity.class),
            orNull(day()),
            orNull(text()),
            Arbitraries.of(Standing.class),
            orNull(deadline()),
            text().ofMinLength(1).ofMaxLength(60),
            Arbitraries.doubles().between(0, 1))
        .as((kind, polarity, asOf, claimant, standing, deadline, sentence, confidence) ->
            new Signal(
                new WatchId("a-watch"),
                kind,
                polarity,
                confidence > 0.5,
                asOf,
                claimant,
                standing,
                claimant == null ? null : "reuters",
                deadline,
                sentence,
                confidence > 0.2 ? Field.TEXT : Field.TITLE,
                7,
                7 + sentence.length(),
                confidence,
                "en.rule"));
  }

  static Arbitrary<TaggedArticle> taggedArticle() {
    Arbitrary<Mention> mentions =
        text()
            .ofMinLength(1)
            .ofMaxLength(9)
            .map(s -> new Mention(new EntityId("ohchr"), s, Field.TEXT, 3, 3 + s.length()));
    return Combinators.combine(
            article(),
            mentions.list().ofMaxSize(3),
            signal().list().ofMaxSize(3),
            Arbitraries.longs().list().ofMaxSize(5),
            text().list().ofMaxSize(2))
        .as((a, m, s, sketch, credits) -> new TaggedArticle(a, "ar", m, s, sketch, credits));
  }

  static Arbitrary<Evidence> evidence() {
    return Combinators.combine(signal(), instant(), text(), Arbitraries.of(Standing.class))
        .as((signal, at, origin, standing) ->
            new Evidence(
                new ArticleId("an-article"), 2, "", "outlet", standing, at, origin, signal));
  }

  static Arbitrary<ReleaseState> releaseState() {
    return Combinators.combine(
            Arbitraries.of(Status.class),
            orNull(deadline()),
            Arbitraries.of(Confirmation.class),
            gauge(),
            gauge(),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(ReleaseState::new);
  }

  static Arbitrary<WatchState> watchState() {
    return Combinators.combine(releaseState(), instant())
        .as((state, at) -> new WatchState(new WatchId("a-watch"), state, at));
  }

  static Arbitrary<Alert> alert() {
    return Combinators.combine(
            Arbitraries.of(AlertKind.class),
            instant(),
            releaseState(),
            releaseState(),
            Arbitraries.of(Severity.class),
            evidence().list().ofMaxSize(3),
            text().list().ofMaxSize(3),
            orNull(Arbitraries.just(new AlertId("other"))))
        .as((kind, at, before, after, severity, evidence, rules, corrects) ->
            new Alert(
                new AlertId("an-alert"),
                3,
                new WatchId("a-watch"),
                kind,
                at,
                before,
                after,
                severity,
                evidence,
                rules,
                "why",
                corrects,
                at.getEpochSecond() % 2 == 0));
  }

  static Arbitrary<Source> source() {
    return Combinators.combine(
            Arbitraries.of(Source.Kind.class),
            Arbitraries.of(Standing.class),
            Arbitraries.of("UTC", "Europe/Zurich", "+08:00"),
            orNull(text()),
            orNull(Arbitraries.longs().between(1, 1L << 40)),
            Arbitraries.of(true, false))
        .as((kind, standing, zone, selector, interval, flag) ->
            new Source(
                "un-news",
                kind,
                "https://news.example/feed",
                "UN News",
                standing,
                "und",
                ZoneId.of(zone),
                selector,
                interval == null ? null : Duration.ofMillis(interval),
                flag,
                !flag));
  }

  static Arbitrary<FetchEvent> fetchEvent() {
    return Combinators.combine(
            instant(),
            Arbitraries.longs().between(0, 1L << 40),
            Arbitraries.of(FetchEvent.Outcome.class),
            Arbitraries.integers().between(0, 599),
            text(),
            instant())
        .as((at, took, outcome, status, reason, next) ->
            new FetchEvent(
                "un-news",
                "https://news.example/feed",
                at,
                Duration.of(took, ChronoUnit.MICROS),
                outcome,
                status,
                3,
                reason,
                next));
  }

  static Arbitrary<WatchText> watchText() {
    return text().map(yaml -> new WatchText("a.yaml", yaml));
  }

  private static Arbitrary<Gauge> gauge() {
    return Combinators.combine(
            Arbitraries.of(Confirmation.class), orNull(instant()), text().list().ofMaxSize(2))
        .as(Gauge::new);
  }

  private static Arbitrary<Deadline> deadline() {
    return Combinators.combine(day(), Arbitraries.of(Deadline.Precision.class)).as(Deadline::new);
  }

  private static Arbitrary<Instant> instant() {
    long century = 100L * 365 * 86_400 * 1_000_000;
    return Arbitraries.longs()
        .between(-century, century)
        .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
  }

  private static Arbitrary<LocalDate> day() {
    return Arbitraries.integers().between(-40_000, 40_000).map(LocalDate::ofEpochDay);
  }

  private static net.jqwik.api.arbitraries.StringArbitrary text() {
    return Arbitraries.strings().withChars("aé”报告رс \n\u0000").withChars('a', 'z').ofMaxLength(40);
  }

  private static <T> Arbitrary<@Nullable T> orNull(Arbitrary<T> some) {
    return some.injectNull(0.3);
  }

  /// All of them, with their serdes.
  static List<Form<?>> forms() {
    return List.of(
        new Form<>(Topics.ARTICLES, article(), Wire.articles()),
        new Form<>(Topics.TAGGED_ARTICLES, taggedArticle(), Wire.taggedArticles()),
        new Form<>(Topics.ALERTS, alert(), Wire.alerts()),
        new Form<>(Topics.RELEASE_STATES, watchState(), Wire.releaseStates()),
        new Form<>(Topics.SOURCES, source(), Wire.sources()),
        new Form<>(Topics.FETCHES, fetchEvent(), Wire.fetchEvents()),
        new Form<>(Topics.WATCHES, watchText(), Wire.watches()));
  }

  /// A noun on its topic.
  record Form<T>(
      Topics topic, Arbitrary<T> any, org.apache.kafka.common.serialization.Serde<T> serde) {
    byte[] write(T value) {
      return serde.serializer().serialize(topic.topic(), value);
    }

    T read(byte[] bytes) {
      return serde.deserializer().deserialize(topic.topic(), bytes);
    }
  }
}
