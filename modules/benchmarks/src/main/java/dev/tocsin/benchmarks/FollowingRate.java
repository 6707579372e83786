package dev.tocsin.benchmarks;

import dev.tocsin.analysis.Analyzer;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Ledger;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// What one more article costs a ledger that holds many: as they come, in any order, and where all
/// are copies of one story. To be run in the project's folder.
///
///     java -cp ... dev.tocsin.benchmarks.FollowingRate [articles]
public final class FollowingRate {
  private static final int ARTICLES = 2_000;
  private static final int PARTS = 10;
  private static final int RUNS = 3;
  private static final long SEED = 1;
  private static final Instant BEGIN = Instant.parse("2022-06-01T00:00:00Z");

  private FollowingRate() {}

  public static void main(String[] args) throws IOException {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : ARTICLES;
    MixedNews news = new MixedNews();
    Analyzer analyzer = Analyzer.of(List.of(news.watch()), news.lexicons());
    List<Article> articles = news.relevant(count);
    List<TaggedArticle> inOrder = new ArrayList<>();
    List<TaggedArticle> copies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      inOrder.add(analyzer.analyze(at(articles.get(i), i, Duration.ofHours(1))));
      copies.add(analyzer.analyze(at(articles.getFirst(), i, Duration.ofMinutes(1))));
    }
    List<TaggedArticle> inAnyOrder = new ArrayList<>(inOrder);
    Collections.shuffle(inAnyOrder, new Random(SEED));
    for (int run = 1; run <= RUNS; run++) {
      report(run, "as they come", news.watch(), inOrder);
      report(run, "in any order", news.watch(), inAnyOrder);
      report(run, "copies of one", news.watch(), copies);
    }
  }

  private static Article at(Article article, int number, Duration apart) {
    Instant at = BEGIN.plus(apart.multipliedBy(number));
    return new Article(
        new ArticleId("a" + number),
        1,
        "https://site" + number + ".example/report",
        "site" + number + ".example",
        article.standing(),
        article.language(),
        article.title(),
        article.text(),
        null,
        Published.at(at),
        at,
        article.source());
  }

  /// The mean of each tenth tells whether it grows.
  private static void report(int run, String how, Watch watch, List<TaggedArticle> articles) {
    var threads = ManagementFactory.getThreadMXBean();
    Ledger ledger = Ledger.EMPTY;
    List<String> micros = new ArrayList<>();
    int part = Math.max(1, articles.size() / PARTS);
    long began = threads.getCurrentThreadCpuTime();
    for (int i = 1; i <= articles.size(); i++) {
      ledger = ledger.article(watch, articles.get(i - 1)).ledger();
      if (i % part == 0) {
        long now = threads.getCurrentThreadCpuTime();
        micros.add(String.format(Locale.ROOT, "%.0f", (now - began) / 1e3 / part));
        began = now;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "run %d, %-13s processor µs of an article, by tenths of %d: %s; %d kept in full%n",
        run,
        how,
        articles.size(),
        String.join(" ", micros),
        ledger.entries().size());
  }
}
