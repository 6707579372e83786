package dev.tocsin.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.postgresql.ds.PGSimpleDataSource;

/// The database of one process: a pool of connections to a PostgreSQL whose schema is brought up to
/// date on opening.
public final class Database implements AutoCloseable {
  /// How long to wait for the server to take a connection, and for the pool to have one free.
  static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  /// How long a statement may go without a word from the server; a server that is gone is noticed
  /// by then.
  static final Duration SOCKET_TIMEOUT = Duration.ofSeconds(60);

  static final String MIGRATIONS = "classpath:dev/tocsin/store/migrations";

  private final HikariDataSource pool;
  private final Jdbi jdbi;

  private Database(HikariDataSource pool) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool).installPlugin(new PostgresPlugin());
  }

  /// Connects and migrates. Several processes may do so at once: Flyway holds an advisory lock of
  /// the database while it works.
  ///
  /// @throws DatabaseUnavailable where the server cannot be reached, refuses, or has a schema that
  ///   does not fit
  public static Database open(DatabaseSettings settings) {
    PGSimpleDataSource server = new PGSimpleDataSource();
    server.setUrl(settings.url());
    server.setUser(settings.user());
    server.setPassword(settings.password());
    server.setApplicationName("tocsin");
    server.setConnectTimeout((int) CONNECT_TIMEOUT.toSeconds());
    server.setSocketTimeout((int) SOCKET_TIMEOUT.toSeconds());
    server.setTcpKeepAlive(true);
    server.setReWriteBatchedInserts(true);
    try (Connection _ = server.getConnection()) {
      Flyway.configure().dataSource(server).locations(MIGRATIONS).load().migrate();
    } catch (SQLException e) {
      throw new DatabaseUnavailable(reason(settings, e), e);
    } catch (FlywayException e) {
      throw new DatabaseUnavailable(
          "The schema of "
              + settings
              + " could not be brought up to date: "
              + firstLine(e)
              + ". Use the program version that last ran on it, or an empty database.",
          e);
    }
    HikariConfig config = new HikariConfig();
    config.setPoolName("tocsin");
    config.setDataSource(server);
    config.setMaximumPoolSize(settings.connections());
    config.setConnectionTimeout(CONNECT_TIMEOUT.toMillis());
    return new Database(new HikariDataSource(config));
  }

  /// Whether the server answers now.
  public boolean isReachable() {
    try (Connection connection = pool.getConnection()) {
      return connection.isValid((int) CONNECT_TIMEOUT.toSeconds());
    } catch (SQLException e) {
      return false;
    }
  }

  Jdbi jdbi() {
    return jdbi;
  }

  @Override
  public void close() {
    pool.close();
  }

  private static String reason(DatabaseSettings settings, SQLException e) {
    // Classes and codes of PostgreSQL's manual, appendix A.
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    if (state.startsWith("28")) {
      return "PostgreSQL refuses "
          + settings
          + ": "
          + firstLine(e)
          + ". Check the user and the password in the configuration.";
    }
    if (state.equals("3D000")) {
      return "PostgreSQL has no such database: "
          + settings
          + ". Create it (createdb), or correct the URL.";
    }
    if (state.startsWith("08")) {
      return "PostgreSQL cannot be reached: "
          + settings
          + ": "
          + firstLine(e)
          + ". Start it, or correct the URL in the configuration.";
    }
    return "PostgreSQL cannot be used: " + settings + ": " + firstLine(e) + ".";
  }

  private static String firstLine(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String line = message.strip().lines().findFirst().orElse("").strip();
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
