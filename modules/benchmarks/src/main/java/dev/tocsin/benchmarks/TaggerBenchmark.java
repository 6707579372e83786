package dev.tocsin.benchmarks;

import dev.tocsin.domain.Article;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Articles per second in which names are found, by how many names there are.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class TaggerBenchmark {
  private static final int ARTICLES = 256;
  private static final long SEED = 20_220_831;

  /// Which engine.
  @Param public Engine engine = Engine.TOCSIN;

  /// How many names.
  @Param({"10", "1000", "10000", "100000"})
  public int names;

  private NameFinder finder = _ -> 0;
  private List<Article> articles = List.of();
  private int next;

  /// Makes articles and engine, and sees to it that the engine finds what was put in.
  @Setup
  public void prepare() throws IOException {
    GeneratedNews news = new GeneratedNews(SEED);
    List<String> people = news.people(names);
    articles = news.articles(ARTICLES, people);
    finder = engine.of(people);
    for (Article article : articles) {
      long named = GeneratedNews.named(article);
      int found = finder.find(article);
      if (found < named) {
        throw new IllegalStateException(
            engine + " finds " + found + " of " + named + " names in article " + article.id());
      }
    }
  }

  @TearDown
  public void end() throws IOException {
    finder.close();
  }

  /// One article.
  @Benchmark
  public int article() {
    next = (next + 1) % ARTICLES;
    return finder.find(articles.get(next));
  }
}
