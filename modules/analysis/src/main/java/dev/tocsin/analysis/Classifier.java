package dev.tocsin.analysis;

import dev.tocsin.domain.SignalKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which kinds of signal a sentence about the report makes by the sum of its words, where no rule
/// knows their order: a logistic regression for each kind. Its weights were learned from labelled
/// sentences of one language (decision 0005) and are read from `weights/LANGUAGE.tsv`.
final class Classifier {
  /// A kind counts from this probability on.
  private static final double LIKELY = 0.6;

  /// A kind that a sentence makes.
  ///
  /// @param probability up to 1
  /// @param by what speaks most for it
  record Kind(SignalKind kind, double probability, Features.Feature by) {}

  private final Map<String, Map<SignalKind, Double>> weights;

  private Classifier(Map<String, Map<SignalKind, Double>> weights) {
    this.weights = weights;
  }

  /// The one that ships with Tocsin.
  static Classifier builtIn(String language) {
    String file = "weights/" + language + ".tsv";
    try (InputStream in = Classifier.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the jar");
      }
      List<String> faults = new ArrayList<>();
      Classifier read = read(new String(in.readAllBytes(), StandardCharsets.UTF_8), file, faults);
      if (!faults.isEmpty()) {
        throw new IllegalStateException(String.join("\n", faults));
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// @param text lines of a kind, a weight and a feature, parted by tabs
  /// @param faults what is wrong is added to these, as `file:line: what; what would be right`
  static Classifier read(String text, String file, List<String> faults) {
    Map<String, Map<SignalKind, Double>> weights = new HashMap<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String fault = add(line.split("\t", -1), weights);
        if (fault != null) {
          faults.add(file + ":" + number + ": " + fault);
        }
      }
    }
    return new Classifier(weights);
  }

  private static @Nullable String add(
      String[] cells, Map<String, Map<SignalKind, Double>> weights) {
    if (cells.length != 3) {
      return "has " + cells.length + " cells; write a kind, a weight and a feature between tabs";
    }
    try {
      SignalKind kind = SignalKind.valueOf(cells[0]);
      double weight = Double.parseDouble(cells[1]);
      Double before =
          weights.computeIfAbsent(cells[2], _ -> new EnumMap<>(SignalKind.class)).put(kind, weight);
      return before == null ? null : "gives '" + cells[2] + "' a second weight; keep one";
    } catch (NumberFormatException e) {
      return "'" + cells[1] + "' is no weight; write a number such as 0.7";
    } catch (IllegalArgumentException e) {
      return "'" + cells[0] + "' is no kind of signal; one of " + List.of(SignalKind.values());
    }
  }

  /// The kinds that a sentence likely makes, with what speaks for each.
  ///
  /// @param said what the rules read in the article
  List<Kind> kinds(Sentence s, Set<SignalKind> said) {
    Map<SignalKind, Double> sums = new EnumMap<>(SignalKind.class);
    Map<SignalKind, Features.Feature> strongest = new EnumMap<>(SignalKind.class);
    Map<SignalKind, Double> most = new EnumMap<>(SignalKind.class);
    Set<String> seen = new HashSet<>();
    for (Features.Feature feature : Features.of(s, said)) {
      Map<SignalKind, Double> speaks = weights.get(feature.name());
      if (speaks == null || !seen.add(feature.name())) {
        continue;
      }
      speaks.forEach((kind, weight) -> {
        sums.merge(kind, weight, Double::sum);
        if (feature.isOfWords() && weight > most.getOrDefault(kind, 0.0)) {
          most.put(kind, weight);
          strongest.put(kind, feature);
        }
      });
    }
    List<Kind> kinds = new ArrayList<>(1);
    strongest.forEach((kind, by) -> {
      double probability = 1 / (1 + Math.exp(-sums.getOrDefault(kind, 0.0)));
      if (probability >= LIKELY) {
        kinds.add(new Kind(kind, probability, by));
      }
    });
    return kinds;
  }
}
