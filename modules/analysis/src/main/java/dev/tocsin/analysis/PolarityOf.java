package dev.tocsin.analysis;

import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.SignalKind;
import java.util.stream.Stream;

/// Whether what a rule found is said to be so, denied, or only supposed.
final class PolarityOf {
  /// Words between "if" and what it makes uncertain.
  private static final int MARKER_REACH = 8;

  /// Words between "denies that" and what is denied.
  private static final int DENIAL_REACH = 6;

  /// The same where nobody else comes between: "denied a report in a Swiss newspaper that it had".
  private static final int FAR_DENIAL_REACH = 10;

  /// Words between hearsay and what it says.
  private static final int HEARSAY_REACH = 8;

  /// Words between that and what refutes it; the report's long name stands there.
  private static final int REFUTED_REACH = 16;

  /// Words between "withdrew" and "story"; in Chinese all that the story says stands there.
  private static final int STORY_REACH = 3;

  private static final int HAN_STORY_REACH = 12;

  /// Words between "Artikel" and "zurückgezogen".
  private static final int TAKES_BACK_REACH = 2;

  /// Words between a bare negation and what it negates: "has not been shelved".
  private static final int NEGATION_REACH = 3;

  private PolarityOf() {}

  static Polarity match(Rule rule, SignalKind kind, Sentence s, Phrasing.Match match) {
    Polarity given = rule.polarity();
    if (given != null) {
      return given;
    }
    Lexicon lexicon = s.lexicon();
    if (s.question() && !s.has("why")) {
      return Polarity.HYPOTHETICAL;
    }
    if (isConditional(kind, s, match)) {
      return Polarity.HYPOTHETICAL;
    }
    if (isDenied(s, match) || isRefuted(kind, s, match)) {
      return Polarity.DENIED;
    }
    return SignalRules.has(match, lexicon, "not") ? Polarity.ASSERTED : negated(kind, s, match);
  }

  private static boolean isDenied(Sentence s, Phrasing.Match match) {
    int start = match.start();
    int far = s.lexicon().words(FAR_DENIAL_REACH);
    return s.hasBefore("deny", start, s.lexicon().words(DENIAL_REACH))
        || s.hits("deny").stream()
            .anyMatch(deny ->
                s.found().isBefore(deny, start, far)
                    && !s.found().holds(",", deny.end(), start)
                    && !isTakenUp(s, deny.end(), start))
        || s.optional("own-hearsay").stream()
            .anyMatch(hearsay ->
                s.found().isBefore(hearsay, start, HEARSAY_REACH) && isDeniedBefore(hearsay, s));
  }

  /// "Dismissed as untrue a newspaper story that its chief, who is away, had scrapped it", "untrue
  /// are the reports that it was scrapped".
  private static boolean isDeniedBefore(Dictionary.Hit hearsay, Sentence s) {
    return s.hasBefore("deny", hearsay.start(), s.lexicon().words(DENIAL_REACH))
        || s.optional("own-refuted").stream()
            .anyMatch(refuted ->
                s.found().isBefore(refuted, hearsay.start(), 1)
                    && !s.found().holds(",", refuted.end(), hearsay.start()));
  }

  /// Whether the sentence takes back what it repeats.
  static boolean isRefuted(SignalKind kind, Sentence s, Phrasing.Match match) {
    boolean endsTheStory = kind == SignalKind.RELEASED || kind == SignalKind.SHELVED;
    return isRefutedHearsay(s, match)
        || (endsTheStory
            && s.optional("own-takes-back").stream()
                .anyMatch(takesBack -> isOfStoryTakenBack(takesBack, s, match)));
  }

