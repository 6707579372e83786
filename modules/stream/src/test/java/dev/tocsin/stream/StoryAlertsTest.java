package dev.tocsin.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.analysis.WatchFile;
import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Confirmation;
import dev.tocsin.domain.Status;
import dev.tocsin.domain.Watch;
import dev.tocsin.testkit.Story;
import dev.tocsin.testkit.StoryArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The story of the report's release, by its labels, through the rules.
class StoryAlertsTest {
  private static final Path EXPECTED =
      Path.of("src/test/resources/dev/tocsin/stream/story-expected.tsv");
  private static final String YAML = SpelledOut.watchYaml("ohchr-xinjiang");
  private static final Watch WATCH = WatchFile.watch(YAML, "ohchr-xinjiang.yaml");
  private static final Instant END = Instant.parse("2022-10-15T00:00:00Z");

  @TempDir Path folder;

  @Test
  void theStorysChangesAreToldWithinTheirDayAndLittleElse() throws IOException {
    List<Alert> alerts = backtested(articles());
    List<Expected> expected =
        switch (Expected.read(Files.readAllLines(EXPECTED), EXPECTED.toString())) {
          case Expected.Reading.Ok ok -> ok.expected();
          case Expected.Reading.Faults faults -> throw new AssertionError(faults.toString());
        };

    Score score = Score.of(alerts, expected, WATCH.zone());

    assertThat(score.missed()).isEmpty();
    assertThat(score.precision()).as(() -> lines(score.unexpected())).isGreaterThanOrEqualTo(0.95);
    assertThat(alerts).extracting(Alert::id).doesNotHaveDuplicates();
  }

  @Test
  void theStoryEndsReleasedAndConfirmed() {
    Backtest<?> backtest = Backtest.of(List.of(WATCH), ByLabels::of, Following.ofReleases());
    articles().forEach(backtest::add);

    var state = backtest.run(END).states().get(WATCH.id());
    assertThat(state.status()).isEqualTo(Status.RELEASED);
    assertThat(state.confirmation()).isEqualTo(Confirmation.CONFIRMED);
  }

  @Test
  void liveAlertsAreByteForByteThoseOfABacktest() {
    assertThat(StoryNews.bytes(live(articles())))
        .isEqualTo(StoryNews.bytes(backtested(articles())));
  }

  @Test
  void articlesThatComeInDisorderGiveTheSameAlertsInTheEnd() {
    List<Article> shuffled = new ArrayList<>(articles());
    for (int i = 0; i < shuffled.size(); i += 8) {
      Collections.shuffle(
          shuffled.subList(i, Math.min(shuffled.size(), i + 8)), new Random(20_220_831));
    }
    assertThat(StoryNews.bytes(live(shuffled))).isEqualTo(StoryNews.bytes(backtested(articles())));
  }

  private List<Alert> live(List<Article> articles) {
    try (Driver pipeline = new Driver(folder, ByLabels::of, Following.ofReleases())) {
      pipeline.watch("ohchr-xinjiang", YAML);
      for (Article article : articles) {
        Instant at = article.firstSeen();
        Instant now = pipeline.clock.instant();
        pipeline.clock.set(now.equals(Driver.BEGIN) || at.isAfter(now) ? at : now);
        pipeline.pass(Duration.ZERO);
        pipeline.article(article);
      }
      pipeline.clock.set(END);
      pipeline.pass(Duration.ZERO);
      return List.copyOf(pipeline.standing().values());
    }
  }

  private static List<Alert> backtested(List<Article> articles) {
    Backtest<?> backtest = Backtest.of(List.of(WATCH), ByLabels::of, Following.ofReleases());
    articles.forEach(backtest::add);
    return backtest.run(END).alerts();
  }

  private static String lines(List<Alert> alerts) {
    return String.join("\n", alerts.stream().map(a -> a.at() + " " + a.id()).toList());
  }

  private static List<Article> articles() {
    return Story.withoutNoise().written().stream().map(StoryArticle::read).toList();
  }
}
