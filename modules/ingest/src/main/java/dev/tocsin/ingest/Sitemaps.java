package dev.tocsin.ingest;

import dev.tocsin.domain.Published;
import dev.tocsin.parse.SitemapReading;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Which sitemaps of an index hold the news.
final class Sitemaps {
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private Sitemaps() {}

  /// Those that were changed last; where no date is given, those named after news, then those with
  /// the highest numbers: sites number their archive by month or by page.
  static List<SitemapReading.Part> latestFirst(List<SitemapReading.Part> parts) {
    return parts.stream()
        .sorted(
            Comparator.comparing((SitemapReading.Part p) -> instant(p.modified()))
                .thenComparing(p -> news(p.url()))
                .thenComparing(p -> numbered(p.url()))
                .reversed())
        .toList();
  }

  /// The latest that a date can mean; the distant past for an unknown one.
  static Instant instant(Published published) {
    return switch (published) {
      case Published.At at -> at.instant();
      case Published.On on -> on.day().atStartOfDay(ZoneOffset.UTC).toInstant();
      case Published.Unknown _ -> Instant.MIN;
    };
  }

  private static boolean news(String url) {
    String low = url.toLowerCase(Locale.ROOT);
    return low.contains("news") || low.contains("latest");
  }

  /// Numbers of equal width, so that 10 comes after 9.
  private static String numbered(String url) {
    return DIGITS
        .matcher(url)
        .replaceAll(m -> "0".repeat(Math.max(0, 12 - m.group().length())) + m.group());
  }
}
