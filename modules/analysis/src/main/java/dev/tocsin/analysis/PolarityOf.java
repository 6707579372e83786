package dev.tocsin.analysis;

import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.SignalKind;

/// Whether what a rule found is said to be so, denied, or only supposed.
final class PolarityOf {
  /// Words between "if" and what it makes uncertain.
  private static final int MARKER_REACH = 8;

  /// Words between "denies that" and what is denied.
  private static final int DENIAL_REACH = 10;

  /// Words between a bare negation and what it negates: "has not been shelved".
  private static final int NEGATION_REACH = 3;

  private PolarityOf() {}

  static Polarity match(Rule rule, SignalKind kind, Sentence s, Phrasing.Match match) {
    Polarity given = rule.polarity();
    if (given != null) {
      return given;
    }
    int start = match.start();
    Lexicon lexicon = s.lexicon();
    if (s.question() && !s.has("why")) {
      return Polarity.HYPOTHETICAL;
    }
    if (isConditional(kind, s, match)) {
      return Polarity.HYPOTHETICAL;
    }
    if (s.found().before(lexicon.wordClass("deny"), start, lexicon.words(DENIAL_REACH))) {
      return Polarity.DENIED;
    }
    if (isRefutedHearsay(s, match)) {
      return Polarity.DENIED;
    }
    return SignalRules.has(match, lexicon, "not") ? Polarity.ASSERTED : negated(kind, s, match);
  }

  /// "Reports that it comes in January are untrue": after what names it as mere talk and before
  /// what says that this is not so, where the language has words for both.
  static boolean isRefutedHearsay(Sentence s, Phrasing.Match match) {
    Found found = s.found();
    return s.optional("own-refuted").stream()
            .anyMatch(refuted ->
                refuted.end() >= match.end() && found.open(match.end(), refuted.start(), true))
        && s.optional("own-hearsay").stream()
            .anyMatch(hearsay ->
                hearsay.end() <= match.start() && found.open(hearsay.end(), match.start(), true));
  }

  /// "If it is published, she will": but "if she is serious, she must publish it" demands.
  private static boolean isConditional(SignalKind kind, Sentence s, Phrasing.Match match) {
    int start = match.start();
    int reach = s.lexicon().words(MARKER_REACH);
    int verb = match.hits().stream().mapToInt(Dictionary.Hit::start).max().orElse(start);
    for (Dictionary.Hit mark : s.hits("if")) {
      boolean near =
          mark.end() <= start
              && s.found().gap(mark.end(), start) <= reach
              && s.found().open(mark.end(), start, true);
      boolean demandsAfter =
          kind == SignalKind.RELEASE_DEMANDED && s.found().holds(",", mark.end(), verb);
      if (near && !demandsAfter) {
        return true;
      }
    }
    return false;
  }

  /// A bare negation before a match denies it, unless it belongs to another verb between them:
  /// "would not say that it will come" leaves that open, "did not comment on the delay" takes it
  /// for granted.
  private static Polarity negated(SignalKind kind, Sentence s, Phrasing.Match match) {
    Lexicon lexicon = s.lexicon();
    int reach = lexicon.words(NEGATION_REACH);
    for (Dictionary.Hit not : s.hits("not")) {
      int start = match.start();
      if (not.end() > start
          || s.found().gap(not.end(), start) > reach
          || !s.found().open(not.end(), start, true)
          || s.found().holds(",", not.end(), start)) {
        continue;
      }
      boolean ofSpeech =
          s.hits("says").stream().anyMatch(h -> h.start() >= not.end() && h.end() <= start);
      if (!ofSpeech) {
        return Polarity.DENIED;
      }
      return switch (kind) {
        case PROMISED, PREPARING, RELEASED, SHELVED, SHARED_FOR_COMMENT -> Polarity.HYPOTHETICAL;
        case DELAYED, SUPPRESSION_PRESSURE, RELEASE_DEMANDED, REACTION -> Polarity.ASSERTED;
      };
    }
    return Polarity.ASSERTED;
  }
}
