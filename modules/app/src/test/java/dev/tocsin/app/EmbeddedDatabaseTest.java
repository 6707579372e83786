package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A kill leaves most files there, the last ones not.
@Timeout(120)
class EmbeddedDatabaseTest {
  @TempDir Path folder;

  @Test
  void startsAfterAStartThatWasKilledWhileItUnpackedTheServer() throws Exception {
    ask("create table kept as select 7 as number");
    Path server = first(folder.resolve("bin"), "PG-");
    Files.delete(server.resolve(".exists"));
    Files.delete(server.resolve("bin/postgres"));

    assertThat(answer("select number from kept")).isEqualTo(7);
  }

  @Test
  void startsAfterAStartThatWasKilledWhileItMadeTheDatabase() throws Exception {
    ask("select 1");
    Path data = folder.resolve("data");
    Files.delete(data.resolve("postmaster.opts"));
    Files.delete(data.resolve("postgresql.conf"));
    Files.delete(data.resolve("base/1/PG_VERSION"));

    assertThat(answer("select 1")).isEqualTo(1);
  }

  @Test
  void aDatabaseThatWasBroughtFromElsewhereIsKept() throws Exception {
    ask("create table kept as select 7 as number");
    Files.delete(folder.resolve("data/postmaster.opts")); // as pg_basebackup leaves it out

    assertThat(answer("select number from kept")).isEqualTo(7);
  }

  private void ask(String sql) throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, 0);
        Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int answer(String sql) throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, 0);
        Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  private static Connection connect(EmbeddedDatabase database) throws Exception {
    return DriverManager.getConnection(database.jdbcUrl() + "?user=postgres");
  }

  private static Path first(Path folder, String prefix) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(p -> p.getFileName().toString().startsWith(prefix))
          .findFirst()
          .orElseThrow();
    }
  }
}
