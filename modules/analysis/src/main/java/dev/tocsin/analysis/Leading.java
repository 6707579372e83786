package dev.tocsin.analysis;

import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which of an article's signals is its news: what is asserted before what is denied or might be,
/// and of the kinds asserted the one that the article puts forward most, as [Learned] has it.
final class Leading {
  private Leading() {}

  /// @param sentence its number, the title's being 0
  /// @param fired what said it
  record Placed(Signal signal, int sentence, SignalRules.Fired fired) {
    boolean isAsserted() {
      return signal.polarity() == Polarity.ASSERTED;
    }

    boolean isNewsOf(SignalKind kind) {
      return signal.kind() == kind && signal.isAssertedNews();
    }

    /// Whether it is said in the same sentence, and before.
    boolean isJustBefore(Placed other) {
      return signal.field() == other.signal.field()
          && signal.start() == other.signal.start()
          && match().start() <= other.match().start();
    }

    Placed asBackground() {
      return new Placed(signal.asBackground(), sentence, fired);
    }

    Placed asHypothetical() {
      return new Placed(signal.asHypothetical(), sentence, fired);
    }

    /// Whether it stands in a sentence. Numbers don't tell: a title of two sentences shares them.
    boolean isIn(Sentence s) {
      return signal.field() == s.field() && signal.start() == s.start();
    }

    /// The words of the sentence that say it.
    Phrasing.Match match() {
      return fired.match();
    }

    /// Its place among the kinds that the rule says: the first is what the words say, the others
    /// follow from it, as a delay follows from a deal.
    int nth() {
      return fired.rule().kinds().indexOf(fired.kind());
    }
  }

  /// @param learned null where the article has no sentence that could be read
  static List<Signal> order(List<Placed> signals, @Nullable Learned learned) {
    return workFirst(byNews(signals, learned)).stream().map(Placed::signal).toList();
  }

  /// "Is finalising its assessment, with a view to making it public": where a sentence tells of the
  /// work and then of a promise that has no time, the work is the news, and the promise its aim.
  private static List<Placed> workFirst(List<Placed> ordered) {
    if (ordered.isEmpty() || !ordered.getFirst().isNewsOf(SignalKind.PROMISED)) {
      return ordered;
    }
    Placed promise = ordered.getFirst();
    Optional<Placed> work =
        ordered.stream()
            .filter(p -> p.isNewsOf(SignalKind.PREPARING) && p.isJustBefore(promise))
            .findFirst();
    boolean dated =
        ordered.stream()
            .anyMatch(p -> p.isNewsOf(SignalKind.PROMISED) && p.signal().deadline() != null);
    if (dated || work.isEmpty()) {
      return ordered;
    }
    List<Placed> again = new ArrayList<>(ordered);
    again.remove(work.get());
    again.addFirst(work.get());
    return again;
  }

  private static List<Placed> byNews(List<Placed> signals, @Nullable Learned learned) {
    return signals.stream()
        .sorted(
            Comparator.comparing((Placed p) -> p.signal().polarity())
                .thenComparing(byNews(learned))
                .thenComparing(p -> p.signal().background())
                .thenComparingInt(Placed::sentence)
                .thenComparingInt(p -> p.match().start())
                .thenComparingInt(Placed::nth)
                .thenComparing(p -> p.signal().kind()))
        .toList();
  }

  private static Comparator<Placed> byNews(@Nullable Learned learned) {
    return Comparator.comparingDouble(
        p -> learned == null || !p.isAsserted() ? 0 : -learned.news(p.signal().kind()));
  }

  /// For a person: how far the article puts each asserted kind forward, the news first; where it
  /// asserts none, how likely that is.
  static String explain(List<Placed> signals, @Nullable Learned learned) {
    if (learned == null) {
      return "";
    }
    Set<SignalKind> kinds = kinds(workFirst(byNews(signals, learned)));
    if (kinds.isEmpty()) {
      return learned.isTaught()
          ? String.format(Locale.ROOT, "none (chance %.2f)", learned.chanceOfNothing())
          : "";
    }
    return kinds.stream()
        .map(kind -> String.format(Locale.ROOT, "%s %.1f", kind, learned.news(kind)))
        .collect(Collectors.joining(", before "));
  }

  private static Set<SignalKind> kinds(List<Placed> signals) {
    Set<SignalKind> kinds = new LinkedHashSet<>();
    signals.stream().filter(Placed::isAsserted).forEach(p -> kinds.add(p.signal().kind()));
    return kinds;
  }
}
