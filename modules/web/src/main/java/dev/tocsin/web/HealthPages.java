package dev.tocsin.web;

import dev.tocsin.web.Desk.SourceView;
import dev.tocsin.web.Desk.SubscriberView;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How sources and subscribers are doing, as HTML text. Times are in UTC.
final class HealthPages {
  /// Troubles named on a watch's page; all are on the page of sources.
  private static final int TROUBLES_SHOWN = 6;

  private static final Set<String> TROUBLED = Set.of("failing", "blocked", "gone");

  private HealthPages() {}

  static String sources(List<SourceView> sources) {
    StringBuilder out = new StringBuilder("<h1>Sources</h1>");
    if (sources.isEmpty()) {
      return out.append("<p class=\"none\">No source has been polled yet.</p>").toString();
    }
    out.append("<p class=\"now\">%s Times are UTC.</p>".formatted(count(sources)));
    out.append(
        "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Sources\"><table><thead>"
            + "<tr><th scope=\"col\">Source</th><th scope=\"col\">State</th>"
            + "<th scope=\"col\">Last success</th><th scope=\"col\">Last failure</th>"
            + "<th scope=\"col\">Every</th><th scope=\"col\">Articles a day</th></tr></thead>"
            + "<tbody>");
    // Those in trouble first: they are why people come here.
    sources.stream().filter(HealthPages::isTroubled).map(HealthPages::row).forEach(out::append);
    sources.stream().filter(s -> !isTroubled(s)).map(HealthPages::row).forEach(out::append);
    return out.append("</tbody></table></div>").toString();
  }

  private static boolean isTroubled(SourceView source) {
    return TROUBLED.contains(source.state());
  }

  private static String count(List<SourceView> sources) {
    long troubled = sources.stream().filter(HealthPages::isTroubled).count();
    return troubled == 0
        ? "All " + sources.size() + " can be read."
        : troubled + " of " + sources.size() + " cannot be read.";
  }

  private static String row(SourceView s) {
    return """
    <tr class="%s"><td><a href="%s" rel="noreferrer">%s</a><small>%s, %s</small></td>
    <td><b>%s</b>%s</td><td>%s</td><td>%s</td><td>%s</td><td class="number">%s</td></tr>
    """
        .formatted(
            Html.escape(s.state()),
            Html.href(s.url()),
            Html.escape(s.id()),
            Html.escape(s.outlet()),
            Html.escape(s.kind()),
            Html.escape(s.state()),
            small(s.reason()),
            s.lastSuccess() == null ? "–" : Html.time(s.lastSuccess(), ZoneOffset.UTC),
            s.lastFailure() == null ? "–" : Html.time(s.lastFailure(), ZoneOffset.UTC),
            s.interval() == null ? "–" : Html.duration(s.interval()),
            String.format(Locale.ROOT, "%.1f", s.articlesPerDay()));
  }

  private static String small(String text) {
    return text.isEmpty() ? "" : "<small>" + Html.escape(text) + "</small>";
  }

  static String subscribers(List<SubscriberView> subscribers) {
    StringBuilder out = new StringBuilder("<h1>Subscribers</h1>");
    if (subscribers.isEmpty()) {
      return out.append(
              "<p class=\"none\">Nobody is told yet. Name subscribers in the configuration.</p>")
          .toString();
    }
    out.append("<p class=\"now\">Times are UTC.</p>");
    out.append(
        "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Subscribers\"><table>"
            + "<thead><tr><th scope=\"col\">Subscriber</th><th scope=\"col\">State</th>"
            + "<th scope=\"col\">Delivered</th><th scope=\"col\">Waiting</th>"
            + "<th scope=\"col\">Given up</th><th scope=\"col\">Last delivery</th>"
            + "<th scope=\"col\">Next attempt</th></tr></thead><tbody>");
    for (SubscriberView s : subscribers) {
      out.append(
          """
          <tr class="%s"><td>%s<small>%s</small></td><td><b>%s</b>%s</td><td class="number">%d</td>
          <td class="number">%d</td><td class="number">%d</td><td>%s</td><td>%s</td></tr>
          """
              .formatted(
                  s.reason().isEmpty() ? "ok" : "failing",
                  Html.escape(s.id()),
                  Html.escape(s.channel()),
                  s.reason().isEmpty() ? "ok" : "failing",
                  small(s.reason()),
                  s.delivered(),
                  s.waiting(),
                  s.dead(),
                  s.lastDelivered() == null ? "–" : Html.time(s.lastDelivered(), ZoneOffset.UTC),
                  s.nextAttempt() == null ? "–" : Html.time(s.nextAttempt(), ZoneOffset.UTC)));
    }
    return out.append("</tbody></table></div>").toString();
  }

  /// What is in trouble now, for a watch's page: silence could otherwise mean that nothing happens,
  /// or that nothing is read.
  static String troubles(List<SourceView> sources, List<SubscriberView> subscribers) {
    List<String> troubles = new ArrayList<>();
    for (SourceView s : sources) {
      if (isTroubled(s)) {
        troubles.add(trouble("/sources", s.id(), s.state(), s.reason()));
      }
    }
    for (SubscriberView s : subscribers) {
      if (!s.reason().isEmpty()) {
        String undelivered = s.waiting() + " waiting, " + s.dead() + " given up";
        troubles.add(trouble("/subscribers", s.id(), "not told, " + undelivered, s.reason()));
      }
    }
    StringBuilder out = new StringBuilder("<section class=\"health\"><h2>Health</h2><p>");
    out.append(sources.isEmpty() ? "No source has been polled yet." : count(sources));
    out.append(" <a href=\"/sources\">Sources</a> <a href=\"/subscribers\">Subscribers</a></p>");
    if (!troubles.isEmpty()) {
      out.append("<ul>");
      troubles.stream().limit(TROUBLES_SHOWN).forEach(out::append);
      if (troubles.size() > TROUBLES_SHOWN) {
        out.append("<li>and %d more</li>".formatted(troubles.size() - TROUBLES_SHOWN));
      }
      out.append("</ul>");
    }
    return out.append("</section>").toString();
  }

  private static String trouble(String page, String id, String state, String reason) {
    return "<li><a href=\"%s\">%s</a> <b>%s</b> %s</li>"
        .formatted(page, Html.escape(id), Html.escape(state), Html.escape(reason));
  }
}
