package dev.tocsin.app;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Watch;
import dev.tocsin.store.AlertStore;
import dev.tocsin.store.StoredAlert;
import dev.tocsin.testkit.StoryClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a person sees of a demo in the terminal: a line of progress, each alert as it comes, and at
/// the end the list beside the expected one.
final class DemoScreen {
  private static final String EXPECTED = "demo-alerts.txt";
  private static final int BAR = 24;
  private static final String CLEAR_LINE = "\r\u001b[K";

  /// Without a terminal, a line of progress each time that so much of the story has passed.
  private static final double QUIET_STEP = 0.1;

  /// Ten times what an article takes from its feed to the database.
  private static final long QUIET_NANOS = 3_000_000_000L;

  private final AlertStore store;
  private final StoryClock clock;
  private final Watch watch;
  private final boolean terminal;
  private long seq;
  private long lastCount = -1;
  private long lastChange;
  private double told;

  DemoScreen(AlertStore store, StoryClock clock, Watch watch, boolean terminal) {
    this.store = store;
    this.clock = clock;
    this.watch = watch;
    this.terminal = terminal;
  }

  /// Prints what is new.
  void show() {
    for (StoredAlert stored : store.after(seq)) {
      seq = stored.seq();
      if (!stored.alert().superseded()) {
        clear();
        System.out.println(AlertText.full(stored.alert(), watch.zone()));
      }
    }
    double progress = clock.progress();
    if (terminal) {
      System.out.print(CLEAR_LINE + line(progress));
      System.out.flush();
    } else if (progress - told >= QUIET_STEP) {
      told = progress;
      System.out.println(line(progress));
    }
  }

  /// Whether nothing has come for a while.
  boolean isQuiet() {
    long now = System.nanoTime();
    long count = store.articleCount() + seq;
    if (count != lastCount) {
      lastCount = count;
      lastChange = now;
    }
    return now - lastChange > QUIET_NANOS;
  }

  /// Prints the list of alerts; true where it is the expected one.
  boolean end() {
    clear();
    List<String> got = alerts();
    List<String> expected = expected();
    System.out.printf(
        "%nThe story has ended: %,d articles, %d alerts%n%n", store.articleCount(), got.size());
    got.forEach(System.out::println);
    System.out.println();
    if (got.equals(expected)) {
      System.out.println("These are the expected alerts, each once.");
      return true;
    }
    System.out.println("These are NOT the expected alerts:");
    expected.stream()
        .filter(e -> !got.contains(e))
        .forEach(e -> System.out.println("  missing  " + e));
    got.stream()
        .filter(g -> !expected.contains(g))
        .forEach(g -> System.out.println("  not expected  " + g));
    return false;
  }

  private List<String> alerts() {
    List<Alert> alerts = new ArrayList<>();
    int total = store.alertCount(watch.id());
    while (alerts.size() < total) {
      store
          .alerts(watch.id(), alerts.size(), AlertStore.MAX_PAGE)
          .forEach(stored -> alerts.add(stored.alert()));
    }
    return alerts.stream()
        .sorted(Comparator.comparing(Alert::at).thenComparing(a -> AlertText.line(a, watch.zone())))
        .map(a -> AlertText.line(a, watch.zone()))
        .toList();
  }

  /// The list that is checked in, without comments.
  static List<String> expected() {
    try (InputStream in = DemoScreen.class.getResourceAsStream(EXPECTED)) {
      if (in == null) {
        throw new IllegalStateException(EXPECTED + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(String::stripTrailing)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + EXPECTED, e);
    }
  }

  private String line(double progress) {
    int done = (int) Math.round(progress * BAR);
    long alerts = store.alertCount(watch.id());
    return "%s  %s%s %3.0f %%  %,d articles, %d %s"
        .formatted(
            LocalDate.ofInstant(clock.instant(), watch.zone()),
            "#".repeat(done),
            ".".repeat(BAR - done),
            progress * 100,
            store.articleCount(),
            alerts,
            alerts == 1 ? "alert" : "alerts");
  }

  private void clear() {
    if (terminal) {
      System.out.print(CLEAR_LINE);
    }
  }
}
