package dev.tocsin.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A real PostgreSQL server as a child process, with its data in a folder.
final class EmbeddedDatabase implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final long STOP_LIMIT_SECONDS = 20;
  private static final String UNPACKED = ".exists";

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
    try {
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
          try {
            process.onExit().get(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          } catch (Exception e) {
            throw Problem.failed(
                "A PostgreSQL of an earlier run (process "
                    + process.pid()
                    + ") still uses "
                    + data
                    + " and does not stop. Stop it, then start again.");
          }
        });
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
