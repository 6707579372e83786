package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every source is as google-java-format writes it. To write them so, add
/// `-Dtocsin.args=-Dtocsin.format=write` to a run of this test.
class FormatTest {
  private static final boolean WRITE = "write".equals(System.getProperty("tocsin.format"));

  @Test
  void sourcesAreFormatted() throws Exception {
    Formatter formatter = new Formatter(JavaFormatterOptions.defaultOptions());
    List<Path> wrong = new ArrayList<>();
    for (Path file : sources()) {
      String text = Files.readString(file);
      String formatted = format(formatter, text);
      if (!formatted.equals(text)) {
        if (WRITE) {
          Files.writeString(file, formatted);
        } else {
          wrong.add(file);
        }
      }
    }
    assertThat(wrong).as("not formatted; see FormatTest for how to").isEmpty();
  }

  private static String format(Formatter formatter, String text) throws Exception {
    String imports =
        RemoveUnusedImports.removeUnusedImports(
            ImportOrderer.reorderImports(text, JavaFormatterOptions.Style.GOOGLE));
    return formatter.formatSource(imports);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Project.root().resolve("modules"))) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .filter(f -> !f.toString().contains("/target"))
          .sorted()
          .toList();
    }
  }
}
