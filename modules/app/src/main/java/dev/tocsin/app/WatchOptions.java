package dev.tocsin.app;

import dev.tocsin.domain.Watch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/// Which watches a command works with.
final class WatchOptions {
  @Option(
      names = "--watch",
      paramLabel = "FILE",
      description = "watch file; may be given several times (default: the one that ships)")
  private final List<Path> files = new ArrayList<>();

  List<Watch> watches() {
    return Publishing.read(files.isEmpty() ? List.of(Home.shippedWatch()) : files);
  }
}
