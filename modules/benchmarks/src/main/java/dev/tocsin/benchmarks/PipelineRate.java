package dev.tocsin.benchmarks;

import dev.tocsin.analysis.Lexicons;
import dev.tocsin.analysis.WatchFile;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Watch;
import dev.tocsin.stream.Backtest;
import dev.tocsin.stream.Following;
import dev.tocsin.testkit.Story;
import dev.tocsin.testkit.StoryArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How many articles a second a backtest takes on one thread, one in fifty being relevant: an
/// English article of the testkit's story, made as long as the others. Reading the JSON is not
/// counted. To be run in the project's folder.
public final class PipelineRate {
  private static final Path WATCH = Path.of("deploy/watches/ohchr-xinjiang.yaml");
  private static final Lexicons LEXICONS = Lexicons.builtIn();
  private static final Instant END = Instant.parse("2022-12-31T00:00:00Z");
  private static final int ONE_RELEVANT_IN = 50;
  private static final int ARTICLES = 10_000;
  private static final int RUNS = 3;
  private static final long SEED = 20_220_831;

  private PipelineRate() {}

  public static void main(String[] args) throws IOException {
    Watch watch = WatchFile.watch(Files.readString(WATCH), WATCH.toString());
    List<Article> articles =
        articles(watch, args.length > 0 ? Integer.parseInt(args[0]) : ARTICLES);
    for (int run = 1; run <= RUNS; run++) {
      System.out.println(measured(watch, articles));
    }
  }

  private static String measured(Watch watch, List<Article> articles) {
    Backtest<?> backtest = Backtest.of(List.of(watch), LEXICONS, Following.ofReleases());
    long begin = System.nanoTime();
    articles.forEach(backtest::add);
    long analysed = System.nanoTime();
    Backtest.Result result = backtest.run(END);
    long end = System.nanoTime();
    return String.format(
        Locale.ROOT,
        "%d articles, %d relevant, %d alerts: analysis %.0f articles/s, whole backtest %.0f/s",
        result.articles(),
        result.relevant(),
        result.alerts().size(),
        articles.size() * 1e9 / (analysed - begin),
        articles.size() * 1e9 / (end - begin));
  }

  private static List<Article> articles(Watch watch, int count) {
    GeneratedNews news = new GeneratedNews(SEED);
    List<StoryArticle> story =
        Story.withoutNoise().written().stream()
            .filter(a -> a.language().equals("en") && concerns(watch, a))
            .toList();
    List<Article> articles = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Article plain = news.article(i, List.of());
      articles.add(
          i % ONE_RELEVANT_IN == 0
              ? relevant(plain, story.get(i / ONE_RELEVANT_IN % story.size()))
              : plain);
    }
    return articles;
  }

  private static boolean concerns(Watch watch, StoryArticle told) {
    Backtest<?> backtest = Backtest.of(List.of(watch), LEXICONS, Following.ofReleases());
    backtest.add(GeneratedNews.article(told.id(), told.title(), told.text(), told.published()));
    return backtest.run(END).relevant() > 0;
  }

  private static Article relevant(Article plain, StoryArticle told) {
    String filling =
        plain.text().substring(0, Math.max(0, plain.text().length() - told.text().length()));
    return GeneratedNews.article(
        plain.id().value(), told.title(), told.text() + "\n" + filling, told.published());
  }
}
