package dev.tocsin.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.ReleaseState;
import dev.tocsin.testkit.Arrivals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.kafka.common.utils.Utils;

/// The story's articles by the real analysis and rules: the topology gives the alerts of a
/// backtest, byte for byte, in whatever order, how often and over whichever partitions they come.
/// `-Djqwik.tries.default=500` tries more.
class SameStoryAlertsTest {
  private static final List<Article> STORY = StoryNews.articles();

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void theTopologyGivesWhatABacktestGives(@ForAll("some") Set<String> some, @ForAll long seed)
      throws IOException {
    List<Article> chosen = STORY.stream().filter(a -> some.contains(a.id().value())).toList();
    List<Arrivals> arrivals = Arrivals.of(chosen, seed);
    Backtest.Result backtest =
        StoryNews.backtested(arrivals.stream().map(Arrivals::article).toList());
    Path folder = Files.createTempDirectory("same-story");
    try (Driver pipeline = new Driver(folder, StoryNews.ANALYSES, Following.ofReleases())) {
      pipeline.watch(StoryNews.ID, StoryNews.YAML);
      for (Arrivals arrival : arrivals) {
        boolean later = arrival.at().isAfter(pipeline.clock.instant());
        if (later && arrival.at().isBefore(StoryNews.END)) {
          pipeline.clock.set(arrival.at());
        }
        pipeline.pass(Duration.ZERO);
        pipeline.article(arrival.article());
      }
      pipeline.clock.set(StoryNews.END);
      pipeline.pass(Duration.ZERO);

      assertThat(StoryNews.bytes(pipeline.standing().values()))
          .isEqualTo(StoryNews.bytes(backtest.alerts()));
      assertThat(
              pipeline.states().stream()
                  .map(r -> r.value().state())
                  .reduce(ReleaseState.INITIAL, (_, last) -> last))
          .isEqualTo(backtest.states().getOrDefault(StoryNews.WATCH.id(), ReleaseState.INITIAL));
    } finally {
      Utils.delete(folder.toFile());
    }
  }

  @Provide
  Arbitrary<Set<String>> some() {
    List<String> ids =
        STORY.stream().map(a -> a.id().value()).distinct().collect(Collectors.toList());
    return Arbitraries.of(ids).set().ofMinSize(1).ofMaxSize(60);
  }
}
