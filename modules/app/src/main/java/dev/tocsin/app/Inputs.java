package dev.tocsin.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The inputs of a command that takes a file, a URL or a folder; over a folder with progress on
/// standard error.
final class Inputs {
  private static final int PROGRESS_EVERY = 100;

  private Inputs() {}

  /// Hands each input's name to `each`, files of a folder in the order of their paths.
  ///
  /// @throws Problem where the folder cannot be read
  static void each(String input, PrintStream err, Consumer<String> each) {
    Path path = Bytes.isUrl(input) || input.equals("-") ? null : Path.of(input);
    if (path == null || !Files.isDirectory(path)) {
      each.accept(input);
      return;
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(path)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw Problem.failed("Can't read the folder " + path + " (" + e.getMessage() + ").");
    }
    int done = 0;
    for (Path file : files) {
      each.accept(file.toString());
      done++;
      if (done % PROGRESS_EVERY == 0 || done == files.size()) {
        err.println(done + " of " + files.size() + " files");
      }
    }
  }
}
