package dev.tocsin.app;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Watch;
import dev.tocsin.domain.WatchId;
import dev.tocsin.stream.Backtest;
import dev.tocsin.stream.Difference;
import dev.tocsin.stream.Expected;
import dev.tocsin.stream.Score;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a backtest gave, for a person.
final class BacktestText {
  private BacktestText() {}

  static void print(PrintWriter out, List<Watch> followed, Backtest.Result result) {
    Map<WatchId, ZoneId> zones = new HashMap<>();
    followed.forEach(w -> zones.put(w.id(), w.zone()));
    out.printf(
        "%,d articles, %,d of them relevant, %d alerts%n",
        result.articles(), result.relevant(), result.alerts().size());
    Map<LocalDate, Integer> days = new TreeMap<>();
    for (Alert alert : result.alerts()) {
      days.merge(LocalDate.ofInstant(alert.at(), zone(zones, alert)), 1, Integer::sum);
    }
    out.println("\nalerts per day");
    days.forEach((day, count) -> out.println("  " + day + "  " + "#".repeat(count) + " " + count));
    out.println();
    for (Alert alert : result.alerts()) {
      out.println(AlertText.full(alert, zone(zones, alert)));
    }
  }

  private static ZoneId zone(Map<WatchId, ZoneId> zones, Alert alert) {
    return zones.getOrDefault(alert.watch(), ZoneOffset.UTC);
  }

  static void print(PrintWriter out, Score score) {
    out.printf(
        "precision %.3f, recall %.3f%s%n",
        score.precision(),
        score.recall(),
        score.medianToAlert().map(d -> ", median time to alert " + words(d)).orElse(""));
    for (Score.Hit hit : score.hits()) {
      out.printf("  met         %s after %s%n", words(hit.expected()), words(hit.toAlert()));
    }
    score.missed().forEach(e -> out.println("  missed      " + words(e)));
    score
        .unexpected()
        .forEach(a -> out.println("  unexpected  " + AlertText.line(a, ZoneOffset.UTC)));
  }

  static void print(PrintWriter out, Difference difference, ZoneId zone) {
    out.printf(
        "the changed watch: %d alerts gained, %d lost, %d the same%n",
        difference.gained().size(), difference.lost().size(), difference.kept());
    difference.gained().forEach(a -> out.println("  + " + AlertText.line(a, zone)));
    difference.lost().forEach(a -> out.println("  - " + AlertText.line(a, zone)));
  }

  private static String words(Expected e) {
    return e.kind() + " " + e.from() + (e.to().equals(e.from()) ? "" : " to " + e.to());
  }

  private static String words(Duration d) {
    return d.toDays() > 0
        ? d.toDays() + " d " + d.toHoursPart() + " h"
        : d.toHours() + " h " + d.toMinutesPart() + " min";
  }
}
