package dev.tocsin.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/// One real PostgreSQL for all tests of this module, with an empty database for each that asks. It
/// ends with the JVM.
final class TestPostgres {
  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestPostgres() {}

  static int port() {
    return SERVER.getPort();
  }

  /// An empty database.
  static DatabaseSettings fresh() {
    String name = "test_" + COUNT.incrementAndGet();
    admin("create database " + name);
    return settings(name);
  }

  static DatabaseSettings settings(String name) {
    return DatabaseSettings.of(
        "jdbc:postgresql://127.0.0.1:" + port() + "/" + name, "postgres", "postgres");
  }

  static void admin(String sql) {
    try (Connection connection = SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /// The server refuses and ends connections to a database, as in a failover.
  static void interrupt(DatabaseSettings database) {
    String name = database.url().substring(database.url().lastIndexOf('/') + 1);
    admin("alter database " + name + " with allow_connections false");
    admin("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
  }

  static void restore(DatabaseSettings database) {
    String name = database.url().substring(database.url().lastIndexOf('/') + 1);
    admin("alter database " + name + " with allow_connections true");
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder().start();
    } catch (IOException e) {
      throw new UncheckedIOException("the embedded PostgreSQL did not start", e);
    }
  }
}
