package dev.tocsin.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A real PostgreSQL server as a child process, with its data in a folder.
final class EmbeddedDatabase implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final long STOP_LIMIT_SECONDS = 20;
  private static final String UNPACKED = ".exists";
  private static final String STARTED = "postmaster.opts";

  /// `template1`, `template0` and `postgres`, the last that `initdb` makes.
  private static final long MADE = 3;

  private final EmbeddedPostgres postgres;

  private EmbeddedDatabase(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /// Starts the server; goes on with the data that the folder holds. A server that outlived a
  /// killed run is stopped first.
  ///
  /// @param folder holds `data` and the unpacked binaries
  /// @param port on 127.0.0.1; 0 for a free one
  /// @throws Problem where the port is taken or the server does not start
  static EmbeddedDatabase start(Path folder, int port) {
    Path data = folder.resolve("data");
    stopOrphan(data);
    awaitOrphanedMaking(data);
    try {
      removeHalfMade(data);
      Path binaries = Files.createDirectories(folder.resolve("bin"));
      removeHalfUnpacked(binaries);
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setOverrideWorkingDirectory(binaries.toFile())
              .setPGStartupWait(START_LIMIT)
              // The library turns durability off; a newsroom's alerts must outlive the machine.
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setServerConfig("max_connections", "60")
              .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
              .setErrorRedirector(ProcessBuilder.Redirect.DISCARD);
      if (port != 0) {
        builder.setPort(EmbeddedBroker.freePort(port, "PostgreSQL", "embedded.databasePort"));
      }
      return new EmbeddedDatabase(builder.start());
    } catch (IOException | IllegalStateException e) {
      throw Problem.failed(
          "The embedded PostgreSQL did not start in "
              + folder
              + " ("
              + e.getMessage()
              + "). Look for a full disk or missing write permission there.");
    }
  }

  String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }

  /// A start that was killed while it made the database leaves a part of it, which is refused ever
  /// after. Where no server has ever started and not all three of its first databases are there,
  /// there is nothing to lose.
  private static void removeHalfMade(Path data) throws IOException {
    if (Files.exists(data) && !Files.exists(data.resolve(STARTED)) && databases(data) < MADE) {
      DataFolder.delete(data);
    }
  }

  private static long databases(Path data) throws IOException {
    Path base = data.resolve("base");
    if (!Files.exists(base)) {
      return 0;
    }
    try (Stream<Path> databases = Files.list(base)) {
      return databases.filter(d -> Files.exists(d.resolve("PG_VERSION"))).count();
    }
  }

  /// `initdb` outlives the process that began it, and clears the folder away where it fails.
  private static void awaitOrphanedMaking(Path data) {
    ProcessHandle.allProcesses()
        .filter(p ->
            p.info().command().map(c -> c.endsWith("initdb")).orElse(false)
                && Arrays.asList(p.info().arguments().orElse(new String[0]))
                    .contains(data.toString()))
        .forEach(p -> await(p, "A making of the database that an earlier run began", data));
  }

  /// A start that was killed while it unpacked the server leaves files that the library stumbles
  /// over at each later start; it marks what is whole.
  private static void removeHalfUnpacked(Path binaries) throws IOException {
    try (DirectoryStream<Path> unpacked = Files.newDirectoryStream(binaries, "PG-*")) {
      for (Path server : unpacked) {
        if (!Files.exists(server.resolve(UNPACKED))) {
          DataFolder.delete(server);
        }
      }
    }
  }

  private static void stopOrphan(Path data) {
    orphan(data)
        .ifPresent(process -> {
          process.destroy();
          await(process, "A PostgreSQL of an earlier run", data);
        });
  }

  private static void await(ProcessHandle process, String what, Path data) {
    try {
      process.onExit().get(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      throw Problem.failed(
          what
              + " (process "
              + process.pid()
              + ") still uses "
              + data
              + " and does not stop. Stop it, then start again.");
    }
  }

  /// The server that a killed run left behind, by the pid file that PostgreSQL keeps in its folder.
  private static Optional<ProcessHandle> orphan(Path data) {
    try {
      // A server that was killed as it started may have left the file empty.
      String first =
          Files.readString(data.resolve("postmaster.pid")).lines().findFirst().orElse("");
      return ProcessHandle.of(Long.parseLong(first.strip()))
          .filter(p -> p.info().command().map(c -> c.endsWith("postgres")).orElse(false));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
