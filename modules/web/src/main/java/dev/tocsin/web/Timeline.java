package dev.tocsin.web;

import dev.tocsin.domain.Gauge;
import dev.tocsin.domain.Headline;
import dev.tocsin.domain.ReleaseState;
import dev.tocsin.domain.Status;
import dev.tocsin.web.Desk.AlertView;
import dev.tocsin.web.Desk.StateChange;
import dev.tocsin.web.Desk.Volume;
import dev.tocsin.web.Desk.WatchView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The picture of a watch's past: status bands, gauges, alerts, article volume. Rows of boxes
/// placed in per cent, so that it fits any width and its words stay readable.
final class Timeline {
  private static final int COLUMNS = 80;
  private static final int MAX_TICKS = 8;
  private static final Duration YEAR = Duration.ofDays(365);

  /// From here on one picture squeezes the months that matter into a few hairs.
  private static final Duration LONG = Duration.ofDays(550);

  private final WatchView watch;
  private final Instant from;
  private final Instant to;

  private Timeline(WatchView watch, Instant from, Instant now) {
    this.watch = watch;
    this.from = from;
    this.to = now.isAfter(from) ? now : from.plus(Duration.ofDays(1));
  }

  /// The whole past; where that is long, the last year before it, wide enough to be read.
  static String render(WatchView watch, List<AlertView> alerts, Instant now) {
    Instant begin = begin(watch, now);
    Instant yearAgo = now.minus(YEAR);
    if (begin.isAfter(now.minus(LONG))) {
      return new Timeline(watch, begin, now).render(alerts, watch.name() + " over time");
    }
    return "<h3>The last twelve months</h3>"
        + new Timeline(watch, yearAgo, now)
            .render(alerts, watch.name() + " over the last twelve months")
        + "<h3>From the beginning</h3>"
        + new Timeline(watch, begin, now).render(alerts, watch.name() + " from the beginning");
  }

  /// From shortly before the first change, so that four quiet years do not squeeze the busy one.
  private static Instant begin(WatchView watch, Instant now) {
    Instant first =
        watch.history().stream()
            .filter(c ->
                c.state().status() != Status.UNKNOWN
                    || c.state().pressure().isUp()
                    || c.state().demand().isUp())
            .map(StateChange::at)
            .findFirst()
            .orElseGet(() ->
                watch.volume().isEmpty()
                    ? now.minus(Duration.ofDays(30))
                    : watch.volume().getFirst().day().atStartOfDay(watch.zone()).toInstant());
    Duration margin = Duration.between(first, now).dividedBy(20);
    return first.minus(margin.isNegative() ? Duration.ofDays(1) : margin.plusDays(1));
  }

  private String render(List<AlertView> alerts, String name) {
    return """
    <div class="timeline" role="group" aria-label="%s">
    <div class="row"><span class="name">Status</span><div class="track status">%s</div></div>
    <div class="row"><span class="name">Against release</span><div class="track gauge">%s</div></div>
    <div class="row"><span class="name">For release</span><div class="track gauge">%s</div></div>
    <div class="row"><span class="name">Alerts</span><div class="track dots">%s</div></div>
    <div class="row"><span class="name">Articles</span><div class="track bars">%s</div></div>
    <div class="row axis"><span class="name"></span><div class="track">%s</div></div>
    </div>
    """
        .formatted(
            Html.escape(name + "; the alerts below tell the same in words"),
            statusBands(),
            gaugeBands(ReleaseState::pressure, "against"),
            gaugeBands(ReleaseState::demand, "for"),
            dots(alerts),
            bars(),
            ticks());
  }

  private double percent(Instant at) {
    double whole = Duration.between(from, to).toMillis();
    return Math.clamp(100.0 * Duration.between(from, at).toMillis() / whole, 0, 100);
  }

  private String box(String css, Instant start, Instant end, String label, String title) {
    return String.format(
        Locale.ROOT,
        "<span class=\"%s\" style=\"left:%.3f%%;width:%.3f%%\" title=\"%s\"><i>%s</i></span>",
        css,
        percent(start),
        Math.max(0.3, percent(end) - percent(start)),
        Html.escape(title),
        Html.escape(label));
  }

  private String statusBands() {
    StringBuilder out = new StringBuilder();
    for (Span<Status> span : spans(ReleaseState::status)) {
      String words = Headline.words(span.value());
      out.append(
          box("band " + words, span.from(), span.to(), words, words + " from " + day(span.from())));
    }
    return out.toString();
  }

