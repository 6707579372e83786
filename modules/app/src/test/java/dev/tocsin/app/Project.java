package dev.tocsin.app;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where the project's files are.
final class Project {
  private Project() {}

  /// The top folder.
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("modules"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  static Path file(String path) {
    return root().resolve(path);
  }

  /// A file of the material that may lie beside the project; the tests that read it say so.
  static Path shared(String path) {
    return root().resolveSibling("shared").resolve(path);
  }
}
