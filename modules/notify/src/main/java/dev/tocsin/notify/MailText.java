package dev.tocsin.notify;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Change;
import dev.tocsin.domain.Evidence;
import dev.tocsin.domain.Headline;
import dev.tocsin.store.Delivery;
import dev.tocsin.store.Highlight;
import dev.tocsin.store.StoredEvidence;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What a mail says: the change, before and after, and who says so in which sentence.
final class MailText {
  /// Evidence shown in a mail; the page shows all of it.
  static final int QUOTES = 5;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Delivery delivery;
  private final Alert alert;
  private final Wording wording;

  MailText(Delivery delivery, Wording wording) {
    this.delivery = delivery;
    this.alert = delivery.alert();
    this.wording = wording;
  }

  String plain() {
    StringBuilder out = new StringBuilder();
    out.append(wording.name(alert)).append('\n');
    out.append(wording.headline(delivery)).append('\n');
    out.append(time(alert.at())).append(", ").append(Headline.words(alert.severity()));
    out.append("\n\n");
    for (Change change : Change.of(alert)) {
      out.append("  %s: %s → %s\n".formatted(change.what(), change.before(), change.after()));
    }
    out.append('\n');
    for (StoredEvidence shown : quotes()) {
      Evidence e = shown.evidence();
      out.append("“").append(Wording.line(e.signal().sentence())).append("”\n");
      out.append("— ").append(credit(e)).append("\n  ").append(Wording.line(e.url()));
      out.append("\n\n");
    }
    out.append(more());
    out.append(Wording.line(alert.explanation())).append("\n\n");
    out.append(wording.page(alert)).append('\n');
    return out.toString();
  }

  String html() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <!doctype html><html lang="en"><body style="font:15px/1.5 sans-serif;max-width:40rem">
        <p style="margin:0;color:#5c6370">%s</p>
        <h1 style="font-size:1.25rem;margin:0 0 .25rem">%s</h1>
        <p style="margin:0 0 1rem;color:#5c6370">%s, %s</p>
        """
            .formatted(
                escape(wording.name(alert)),
                escape(wording.headline(delivery)),
                time(alert.at()),
                Headline.words(alert.severity())));
    for (Change change : Change.of(alert)) {
      out.append(
          "<p style=\"margin:0\">%s: <s>%s</s> → <b>%s</b></p>\n"
              .formatted(change.what(), escape(change.before()), escape(change.after())));
    }
    for (StoredEvidence shown : quotes()) {
      Evidence e = shown.evidence();
      out.append(
          """
          <blockquote dir="auto" style="margin:1rem 0;padding:0 .75rem;border-left:3px solid #dcdfe4">%s<br>
          <small dir="ltr">%s</small></blockquote>
          """
              .formatted(marked(e.signal().sentence(), shown.highlights()), link(e)));
    }
    out.append(
        """
        <p style="color:#5c6370">%s%s</p>
        <p><a href="%s">All of it on the page</a></p>
        </body></html>
        """
            .formatted(
                more(), escape(Wording.line(alert.explanation())), escape(wording.page(alert))));
    return out.toString();
  }

  private List<StoredEvidence> quotes() {
    return delivery.evidence().stream().limit(QUOTES).toList();
  }

  private String more() {
    int more = delivery.evidence().size() - QUOTES;
    return more > 0 ? "And " + more + " more. " : "";
  }

  private static String credit(Evidence e) {
    String claimant = e.signal().claimant();
    return Wording.line(
        e.outlet()
            + (e.origin().equals(e.outlet()) ? "" : " (origin: " + e.origin() + ")")
            + (claimant == null ? "" : ", says " + claimant));
  }

  private static String link(Evidence e) {
    boolean web = e.url().startsWith("http://") || e.url().startsWith("https://");
    return web
        ? "<a href=\"" + escape(e.url()) + "\">" + escape(credit(e)) + "</a>"
        : escape(credit(e));
  }

  private static String marked(String sentence, List<Highlight> highlights) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Highlight h : highlights) {
      out.append(escape(sentence.substring(at, h.start())))
          .append("<mark>")
          .append(escape(sentence.substring(h.start(), h.end())))
          .append("</mark>");
      at = h.end();
    }
    return out.append(escape(sentence.substring(at))).toString();
  }

  private static String time(Instant at) {
    return TIME.format(at);
  }

  /// Text in HTML; control characters, which HTML does not allow, become spaces.
  private static String escape(String text) {
    return Wording.unbroken(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;"));
  }
}
