package dev.tocsin.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// The folder that holds an embedded run's broker, database and stream state; used by one run at a
/// time.
final class DataFolder implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;
  private final boolean temporary;

  private DataFolder(Path path, FileChannel channel, boolean temporary) {
    this.path = path;
    this.channel = channel;
    this.temporary = temporary;
  }

  /// Opens a folder that is kept.
  ///
  /// @throws Problem where it cannot be written, or another run uses it
  static DataFolder keep(Path path) {
    return open(path.toAbsolutePath().normalize(), false);
  }

  /// Opens a new folder that is deleted when closed.
  static DataFolder temporary() {
    try {
      return open(Files.createTempDirectory("tocsin-"), true);
    } catch (IOException e) {
      throw Problem.failed(
          "Can't make a temporary folder ("
              + e.getMessage()
              + "). Name a folder that can be written with --data DIR.");
    }
  }

  private static DataFolder open(Path path, boolean temporary) {
    try {
      Files.createDirectories(path);
      FileChannel channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw Problem.failed(
            "The data folder "
                + path
                + " is in use by another run of Tocsin. Stop that one, or name another folder with"
                + " --data DIR.");
      }
      return new DataFolder(path, channel, temporary);
    } catch (IOException e) {
      throw Problem.failed(
          "Can't write in the data folder "
              + path
              + " ("
              + e.getClass().getSimpleName()
              + "). Give this user write permission, or name another folder with --data DIR.");
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  Path path() {
    return path;
  }

  Path folder(String name) {
    try {
      return Files.createDirectories(path.resolve(name));
    } catch (IOException e) {
      throw Problem.failed(
          "Can't make the folder " + path.resolve(name) + " (" + e.getMessage() + ").");
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
      if (temporary) {
        delete(path);
      }
    } catch (IOException e) {
      // A leftover in the temporary folder harms nobody: the system clears it.
    }
  }

  /// Deletes a folder with all that it holds.
  static void delete(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
