package dev.tocsin.app;

import dev.tocsin.analysis.Lexicons;
import dev.tocsin.fetch.Fetcher;
import dev.tocsin.ingest.IngestConfig;
import dev.tocsin.ingest.IngestSettings;
import dev.tocsin.ingest.IngestTopology;
import dev.tocsin.store.AlertJson;
import dev.tocsin.store.Database;
import dev.tocsin.store.DatabaseSettings;
import dev.tocsin.store.Sink;
import dev.tocsin.stream.Following;
import dev.tocsin.stream.PipelineTopology;
import dev.tocsin.stream.StreamConfig;
import dev.tocsin.stream.StreamSettings;
import dev.tocsin.web.WebServer;
import dev.tocsin.wire.WatchText;
import io.javalin.util.JavalinBindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts roles and keeps them until it is closed: the last started is stopped first.
final class Roles implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Roles.class);

  /// What the roles of one process need.
  ///
  /// @param state folder of the streams' local state
  /// @param instance name of this process that outlives it; null where processes come and go
  /// @param polling how sources are polled
  /// @param lexicons gives those that hold now: the same object until they change
  record Plan(
      Settings settings,
      Kafka kafka,
      DatabaseSettings database,
      Path state,
      @Nullable String instance,
      IngestSettings polling,
      StreamSettings streaming,
      Supplier<Lexicons> lexicons,
      Clocks clocks) {}

  private static final Set<Role> OF_THE_DATABASE = EnumSet.of(Role.SINK, Role.NOTIFY, Role.WEB);
  private static final Duration BEFORE_AGAIN = Duration.ofSeconds(1);

  private final Plan plan;
  private final Closing closing = new Closing();
  private final Metrics metrics = new Metrics();
  private @Nullable Database database;
  private volatile @Nullable WebServer web;

  private Roles(Plan plan) {
    this.plan = plan;
  }

  /// Starts roles; the topics must be there.
  ///
  /// @throws Problem where one does not start; those that did are stopped again
  static Roles start(Plan plan, Set<Role> wanted) {
    Roles roles = new Roles(plan);
    try {
      roles.startAll(wanted);
      return roles;
    } catch (RuntimeException e) {
      roles.close();
      throw e;
    }
  }

  /// Each waits for Kafka or the database most of its start: all start at once.
  private void startAll(Set<Role> wanted) {
    if (!Collections.disjoint(wanted, OF_THE_DATABASE)) {
      database(); // Opened first, it is closed last.
    }
    try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<?> started :
          tasks.invokeAll(
              wanted.stream().map(role -> Executors.callable(() -> start(role))).toList())) {
        started.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.failed("Interrupted while the roles started.");
    }
  }

  private void start(Role role) {
    LOG.info("starting {}", role.word());
    switch (role) {
      case INGEST -> startIngest();
      case STREAM -> startStream();
      case SINK -> startSink();
      case NOTIFY -> startNotify();
      case WEB -> startWeb();
    }
  }

  /// Where the pages are; 0 without the web role.
  int webPort() {
    WebServer running = web;
    return running == null ? 0 : running.port();
  }

  /// The database, opened by the first role that needs it.
  synchronized Database database() {
    Database open = database;
    if (open == null) {
      open = closing.add(Database.open(plan.database()));
      database = open;
    }
    return open;
  }

  @Override
  public void close() {
    closing.close();
  }

  private void startIngest() {
    Settings.Fetching fetching = plan.settings().fetching();
    Fetcher fetcher =
        closing.add(
            new Fetcher(Polling.fetching(plan.settings(), fetching), plan.clocks().machine()));
    streams(
        "ingest",
        IngestTopology.build(
            plan.polling(), fetcher, plan.clocks().story(), plan.clocks().machine()),
        IngestConfig.of(
            plan.kafka().bootstrap(),
            plan.state(),
            plan.instance(),
            plan.kafka().replication(),
            plan.polling()));
  }

  private void startStream() {
    var _ = plan.lexicons().get(); // Read now: the first article would wait for it.
    streams(
        "stream",
        PipelineTopology.build(
            plan.streaming(),
            plan.lexicons(),
            Following.ofReleases(),
            plan.clocks().story(),
            plan.clocks().machine()),
        StreamConfig.of(plan.streaming()));
    closing.add(LookingBack.start(plan.kafka(), plan.lexicons(), plan.instance()));
  }

  private void streams(String role, Topology topology, Properties config) {
    config.putAll(plan.kafka().properties());
    StreamState.removeHalfMade(config);
    KafkaStreams streams = new KafkaStreams(topology, config);
    streams.setUncaughtExceptionHandler(e -> {
      LOG.error("{} failed and is started again: {}", role, e.getMessage(), e);
      pause();
      return org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler
          .StreamThreadExceptionResponse.REPLACE_THREAD;
    });
    streams.start();
    metrics.add(streams);
    closing.add(() -> streams.close(Duration.ofSeconds(20)));
  }

  /// What fails for a full disk fails again at once; nobody needs to read that a thousand times a
  /// second.
  private static void pause() {
    try {
      Thread.sleep(BEFORE_AGAIN);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void startSink() {
    Supplier<org.apache.kafka.clients.consumer.Consumer<byte[], byte[]>> consumers =
        () -> plan.kafka().member(TopicItems.GROUP, plan.instance());
    Sink sink =
        closing.add(
            Sink.start(
                database(),
                consumers,
                TopicItems.TOPICS,
                new TopicItems(),
                plan.clocks().machine()));
    metrics.add(sink);
  }

  private void startNotify() {
    LiveTable<WatchText> watches =
        closing.add(LiveTable.follow(plan.kafka(), Publishing.watches(plan.kafka())));
    metrics.add(closing.add(Notifying.start(plan, database(), watches)));
  }

  private void startWeb() {
    StoreDesk desk =
        closing.add(
            StoreDesk.open(
                database(),
                plan.kafka(),
                plan.settings().subscribers(),
                plan.lexicons(),
                plan.clocks().story()));
    String host = plan.settings().listen();
    int port = plan.settings().port();
    try {
      web =
          closing.add(
              WebServer.start(
                  host,
                  port,
                  plan.settings().publicUrl(),
                  desk,
                  new CatalogueRegistry(),
                  metrics::text,
                  alert -> AlertJson.of(alert.alert())));
    } catch (JavalinBindException e) {
      throw Ports.pagesTaken(host, port);
    }
  }
}
