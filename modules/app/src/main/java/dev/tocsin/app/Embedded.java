package dev.tocsin.app;

import dev.tocsin.store.DatabaseSettings;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// A broker and a database in this process, with their data in a folder.
final class Embedded implements AutoCloseable {
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
      throw e.getCause() instanceof Problem problem
          ? problem
          : Problem.failed("The embedded database did not start (" + e.getCause() + ").");
    }
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
