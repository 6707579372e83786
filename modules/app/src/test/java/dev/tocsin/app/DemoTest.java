package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The main job, end to end, as its own process: what a newcomer sees.
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class DemoTest {
  private static final int KILLS = 10;

  @TempDir Path folder;

  @Test
  void theStoryEndsWithTheExpectedAlerts() throws Exception {
    try (Command demo =
        Command.start(folder, Map.of(), "demo", "--exit", "--port", "0", "--length", "30")) {
      var ended = demo.await(Duration.ofMinutes(6));

      assertThat(ended.out()).contains("These are the expected alerts, each once.");
      assertThat(ended.out()).doesNotContain("Exception", "WARN");
      assertThat(ended.err()).isEmpty();
      assertThat(ended.exitCode()).isZero();
    }
  }

  /// The page that people watch is up while the story runs, and a kill at any moment costs nothing.
  @Test
  void tenKillsOfTheWholeProcessChangeNoAlert() throws Exception {
    long seed = Long.getLong("tocsin.seed", ThreadLocalRandom.current().nextLong());
    System.out.println("kills at random moments, seed " + seed + " (-Dtocsin.seed)");
    Random random = new Random(seed);
    String[] line = {"demo", "--exit", "--port", "0", "--length", "30", "--data", "demo"};
    for (int kill = 0; kill < KILLS; kill++) {
      try (Command demo = Command.start(folder, Map.of(), line)) {
        // From within the start to well within the story.
        Duration lives = Duration.ofMillis(3_000 + random.nextInt(9_000));
        if (demo.isRunning() && !waited(demo, lives)) {
          demo.kill();
        }
      }
    }
    try (Command demo = Command.start(folder, Map.of(), line)) {
      var ended = demo.await(Duration.ofMinutes(8));

      assertThat(ended.out())
          .as("seed %s: %s%n%s", seed, ended.err(), log())
          .contains("These are the expected alerts, each once.");
      assertThat(ended.exitCode()).isZero();
    }
  }

  private String log() throws IOException {
    String log = Files.readString(folder.resolve("demo/logs/tocsin.log"));
    return log.substring(Math.max(0, log.length() - 8_000));
  }

  private static boolean waited(Command command, Duration lives) throws InterruptedException {
    long until = System.nanoTime() + lives.toNanos();
    while (command.isRunning() && System.nanoTime() < until) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return !command.isRunning();
  }
}
