package dev.tocsin.app;

import dev.tocsin.store.DatabaseSettings;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A broker and a database in this process, with their data in a folder.
final class Embedded implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Embedded.class);

  private final EmbeddedBroker broker;
  private final EmbeddedDatabase database;

  private Embedded(EmbeddedBroker broker, EmbeddedDatabase database) {
    this.broker = broker;
    this.database = database;
  }

  /// Starts both at once: each waits for its disk most of the time.
  ///
  /// @throws Problem where a port is taken or one of them does not start
  static Embedded start(DataFolder folder, Settings.Embedded ports) {
    var database =
        CompletableFuture.supplyAsync(
            () -> EmbeddedDatabase.start(folder.folder("postgres"), ports.databasePort()),
            task -> Thread.ofPlatform().name("start-database").start(task));
    EmbeddedBroker broker;
    try {
      broker = EmbeddedBroker.start(folder.folder("kafka"), ports.kafkaPort());
    } catch (Problem e) {
      var _ = database.whenComplete((started, _) -> close(started));
      throw e;
    }
    try {
      return new Embedded(broker, database.join());
    } catch (CompletionException e) {
      broker.close();
      throw e.getCause() instanceof Problem problem ? problem : unexpected(e);
    }
  }

  /// What no person can be told how to mend: the last cause says most, the log has all.
  private static Problem unexpected(Throwable failure) {
    LOG.error("the embedded database did not start", failure);
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return Problem.failed(
        "The embedded database did not start ("
            + cause
            + "). Start again; if it stays so, logs/tocsin.log of the data folder tells where it"
            + " failed.");
  }

  Kafka kafka() {
    return new Kafka(broker.address(), (short) 1, Map.of());
  }

  /// Its superuser, reachable from this machine only.
  DatabaseSettings database() {
    return DatabaseSettings.of(database.jdbcUrl(), "postgres", "postgres");
  }

  @Override
  public void close() {
    broker.close();
    close(database);
  }

  private static void close(@org.jspecify.annotations.Nullable EmbeddedDatabase started) {
    if (started == null) {
      return;
    }
    try {
      started.close();
    } catch (java.io.IOException e) {
      throw Problem.failed("The embedded database did not stop (" + e.getMessage() + ").");
    }
  }
}
