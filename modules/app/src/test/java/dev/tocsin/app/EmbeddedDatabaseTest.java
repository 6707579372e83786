package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedDatabaseTest {
  @TempDir Path folder;

  @Test
  void startsAfterAStartThatWasKilledWhileItUnpackedTheServer() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, 0)) {
      assertThat(answer(database)).isEqualTo(1);
    }
    Path server;
    try (Stream<Path> unpacked = Files.list(folder.resolve("bin"))) {
      server =
          unpacked
              .filter(p -> p.getFileName().toString().startsWith("PG-"))
              .findFirst()
              .orElseThrow();
    }
    // As a kill leaves it: most files there, the last ones not, nor the mark that all are.
    Files.delete(server.resolve(".exists"));
    Files.delete(server.resolve("bin/postgres"));

    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, 0)) {
      assertThat(answer(database)).isEqualTo(1);
    }
  }

  private static int answer(EmbeddedDatabase database) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl() + "?user=postgres");
        ResultSet row = connection.createStatement().executeQuery("select 1")) {
      row.next();
      return row.getInt(1);
    }
  }
}
