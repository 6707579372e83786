package dev.tocsin.analysis;

import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.TaggedArticle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How well labelled sentences were read.
///
/// @param macro F1, the mean over the kinds that were labelled or found; only what is asserted
///   counts
/// @param silent share of the sentences with nothing asserted in which nothing was found to be
/// @param polarity of the labelled statements whose kind was found, the share with the right
///   polarity
/// @param background likewise for news or background
/// @param exact share of sentences in which everything is right
record SentenceFigures(
    int of, double macro, double silent, double polarity, double background, double exact) {

  /// A sentence as it was read.
  record Outcome(LabelledSentence sentence, TaggedArticle article) {
    /// What was found, one for each kind: the first signal of it, asserted ones before others.
    Map<SignalKind, Signal> found() {
      Map<SignalKind, Signal> found = new EnumMap<>(SignalKind.class);
      for (Signal s : article.signals()) {
        Signal known = found.get(s.kind());
        if (known == null
            || (known.polarity() != Polarity.ASSERTED && s.polarity() == Polarity.ASSERTED)) {
          found.put(s.kind(), s);
        }
      }
      return found;
    }

    boolean isExact() {
      Map<SignalKind, Signal> found = found();
      return found.size() == sentence.expected().size()
          && sentence.expected().stream()
              .allMatch(e -> {
                Signal s = found.get(e.kind());
                return s != null
                    && s.polarity() == e.polarity()
                    && s.background() == e.background();
              });
    }
  }

  static SentenceFigures of(List<Outcome> outcomes) {
    Map<SignalKind, int[]> counts = new EnumMap<>(SignalKind.class);
    int silentRight = 0;
    int silentOf = 0;
    int polarityRight = 0;
    int polarityOf = 0;
    int backgroundRight = 0;
    int exact = 0;
    for (Outcome o : outcomes) {
      Map<SignalKind, Signal> found = o.found();
      Set<SignalKind> expected = EnumSet.noneOf(SignalKind.class);
      for (LabelledSentence.Expected e : o.sentence().expected()) {
        if (e.polarity() == Polarity.ASSERTED) {
          expected.add(e.kind());
        }
        Signal s = found.get(e.kind());
        if (s != null) {
          polarityOf++;
          polarityRight += s.polarity() == e.polarity() ? 1 : 0;
          backgroundRight += s.background() == e.background() ? 1 : 0;
        }
      }
      Set<SignalKind> asserted = EnumSet.noneOf(SignalKind.class);
      found.values().stream()
          .filter(s -> s.polarity() == Polarity.ASSERTED)
          .forEach(s -> asserted.add(s.kind()));
      for (SignalKind kind : SignalKind.values()) {
        int[] count = counts.computeIfAbsent(kind, _ -> new int[3]);
        boolean is = expected.contains(kind);
        boolean was = asserted.contains(kind);
        if (is || was) {
          count[is && was ? 0 : was ? 1 : 2]++;
        }
      }
      if (expected.isEmpty()) {
        silentOf++;
        silentRight += asserted.isEmpty() ? 1 : 0;
      }
      exact += o.isExact() ? 1 : 0;
    }
    double macro =
        counts.values().stream()
            .filter(c -> c[0] + c[1] + c[2] > 0)
            .mapToDouble(c -> 2.0 * c[0] / (2 * c[0] + c[1] + c[2]))
            .average()
            .orElse(1);
    return new SentenceFigures(
        outcomes.size(),
        macro,
        share(silentRight, silentOf),
        share(polarityRight, polarityOf),
        share(backgroundRight, polarityOf),
        share(exact, outcomes.size()));
  }

  private static double share(int right, int of) {
    return of == 0 ? 1 : (double) right / of;
  }
}
