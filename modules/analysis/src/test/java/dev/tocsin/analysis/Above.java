package dev.tocsin.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Finds a file or folder from wherever in the project a test runs.
final class Above {
  private Above() {}

  /// The path under the working directory or the nearest directory above that has it.
  static Optional<Path> find(String path) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve(path);
      if (Files.exists(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
