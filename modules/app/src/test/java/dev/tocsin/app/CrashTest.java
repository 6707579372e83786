package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.analysis.Lexicons;
import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Watch;
import dev.tocsin.stream.Backtest;
import dev.tocsin.stream.Following;
import dev.tocsin.testkit.Arrivals;
import dev.tocsin.testkit.Story;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.Wire;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real processes, killed at random moments while the story goes through them among other news:
/// PostgreSQL has the alerts of an undisturbed run in the end, none missing and none double.
///
/// `-Dtocsin.rounds=20` is the long form, of 20,000 articles and with an undisturbed run first.
/// `-Dtocsin.seed=` repeats a round, which prints its seed; `-Dtocsin.articles=` takes another
/// number.
class CrashTest {
  private static final int ROUNDS = Integer.getInteger("tocsin.rounds", 1);
  private static final long SEED = Long.getLong("tocsin.seed", 20_220_831);
  private static final int ARTICLES =
      Integer.getInteger("tocsin.articles", ROUNDS > 1 ? 20_000 : 1_000);

  /// Articles go in at this rate, so that every kill falls into the run.
  private static final int ARTICLES_A_SECOND = 800;

  private static final Duration SHORTEST = Duration.ofSeconds(12);

  /// Kills beyond one of each part; like all else of a round, they follow from what it prints.
  private static final int MORE_KILLS = ARTICLES < 10_000 ? 0 : 4;

  /// After the last kill, groups wait for dead members, and transactions for their ends.
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final Watch WATCH =
      Publishing.read(List.of(Project.file("deploy/watches/ohchr-xinjiang.yaml"))).getFirst();

  @TempDir Path folder;

  @Test
  void whateverIsKilledNoAlertIsLostAndNoneDoubles() throws Exception {
    try (EmbeddedDatabase database =
        EmbeddedDatabase.start(Files.createDirectory(folder.resolve("p")), 0)) {
      if (ROUNDS > 1) {
        round(database, SEED, "undisturbed", List.of());
      }
      for (int i = 0; i < ROUNDS; i++) {
        round(database, SEED + i, "round_" + i, kills(SEED + i));
      }
    }
  }

  /// One part, at a moment of the run.
  private record Kill(Duration after, CrashCluster.Part part) {}

  private static Duration length() {
    Duration length = Duration.ofSeconds(ARTICLES / ARTICLES_A_SECOND);
    return length.compareTo(SHORTEST) < 0 ? SHORTEST : length;
  }

  /// Each part at least once.
  private static List<Kill> kills(long seed) {
    Random random = new Random(seed);
    List<CrashCluster.Part> parts = new ArrayList<>(List.of(CrashCluster.Part.values()));
    for (int i = 0; i < MORE_KILLS; i++) {
      parts.add(parts.get(random.nextInt(CrashCluster.Part.values().length)));
    }
    return parts.stream()
        .map(part ->
            new Kill(Duration.ofMillis((long) (random.nextDouble() * length().toMillis())), part))
        .sorted(java.util.Comparator.comparing(Kill::after))
        .toList();
  }

  private void round(EmbeddedDatabase database, long seed, String name, List<Kill> kills)
      throws Exception {
    System.out.printf(
        "%s: -Dtocsin.seed=%d -Dtocsin.articles=%d, kills %s%n", name, seed, ARTICLES, kills);
    List<Article> articles =
        Arrivals.of(Story.among(ARTICLES).read(), seed).stream().map(Arrivals::article).toList();
    Map<String, String> expected = backtested(articles);
    Path place = Files.createDirectory(folder.resolve(name));
    long began = System.nanoTime();
    long articlesSent;
    try (CrashCluster cluster = new CrashCluster(place, database, name);
        var sending = Executors.newSingleThreadExecutor()) {
      Future<Void> sent =
          sending.submit(
              (Callable<Void>)
                  () -> {
                    cluster.send(articles, length());
                    return null;
                  });
      kill(cluster, kills);
      while (!sent.isDone()) {
        cluster.supervise();
        CrashCluster.pause(Duration.ofMillis(500));
      }
      sent.get();
      // A broker that is killed may have a producer double a record; from there on nothing may.
      articlesSent = cluster.count(Topics.ARTICLES);
      assertThat(articlesSent).isGreaterThanOrEqualTo(firstRevisions(articles));
      settle(cluster, seed, articlesSent, expected);
    } finally {
      Utils.delete(place.toFile());
    }
    System.out.printf(
        "%s: %d alerts and %d articles as they should be, in %d s%n",
        name, expected.size(), articlesSent, (System.nanoTime() - began) / 1_000_000_000);
  }

  private static long firstRevisions(List<Article> articles) {
    return articles.stream().filter(a -> a.revision() == 1).count();
  }

  private static void kill(CrashCluster cluster, List<Kill> kills) throws InterruptedException {
    long began = System.nanoTime();
    for (Kill kill : kills) {
      CrashCluster.pause(kill.after().minusNanos(System.nanoTime() - began));
      cluster.killAndRestart(kill.part());
    }
  }

  private static void settle(
      CrashCluster cluster, long seed, long articles, Map<String, String> expected)
      throws Exception {
    long until = System.nanoTime() + PATIENCE.toNanos();
    boolean same = false;
    while (!same && System.nanoTime() < until) {
      CrashCluster.pause(Duration.ofMillis(500));
      cluster.supervise();
      same = cluster.stored() == articles && cluster.alerts(WATCH.id()).equals(expected);
    }
    assertThat(cluster.alerts(WATCH.id()))
        .as(() -> "alerts of -Dtocsin.seed=" + seed + "\n" + cluster.log())
        .isEqualTo(expected);
    String state = same ? "" : cluster.state() + cluster.log();
    assertThat(cluster.count(Topics.TAGGED_ARTICLES))
        .as("tagged, each once; -Dtocsin.seed=%d%n%s", seed, state)
        .isEqualTo(articles);
    assertThat(cluster.stored()).as("stored, each once").isEqualTo(articles);
  }

  private static Map<String, String> backtested(List<Article> articles) {
    Backtest<?> backtest = Backtest.of(List.of(WATCH), Lexicons.builtIn(), Following.ofReleases());
    articles.forEach(backtest::add);
    return bytes(backtest.run(Instant.now()).alerts());
  }

  /// Alerts as they are on the wire, by id.
  static Map<String, String> bytes(Collection<Alert> alerts) {
    Map<String, String> bytes = new TreeMap<>();
    for (Alert alert : alerts) {
      byte[] wire = Wire.alerts().serializer().serialize(Topics.ALERTS.topic(), alert);
      bytes.put(alert.id().value(), Base64.getEncoder().encodeToString(wire));
    }
    return bytes;
  }
}
