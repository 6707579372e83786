package dev.tocsin.analysis;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The texts that lie beside this package's classes.
final class Resources {
  private Resources() {}

  /// @throws IllegalStateException where there is none of that name
  static String text(String name) {
    String text = textOrNull(name);
    if (text == null) {
      throw new IllegalStateException(name + " is not in the jar; rebuild it");
    }
    return text;
  }

  /// What ships has no faults.
  ///
  /// @throws IllegalStateException where there are some, naming each
  static void refuse(List<String> faults) {
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
  }

  /// How a file is read.
  interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  /// @throws IllegalStateException where there is none of that name
  static <T> T read(String name, Reader<T> reader) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar; rebuild it");
      }
      return reader.read(new BufferedInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read: " + e.getMessage(), e);
    }
  }

  static @Nullable String textOrNull(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read from the jar", e);
    }
  }
}
