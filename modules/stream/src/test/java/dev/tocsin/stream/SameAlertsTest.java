package dev.tocsin.stream;

import static dev.tocsin.testkit.Fixtures.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.analysis.WatchFile;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/// The same articles give the same alerts, whichever way they go.
class SameAlertsTest {
  private static final Watch ONE = WatchFile.watch(SpelledOut.watchYaml("one"), "one.yaml");
  private static final Watch TWO = WatchFile.watch(SpelledOut.watchYaml("two"), "two.yaml");

  @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
  void theTopologyGivesWhatABacktestGives(@ForAll("articles") List<Article> articles)
      throws IOException {
    assertThat(live(articles)).containsExactlyInAnyOrderElementsOf(backtested(articles));
  }

  @Property(tries = 15, shrinking = ShrinkingMode.BOUNDED)
  void neitherTheOrderOfArrivalNorDuplicatesMatter(
      @ForAll("articles") List<Article> articles, @ForAll long seed) throws IOException {
    List<Article> shuffled = new ArrayList<>(articles);
    shuffled.addAll(articles);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(backtested(shuffled)).isEqualTo(backtested(articles));
  }

  @Provide
  Arbitrary<List<Article>> articles() {
    Arbitrary<String> line =
        Combinators.combine(
                Arbitraries.of("one", "two", "none"),
                Arbitraries.of("PROMISED by=2022-08-31", "PROMISED", "DELAYED", "RELEASED"))
            .as((watch, says) -> watch + " " + says);
    return Combinators.combine(
            line.list().ofMinSize(1).ofMaxSize(2).map(lines -> String.join("\n", lines)),
            Arbitraries.integers().between(0, 30))
        .as(SameAlertsTest::article)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(all -> numbered(all));
  }

  private static Article article(String text, int day) {
    Instant seen = Driver.BEGIN.plus(Duration.ofDays(day));
    return anArticle().text(text).published(Published.at(seen)).firstSeen(seen).build();
  }

  /// Each its own id, in the order in which they were published.
  private static List<Article> numbered(List<Article> articles) {
    List<Article> sorted = new ArrayList<>(articles);
    sorted.sort(Comparator.comparing(Article::firstSeen));
    List<Article> numbered = new ArrayList<>();
    for (Article a : sorted) {
      numbered.add(
          anArticle()
              .id("article-%02d".formatted(numbered.size()))
              .text(a.text())
              .published(a.published())
              .firstSeen(a.firstSeen())
              .build());
    }
    return numbered;
  }

  private static final Instant END = Driver.BEGIN.plus(Duration.ofDays(100));

  private static List<dev.tocsin.domain.Alert> backtested(List<Article> articles) {
    Backtest<?> backtest = Backtest.of(List.of(ONE, TWO), SpelledOut::of, new SimpleRules());
    articles.forEach(backtest::add);
    return backtest.run(END).alerts();
  }

  private static List<dev.tocsin.domain.Alert> live(List<Article> articles) throws IOException {
    Path folder = Files.createTempDirectory("same-alerts");
    try (Driver pipeline = new Driver(folder)) {
      pipeline.watch("one");
      pipeline.watch("two");
      for (Article article : articles) {
        Duration later = Duration.between(pipeline.clock.instant(), article.firstSeen());
        pipeline.pass(later);
        pipeline.article(article);
      }
      pipeline.pass(Duration.between(pipeline.clock.instant(), END));
      return List.copyOf(pipeline.standing().values());
    } finally {
      org.apache.kafka.common.utils.Utils.delete(folder.toFile());
    }
  }
}
