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
  /// Classes of words that give a time, or begin one.
  private static final List<String> TIMES = List.of("date", "by-when", "before");

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

  /// @param sentences of the article
  /// @param learned null where the article has no sentence that could be read
  static List<Signal> order(
      List<Placed> signals, List<Sentence> sentences, @Nullable Learned learned) {
    return workFirst(byNews(signals, learned), sentences).stream().map(Placed::signal).toList();
  }

  /// "Is finalising its assessment, with a view to making it public": where a sentence tells of the
  /// work and then of a promise that has no time, the work is the news, and the promise its aim.
  private static List<Placed> workFirst(List<Placed> ordered, List<Sentence> sentences) {
    if (ordered.isEmpty() || !ordered.getFirst().isNewsOf(SignalKind.PROMISED)) {
      return ordered;
    }
    Placed promise = ordered.getFirst();
    boolean dated =
        ordered.stream()
            .anyMatch(p -> p.isNewsOf(SignalKind.PROMISED) && p.signal().deadline() != null);
    Optional<Placed> work =
        ordered.stream()
            .filter(p -> p.isNewsOf(SignalKind.PREPARING))
            .filter(p -> sentences.stream().anyMatch(s -> isAimOf(p, promise, s)))
            .findFirst();
    if (dated || work.isEmpty()) {
      return ordered;
    }
    List<Placed> again = new ArrayList<>(ordered);
    again.remove(work.get());
    again.addFirst(work.get());
    return again;
  }

  /// Whether a sentence tells of the work and then of a promise with no word of time behind it, and
  /// nobody promises before the work is told, or speaks anew after it: "asked about the report that
  /// her office was finalising, Bachelet gave her word" is about her word.
  private static boolean isAimOf(Placed work, Placed promise, Sentence s) {
    int start = work.match().start();
    int then = promise.match().start();
    return work.isIn(s)
        && promise.isIn(s)
        && start < then
        && TIMES.stream().flatMap(c -> s.hits(c).stream()).noneMatch(word -> word.start() >= then)
        && s.hits("promise").stream().noneMatch(word -> word.end() <= start)
        && s.hits("issuer").stream().noneMatch(name -> name.start() >= start && name.end() <= then);
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
  static String explain(List<Placed> signals, List<Sentence> sentences, @Nullable Learned learned) {
    if (learned == null) {
      return "";
    }
    List<Placed> byNews = byNews(signals, learned);
    List<Placed> ordered = workFirst(byNews, sentences);
    Set<SignalKind> kinds = kinds(ordered);
    if (kinds.isEmpty()) {
      return learned.isTaught()
          ? String.format(Locale.ROOT, "none (chance %.2f)", learned.chanceOfNothing())
          : "";
    }
    return kinds.stream()
        .map(kind -> String.format(Locale.ROOT, "%s %.1f", kind, learned.news(kind)))
        .collect(
            Collectors.joining(
                ", before ",
                "",
                ordered.equals(byNews)
                    ? ""
                    : " (a promise without a time is the aim of the work)"));
  }

  private static Set<SignalKind> kinds(List<Placed> signals) {
    Set<SignalKind> kinds = new LinkedHashSet<>();
    signals.stream().filter(Placed::isAsserted).forEach(p -> kinds.add(p.signal().kind()));
    return kinds;
  }
}
