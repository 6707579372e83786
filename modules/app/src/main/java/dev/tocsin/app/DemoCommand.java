package dev.tocsin.app;

import dev.tocsin.analysis.Lexicons;
import dev.tocsin.domain.Severity;
import dev.tocsin.domain.Watch;
import dev.tocsin.store.AlertStore;
import dev.tocsin.stream.StreamSettings;
import dev.tocsin.testkit.LocalNewsSite;
import dev.tocsin.testkit.Story;
import dev.tocsin.testkit.StoryClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "demo",
    description = "four years of a real story in about a minute, on a real broker",
    footer = {
      "",
      "A small news site on this machine publishes the story of the OHCHR assessment of Xinjiang,",
      "2018 to 2022, with its copies and false friends and the day's other news; the pipeline",
      "polls it like any other. Exit code 0 where the alerts are the expected ones, else 1."
    })
final class DemoCommand implements Callable<Integer> {
  /// How long the page stays after the end where nobody sits at a terminal.
  private static final Duration LINGER = Duration.ofSeconds(60);

  /// After the story's last article, how long the last alerts may take to arrive.
  private static final Duration SETTLE = Duration.ofSeconds(30);

  /// How often the terminal is brought up to date.
  private static final Duration LOOK = Duration.ofMillis(150);

  @Option(names = "--port", paramLabel = "PORT", description = "of the page; 0 for a free one")
  private int port = 8080;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "keep the data there; a demo that was stopped goes on where it was")
  private @Nullable Path data;

  @Option(
      names = "--length",
      paramLabel = "SECONDS",
      description = "how long the four years take at least (default: ${DEFAULT-VALUE})")
  private int seconds = (int) StoryClock.DEFAULT_LENGTH.toSeconds();

  @Option(names = "--exit", description = "end when the story ends, and don't keep the page open")
  private boolean exit;

  @Override
  public Integer call() throws InterruptedException {
    long began = System.nanoTime();
    Closing closing = new Closing();
    Stop stopped = Stop.closes(closing);
    try {
      return play(closing, stopped, began);
    } finally {
      closing.close();
    }
  }

  private int play(Closing closing, Stop stopped, long began) throws InterruptedException {
    Path watchFile = Home.shippedWatch();
    Ports.freeForPages("127.0.0.1", port);
    Watch watch = Publishing.read(List.of(watchFile)).getFirst();
    DataFolder folder = closing.add(data == null ? DataFolder.temporary() : DataFolder.keep(data));
    Logs.toFile(folder.folder("logs").resolve("tocsin.log"));
    System.out.println("starting a broker, a database and a small news site ...");
    Embedded embedded = closing.add(Embedded.start(folder, new Settings.Embedded(0, 0)));
    closing.add(RunningDesk.announce(folder, embedded));
    Story story = Story.load();
    Path place = folder.path().resolve("story");
    StoryClock clock =
        closing.add(
            StoryClock.of(
                story, Duration.ofSeconds(seconds), folder.folder("story").resolve("position")));
    LocalNewsSite site =
        closing.add(LocalNewsSite.start(story, clock, place.resolve("ports.properties")));
    Instant now = Instant.now();
    embedded.kafka().createTopics(true);
    Publishing.watches(embedded.kafka(), List.of(watchFile), now);
    Publishing.sources(embedded.kafka(), site.sources(), now);
    Roles roles = closing.add(start(folder, embedded, watchFile, site, clock));
    System.out.printf(
        "the page is at http://127.0.0.1:%d after %.1f s; %,d articles by %d sources follow%n",
        roles.webPort(),
        (System.nanoTime() - began) / 1e9,
        story.articles().size(),
        site.sources().size());
    clock.start(site::everySourcePolled);
    boolean asExpected = follow(new AlertStore(roles.database()), clock, watch, stopped);
    if (!stopped.await(Duration.ZERO)) {
      keepThePage(roles.webPort(), stopped);
    }
    return asExpected ? 0 : Problem.FAILED;
  }

  private Roles start(
      DataFolder folder, Embedded embedded, Path watchFile, LocalNewsSite site, StoryClock clock) {
    Settings settings = settings(watchFile, site);
    Path state = folder.folder("streams");
    return Roles.start(
        new Roles.Plan(
            settings,
            embedded.kafka(),
            embedded.database(),
            state,
            UpCommand.INSTANCE,
            Polling.fast(),
            StreamSettings.of(embedded.kafka().bootstrap(), state)
                .withInstance(UpCommand.INSTANCE)
                .withReplication(1, 0)
                .withLookEvery(Duration.ofMillis(50)),
            Lexicons::builtIn, // Its alerts are the expected ones by what ships.
            new Clocks(clock, InstantSource.system())),
        EnumSet.of(Role.WEB, Role.SINK, Role.STREAM, Role.INGEST, Role.NOTIFY));
  }

  private Settings settings(Path watchFile, LocalNewsSite site) {
    return new Settings(
        "127.0.0.1",
        port,
        "http://127.0.0.1:" + port,
        "",
        new Settings.Kafka("", (short) 1, Map.of()),
        new Settings.DatabaseAccess("", "", ""),
        new Settings.Embedded(0, 0),
        new Settings.Fetching(
            LocalNewsSite.INTERVAL,
            Duration.ofSeconds(10),
            Duration.ZERO,
            site.sources().size() * 2,
            List.of("127.0.0.1")),
        new Settings.Mail("", 25, "tocsin@localhost", "", "", false),
        List.of(new Settings.Subscriber("log", null, Severity.INFO, "log", "", "")),
        List.of(watchFile),
        Home.lexicons(),
        site.sources());
  }

  /// Shows the story as it goes, then the alerts; true where they are the expected ones.
  private static boolean follow(AlertStore store, StoryClock clock, Watch watch, Stop stopped)
      throws InterruptedException {
    DemoScreen screen = new DemoScreen(store, clock, watch, Out.isTerminal());
    while (!clock.hasEnded()) {
      screen.show();
      if (stopped.await(LOOK)) {
        return false;
      }
    }
    long until = System.nanoTime() + SETTLE.toNanos();
    while (!screen.isQuiet() && System.nanoTime() < until) {
      screen.show();
      if (stopped.await(LOOK)) {
        return false;
      }
    }
    screen.show();
    return screen.end();
  }

  private void keepThePage(int webPort, Stop stopped) throws InterruptedException {
    if (exit) {
      return;
    }
    System.out.printf("%nThe page stays at http://127.0.0.1:%d", webPort);
    if (Out.isTerminal()) {
      System.out.println(" until Ctrl-C.");
      stopped.await();
    } else {
      System.out.printf(" for %d seconds.%n", LINGER.toSeconds());
      if (stopped.await(LINGER)) {
        System.out.println("stopped");
      }
    }
  }
}