  /// "Withdrew its story that it had been shelved", "the story that it was shelved has been
  /// withdrawn", where the language has words for both. "Withdrew its report, an article says" is
  /// something else.
  private static boolean isOfStoryTakenBack(
      Dictionary.Hit takesBack, Sentence s, Phrasing.Match match) {
    int start = match.start();
    if (takesBack.start() >= match.end()) {
      return s.hasBefore("own-story", start, HEARSAY_REACH)
          && s.hasBefore("own-hearsay", start, HEARSAY_REACH)
          && isOf(match, takesBack, s);
    }
    boolean within = takesBack.end() > start;
    boolean spaced = s.lexicon().wordsPerWord() == 1;
    int reach = within ? 1 : spaced ? STORY_REACH : HAN_STORY_REACH;
    return !Moment.parted(s, takesBack, start, match.end())
        && s.optional("own-story").stream()
            .anyMatch(story ->
                s.found().isBefore(takesBack, story.start(), reach)
                    || s.found().isBefore(story, takesBack.start(), within ? 0 : TAKES_BACK_REACH));
  }

  /// "Reports that it comes in January are untrue": shortly after what names it as mere hearsay and
  /// before what says that this is not so, where the language has words for both. "It is out, which
  /// China calls untrue" is something else.
  static boolean isRefutedHearsay(Sentence s, Phrasing.Match match) {
    return s.hasBefore("own-hearsay", match.start(), HEARSAY_REACH)
        && s.optional("own-refuted").stream().anyMatch(refuted -> isOf(match, refuted, s));
  }

  private static boolean isOf(Phrasing.Match match, Dictionary.Hit refuted, Sentence s) {
    int end = match.end();
    return refuted.end() >= end
        && s.found().gap(end, refuted.start()) <= REFUTED_REACH
        && s.found().open(end, refuted.start(), true)
        && !isTakenUp(s, end, refuted.start());
  }

  /// Whether somebody else begins to speak, or to act, between two places.
  private static boolean isTakenUp(Sentence s, int from, int to) {
    return Stream.of("state", "group", "says", "asks", "but", "react")
        .flatMap(wordClass -> s.hits(wordClass).stream())
        .anyMatch(hit -> hit.start() >= from && hit.end() <= to);
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

  /// "Not dead and will be published", "no access, office will publish": whether a match has for
  /// negated, or for blocked, what is a future of its own. What it has of the report itself tells
  /// nothing: "has blocked, and will go on fighting, the report".
  static boolean leapsOverAnd(Sentence s, Phrasing.Match match) {
    return of(match, s, "not", "block", "shelve")
        .anyMatch(stops ->
            match.hits().stream()
                .filter(next -> next.start() >= stops.end())
                .filter(next -> of(match, s, "report", "it", "date").noneMatch(next::equals))
                .anyMatch(next ->
                    isAnotherFuture(stops, next.start(), s) || isAfterComma(stops, next, s)));
  }

  /// "No access, the office will publish": whether what comes next has, behind a comma, a future,
  /// in a script in which a comma parts statements. Not in "has not said, that it will".
  private static boolean isAfterComma(Dictionary.Hit stops, Dictionary.Hit next, Sentence s) {
    return s.lexicon().wordsPerWord() > 1
        && futures(s)
            .filter(future -> future.start() >= stops.end() && future.start() <= next.start())
            .filter(future -> s.found().holds(",", stops.end(), future.start()))
            .anyMatch(future ->
                Stream.of("says", "promise", "know")
                    .flatMap(words -> s.hits(words).stream())
                    .noneMatch(h -> h.start() >= stops.end() && h.end() <= future.start()));
  }

  private static Stream<Dictionary.Hit> of(Phrasing.Match match, Sentence s, String... classes) {
    return Stream.of(classes)
        .flatMap(words -> s.optional(words).stream())
        .filter(match.hits()::contains);
  }

  /// "Ne sera pas enterré et paraîtra": after "and" a future needs a negation of its own, where the
  /// language has words for that. Whether one begins after a word and at a place or before it.
  private static boolean isAnotherFuture(Dictionary.Hit before, int at, Sentence s) {
    return s.optional("own-and").stream()
        .filter(and -> and.start() >= before.end() && and.start() <= at)
        .anyMatch(and ->
            futures(s).anyMatch(future -> future.start() == and.end() && future.start() <= at + 1));
  }

  private static Stream<Dictionary.Hit> futures(Sentence s) {
    return Stream.of("own-future", "own-publishes", "will")
        .flatMap(words -> s.optional(words).stream());
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
          || s.found().holds(",", not.end(), start)
          || isAnotherFuture(not, start, s)) {
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
