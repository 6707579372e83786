package dev.tocsin.analysis;

import dev.tocsin.domain.SignalKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which kinds of signal a sentence about the report makes by the sum of its words, where no rule
/// knows their order: a logistic regression for each kind, of which the [Weights] were learned from
/// labelled sentences (decision 0005).
final class Classifier {
  /// A kind counts from this probability on.
  private static final double LIKELY = 0.6;

  /// A kind that a sentence makes.
  ///
  /// @param probability up to 1
  /// @param start first word of what speaks most for it
  /// @param end one past the last
  record Kind(SignalKind kind, double probability, int start, int end) {}

  private final Weights weights;
  private final Features features;

  /// By class number.
  private final double[] @Nullable [] ofClasses;

  /// @param lexicon of the sentences
  Classifier(Weights weights, Lexicon lexicon) {
    this.weights = weights;
    this.features = new Features(lexicon);
    this.ofClasses = new double[lexicon.classes().size()][];
    lexicon.classes().forEach((name, number) -> ofClasses[number] = weights.ofClass(name));
  }

  /// The kinds that a sentence likely makes, with what speaks for each.
  ///
  /// @param said what the rules read in the article
  List<Kind> kinds(Sentence s, Set<SignalKind> said) {
    Sum sum = new Sum();
    features.visit(s, said, sum);
    List<Kind> kinds = new ArrayList<>(0);
    for (int k = 0; k < Weights.KINDS.size(); k++) {
      double probability = 1 / (1 + Math.exp(-sum.sums[k]));
      if (probability >= LIKELY && sum.most[k] > 0) {
        kinds.add(new Kind(Weights.KINDS.get(k), probability, sum.starts[k], sum.ends[k]));
      }
    }
    return kinds;
  }

  /// Each feature counts once.
  private final class Sum implements Features.Visitor {
    private final double[] sums = new double[Weights.KINDS.size()];
    private final double[] most = new double[Weights.KINDS.size()];
    private final int[] starts = new int[Weights.KINDS.size()];
    private final int[] ends = new int[Weights.KINDS.size()];
    private final List<double[]> counted = new ArrayList<>();
    private Weights.@Nullable Word last;

    @Override
    public void word(String word, int at) {
      last = weights.of(word);
      if (last != null) {
        add(last.alone(), at, at + 1);
      }
    }

    @Override
    public void pair(String first, String second, int at) {
      if (last != null) {
        add(last.before(second), at, at + 2);
      }
    }

    @Override
    public void wordClass(int number, Dictionary.Hit first) {
      add(ofClasses[number], first.start(), first.end());
    }

    @Override
    public void said(SignalKind kind) {
      add(weights.ofSaid(kind), 0, 0);
    }

    @Override
    public void place(Features.Place place) {
      add(weights.ofPlace(place), 0, 0);
    }

    private void add(double @Nullable [] byKind, int start, int end) {
      if (byKind == null || isCounted(byKind)) {
        return;
      }
      counted.add(byKind);
      for (int k = 0; k < Weights.KINDS.size(); k++) {
        sums[k] += byKind[k];
        if (end > start && byKind[k] > most[k]) {
          most[k] = byKind[k];
          starts[k] = start;
          ends[k] = end;
        }
      }
    }

    @SuppressWarnings("ReferenceEquality") // the same feature, not the same weights
    private boolean isCounted(double[] byKind) {
      for (double[] before : counted) {
        if (before == byKind) {
          return true;
        }
      }
      return false;
    }
  }
}
