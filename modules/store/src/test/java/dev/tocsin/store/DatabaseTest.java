package dev.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class DatabaseTest {
  @Test
  void rolesThatStartAtOnceMigrateOnce() throws Exception {
    DatabaseSettings settings = TestPostgres.fresh();
    Callable<Long> role =
        () -> {
          try (Database database = Database.open(settings)) {
            return new AlertStore(database).lastSeq();
          }
        };
    try (ExecutorService roles = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Long> started : roles.invokeAll(List.of(role, role, role, role))) {
        assertThat(started.get()).isZero();
      }
    }
  }

  @Test
  void aServerThatIsNotThereIsToldInOneLine() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    assertThatThrownBy(() ->
            Database.open(
                DatabaseSettings.of("jdbc:postgresql://127.0.0.1:" + port + "/x", "u", "p")))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageStartingWith(
            "PostgreSQL cannot be reached: u at jdbc:postgresql://127.0.0.1:" + port)
        .hasMessageEndingWith("Start it, or correct the URL in the configuration.")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void aUserThatIsRefusedIsToldSo() {
    DatabaseSettings good = TestPostgres.fresh();
    assertThatThrownBy(() -> Database.open(DatabaseSettings.of(good.url(), "nobody", "secret")))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("refuses nobody")
        .hasMessageContaining("Check the user and the password")
        .message()
        .doesNotContain("secret");
  }

  @Test
  void aDatabaseThatDoesNotExistIsToldSo() {
    assertThatThrownBy(() -> Database.open(TestPostgres.settings("no_such")))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("has no such database");
  }

  @Test
  void aUrlOfAnotherDatabaseIsRefused() {
    assertThatThrownBy(() -> DatabaseSettings.of("jdbc:mysql://x/y", "u", "p"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("jdbc:postgresql://HOST:5432/DATABASE");
  }
}
