package dev.tocsin.analysis;

import dev.tocsin.domain.SignalKind;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// How an article puts one kind of signal forward: what [Leading] weighs.
final class Salience {
  /// A sentence deeper in the text than this is as deep as the text goes.
  private static final int DEEP = 5;

  /// A kind that is said in more sentences than this is said throughout.
  private static final int OFTEN = 4;

  /// What can be seen of it, each 0 to 1 but where it says otherwise.
  enum Mark {
    /// 1 of every kind that is said.
    SAID,
    /// Only as background.
    BACKGROUND,
    /// No rule says it.
    LEARNED,
    IN_TITLE,
    /// The title and the first sentence both say it.
    TITLE_AND_LEAD,
    /// How deep it is said first: 0 in the title.
    DEPTH,
    /// Sentences that say it beyond the first, up to 3.
    AGAIN,
    /// Other kinds that are said in sentences before it, up to 8.
    BEHIND,
    /// The article tells of the release, too.
    BESIDE_RELEASE,
    /// What its words speak for, by [Classifier], in the title and the sentences after it.
    LIKELY_IN_TITLE,
    LIKELY_IN_1,
    LIKELY_IN_2,
    LIKELY_IN_3,
    LIKELY_LATER,
    /// The same where it is likeliest.
    LIKELY;

    private static final List<Mark> BY_SENTENCE =
        List.of(LIKELY_IN_TITLE, LIKELY_IN_1, LIKELY_IN_2, LIKELY_IN_3, LIKELY_LATER);

    static Mark likelyIn(int sentence) {
      return BY_SENTENCE.get(Math.min(sentence, BY_SENTENCE.size() - 1));
    }
  }

  private Salience() {}

  /// @param kind that some signal makes
  /// @param signals all that is asserted
  /// @param likely by the number of the sentence, the title being 0
  static Map<Mark, Double> of(
      SignalKind kind, List<Leading.Placed> signals, Map<Integer, Likely> likely) {
    List<Leading.Placed> mine = of(kind, signals).toList();
    List<Leading.Placed> news = mine.stream().filter(p -> !p.signal().background()).toList();
    List<Leading.Placed> counted = news.isEmpty() ? mine : news;
    Set<Integer> sentences = new HashSet<>();
    counted.forEach(p -> sentences.add(p.sentence()));
    int first = sentences.stream().mapToInt(i -> i).min().orElseThrow();
    Map<Mark, Double> marks = new EnumMap<>(Mark.class);
    marks.put(Mark.SAID, 1.0);
    set(marks, Mark.BACKGROUND, news.isEmpty());
    set(marks, Mark.LEARNED, counted.stream().allMatch(p -> Learned.is(p.signal())));
    set(marks, Mark.IN_TITLE, first == 0);
    set(marks, Mark.TITLE_AND_LEAD, sentences.contains(0) && sentences.contains(1));
    marks.put(Mark.DEPTH, Math.min(first, DEEP) / (double) DEEP);
    marks.put(Mark.AGAIN, Math.min(sentences.size(), OFTEN) - 1.0);
    marks.put(
        Mark.BEHIND,
        (double)
            signals.stream()
                .filter(p -> p.sentence() < first)
                .map(p -> p.signal().kind())
                .distinct()
                .count());
    set(
        marks,
        Mark.BESIDE_RELEASE,
        kind != SignalKind.RELEASED && of(SignalKind.RELEASED, signals).findAny().isPresent());
    likely.forEach((sentence, l) -> {
      marks.merge(Mark.likelyIn(sentence), l.chance(kind), Math::max);
      marks.merge(Mark.LIKELY, l.chance(kind), Math::max);
    });
    return marks;
  }

  private static void set(Map<Mark, Double> marks, Mark mark, boolean is) {
    if (is) {
      marks.put(mark, 1.0);
    }
  }

  private static Stream<Leading.Placed> of(SignalKind kind, List<Leading.Placed> signals) {
    return signals.stream().filter(p -> p.signal().kind() == kind);
  }
}
