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

  private static final String RULES = "learned.";

  private Learned() {}

  /// @param classifier of the sentence's language; null where it has none
  /// @param byRule what the rules said in this sentence
  /// @param said what they read in the article
  static List<SignalRules.Fired> fire(
      @Nullable Classifier classifier,
      Sentence s,
      Topic.About about,
      List<SignalRules.Fired> byRule,
      Set<SignalKind> said) {
    if (classifier == null || !about.report() || s.question()) {
      return List.of();
    }
    List<SignalRules.Fired> fired = new ArrayList<>(0);
    for (Classifier.Kind kind : classifier.kinds(s, said)) {
      if (byRule.stream().noneMatch(f -> mayBe(f, kind.kind()))) {
        Phrasing.Match match =
            new Phrasing.Match(List.of(new Dictionary.Hit(-1, kind.start(), kind.end())));
        fired.add(new SignalRules.Fired(rule(kind.kind()), kind.kind(), match, Polarity.ASSERTED));
      }
    }
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
