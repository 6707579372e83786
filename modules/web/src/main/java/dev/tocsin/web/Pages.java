package dev.tocsin.web;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Change;
import dev.tocsin.domain.Evidence;
import dev.tocsin.domain.Gauge;
import dev.tocsin.domain.Headline;
import dev.tocsin.domain.ReleaseState;
import dev.tocsin.web.Desk.AlertView;
import dev.tocsin.web.Desk.Quote;
import dev.tocsin.web.Desk.SourceView;
import dev.tocsin.web.Desk.Stage;
import dev.tocsin.web.Desk.WatchSummary;
import dev.tocsin.web.Desk.WatchView;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The pages, as HTML text.
final class Pages {
  /// Alerts shown on a watch's page; older ones are in the JSON API.
  static final int ALERTS_SHOWN = 200;

  private static final int QUOTES_SHOWN = 3;

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
    <header><a class="brand" href="/">Tocsin</a><nav>%s<a href="/sources">Sources</a></nav></header>
    <main id="main">
    %s
    </main>
    <footer><a href="/alerts.atom">Atom feed</a> <a href="/api/alerts">JSON</a> <span id="live" hidden>live</span></footer>
    </body>
    </html>
    """
        .formatted(Html.escape(title), nav, main);
  }

  static String watch(WatchView watch, List<AlertView> alerts, Instant now) {
    StringBuilder out = new StringBuilder();
    out.append(
        "<h1>%s</h1><p class=\"now\">As of %s</p>"
            .formatted(Html.escape(watch.name()), Html.time(now, watch.zone())));
    out.append(state(watch));
    out.append("<section><h2>How it came to this</h2>")
        .append(new Timeline(watch, now).render(alerts))
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
    return out.append("</section>").toString();
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
        %s
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
                beforeAfter(alert)));
    for (Quote quote : view.evidence().stream().limit(QUOTES_SHOWN).toList()) {
      out.append(quote(quote));
    }
    int more = view.evidence().size() - QUOTES_SHOWN;
    if (more > 0) {
      out.append("<details><summary>%d more</summary>".formatted(more));
      view.evidence().stream().skip(QUOTES_SHOWN).map(Pages::quote).forEach(out::append);
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

  private static String quote(Quote quote) {
    Evidence e = quote.evidence();
    String claimant = e.signal().claimant();
    return """
    <blockquote dir="auto"><p>%s</p>
    <footer dir="ltr"><a href="%s" rel="noreferrer">%s</a>%s <span class="kind">%s</span>%s</footer></blockquote>
    """
        .formatted(
            Html.marked(e.signal().sentence(), quote.marks()),
            Html.href(e.url()),
            Html.escape(e.outlet().isEmpty() ? "article" : e.outlet()),
            e.origin().equals(e.outlet()) ? "" : " (origin: " + Html.escape(e.origin()) + ")",
            Headline.words(e.signal().kind()),
            claimant == null
                ? ""
                : " <span class=\"claimant\">says " + Html.escape(claimant) + "</span>");
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
            : String.format(
                Locale.ROOT,
                "%d independent origin%s in %d outlet%s. ",
                origins.size(),
                origins.size() == 1 ? "" : "s",
                outlets.size(),
                outlets.size() == 1 ? "" : "s");
    return "<p class=\"why\">%s%s</p>".formatted(counted, Html.escape(alert.explanation()));
  }

  static String sources(List<SourceView> sources) {
    StringBuilder out = new StringBuilder("<h1>Sources</h1>");
    if (sources.isEmpty()) {
      return out.append("<p class=\"none\">No source has been polled yet.</p>").toString();
    }
    out.append(
        "<div class=\"wide\"><table><thead><tr><th>Source</th><th>State</th><th>Last"
            + " success</th><th>Last failure</th><th>Every</th><th>Articles a"
            + " day</th></tr></thead><tbody>");
    for (SourceView s : sources) {
      out.append(
          """
          <tr class="%s"><td><a href="%s" rel="noreferrer">%s</a><br><small>%s, %s</small></td>
          <td><b>%s</b>%s</td><td>%s</td><td>%s</td><td>%s</td><td class="number">%s</td></tr>
          """
              .formatted(
                  Html.escape(s.state()),
                  Html.href(s.url()),
                  Html.escape(s.id()),
                  Html.escape(s.outlet()),
                  Html.escape(s.kind()),
                  Html.escape(s.state()),
                  s.reason().isEmpty() ? "" : "<br><small>" + Html.escape(s.reason()) + "</small>",
                  s.lastSuccess() == null ? "–" : Html.time(s.lastSuccess(), ZoneOffset.UTC),
                  s.lastFailure() == null ? "–" : Html.time(s.lastFailure(), ZoneOffset.UTC),
                  s.interval() == null ? "–" : Html.duration(s.interval()),
                  String.format(Locale.ROOT, "%.1f", s.articlesPerDay())));
    }
    return out.append("</tbody></table></div>").toString();
  }

  static String notFound(String what) {
    return "<h1>Not found</h1><p>There is no %s. <a href=\"/\">To the watches</a>.</p>"
        .formatted(Html.escape(what));
  }
}
