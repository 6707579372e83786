package dev.tocsin.analysis;

import dev.tocsin.domain.Field;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How far the report had come by what the article as a whole says, and what that makes of each
/// thing that it says: an objection is a reaction once the report is out, and pressure before.
///
/// @param spoken some rule says something that stands by itself
/// @param open it says that the report is still to come, and does not tell of the release
/// @param awaited that it is still to come is its news
/// @param after it speaks of the time after the release
record Progress(boolean spoken, boolean open, boolean awaited, boolean after) {
  /// The number of the text's first sentence; the title's is 0.
  private static final int LEAD = 1;

  /// @param fired what the rules say of each sentence
  /// @param believed what of it is: a release that is not makes nothing a reaction
  /// @param dated whether the article's day is known: without it, nothing tells news from memory
  static Progress of(
      List<Sentence> sentences,
      List<List<SignalRules.Fired>> fired,
      List<List<SignalRules.Fired>> believed,
      boolean dated) {
    boolean spoken =
        fired.stream()
            .flatMap(List::stream)
            .anyMatch(
                f -> !f.rule().silent() && !f.rule().alone() && f.polarity() == Polarity.ASSERTED);
    boolean released = tells(believed, SignalKind.RELEASED);
    boolean open = !released && fired.stream().flatMap(List::stream).anyMatch(Progress::isOpen);
    boolean awaited = dated && !released && isAwaited(sentences, fired);
    boolean after = released || (!awaited && tells(believed, SignalKind.REACTION));
    return new Progress(spoken, open, awaited, after);
  }

  /// Whether what a rule says counts in this article.
  boolean allows(SignalRules.Fired f) {
    return !f.rule().silent() && !isUntimely(f) && !isNeedless(f);
  }

  private boolean isUntimely(SignalRules.Fired f) {
    boolean tooEarly =
        awaited && f.kind() == SignalKind.REACTION && f.rule().about() == Rule.About.REPORT;
    return tooEarly || (open && f.rule().weak());
  }

  private boolean isNeedless(SignalRules.Fired f) {
    return spoken && f.rule().alone();
  }

  /// For a person: why what a rule says does not count.
  String whyNot(SignalRules.Fired f) {
    String rule = f.rule().id();
    if (f.rule().silent()) {
      return "on purpose, by " + rule;
    }
    return "though "
        + rule
        + " says "
        + f.kind()
        + ": "
        + (isUntimely(f)
            ? "by the rest of the article the report is still to come"
            : "it only counts where no other rule says anything");
  }

  /// What a rule says, told by this article.
  SignalRules.Fired told(SignalRules.Fired f, Sentence s) {
    return f.after(after && !SignalRules.isOfBefore(f, s));
  }

  /// "Published after months of delay": what was still to come is past once the report is out, and
  /// becomes background. Where title and first sentence don't tell of the release, only what is
  /// told with it or after it: an article may speak of an earlier report further down.
  static List<Leading.Placed> overtaken(List<Leading.Placed> signals) {
    int released =
        signals.stream()
            .filter(Progress::tellsOfRelease)
            .mapToInt(Leading.Placed::sentence)
            .min()
            .orElse(Integer.MAX_VALUE);
    return signals.stream()
        .map(p ->
            isOfBefore(p) && (released <= LEAD || p.sentence() >= released) ? p.asBackground() : p)
        .toList();
  }

  /// "The office denies that it has shelved it": what an article denies of the end of a story, its
  /// text asserts only to tell what others said. What stands in the title it says itself.
  static List<Leading.Placed> denied(List<Leading.Placed> signals) {
    Set<SignalKind> denied = EnumSet.noneOf(SignalKind.class);
    for (Leading.Placed p : signals) {
      Signal signal = p.signal();
      if (signal.polarity() == Polarity.DENIED && !signal.background() && isEnd(signal.kind())) {
        denied.add(signal.kind());
      }
    }
    return signals.stream()
        .map(p ->
            p.isAsserted() && p.signal().field() == Field.TEXT && denied.contains(p.signal().kind())
                ? p.asHypothetical()
                : p)
        .toList();
  }

  private static boolean isEnd(SignalKind kind) {
    return kind == SignalKind.RELEASED || kind == SignalKind.SHELVED;
  }

  /// As news, and by a rule: what is only likely turns nothing into the past.
  private static boolean tellsOfRelease(Leading.Placed p) {
    return p.signal().kind() == SignalKind.RELEASED
        && p.signal().isAssertedNews()
        && !Learned.is(p.signal());
  }

  private static boolean isOfBefore(Leading.Placed p) {
    return p.isAsserted()
        && switch (p.signal().kind()) {
          case PREPARING, PROMISED, SHARED_FOR_COMMENT, DELAYED -> true;
          case SUPPRESSION_PRESSURE, RELEASE_DEMANDED, SHELVED, RELEASED, REACTION -> false;
        };
  }

  /// Whether the article says that the report is still to come.
  private static boolean isOpen(SignalRules.Fired f) {
    return f.polarity() == Polarity.ASSERTED
        && !f.rule().silent()
        && switch (f.kind()) {
          case PROMISED,
              DELAYED,
              SHELVED,
              SUPPRESSION_PRESSURE,
              RELEASE_DEMANDED,
              SHARED_FOR_COMMENT ->
              true;
          case PREPARING, RELEASED, REACTION -> false;
        };
  }

  private static boolean tells(List<List<SignalRules.Fired>> fired, SignalKind kind) {
    return fired.stream()
        .flatMap(List::stream)
        .anyMatch(f ->
            f.polarity() == Polarity.ASSERTED
                && !f.rule().silent()
                && !f.rule().weak()
                && f.kind() == kind);
  }

  /// Whether it is news that the report is still to come, so that what is said against it is said
  /// before the release. Opposition alone doesn't tell before from after.
  private static boolean isAwaited(List<Sentence> sentences, List<List<SignalRules.Fired>> fired) {
    for (int i = 0; i < sentences.size(); i++) {
      Sentence s = sentences.get(i);
      if (fired.get(i).stream()
          .anyMatch(
              f -> isOpen(f) && f.rule().afterRelease() == null && !SignalRules.isRecalled(f, s))) {
        return true;
      }
    }
    return false;
  }
}
