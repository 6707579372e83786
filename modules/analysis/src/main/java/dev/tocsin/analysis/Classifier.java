package dev.tocsin.analysis;

import dev.tocsin.domain.SignalKind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which kinds of signal a sentence about the report makes by the sum of its words, where no rule
/// knows their order: a logistic regression for each kind, of which the [Weights] were learned from
/// labelled sentences (decision 0005).
final class Classifier {
  private final Weights weights;
  private final Features features;

  /// By the number of a term.
  private final Weights.@Nullable Feature[] ofTerms;

  /// By the numbers of two terms, the first one first; no row where it is followed by none.
  private final Weights.@Nullable Feature[] @Nullable [] ofOrders;

  private final Map<SignalKind, Weights.Feature> ofSaid = new EnumMap<>(SignalKind.class);
  private final Map<Features.Place, Weights.Feature> ofPlaces = new EnumMap<>(Features.Place.class);

  /// @param lexicon of the sentences
  Classifier(Weights weights, Lexicon lexicon) {
    this.weights = weights;
    this.features = new Features(lexicon);
    List<String> terms = features.terms();
    this.ofTerms = new Weights.Feature[terms.size()];
    Arrays.setAll(ofTerms, number -> weights.ofTerm(terms.get(number)));
    this.ofOrders = orders(terms, weights);
    for (SignalKind kind : SignalKind.values()) {
      put(ofSaid, kind, weights.ofSaid(kind));
    }
    for (Features.Place place : Features.Place.values()) {
      put(ofPlaces, place, weights.ofPlace(place));
    }
  }

  private static Weights.@Nullable Feature[] @Nullable [] orders(
      List<String> terms, Weights weights) {
    Weights.Feature[][] orders = new Weights.Feature[terms.size()][];
    for (int first = 0; first < orders.length; first++) {
      Map<String, Weights.Feature> after = weights.after(terms.get(first));
      if (!after.isEmpty()) {
        orders[first] = terms.stream().map(after::get).toArray(Weights.Feature[]::new);
      }
    }
    return orders;
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
    public void term(int number, int start, int end) {
      add(ofTerms[number], start, end);
    }

    @Override
    public void order(int first, int second, int start, int end) {
      Weights.@Nullable Feature[] after = ofOrders[first];
      if (after != null) {
        add(after[second], start, end);
      }
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
