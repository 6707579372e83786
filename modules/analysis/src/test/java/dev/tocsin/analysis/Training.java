package dev.tocsin.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Learns the weights of the [Classifier] and of [Leading] and writes them into a folder.
///
///     Training src/main/resources/dev/tocsin/analysis/weights
final class Training {
  static final String HEADING = "# Learned; written by the test class Training.\n";

  private static final int FOLDS = 5;

  private Training() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<Lesson> lessons = Lesson.all();
    SentenceTraining sentences = new SentenceTraining(lessons);
    LeadingTraining leading = new LeadingTraining();
    for (int fold = 0; fold < FOLDS; fold++) {
      Set<Lesson> aside = Collections.newSetFromMap(new IdentityHashMap<>());
      aside.addAll(fold(lessons, fold));
      leading.add(
          aside, SentenceTraining.read(sentences.weights(lesson -> !aside.contains(lesson))));
    }
    write(folder, "leading", leading.weights());
    for (Map.Entry<String, String> file : sentences.weights(_ -> true).entrySet()) {
      write(folder, file.getKey(), file.getValue());
    }
  }

  private static List<Lesson> fold(List<Lesson> lessons, int fold) {
    return IntStream.range(0, lessons.size())
        .filter(i -> i % FOLDS == fold)
        .mapToObj(lessons::get)
        .toList();
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".tsv"), text);
  }

  static String line(String kind, double weight, String feature) {
    return String.format(Locale.ROOT, "%s\t%.2f\t%s\n", kind, weight, feature);
  }

  /// What speaks most for it first.
  static Map<String, Double> byWeight(Map<String, Double> weights) {
    Map<String, Double> sorted = new LinkedHashMap<>();
    weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }
}
