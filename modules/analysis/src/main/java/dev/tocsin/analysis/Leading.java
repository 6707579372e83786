package dev.tocsin.analysis;

import dev.tocsin.domain.Field;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import java.util.Comparator;
import java.util.List;

/// Which of an article's signals is its news: the headline's and the lead's before the rest, news
/// before background, what is said to be so before what might be.
final class Leading {
  // These numbers and those of the kinds were fitted to the sets that rules may be written on, for
  // the likelihood of the right kind; decision 0005 tells what that brought on the sets kept aside.
  private static final double TITLE = 54;
  private static final double LEAD = 48;
  private static final double PER_CHAR = 0.05;

  private static final double PER_WORD = 0.37;
  private static final double BACKGROUND = -9;
  private static final double CONFIDENCE = 7.5;

  /// How far a delay stands behind the demand that it is the reason of.
  private static final double BEHIND_DEMAND = 0.5;

  private Leading() {}

  /// @param word where in its sentence the rule matched, in words of a language that parts them by
  ///   spaces
  /// @param together the kinds that one rule found at one place: the first is what the words say,
  ///   the others follow from it, as a delay follows from a deal
  /// @param learned no rule says it: it is the news only where no rule asserts anything
  record Placed(Signal signal, double word, List<SignalKind> together, boolean learned) {
    private SignalKind first() {
      return together.contains(signal.kind()) ? together.getFirst() : signal.kind();
    }
  }

  /// @param hasDate the article's day is known, so that deadlines could be read
  static List<Signal> order(List<Placed> signals, boolean hasDate) {
    List<Signal> promises =
        signals.stream()
            .filter(p -> !p.learned())
            .map(Placed::signal)
            .filter(s -> s.kind() == SignalKind.PROMISED && isNews(s))
            .toList();
    boolean vague =
        hasDate && !promises.isEmpty() && promises.stream().allMatch(s -> s.deadline() == null);
    return signals.stream()
        .sorted(
            Comparator.comparing(Placed::learned)
                .thenComparingDouble(p -> place(p, signals, vague))
                .thenComparing(p -> p.signal().field())
                .thenComparingInt(p -> p.signal().start())
                .thenComparingDouble(Placed::word)
                .thenComparingInt(p -> p.together().indexOf(p.signal().kind()))
                .thenComparing(p -> p.signal().kind()))
        .map(Placed::signal)
        .toList();
  }

  /// Less is earlier. Who demands a report in a sentence that also calls it late has made the news
  /// with the demand.
  private static double place(Placed p, List<Placed> all, boolean vague) {
    double own = p.word() * PER_WORD - weight(p.signal(), p.first(), vague);
    Signal s = p.signal();
    if (s.kind() != SignalKind.DELAYED) {
      return own;
    }
    return all.stream()
        .filter(d ->
            d.signal().kind() == SignalKind.RELEASE_DEMANDED
                && d.together().size() == 1
                && isNews(d.signal())
                && d.signal().field() == s.field()
                && d.signal().start() == s.start()
                && d.word() <= p.word())
        .mapToDouble(
            d -> d.word() * PER_WORD - weight(d.signal(), d.first(), vague) + BEHIND_DEMAND)
        .reduce(own, Math::max);
  }

  private static boolean isNews(Signal s) {
    return s.polarity() == Polarity.ASSERTED && !s.background();
  }

  /// That a draft was shared is told beside other news, except where the headline tells it.
  ///
  /// @param vague the article's promises have no deadline: they add little to the news that the
  ///   report is nearly done
  private static double weight(Signal s, SignalKind as, boolean vague) {
    double place = s.field() == Field.TITLE ? TITLE : Math.max(0, LEAD - s.start() * PER_CHAR);
    double time = s.background() ? BACKGROUND : 0;
    double polarity =
        switch (s.polarity()) {
          case ASSERTED -> 0;
          case DENIED -> -60;
          case HYPOTHETICAL -> -80;
        };
    double kind =
        switch (as) {
          case RELEASED -> 12;
          case REACTION -> 19;
          case SHELVED -> 18;
          case DELAYED -> 4;
          case SUPPRESSION_PRESSURE -> -2;
          case RELEASE_DEMANDED -> 9;
          case PROMISED -> -1;
          case SHARED_FOR_COMMENT -> s.field() == Field.TITLE ? 0 : -9;
          case PREPARING -> vague ? 8 : -10;
        };
    return place + time + polarity + kind + s.confidence() * CONFIDENCE;
  }
}
