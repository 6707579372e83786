package dev.tocsin.benchmarks;

import dev.tocsin.domain.Article;
import dev.tocsin.parse.ArticleJson;
import dev.tocsin.stream.Backtest;
import dev.tocsin.stream.Following;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/// How many articles a second and core a backtest of JSONL takes: [MixedNews] is written to a file,
/// then read, analysed and followed on one thread, several times. Counted is the thread's processor
/// time, which other work on the machine disturbs less than the clock. To be run in the project's
/// folder.
public final class PipelineRate {
  private static final Instant END = Instant.parse("2022-12-31T00:00:00Z");
  private static final int ARTICLES = 10_000;
  private static final int RUNS = 6;

  /// To ask for a thread's processor time takes most of a microsecond. A prime, so that the
  /// relevant articles, which stand at regular distances, have their share.
  private static final int TIMED_ONE_IN = 17;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private PipelineRate() {}

  public static void main(String[] args) throws IOException {
    MixedNews news = new MixedNews();
    Path file = Files.createTempFile("articles", ".jsonl");
    try {
      List<Article> articles =
          news.articles(args.length > 0 ? Integer.parseInt(args[0]) : ARTICLES);
      Files.write(file, articles.stream().map(ArticleJson::write).toList());
      for (int run = 1; run <= RUNS; run++) {
        System.out.println(measured(news, file));
      }
    } finally {
      Files.delete(file);
    }
  }

  private static String measured(MixedNews news, Path file) throws IOException {
    Backtest<?> backtest =
        Backtest.of(List.of(news.watch()), news.lexicons(), Following.ofReleases());
    long clock = System.nanoTime();
    long begin = THREADS.getCurrentThreadCpuTime();
    AtomicLong adding = new AtomicLong();
    try (InputStream in = Files.newInputStream(file)) {
      ArticleJson.lines(
          in,
          END,
          line -> {
            Article article = ((ArticleJson.Line.Read) line).article();
            if (line.number() % TIMED_ONE_IN == 0) {
              long before = THREADS.getCurrentThreadCpuTime();
              backtest.add(article);
              adding.addAndGet((THREADS.getCurrentThreadCpuTime() - before) * TIMED_ONE_IN);
            } else {
              backtest.add(article);
            }
          });
    }
    Backtest.Result result = backtest.run(END);
    long end = THREADS.getCurrentThreadCpuTime();
    long count = result.articles();
    return String.format(
        Locale.ROOT,
        "%d articles, %d relevant, %d alerts: %.0f articles/s and core (%.0f/s by the clock);"
            + " %.1f us for each article, of which analysis %.1f",
        count,
        result.relevant(),
        result.alerts().size(),
        count * 1e9 / (end - begin),
        count * 1e9 / (System.nanoTime() - clock),
        (end - begin) / 1e3 / count,
        adding.get() / 1e3 / count);
  }
}
