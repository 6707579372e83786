package dev.tocsin.app;

import dev.tocsin.store.DatabaseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which Kafka and database a command speaks to: the cluster that the configuration names, or else
/// the `up` that runs on a data folder, which leaves its addresses there.
final class RunningDesk {
  private static final String FILE = "running.properties";

  @Option(names = "--config", paramLabel = "FILE", description = "default: deploy/tocsin.yaml")
  private @Nullable Path config;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "data folder of the running up or demo (default: ./data)")
  private Path data = Path.of("data");

  Settings settings() {
    return SettingsReader.read(config == null ? Home.configuration() : config, System.getenv());
  }

  /// @throws Problem where none is configured and none runs
  Kafka kafka() {
    Settings settings = settings();
    return settings.kafka().bootstrap().isEmpty()
        ? new Kafka(running("kafka"), (short) 1, Map.of())
        : Kafka.of(settings);
  }

  /// @throws Problem where none is configured and none runs
  DatabaseSettings database() {
    Settings.DatabaseAccess access = settings().database();
    return access.url().isEmpty()
        ? DatabaseSettings.of(running("database"), "postgres", "postgres")
        : DatabaseSettings.of(access.url(), access.user(), access.password());
  }

  /// Null for a cluster of which the configuration names no database.
  @Nullable DatabaseSettings databaseOrNull() {
    Settings settings = settings();
    boolean cluster = !settings.kafka().bootstrap().isEmpty();
    return cluster && settings.database().url().isEmpty() ? null : database();
  }

  private String running(String key) {
    Path file = data.resolve(FILE);
    try (var in = Files.newBufferedReader(file)) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty(key, "");
    } catch (IOException e) {
      throw Problem.failed(
          "No running Tocsin was found in "
              + data.toAbsolutePath().normalize()
              + ". Start ./tocsin up, name its folder with --data DIR, or a cluster with"
              + " TOCSIN_KAFKA and TOCSIN_DATABASE_URL.");
    }
  }

  /// Leaves the addresses of what runs on a data folder; taken away when it stops.
  static AutoCloseable announce(DataFolder folder, Embedded embedded) {
    Path file = folder.path().resolve(FILE);
    Properties properties = new Properties();
    properties.setProperty("kafka", embedded.kafka().bootstrap());
    properties.setProperty("database", embedded.database().url());
    try (var out = Files.newBufferedWriter(file)) {
      properties.store(out, "where the running Tocsin's broker and database are");
    } catch (IOException e) {
      throw Problem.failed("Can't write " + file + " (" + e.getMessage() + ").");
    }
    return () -> Files.deleteIfExists(file);
  }
}
