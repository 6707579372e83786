package dev.tocsin.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

/// Teaches the [Network] anew, and writes it into a folder.
///
///     Training src/main/resources/dev/tocsin/analysis/weights
final class Training {
  private static final int MEMBERS = 2;

  private Training() {}

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]).resolve("network.bin");
    Network network = taught(Lesson.all());
    try (OutputStream out = Files.newOutputStream(file)) {
      NetworkFile.write(network, out);
    }
  }

  /// The same lessons always teach the same.
  static Network taught(List<Lesson> lessons) {
    List<Shown> shown = Shown.of(lessons);
    Vocabulary vocabulary = Shown.vocabulary(shown);
    Lexicons lexicons = Lexicons.builtIn().with(new Network(vocabulary, List.of()));
    List<Exercise> exercises = shown.stream().map(s -> s.exercise(lexicons)).toList();
    return new Network(
        vocabulary,
        LongStream.rangeClosed(1, MEMBERS)
            .parallel()
            .mapToObj(seed -> new Teacher(vocabulary, exercises, seed).taught(System.out::println))
            .toList());
  }
}
