package dev.tocsin.analysis;

import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which of an article's signals is its news: what is asserted before what is denied or might be,
/// and of the kinds asserted the one that the article puts forward most. How much each [Salience]
/// mark weighs was learned from articles of which the leading kind is known (decision 0005).
final class Leading {
  private static final String ANY_KIND = "*";

  private static final Leading BUILT_IN = builtIn();

  private final Map<Salience.Mark, Double> ofAny = new EnumMap<>(Salience.Mark.class);
  private final Map<SignalKind, Map<Salience.Mark, Double>> ofKinds =
      new EnumMap<>(SignalKind.class);

  private Leading() {}

  /// @param sentence its number, the title's being 0
  /// @param match the words of the sentence that say it
  /// @param nth its place among the kinds that the rule says: the first is what the words say, the
  ///   others follow from it, as a delay follows from a deal
  record Placed(Signal signal, int sentence, Phrasing.Match match, int nth) {
    boolean isAsserted() {
      return signal.polarity() == Polarity.ASSERTED;
    }

    Placed asBackground() {
      return new Placed(signal.asBackground(), sentence, match, nth);
    }
  }

  private static Leading builtIn() {
    String file = "weights/leading.tsv";
    List<String> faults = new ArrayList<>();
    Leading read = read(Resources.text(file), file, faults);
    Resources.refuse(faults);
    return read;
  }

  /// @param text lines of a kind, or `*` for all, a weight and a mark
  /// @param faults what is wrong is added to these, as `file:line: what; what would be right`
  static Leading read(String text, String file, List<String> faults) {
    Leading leading = new Leading();
    WeightLines.read(text, file, faults, leading::add);
    return leading;
  }

  private @Nullable String add(String kind, double weight, String mark) {
    try {
      Map<Salience.Mark, Double> weights =
          kind.equals(ANY_KIND)
              ? ofAny
              : ofKinds.computeIfAbsent(
                  SignalKind.valueOf(kind), _ -> new EnumMap<>(Salience.Mark.class));
      return weights.put(Salience.Mark.valueOf(mark), weight) == null
          ? null
          : "gives " + kind + " a second weight for '" + mark + "'; keep one";
    } catch (IllegalArgumentException e) {
      return "'"
          + kind
          + "' and '"
          + mark
          + "' are no kind and no mark; write such as 'RELEASED'"
          + " and 'IN_TITLE', or '*' for any kind";
    }
  }

  /// @param likely what each sentence says by its words, by the number of the sentence
  static List<Signal> order(List<Placed> signals, Map<Integer, Likely> likely) {
    Map<SignalKind, Double> scores = BUILT_IN.scores(signals, likely);
    return signals.stream()
        .sorted(
            Comparator.comparing((Placed p) -> p.signal().polarity())
                .thenComparingDouble(p -> -scores.getOrDefault(p.signal().kind(), 0.0))
                .thenComparing(p -> p.signal().background())
                .thenComparingInt(Placed::sentence)
                .thenComparingInt(p -> p.match().start())
                .thenComparingInt(Placed::nth)
                .thenComparing(p -> p.signal().kind()))
        .map(Placed::signal)
        .toList();
  }

  /// For a person: how far the article puts each asserted kind forward, the news first.
  static String explain(List<Placed> signals, Map<Integer, Likely> likely) {
    return BUILT_IN.scores(signals, likely).entrySet().stream()
        .sorted(Map.Entry.<SignalKind, Double>comparingByValue().reversed())
        .map(e -> String.format(Locale.ROOT, "%s %.1f", e.getKey(), e.getValue()))
        .collect(Collectors.joining(", before "));
  }

  /// How far each asserted kind is put forward; more is further.
  private Map<SignalKind, Double> scores(List<Placed> signals, Map<Integer, Likely> likely) {
    List<Placed> asserted = signals.stream().filter(Placed::isAsserted).toList();
    Map<SignalKind, Double> scores = new HashMap<>();
    for (SignalKind kind : kinds(asserted)) {
      double score = 0;
      Map<Salience.Mark, Double> own = ofKinds.getOrDefault(kind, Map.of());
      for (Map.Entry<Salience.Mark, Double> mark : Salience.of(kind, asserted, likely).entrySet()) {
        double weight =
            ofAny.getOrDefault(mark.getKey(), 0.0) + own.getOrDefault(mark.getKey(), 0.0);
        score += weight * mark.getValue();
      }
      scores.put(kind, score);
    }
    return scores;
  }

  private static Set<SignalKind> kinds(List<Placed> signals) {
    Set<SignalKind> kinds = EnumSet.noneOf(SignalKind.class);
    signals.forEach(p -> kinds.add(p.signal().kind()));
    return kinds;
  }
}
