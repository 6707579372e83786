package dev.tocsin.app;

import dev.tocsin.store.DatabaseSettings;
import dev.tocsin.stream.StreamSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "run",
    description = "run roles of a cluster: ingest, stream, sink, notify, web",
    footer = {
      "",
      "Kafka and PostgreSQL are named in the configuration, or by TOCSIN_KAFKA,",
      "TOCSIN_DATABASE_URL, TOCSIN_DATABASE_USER and TOCSIN_DATABASE_PASSWORD. Start another",
      "process of a role to share its work."
    })
final class RunCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);

  @Parameters(
      arity = "1..*",
      paramLabel = "ROLE",
      description = "one or several of: ${COMPLETION-CANDIDATES}")
  private List<Role> roles = List.of();

  @Option(names = "--config", paramLabel = "FILE", description = "default: deploy/tocsin.yaml")
  private @Nullable Path config;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "local copy of the streams' state; it may be lost, Kafka has it (default: a new temporary"
              + " folder)")
  private @Nullable Path data;

  @Option(
      names = "--instance",
      paramLabel = "NAME",
      description =
          "a name that outlives this process and no other has, so that a restart takes up its work"
              + " at once")
  private @Nullable String instance;

  @Option(names = "--threads", paramLabel = "N", description = "of the stream role (default: 1)")
  private int threads = 1;

  @Option(names = "--port", paramLabel = "PORT", description = "of the pages; 0 for a free one")
  private @Nullable Integer port;

  @Option(names = "--listen", paramLabel = "ADDRESS", description = "default: 127.0.0.1")
  private @Nullable String listen;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings =
        SettingsReader.read(config == null ? Home.configuration() : config, System.getenv())
            .listening(listen, port);
    Set<Role> wanted = EnumSet.copyOf(roles);
    LexiconFolder lexicons = LexiconFolder.open(settings.lexicons(), InstantSource.system());
    Kafka kafka = Kafka.of(settings);
    DatabaseSettings database = database(settings, wanted);
    Logs.toConsole();
    Closing closing = new Closing();
    Stop stopped = Stop.closes(closing);
    try {
      DataFolder folder =
          closing.add(data == null ? DataFolder.temporary() : DataFolder.keep(data));
      prepare(kafka, settings, wanted);
      StreamSettings streaming =
          StreamSettings.of(kafka.bootstrap(), folder.folder("streams"))
              .withThreads(threads)
              .withInstance(instance)
              .withReplication(kafka.replication(), 0);
      Roles running =
          closing.add(
              Roles.start(
                  new Roles.Plan(
                      settings,
                      kafka,
                      database,
                      folder.folder("streams"),
                      instance,
                      Polling.of(settings.fetching()),
                      streaming,
                      lexicons,
                      Clocks.live()),
                  wanted));
      LOG.info("running {}{}", words(wanted), pages(settings, running));
      stopped.await();
      return 0;
    } catch (RuntimeException e) {
      closing.close();
      throw e;
    }
  }

  /// Whichever role comes first makes the topics; the configuration's watches and sources are sent
  /// by the roles that need them.
  private static void prepare(Kafka kafka, Settings settings, Set<Role> wanted) {
    kafka.createTopics(false);
    if (wanted.contains(Role.STREAM)) {
      Publishing.watches(kafka, settings.watches(), Instant.now());
    }
    if (wanted.contains(Role.INGEST)) {
      Publishing.sources(kafka, settings.sources(), Instant.now());
    }
  }

  private static DatabaseSettings database(Settings settings, Set<Role> wanted) {
    Settings.DatabaseAccess access = settings.database();
    boolean needed =
        wanted.contains(Role.SINK) || wanted.contains(Role.WEB) || wanted.contains(Role.NOTIFY);
    if (access.url().isEmpty() && needed) {
      throw Problem.usage(
          "No database is named. Set database.url in the configuration, or"
              + " TOCSIN_DATABASE_URL=jdbc:postgresql://host:5432/tocsin.");
    }
    try {
      return access.url().isEmpty()
          ? DatabaseSettings.of("jdbc:postgresql://none/", access.user(), access.password())
          : DatabaseSettings.of(access.url(), access.user(), access.password());
    } catch (IllegalArgumentException e) {
      throw Problem.usage("database.url: " + e.getMessage() + ".");
    }
  }

  private static String words(Set<Role> roles) {
    return roles.stream().map(Role::word).collect(Collectors.joining(", "));
  }

  private static String pages(Settings settings, Roles running) {
    return running.webPort() == 0
        ? ""
        : "; pages at http://" + settings.listen() + ":" + running.webPort();
  }
}
