package dev.tocsin.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What Kafka Streams keeps on disk of one role: a folder for each task, in it a RocksDB for each
/// store. All of it can be had again from Kafka.
final class StreamState {
  private static final Logger LOG = LoggerFactory.getLogger(StreamState.class);

  /// The file by which RocksDB knows that a folder holds a database; written last, deleted with the
  /// rest in any order.
  private static final String CURRENT = "CURRENT";

  private StreamState() {}

  /// A process that is killed while it makes a store, or deletes one to fill it anew, leaves a
  /// folder at which the next start fails. The tasks of such stores are removed; they are filled
  /// from Kafka again.
  static void removeHalfMade(Properties streams) {
    Path tasks =
        Path.of(
            streams.getProperty(StreamsConfig.STATE_DIR_CONFIG),
            streams.getProperty(StreamsConfig.APPLICATION_ID_CONFIG));
    if (!Files.isDirectory(tasks)) {
      return;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(tasks, Files::isDirectory)) {
      for (Path task : all) {
        if (hasHalfMade(task.resolve("rocksdb"))) {
          LOG.warn("{} was left half-made by a process that was killed; it is made anew", task);
          DataFolder.delete(task);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the streams' state in " + tasks, e);
    }
  }

  private static boolean hasHalfMade(Path stores) throws IOException {
    if (!Files.isDirectory(stores)) {
      return false;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(stores, Files::isDirectory)) {
      for (Path store : all) {
        if (!Files.exists(store.resolve(CURRENT)) && hasFiles(store)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasFiles(Path store) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(store, Files::isRegularFile)) {
      return files.iterator().hasNext();
    }
  }
}
