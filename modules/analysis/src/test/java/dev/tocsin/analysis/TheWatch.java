package dev.tocsin.analysis;

import dev.tocsin.domain.EntityId;
import dev.tocsin.domain.Watch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The watch that ships, as an operator would load it.
final class TheWatch {
  static final EntityId OHCHR = new EntityId("ohchr");
  static final EntityId BACHELET = new EntityId("bachelet");
  static final EntityId XINJIANG = new EntityId("xinjiang");

  private static final String FILE = "deploy/watches/ohchr-xinjiang.yaml";

  private static final Watch WATCH = read();

  static Watch ohchr() {
    return WATCH;
  }

  private static Watch read() {
    Path file = Above.find(FILE).orElseThrow(() -> new IllegalStateException(FILE + " is missing"));
    try {
      return WatchFile.watch(Files.readString(file), FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " can't be read", e);
    }
  }

  private TheWatch() {}
}
