package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tocsin.analysis.Lexicons;
import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Watch;
import dev.tocsin.stream.Backtest;
import dev.tocsin.stream.Following;
import dev.tocsin.testkit.Story;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.WatchState;
import dev.tocsin.wire.Wire;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A watch that is added while the stream role runs.
@Timeout(300)
class LookingBackTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Path FILE = Project.file("deploy/watches/ohchr-xinjiang.yaml");
  private static final Watch WATCH = Publishing.read(List.of(FILE)).getFirst();

  /// The watch is added when the report was promised by a date, and pressed not to be released.
  private static final Instant ADDED = Instant.parse("2022-08-10T00:00:00Z");

  static final String OTHER =
      """
      id: other
      name: A report on a dam
      zone: Europe/Zurich
      began: 2018-08-01
      entities:
        - {id: board, kind: organisation, label: The board, names: {en: [River Board]}}
        - {id: dam, kind: place, label: The dam, names: {en: [Old Dam]}}
      report: {issuer: [board], subject: [dam]}
      relevance: [[board, dam]]
      """;

  @TempDir Path folder;

  @Test
  void anAddedWatchKnowsThePastAndTellsOnlyWhatComes() throws Exception {
    List<Article> all = Story.withoutNoise().read();
    List<Article> past = all.stream().filter(a -> a.firstSeen().isBefore(ADDED)).toList();
    List<Article> then = all.stream().filter(a -> !a.firstSeen().isBefore(ADDED)).toList();
    Backtest.Result known = backtested(past);
    Set<String> expected = ids(backtested(all).alerts());
    expected.removeAll(ids(known.alerts()));
    Files.writeString(folder.resolve("other.yaml"), OTHER);
    Path config =
        Files.writeString(folder.resolve("c.yaml"), "watches: [other.yaml]\nsources: []\n");
    try (StreamProcess stream = StreamProcess.start(folder, config)) {
      stream.send(past);
      await()
          .atMost(PATIENCE)
          .until(() ->
              stream.read(Topics.TAGGED_ARTICLES, Wire.taggedArticles()).size() == past.size());

      Publishing.watches(stream.kafka(), List.of(FILE), Instant.now());

      await()
          .atMost(PATIENCE)
          .untilAsserted(() ->
              assertThat(stream.read(Topics.RELEASE_STATES, Wire.releaseStates()))
                  .last()
                  .extracting(WatchState::state)
                  .isEqualTo(known.states().get(WATCH.id())));
      assertThat(stream.read(Topics.ALERTS, Wire.alerts())).isEmpty();

      stream.send(then);
      await()
          .atMost(PATIENCE)
          .untilAsserted(() ->
              assertThat(ids(stream.read(Topics.ALERTS, Wire.alerts()))).containsAll(expected));
      assertThat(ids(stream.read(Topics.ALERTS, Wire.alerts())))
          .doesNotContainAnyElementsOf(ids(known.alerts()));
      stream.stop();
    }
  }

  private static Backtest.Result backtested(List<Article> articles) {
    Backtest<?> backtest = Backtest.of(List.of(WATCH), Lexicons.builtIn(), Following.ofReleases());
    articles.forEach(backtest::add);
    return backtest.run(Instant.now());
  }

  private static Set<String> ids(List<Alert> alerts) {
    Set<String> ids = new TreeSet<>();
    alerts.forEach(a -> ids.add(a.id().value()));
    return ids;
  }
}
