package dev.tocsin.benchmarks;

import dev.tocsin.analysis.Analyzer;
import dev.tocsin.analysis.Lexicons;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Articles through the whole analysis with the watch that ships, one article in fifty being
/// relevant. To be run in the project's folder.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 60)
@Measurement(iterations = 20)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class AnalysisBenchmark {
  private static final int ARTICLES = 1_000;

  private List<Article> articles = List.of();
  private Analyzer analyzer = Analyzer.of(List.of(), Lexicons.builtIn());

  /// Reads the watch and makes the articles.
  @Setup
  public void prepare() throws IOException {
    MixedNews news = new MixedNews();
    articles = news.articles(ARTICLES);
    analyzer = Analyzer.of(List.of(news.watch()), news.lexicons());
  }

  /// All articles of the mix.
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public int mixed() {
    int signals = 0;
    for (Article article : articles) {
      signals += analyzer.analyze(article).signals().size();
    }
    return signals;
  }
}