  private String gaugeBands(Function<ReleaseState, Gauge> gauge, String css) {
    StringBuilder out = new StringBuilder();
    for (Span<String> span :
        spans(s -> gauge.apply(s).isUp() ? Headline.words(gauge.apply(s).confirmation()) : "")) {
      if (!span.value().isEmpty()) {
        out.append(
            box(
                "band " + css,
                span.from(),
                span.to(),
                span.value(),
                span.value() + " from " + day(span.from())));
      }
    }
    return out.toString();
  }

  private record Span<T>(Instant from, Instant to, T value) {}

  private <T> List<Span<T>> spans(Function<ReleaseState, T> part) {
    List<Span<T>> spans = new ArrayList<>();
    Instant since = from;
    T value = part.apply(ReleaseState.INITIAL);
    for (StateChange change : watch.history()) {
      T next = part.apply(change.state());
      Instant at = change.at().isBefore(from) ? from : change.at();
      if (!next.equals(value)) {
        if (at.isAfter(since)) {
          spans.add(new Span<>(since, at, value));
        }
        since = at;
        value = next;
      }
    }
    if (since.isBefore(to)) {
      spans.add(new Span<>(since, to, value));
    }
    return spans;
  }

  private String dots(List<AlertView> alerts) {
    StringBuilder out = new StringBuilder();
    // Oldest first, so that the keyboard goes from left to right.
    for (AlertView view : alerts.reversed()) {
      if (view.alert().at().isBefore(from)) {
        continue;
      }
      String words = Headline.of(view.alert()) + ", " + day(view.alert().at());
      out.append(
          String.format(
              Locale.ROOT,
              "<a class=\"dot %s\" style=\"left:%.3f%%\" href=\"#%s\" title=\"%s\""
                  + " aria-label=\"%s\"></a>",
              Headline.words(view.alert().severity()),
              percent(view.alert().at()),
              Html.escape(view.alert().id().value()),
              Html.escape(words),
              Html.escape(words)));
    }
    return out.toString();
  }

  private String bars() {
    int[] relevant = new int[COLUMNS];
    for (Volume v : watch.volume()) {
      Instant noon = v.day().atTime(12, 0).atZone(watch.zone()).toInstant();
      if (!noon.isBefore(from) && !noon.isAfter(to)) {
        relevant[Math.min(COLUMNS - 1, (int) (percent(noon) / 100 * COLUMNS))] += v.relevant();
      }
    }
    int most = 1;
    for (int r : relevant) {
      most = Math.max(most, r);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < COLUMNS; i++) {
      if (relevant[i] > 0) {
        out.append(
            String.format(
                Locale.ROOT,
                "<span class=\"bar\" style=\"left:%.3f%%;width:%.3f%%;height:%.1f%%\" title=\"%d"
                    + " relevant articles\"></span>",
                100.0 * i / COLUMNS,
                100.0 / COLUMNS,
                Math.max(6, 100.0 * relevant[i] / most),
                relevant[i]));
      }
    }
    return out.toString();
  }

  private String ticks() {
    long days = Duration.between(from, to).toDays();
    int step = 1;
    for (int candidate : new int[] {1, 2, 3, 6, 12, 24, 60}) {
      step = candidate;
      if (days / (30.4 * candidate) <= MAX_TICKS) {
        break;
      }
    }
    ZoneId zone = watch.zone();
    DateTimeFormatter format =
        DateTimeFormatter.ofPattern(step >= 12 ? "uuuu" : "MMM uu", Locale.ENGLISH);
    StringBuilder out = new StringBuilder();
    LocalDate month = LocalDate.ofInstant(from, zone).withDayOfMonth(1);
    while (month.atStartOfDay(zone).toInstant().isBefore(from)
        || (month.getMonthValue() - 1) % Math.min(step, 12) != 0) {
      month = month.plusMonths(1);
    }
    for (; month.atStartOfDay(zone).toInstant().isBefore(to); month = month.plusMonths(step)) {
      double at = percent(month.atStartOfDay(zone).toInstant());
      // A label at the very edge would stick out of the page.
      if (at < 93) {
        out.append(
            String.format(
                Locale.ROOT,
                "<span class=\"tick%s\" style=\"left:%.3f%%\">%s</span>",
                at < 85 ? "" : " late",
                at,
                format.format(month)));
      }
    }
    return out.toString();
  }

  private String day(Instant at) {
    return DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
        .format(at.atZone(watch.zone()));
  }
}
