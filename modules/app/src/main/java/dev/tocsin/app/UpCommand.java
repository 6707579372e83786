package dev.tocsin.app;

import dev.tocsin.stream.StreamSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "up",
    description = "run everything here: broker, database, polling, pages; until Ctrl-C")
final class UpCommand implements Callable<Integer> {
  /// This desk's name in Kafka's groups: a restart takes up its work at once.
  static final String INSTANCE = "desk";

  @Option(names = "--config", paramLabel = "FILE", description = "default: deploy/tocsin.yaml")
  private @Nullable Path config;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "where everything is kept (default: ./data)")
  private Path data = Path.of("data");

  @Option(names = "--port", paramLabel = "PORT", description = "of the pages; 0 for a free one")
  private @Nullable Integer port;

  @Option(names = "--listen", paramLabel = "ADDRESS", description = "default: 127.0.0.1")
  private @Nullable String listen;

  @Override
  public Integer call() throws InterruptedException {
    long began = System.nanoTime();
    Settings settings =
        SettingsReader.read(config == null ? Home.configuration() : config, System.getenv())
            .listening(listen, port);
    Publishing.read(settings.watches());
    LexiconFolder lexicons = LexiconFolder.open(settings.lexicons(), InstantSource.system());
    Ports.freeForPages(settings.listen(), settings.port());
    Closing closing = new Closing();
    Stop stopped = Stop.closes(closing);
    try {
      DataFolder folder = closing.add(DataFolder.keep(data));
      Logs.toFile(folder.folder("logs").resolve("tocsin.log"));
      System.out.println("Tocsin keeps its data in " + folder.path());
      Embedded embedded = start(folder, settings, closing);
      Roles roles = run(folder, settings, lexicons, embedded, closing);
      System.out.printf(
          "ready in %.1f s: http://%s:%d (Ctrl-C stops)%n",
          (System.nanoTime() - began) / 1e9, settings.listen(), roles.webPort());
      System.out.printf(
          "%d sources, %d watches; Kafka at %s; log in %s%n",
          settings.sources().size(),
          settings.watches().size(),
          embedded.kafka().bootstrap(),
          folder.path().resolve("logs").resolve("tocsin.log"));
      stopped.await();
      return 0;
    } catch (RuntimeException e) {
      closing.close();
      throw e;
    }
  }

  private static Embedded start(DataFolder folder, Settings settings, Closing closing) {
    System.out.println("starting the broker and the database ...");
    Embedded embedded = closing.add(Embedded.start(folder, settings.embedded()));
    embedded.kafka().createTopics(false);
    closing.add(RunningDesk.announce(folder, embedded));
    Publishing.watches(embedded.kafka(), settings.watches(), Instant.now());
    Publishing.sources(embedded.kafka(), settings.sources(), Instant.now());
    return embedded;
  }

  private static Roles run(
      DataFolder folder,
      Settings settings,
      LexiconFolder lexicons,
      Embedded embedded,
      Closing closing) {
    System.out.println("starting the roles ...");
    Path state = folder.folder("streams");
    StreamSettings streaming =
        StreamSettings.of(embedded.kafka().bootstrap(), state)
            .withInstance(INSTANCE)
            .withReplication(1, 0)
            .withLookEvery(Duration.ofSeconds(1));
    return closing.add(
        Roles.start(
            new Roles.Plan(
                settings,
                embedded.kafka(),
                embedded.database(),
                state,
                INSTANCE,
                Polling.of(settings.fetching()),
                streaming,
                lexicons,
                Clocks.live()),
            EnumSet.of(Role.WEB, Role.SINK, Role.STREAM, Role.INGEST, Role.NOTIFY)));
  }
}
