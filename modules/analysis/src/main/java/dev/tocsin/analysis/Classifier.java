package dev.tocsin.analysis;

import dev.tocsin.domain.SignalKind;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which kinds of signal a sentence about the report makes by the sum of its words, where no rule
/// knows their order: a logistic regression for each kind, of which the [Weights] were learned from
/// labelled sentences (decision 0005).
final class Classifier {
  private final Weights weights;
  private final Features features;

  /// By class number.
  private final Weights.@Nullable Feature[] ofClasses;

  private final Map<SignalKind, Weights.Feature> ofSaid = new EnumMap<>(SignalKind.class);
  private final Map<Features.Place, Weights.Feature> ofPlaces = new EnumMap<>(Features.Place.class);

  /// @param lexicon of the sentences
  Classifier(Weights weights, Lexicon lexicon) {
    this.weights = weights;
    this.features = new Features(lexicon);
    this.ofClasses = new Weights.Feature[lexicon.classes().size()];
    lexicon.classes().forEach((name, number) -> ofClasses[number] = weights.ofClass(name));
    for (SignalKind kind : SignalKind.values()) {
      put(ofSaid, kind, weights.ofSaid(kind));
    }
    for (Features.Place place : Features.Place.values()) {
      put(ofPlaces, place, weights.ofPlace(place));
    }
  }

  private static <K> void put(
      Map<K, Weights.Feature> features, K key, Weights.@Nullable Feature feature) {
    if (feature != null) {
      features.put(key, feature);
    }
  }

  /// @param said what the rules read in the article
  Likely read(Sentence s, Set<SignalKind> said) {
    Sum sum = new Sum();
    features.visit(s, said, sum);
    Map<SignalKind, Likely.Chance> chances = new EnumMap<>(SignalKind.class);
    for (int k = 0; k < sum.sums.length; k++) {
      double chance = 1 / (1 + Math.exp(-sum.sums[k]));
      chances.put(Weights.KINDS.get(k), new Likely.Chance(chance, sum.starts[k], sum.ends[k]));
    }
    return new Likely(chances);
  }

  /// Each feature counts once.
  private final class Sum implements Features.Visitor {
    private final double[] sums = new double[Weights.KINDS.size()];
    private final double[] most = new double[Weights.KINDS.size()];
    private final int[] starts = new int[Weights.KINDS.size()];
    private final int[] ends = new int[Weights.KINDS.size()];
    private final BitSet counted = new BitSet();
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
      add(ofSaid.get(kind), 0, 0);
    }

    @Override
    public void place(Features.Place place) {
      add(ofPlaces.get(place), 0, 0);
    }

    private void add(Weights.@Nullable Feature feature, int start, int end) {
      if (feature == null || counted.get(feature.number())) {
        return;
      }
      counted.set(feature.number());
      for (int k = 0; k < sums.length; k++) {
        double weight = feature.weight(k);
        sums[k] += weight;
        if (end > start && weight > most[k]) {
          most[k] = weight;
          starts[k] = start;
          ends[k] = end;
        }
      }
    }
  }
}
