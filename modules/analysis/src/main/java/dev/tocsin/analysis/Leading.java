package dev.tocsin.analysis;

import dev.tocsin.domain.Field;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import java.util.Comparator;
import java.util.List;

/// Which of an article's signals is its news: the headline's and the lead's before the rest, news
/// before background, what is said to be so before what might be.
final class Leading {
  private static final double TITLE = 50;
  private static final double LEAD = 45;
  private static final double PER_CHAR = 45.0 / 1500;

  private static final double PER_WORD = 0.3;

  private Leading() {}

  /// @param word where in its sentence the rule matched, in words of a language that parts them by
  ///   spaces
  /// @param together the kinds that one rule found at one place: the first is what the words say,
  ///   the others follow from it, as a delay follows from a deal
  record Placed(Signal signal, double word, List<SignalKind> together) {
    private SignalKind first() {
      return together.contains(signal.kind()) ? together.getFirst() : signal.kind();
    }
  }

  static List<Signal> order(List<Placed> signals) {
    return signals.stream()
        .sorted(
            Comparator.comparingDouble(
                    (Placed p) -> p.word() * PER_WORD - weight(p.signal(), p.first()))
                .thenComparing(p -> p.signal().field())
                .thenComparingInt(p -> p.signal().start())
                .thenComparingDouble(Placed::word)
                .thenComparingInt(p -> p.together().indexOf(p.signal().kind()))
                .thenComparing(p -> p.signal().kind()))
        .map(Placed::signal)
        .toList();
  }

  private static double weight(Signal s, SignalKind as) {
    double place = s.field() == Field.TITLE ? TITLE : Math.max(0, LEAD - s.start() * PER_CHAR);
    double time = s.background() ? -40 : 0;
    double polarity =
        switch (s.polarity()) {
          case ASSERTED -> 0;
          case DENIED -> -60;
          case HYPOTHETICAL -> -80;
        };
    double kind =
        switch (as) {
          case RELEASED -> 12;
          case REACTION -> 14;
          case SHELVED -> 10;
          case DELAYED -> 5;
          case SUPPRESSION_PRESSURE, RELEASE_DEMANDED -> 4;
          case PROMISED -> 3;
          case SHARED_FOR_COMMENT -> -10;
          case PREPARING -> -7;
        };
    return place + time + polarity + kind + s.confidence() * 5;
  }
}
