package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedBrokerTest {
  @TempDir Path folder;

  @Test
  void goesOnWithItsLog() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
      NewsTopic.at(broker.address()).create();
      NewsTopic.at(broker.address()).send("kept");
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
      assertThat(NewsTopic.at(broker.address()).readUpTo("kept")).containsExactly("kept");
    }
  }
}
