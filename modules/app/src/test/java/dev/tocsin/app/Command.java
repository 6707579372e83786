package dev.tocsin.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Tocsin's command line as a process of its own, as people and machines start it.
final class Command implements AutoCloseable {
  private final Process process;
  private final Path out;
  private final Path err;

  private Command(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /// What a command that has ended left.
  record Ended(int exitCode, String out, String err) {}

  static Command start(Path folder, Map<String, String> environment, String... args) {
    return start(folder, environment, "dev.tocsin.app.Tocsin", args);
  }

  /// Another program of the tests, likewise.
  static Command startMain(Path folder, Class<?> main, String... args) {
    return start(folder, Map.of(), main.getName(), args);
  }

  private static Command start(
      Path folder, Map<String, String> environment, String main, String... args) {
    try {
      Path out = Files.createTempFile(folder, "out", ".txt");
      Path err = Files.createTempFile(folder, "err", ".txt");
      List<String> line =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx1g",
                  "-XX:TieredStopAtLevel=1",
                  "-Xshare:auto",
                  "--enable-native-access=ALL-UNNAMED",
                  "--sun-misc-unsafe-memory-access=allow",
                  "-Djava.io.tmpdir=" + folder, // a killed one leaves its native libraries there
                  "-Dstdout.encoding=UTF-8",
                  "-Dstderr.encoding=UTF-8",
                  "-cp",
                  System.getProperty("java.class.path"),
                  main));
      line.addAll(List.of(args));
      ProcessBuilder builder =
          new ProcessBuilder(line)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .directory(folder.toFile());
      builder.environment().put("TOCSIN_HOME", Project.root().toString());
      builder.environment().putAll(environment);
      return new Command(builder.start(), out, err);
    } catch (IOException e) {
      throw new UncheckedIOException("can't start " + main + " " + String.join(" ", args), e);
    }
  }

  /// Runs to its end.
  static Ended run(Path folder, String... args) throws InterruptedException {
    try (Command command = start(folder, Map.of(), args)) {
      return command.await(Duration.ofMinutes(5));
    }
  }

  Ended await(Duration atMost) throws InterruptedException {
    if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("still runs after " + atMost + ": " + out() + err());
    }
    return new Ended(process.exitValue(), out(), err());
  }

  boolean isRunning() {
    return process.isAlive();
  }

  String out() {
    return read(out);
  }

  String err() {
    return read(err);
  }

  /// As `kill -9`.
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /// As Ctrl-C.
  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("does not stop: " + out() + err());
    }
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
