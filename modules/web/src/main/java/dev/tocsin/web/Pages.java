package dev.tocsin.web;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Change;
import dev.tocsin.domain.Evidence;
import dev.tocsin.domain.Gauge;
import dev.tocsin.domain.Headline;
import dev.tocsin.domain.ReleaseState;
import dev.tocsin.web.Desk.AlertView;
import dev.tocsin.web.Desk.Quote;
import dev.tocsin.web.Desk.Stage;
import dev.tocsin.web.Desk.WatchSummary;
import dev.tocsin.web.Desk.WatchView;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The pages, as HTML text.
final class Pages {
  /// Alerts shown on a watch's page; older ones are in the JSON API.
  static final int ALERTS_SHOWN = 200;

  private static final int QUOTES_SHOWN = 3;

  /// Outlets named under a sentence that stands in many.
  private static final int COPIES_SHOWN = 8;

  /// Lists leave it out; whoever follows the link of a message comes here.
  private static final String SUPERSEDED =
      "<p class=\"superseded\">Superseded: what was published before, but came to be known later,"
          + " shows that this was no change by itself.</p>";

  private Pages() {}

  static String layout(String title, List<WatchSummary> watches, String main) {
    StringBuilder nav = new StringBuilder();
    for (WatchSummary w : watches) {
      nav.append("<a href=\"/watches/%s\">%s</a>".formatted(w.id(), Html.escape(w.name())));
    }
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s – Tocsin</title>
    <link rel="stylesheet" href="/assets/tocsin.css">
    <link rel="icon" href="data:,">
    <link rel="alternate" type="application/atom+xml" title="Alerts" href="/alerts.atom">
    <script src="/assets/tocsin.js" defer></script>
    </head>
    <body>
    <a class="skip" href="#main">To the content</a>
    <header><a class="brand" href="/">Tocsin</a><nav>%s<a href="/sources">Sources</a><a href="/subscribers">Subscribers</a></nav></header>
    <main id="main">
    %s
    </main>
    <footer><a href="/alerts.atom">Atom feed</a> <a href="/api/alerts">JSON</a> <span id="live" hidden>live</span></footer>
    </body>
    </html>
    """
        .formatted(Html.escape(title), nav, main);
  }

  /// @param health what is in trouble, as [HealthPages#troubles] tells it
  static String watch(WatchView watch, List<AlertView> alerts, String health, Instant now) {
    StringBuilder out = new StringBuilder();
    out.append(
        "<h1>%s</h1><p class=\"now\">As of %s</p>"
            .formatted(Html.escape(watch.name()), Html.time(now, watch.zone())));
    out.append(state(watch));
    out.append("<section><h2>How it came to this</h2>")
        .append(Timeline.render(watch, alerts, now))
        .append("</section>");
    out.append("<section><h2>Alerts</h2>");
    if (alerts.isEmpty()) {
      out.append(
          "<p class=\"none\">None yet. An alert appears here when the state of the release"
              + " changes.</p>");
    }
    for (AlertView alert : alerts) {
      out.append(alert(alert, watch.zone()));
    }
    out.append(
        "<p class=\"meta\"><a href=\"/watches/%s/trial\">Try a change of this watch</a></p>"
            .formatted(watch.id()));
    return out.append("</section>").append(health).toString();
  }

  private static String state(WatchView watch) {
    ReleaseState s = watch.state();
    String status = Headline.words(s.status());
    return """
    <section class="state %s">
    <p class="status"><span class="label">Status</span><strong>%s</strong><span class="sub">%s</span></p>
    <p><span class="label">Deadline</span><strong>%s</strong><span class="sub">%s</span></p>
    <p><span class="label">Against release</span>%s</p>
    <p><span class="label">For release</span>%s</p>
    </section>
    """
        .formatted(
            status,
            status,
            s.disputed()
                ? Headline.words(s.confirmation()) + ", disputed"
                : Headline.words(s.confirmation()),
            s.deadline() == null ? "none" : Html.escape(Headline.deadline(s.deadline())),
            s.deadlinePassed() ? "passed" : "",
            gauge(s.pressure()),
            gauge(s.demand()));
  }

  private static String gauge(Gauge gauge) {
    if (!gauge.isUp()) {
      return "<strong>none</strong><span class=\"sub\"></span>";
    }
    List<String> claimants = gauge.claimants();
    String who =
        claimants.size() > 3
            ? String.join(", ", claimants.subList(claimants.size() - 3, claimants.size()))
                + " and others"
            : String.join(", ", claimants);
    return "<strong>%s</strong><span class=\"sub\">%s</span>"
        .formatted(Headline.words(gauge.confirmation()), Html.escape(who));
  }

  static String alert(AlertView view, ZoneId zone) {
    Alert alert = view.alert();
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <article class="alert %s" id="%s">
        <h3><a href="/alerts/%s">%s</a></h3>
        <p class="meta">%s <span class="severity">%s</span>%s</p>
        %s%s
        """
            .formatted(
                Headline.words(alert.severity()),
                Html.escape(alert.id().value()),
                Html.escape(alert.id().value()),
                Html.escape(Headline.of(alert)),
                Html.time(alert.at(), zone),
                Headline.words(alert.severity()),
                alert.revision() > 1
                    ? " <span class=\"revision\">revision " + alert.revision() + "</span>"
                    : "",
                alert.superseded() ? SUPERSEDED : "",
                beforeAfter(alert)));
    Collection<List<Quote>> sentences = bySentence(view.evidence());
    sentences.stream().limit(QUOTES_SHOWN).map(Pages::quote).forEach(out::append);
    int more = sentences.size() - QUOTES_SHOWN;
    if (more > 0) {
      out.append("<details><summary>%d more</summary>".formatted(more));
      sentences.stream().skip(QUOTES_SHOWN).map(Pages::quote).forEach(out::append);
      out.append("</details>");
    }
    out.append(origins(alert));
    if (!view.stages().isEmpty()) {
      out.append("<p class=\"stages\">");
      for (Stage stage : view.stages()) {
        out.append(
            "<span>%s <b>%s</b></span> "
                .formatted(Html.escape(stage.name()), Html.duration(stage.took())));
      }
      out.append("</p>");
    }
    return out.append("</article>\n").toString();
  }

  private static String beforeAfter(Alert alert) {
    StringBuilder rows = new StringBuilder();
    for (Change change : Change.of(alert)) {
      rows.append(
          "<div><dt>%s</dt><dd><s>%s</s> → <b>%s</b></dd></div>"
              .formatted(change.what(), Html.escape(change.before()), Html.escape(change.after())));
    }
    return rows.isEmpty() ? "" : "<dl class=\"change\">" + rows + "</dl>";
  }

  /// A wire story's sentence stands in many outlets word for word; it is quoted once.
  private static Collection<List<Quote>> bySentence(List<Quote> evidence) {
    Map<String, List<Quote>> sentences = new LinkedHashMap<>();
    for (Quote quote : evidence) {
      Evidence e = quote.evidence();
      String said = e.signal().kind() + "|" + e.origin() + "|" + e.signal().sentence().strip();
      sentences.computeIfAbsent(said, _ -> new ArrayList<>()).add(quote);
    }
    return sentences.values();
  }

  /// @param copies the same sentence of one origin, in one outlet or several
  private static String quote(List<Quote> copies) {
    Quote quote = copies.getFirst();
    Evidence e = quote.evidence();
    String claimant = e.signal().claimant();
    String links =
        copies.stream()
            .limit(COPIES_SHOWN)
            .map(c -> link(c.evidence()))
            .collect(Collectors.joining(", "));
    int more = copies.size() - COPIES_SHOWN;
    return """
    <blockquote dir="auto"><p>%s</p>
    <footer dir="ltr">%s%s%s <span class="kind">%s</span>%s</footer></blockquote>
    """
        .formatted(
            Html.marked(e.signal().sentence(), quote.marks()),
            links,
            more > 0 ? " and " + more + " more" : "",
            e.origin().equals(e.outlet()) ? "" : " (origin: " + Html.escape(e.origin()) + ")",
            Headline.words(e.signal().kind()),
            claimant == null
                ? ""
                : " <span class=\"claimant\">says <bdi>" + Html.escape(claimant) + "</bdi></span>");
  }

  private static String link(Evidence e) {
    return "<a href=\"%s\" rel=\"noreferrer\">%s</a>"
        .formatted(Html.href(e.url()), Html.escape(e.outlet().isEmpty() ? "article" : e.outlet()));
  }

  private static String origins(Alert alert) {
    Set<String> origins = new LinkedHashSet<>();
    Set<String> outlets = new LinkedHashSet<>();
    for (Evidence e : alert.evidence()) {
      origins.add(e.origin());
      outlets.add(e.outlet());
    }
    String counted =
        alert.evidence().isEmpty()
            ? ""
            : "%s (%s) in %s. "
                .formatted(
                    counted(origins.size(), "independent origin"),
                    Html.escape(
                        String.join(", ", origins.stream().limit(COPIES_SHOWN).toList())
                            + (origins.size() > COPIES_SHOWN ? " and others" : "")),
                    counted(outlets.size(), "outlet"));
    return "<p class=\"why\">%s%s</p>".formatted(counted, Html.escape(alert.explanation()));
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  static String notFound(String what) {
    return "<h1>Not found</h1><p>There is no %s. <a href=\"/\">To the watches</a>.</p>"
        .formatted(Html.escape(what));
  }
}
