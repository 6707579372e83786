package dev.tocsin.wire;

import dev.tocsin.domain.FetchEvent;
import dev.tocsin.domain.Source;
import dev.tocsin.domain.Standing;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// Sources, what their polls came to, and the texts of watches, as Avro and back.
final class SourceRows {
  private SourceRows() {}

  static Row write(Source source) {
    Duration interval = source.interval();
    Row row =
        Row.write("Source")
            .put("id", source.id())
            .put("kind", source.kind())
            .put("url", source.url())
            .put("outlet", source.outlet())
            .put("standing", source.standing())
            .put("language", source.language())
            .put("zone", source.zone().getId())
            .put("selector", source.selector())
            .put("fullText", source.fullText())
            .put("paused", source.paused());
    return interval == null ? row : row.put("intervalMillis", interval.toMillis());
  }

  static Source read(Row row) {
    Long interval = row.bigNumberOrNull("intervalMillis");
    return new Source(
        row.text("id"),
        row.choice("kind", Source.Kind.class),
        row.text("url"),
        row.text("outlet"),
        row.choice("standing", Standing.class),
        row.text("language"),
        ZoneId.of(row.text("zone")),
        row.textOrNull("selector"),
        interval == null ? null : Duration.ofMillis(interval),
        row.flag("fullText"),
        row.flag("paused"));
  }

  static Row write(FetchEvent event) {
    return Row.write("FetchEvent")
        .put("source", event.source())
        .put("url", event.url())
        .put("at", event.at())
        .put("tookMicros", event.took().dividedBy(ChronoUnit.MICROS.getDuration()))
        .put("outcome", event.outcome())
        .put("status", event.status())
        .put("articles", event.articles())
        .put("reason", event.reason())
        .put("nextDue", event.nextDue());
  }

  static FetchEvent readFetchEvent(Row row) {
    return new FetchEvent(
        row.text("source"),
        row.text("url"),
        row.instant("at"),
        Duration.of(row.bigNumber("tookMicros"), ChronoUnit.MICROS),
        row.choice("outcome", FetchEvent.Outcome.class),
        row.number("status"),
        row.number("articles"),
        row.text("reason"),
        row.instant("nextDue"));
  }

  static Row write(WatchText text) {
    return Row.write("WatchText").put("file", text.file()).put("yaml", text.yaml());
  }

  static WatchText readWatchText(Row row) {
    return new WatchText(row.text("file"), row.text("yaml"));
  }
}
