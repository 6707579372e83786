package dev.tocsin.web;

import dev.tocsin.web.Desk.Mark;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Text to HTML: everything that came from outside passes through here.
final class Html {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  private Html() {}

  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> {
          // Control characters are not allowed in HTML or XML.
          if (c >= ' ' || c == '\n' || c == '\t') {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  /// A link's target; anything but http and https becomes a harmless fragment.
  static String href(String url) {
    return url.startsWith("http://") || url.startsWith("https://") ? escape(url) : "#";
  }

  /// A sentence with its marked parts in `mark` elements; marks that overlap or lie outside are
  /// left out.
  static String marked(String sentence, List<Mark> marks) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Mark mark :
        marks.stream().sorted((a, b) -> Integer.compare(a.start(), b.start())).toList()) {
      if (mark.start() >= at && mark.end() <= sentence.length() && mark.end() > mark.start()) {
        out.append(escape(sentence.substring(at, mark.start())))
            .append("<mark>")
            .append(escape(sentence.substring(mark.start(), mark.end())))
            .append("</mark>");
        at = mark.end();
      }
    }
    return out.append(escape(sentence.substring(at))).toString();
  }

  static String time(Instant at, ZoneId zone) {
    return "<time datetime=\"%s\">%s</time>".formatted(at, MINUTE.format(at.atZone(zone)));
  }

  static String duration(Duration d) {
    long ms = d.toMillis();
    if (ms < 1_000) {
      return ms + " ms";
    }
    if (ms < 120_000) {
      return String.format(Locale.ROOT, "%.1f s", ms / 1000.0);
    }
    return d.toHours() < 3
        ? d.toMinutes() + " min"
        : d.toDays() < 3 ? d.toHours() + " h" : d.toDays() + " d";
  }
}
