package dev.tocsin.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The folder and the processes of a measurement, which are gone when it ends, also by Ctrl-C.
final class Scratch {
  private static final int SECONDS_TO_STOP = 30;

  private final Path folder;
  private final List<Process> started = new ArrayList<>();
  private boolean cleared;

  private Scratch(Path folder) {
    this.folder = folder;
  }

  /// @param name what the folder in the system's temporary one is called by
  static Scratch of(String name) throws IOException {
    Scratch scratch = new Scratch(Files.createTempDirectory(name + "-"));
    Runtime.getRuntime().addShutdownHook(new Thread(scratch::clear));
    return scratch;
  }

  /// A path in the folder.
  Path resolve(String name) {
    return folder.resolve(name);
  }

  synchronized Process start(ProcessBuilder builder) throws IOException {
    if (cleared) {
      throw new IllegalStateException("the measurement has ended");
    }
    Process process = builder.start();
    started.add(process);
    return process;
  }

  private synchronized void clear() {
    cleared = true;
    started.forEach(Process::destroy);
    try {
      for (Process process : started) {
        if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
          process.descendants().forEach(ProcessHandle::destroyForcibly);
          process.destroyForcibly().waitFor();
        }
      }
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalStateException("could not delete " + folder + "; delete it by hand", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
