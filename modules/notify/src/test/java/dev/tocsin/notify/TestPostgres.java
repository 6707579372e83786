package dev.tocsin.notify;

import dev.tocsin.store.DatabaseSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/// One real PostgreSQL for all tests of this module, with an empty database for each that asks.
final class TestPostgres {
  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestPostgres() {}

  static DatabaseSettings fresh() {
    String name = "test_" + COUNT.incrementAndGet();
    admin("create database " + name);
    return DatabaseSettings.of(
        "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/" + name, "postgres", "postgres");
  }

  static void interrupt(DatabaseSettings database) {
    admin("alter database " + name(database) + " with allow_connections false");
    admin(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
            + name(database)
            + "'");
  }

  static void restore(DatabaseSettings database) {
    admin("alter database " + name(database) + " with allow_connections true");
  }

  private static String name(DatabaseSettings database) {
    return database.url().substring(database.url().lastIndexOf('/') + 1);
  }

  private static void admin(String sql) {
    try (Connection connection = SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder().start();
    } catch (IOException e) {
      throw new UncheckedIOException("the embedded PostgreSQL did not start", e);
    }
  }
}
