package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;

class StreamStateTest {
  @TempDir Path folder;

  @Test
  void whatAKillLeftHalfDeletedIsMadeAnew() throws Exception {
    Path store = halfDeleted("0_1");

    StreamState.removeHalfMade(config());

    assertThat(store).doesNotExist();
    write(store("0_1"));
  }

  @Test
  void rocksDbItselfDoesNotStartThere() throws Exception {
    Path store = halfDeleted("0_1");

    assertThatThrownBy(() -> write(store)).isInstanceOf(RocksDBException.class);
  }

  @Test
  void otherTasksKeepTheirState() throws Exception {
    Path whole = store("0_0");
    write(whole);
    halfDeleted("0_1");

    StreamState.removeHalfMade(config());

    try (RocksDB database = RocksDB.open(whole.toString())) {
      assertThat(database.get(new byte[] {1})).containsExactly(2);
    }
  }

  @Test
  void aFirstStartHasNothingToRemove() {
    StreamState.removeHalfMade(config());

    assertThat(folder).isEmptyDirectory();
  }

  private Path halfDeleted(String task) throws Exception {
    Path store = store(task);
    write(store);
    Files.delete(store.resolve("CURRENT"));
    return store;
  }

  private Path store(String task) throws Exception {
    return Files.createDirectories(folder.resolve("app").resolve(task).resolve("rocksdb/texts"));
  }

  private static void write(Path store) throws RocksDBException {
    try (RocksDB database = RocksDB.open(store.toString())) {
      database.put(new byte[] {1}, new byte[] {2});
    }
  }

  private Properties config() {
    Properties config = new Properties();
    config.setProperty(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
    config.setProperty(StreamsConfig.APPLICATION_ID_CONFIG, "app");
    return config;
  }
}
