package dev.tocsin.analysis;

import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the [Classifier] reads where the rules read nothing of the kind. It says what is asserted:
/// of sentences that speak of the report itself, and ask nothing.
final class Learned {
  /// Below what one newsroom's word needs: two have to say it before it moves a state.
  private static final double CONFIDENCE = 0.55;

  /// A kind is said from this chance on, in a sentence in which no rule says anything.
  private static final double LIKELY = 0.5;

  /// The same where a rule says something: it knows the order of the words.
  private static final double BESIDE_A_RULE = 0.7;

  /// The same in an article in which the rules read nothing: most such articles say nothing.
  private static final double ALONE = 0.9;

  private static final String RULES = "learned.";

  private Learned() {}

  /// Reads a sentence; null where it does not speak of the report, or asks.
  ///
  /// @param classifier of the sentence's language; null where it has none
  /// @param said what the rules read in the article
  static @Nullable Likely read(
      @Nullable Classifier classifier, Sentence s, Topic.About about, Set<SignalKind> said) {
    return classifier == null || !about.report() || s.question() ? null : classifier.read(s, said);
  }

  /// The kinds that a sentence likely says and the rules don't; what they read anywhere in the
  /// article needs no second word.
  ///
  /// @param byRule what the rules said in this sentence
  /// @param said what they read in the article
  static List<SignalRules.Fired> fire(
      @Nullable Likely likely, List<SignalRules.Fired> byRule, Set<SignalKind> said) {
    if (likely == null) {
      return List.of();
    }
    double least = said.isEmpty() ? ALONE : byRule.isEmpty() ? LIKELY : BESIDE_A_RULE;
    List<SignalRules.Fired> fired = new ArrayList<>(0);
    likely
        .chances()
        .forEach((kind, chance) -> {
          if (chance.isAtLeast(least)
              && !said.contains(kind)
              && byRule.stream().noneMatch(f -> mayBe(f, kind))) {
            Phrasing.Match words =
                new Phrasing.Match(List.of(new Dictionary.Hit(-1, chance.start(), chance.end())));
            fired.add(new SignalRules.Fired(rule(kind), kind, words, Polarity.ASSERTED));
          }
        });
    return fired;
  }

  private static boolean mayBe(SignalRules.Fired fired, SignalKind kind) {
    return fired.kind() == kind || fired.rule().afterRelease() == kind;
  }

  /// Whether a signal is not a rule's.
  static boolean is(Signal signal) {
    return signal.rule().startsWith(RULES);
  }

  private static Rule rule(SignalKind kind) {
    return new Rule(
        RULES + RuleText.spelled(kind.name()),
        List.of(kind),
        List.of(),
        List.of(),
        Rule.About.REPORT,
        Polarity.ASSERTED,
        false,
        false,
        false,
        false,
        Rule.Where.ANYWHERE,
        null,
        CONFIDENCE);
  }
}
