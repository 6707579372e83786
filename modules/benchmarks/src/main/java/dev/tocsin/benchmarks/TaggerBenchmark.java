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
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Finding names in articles, by how many names there are. Each iteration is the same work, so that
/// a busy machine does not end the warm-up early.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 60)
@Measurement(iterations = 20)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class TaggerBenchmark {
  private static final int ARTICLES = 2_048;
  private static final long SEED = 20_220_831;

  /// Which engine.
  @Param public Engine engine = Engine.TOCSIN;

  /// How many names.
  @Param({"10", "1000", "10000", "100000"})
  public int names;

  private NameFinder finder = _ -> 0;
  private List<Article> articles = List.of();

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

  /// All articles, one after the other.
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public int articles() {
    int found = 0;
    for (Article article : articles) {
      found += finder.find(article);
    }
    return found;
  }
}
