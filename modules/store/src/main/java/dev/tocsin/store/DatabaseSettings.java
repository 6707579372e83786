package dev.tocsin.store;

/// Where the database is.
///
/// @param url JDBC URL: `jdbc:postgresql://HOST:PORT/DATABASE`
/// @param password never shown
/// @param connections pool size of this process
public record DatabaseSettings(String url, String user, String password, int connections) {
  /// Enough for one role: the sink uses one connection, a page or a notifier a few at a time.
  public static final int DEFAULT_CONNECTIONS = 8;

  private static final String SCHEME = "jdbc:postgresql:";

  public DatabaseSettings {
    if (!url.startsWith(SCHEME)) {
      throw new IllegalArgumentException(
          "a database URL looks like jdbc:postgresql://HOST:5432/DATABASE, not '" + url + "'");
    }
    if (connections < 2) {
      throw new IllegalArgumentException("a pool has 2 connections or more, not " + connections);
    }
  }

  public static DatabaseSettings of(String url, String user, String password) {
    return new DatabaseSettings(url, user, password, DEFAULT_CONNECTIONS);
  }

  @Override
  public String toString() {
    return user + " at " + url;
  }
}
