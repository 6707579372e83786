package dev.tocsin.app;

import dev.tocsin.analysis.Lexicons;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which lexicons a command reads with.
final class LexiconOptions {
  @Option(
      names = "--lexicons",
      paramLabel = "DIR",
      description = "folder of words and rules to add (default: deploy/lexicons)")
  private @Nullable Path folder;

  Lexicons lexicons() {
    return files(folder).lexicons();
  }

  /// The files of a folder that a person named; of the newsroom's own where none is named.
  static LexiconFiles files(@Nullable Path named) {
    if (named != null && !Files.isDirectory(named)) {
      throw Problem.usage("There is no folder " + named + ". Check the name.");
    }
    return LexiconFiles.in(named == null ? Home.lexicons() : named);
  }
}
