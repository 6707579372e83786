package dev.tocsin.app;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Change;
import dev.tocsin.domain.Evidence;
import dev.tocsin.domain.Headline;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An alert for a terminal.
final class AlertText {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final int QUOTES = 3;
  private static final int QUOTE_CHARS = 220;

  private AlertText() {}

  /// One line: when, how urgent, what.
  static String line(Alert alert, ZoneId zone) {
    return "%s  %-6s  %-19s  %s"
        .formatted(
            MINUTE.format(alert.at().atZone(zone)),
            alert.severity(),
            alert.kind(),
            Headline.of(alert))
        .stripTrailing();
  }

  /// With the sentences that it rests on.
  static String full(Alert alert, ZoneId zone) {
    StringBuilder out = new StringBuilder(line(alert, zone)).append('\n');
    String rest = rest(alert);
    if (!rest.isEmpty()) {
      out.append("    ").append(rest).append('\n');
    }
    alert.evidence().stream()
        .limit(QUOTES)
        .forEach(e -> out.append("    ").append(quote(e)).append('\n'));
    int more = alert.evidence().size() - QUOTES;
    if (more > 0) {
      out.append("    and ").append(more).append(" more\n");
    }
    return out.toString();
  }

  static String quote(Evidence e) {
    String sentence = e.signal().sentence().strip().replaceAll("\\s+", " ");
    String cut =
        sentence.length() <= QUOTE_CHARS ? sentence : sentence.substring(0, QUOTE_CHARS) + "…";
    return e.outlet() + ": \"" + cut + "\"";
  }

  /// What changed beside the headline's own words.
  private static String rest(Alert alert) {
    List<String> parts = new ArrayList<>();
    for (Change change : Change.of(alert)) {
      parts.add(change.what() + ": " + change.before() + " → " + change.after());
    }
    return String.join("; ", parts);
  }
}
