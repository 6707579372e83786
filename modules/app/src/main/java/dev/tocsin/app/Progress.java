package dev.tocsin.app;

import java.io.PrintStream;
import java.time.Duration;

/// How far a long reading is, once a second on standard error: rate and time left.
final class Progress {
  private static final long EVERY_NANOS = 1_000_000_000L;

  private final PrintStream err;
  private final long began = System.nanoTime();
  private long next = began + EVERY_NANOS;
  private long expected;
  private long bytes;
  private long articles;

  Progress(PrintStream err) {
    this.err = err;
  }

  void expect(long bytesInAll) {
    expected += bytesInAll;
  }

  void bytes(long more) {
    bytes += more;
  }

  void article() {
    articles++;
    if ((articles & 0xff) == 0 && System.nanoTime() >= next) {
      next += EVERY_NANOS;
      err.println(line());
    }
  }

  /// Articles taken so far.
  long articles() {
    return articles;
  }

  private String line() {
    double seconds = (System.nanoTime() - began) / 1e9;
    double share = expected == 0 ? 0 : Math.min(1, (double) bytes / expected);
    String left =
        share < 0.01
            ? ""
            : ", " + words(Duration.ofSeconds((long) (seconds / share * (1 - share)))) + " left";
    return "%,d articles, %,.0f a second, %.0f %%%s"
        .formatted(articles, articles / seconds, share * 100, left);
  }

  private static String words(Duration d) {
    return d.toMinutes() > 0 ? d.toMinutes() + " min" : d.toSeconds() + " s";
  }
}
