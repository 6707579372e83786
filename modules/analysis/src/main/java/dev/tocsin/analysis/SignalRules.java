package dev.tocsin.analysis;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Deadline;
import dev.tocsin.domain.Field;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tries a lexicon's rules on a sentence, in their order, and says what each match states.
final class SignalRules {
  /// A rule that finds one wording again and again in one sentence stops here.
  private static final int MAX_MATCHES = 6;

  /// Words between "no guarantee" and what is in doubt.
  private static final int DOUBT_REACH = 8;

  /// Words between "due" and "last year".
  private static final int PROMISE_REACH = 1;

  /// Words between "had" and its verb: "had, in the last days, repeatedly asked".
  private static final int PLUPERFECT_REACH = 5;

  /// What a rule said at one place.
  record Fired(Rule rule, SignalKind kind, Phrasing.Match match, Polarity polarity) {
    /// The same, told after the release.
    Fired after(boolean released) {
      SignalKind instead = rule.afterRelease();
      return released && instead != null ? new Fired(rule, instead, match, polarity) : this;
    }
  }

  /// Words between what is published and "draft".
  private static final int DRAFT_REACH = 8;

  private SignalRules() {}

  /// Where no rule says anything, entries inside longer ones count as well: a longer entry that
  /// serves no rule of this sentence shall not keep a shorter one from serving another.
  static List<Fired> fire(Sentence s, Topic.About about) {
    if (!about.report() && !about.subject()) {
      return List.of(); // No rule is about anything else.
    }
    List<Fired> fired = fire(s, about, 1);
    if (!fired.isEmpty()) {
      return fired;
    }
    Sentence closer = s.withInside();
    return closer == null ? fired : fire(closer, about, 2);
  }

  /// @param steps of a phrasing that has fewer nothing is tried: a word alone says too little once
  ///   its longer neighbours are set aside
  private static List<Fired> fire(Sentence s, Topic.About about, int steps) {
    List<Fired> fired = new ArrayList<>();
    for (RuleIndex.Saying saying : s.lexicon().index().of(s.found())) {
      Rule rule = saying.rule();
      Phrasing phrasing = saying.phrasing();
      if (phrasing.orders().getFirst().size() < steps || !applies(rule, s, about)) {
        continue;
      }
      for (int n = 0; n < MAX_MATCHES; n++) {
        Phrasing.Match match = phrasing.match(s.found());
        if (match == null || isVetoed(rule, s, match) || PolarityOf.leapsOverAnd(s, match)) {
          break;
        }
        boolean again = s.found().use(match);
        for (SignalKind kind : rule.kinds()) {
          if ((kind == SignalKind.PROMISED && isDoubted(rule, s, match))
              || (kind == SignalKind.RELEASED && isOfADraft(s, match))
              || (kind == SignalKind.REACTION && PolarityOf.isRefutedHearsay(s, match))) {
            continue;
          }
          Polarity polarity = PolarityOf.match(rule, kind, s, match);
          add(new Fired(rule, kind, match, polarity), fired);
        }
        if (!again) {
          break;
        }
      }
    }
    return fired;
  }

  /// The first rule of a kind counts, but what is only implied makes way for what is said.
  private static void add(Fired more, List<Fired> fired) {
    for (int i = 0; i < fired.size(); i++) {
      Fired before = fired.get(i);
      if (before.kind() == more.kind() && before.polarity() == more.polarity()) {
        if (before.rule().weak() && !more.rule().weak()) {
          fired.set(i, more);
        }
        return;
      }
    }
    fired.add(more);
  }

  static boolean applies(Rule rule, Sentence s, Topic.About about) {
    boolean place =
        switch (rule.where()) {
          case ANYWHERE -> true;
          case TITLE -> s.field() == Field.TITLE;
          case TEXT -> s.field() == Field.TEXT;
        };
    return place
        && switch (rule.about()) {
          case REPORT -> about.report();
          case SUBJECT -> about.subject() || about.report();
        };
  }

  private static boolean isVetoed(Rule rule, Sentence s, Phrasing.Match match) {
    int reach = s.lexicon().reach();
    return rule.unless().stream()
        .anyMatch(
            veto -> veto.matchesWithin(s.found(), match.start() - reach, match.end() + reach));
  }

  static boolean has(Phrasing.Match match, Lexicon lexicon, String wordClass) {
    int number = lexicon.wordClass(wordClass);
    return match.hits().stream().anyMatch(h -> h.wordClass() == number);
  }

  /// Whether what is published is a draft or a leak: that a newspaper prints one is no release.
  static boolean isOfADraft(Sentence s, Phrasing.Match match) {
    return s.optional("own-leaked").stream()
        .anyMatch(draft -> {
          int gap =
              draft.start() >= match.end()
                  ? s.found().gap(match.end(), draft.start())
                  : s.found().gap(draft.end(), match.start()); // negative within the match
          return gap <= DRAFT_REACH;
        });
  }

  /// Who doesn't know when or whether it will come has promised nothing; an earlier promise stands.
  private static boolean isDoubted(Rule rule, Sentence s, Phrasing.Match match) {
    Lexicon lexicon = s.lexicon();
    if (rule.background() || has(match, lexicon, "promise")) {
      return false;
    }
    return isInDoubt(s, match);
  }

  /// "No word on when it comes", "when it comes she left open".
  private static boolean isInDoubt(Sentence s, Phrasing.Match match) {
    int start = match.start();
    int reach = s.lexicon().words(DOUBT_REACH);
    return Stream.of("no-date", "unsure").anyMatch(doubt -> s.hasBefore(doubt, start, reach))
        || s.optional("when").stream()
            .anyMatch(hit -> s.found().isBefore(hit, start, reach) && !isSaidSince(hit, s, match));
  }

  /// "When she said that it will come".
  private static boolean isSaidSince(Dictionary.Hit hit, Sentence s, Phrasing.Match match) {
    return s.hits("says").stream()
        .anyMatch(says -> says.start() >= hit.end() && says.end() <= match.start());
  }

  /// "Beijing had asked her": before the past, unless it only follows "she said that".
  private static boolean isPluperfect(Sentence s, Phrasing.Match match) {
    for (Dictionary.Hit had : s.hits("had")) {
      boolean near =
          had.start() >= match.start() - PLUPERFECT_REACH && had.end() <= match.end() + 1;
      boolean reported =
          Stream.of("says", "deny")
              .flatMap(speech -> s.hits(speech).stream())
              .anyMatch(speech -> speech.end() <= had.start());
      if (near && !reported && !Moment.parted(s, had, match.start(), match.end())) {
        return true;
      }
    }
    return false;
  }

  /// "Said that she had hoped to publish it by May". What is learned matches a word anywhere.
  private static boolean isFormerIntention(Fired fired, Sentence s) {
    Phrasing.Match match = fired.match();
    return s.optional("own-had-meant").stream()
        .filter(hit -> !Moment.parted(s, hit, match.start(), match.end()))
        .anyMatch(hit ->
            Learned.is(fired.rule())
                || (hit.start() < match.end() && !Moment.hasComma(s, hit.end(), match.start())));
  }

  /// "Hours earlier", but not "48 hours earlier".
  private static boolean isHoursEarlier(Sentence s, Phrasing.Match match) {
    return s.optional("own-hours-earlier").stream()
        .anyMatch(
            hit -> !isAfterNumber(s, hit) && !Moment.parted(s, hit, match.start(), match.end()));
  }

  private static boolean isAfterNumber(Sentence s, Dictionary.Hit hit) {
    return hit.start() > 0
        && Character.isDigit(s.found().tokens().words()[hit.start() - 1].charAt(0));
  }

  /// Whether the sentence tells it as something past, dates aside.
  static boolean isRecalled(Fired fired, Sentence s) {
    return fired.rule().background()
        || s.listed()
        || (isPluperfect(s, fired.match()) && !isHoursEarlier(s, fired.match()))
        || (fired.kind() == SignalKind.PROMISED
            && (isInDoubt(s, fired.match()) || isFormerIntention(fired, s)))
        || isRecalled(s, fired.kind(), fired.match());
  }

  /// Whether an article that tells of the release tells this of the time before: "had opposed its
  /// publication", "hours before the release the envoy objected".
  static boolean isOfBefore(Fired fired, Sentence s) {
    return isRecalled(fired, s)
        || isPluperfect(s, fired.match())
        || !s.optional("own-before-release").isEmpty();
  }

  /// "Last year she said": but what was due or promised last year is late now.
  private static boolean isRecalled(Sentence s, SignalKind kind, Phrasing.Match match) {
    for (Dictionary.Hit recall : s.hits("recall")) {
      boolean ofThePromise =
          kind == SignalKind.DELAYED
              && Stream.of("will", "promise")
                  .flatMap(word -> s.hits(word).stream())
                  .anyMatch(h ->
                      h.end() <= recall.start()
                          && s.found().gap(h.end(), recall.start()) <= PROMISE_REACH);
      boolean ofAFormerDate = kind == SignalKind.PROMISED && Moment.isOfFormerDate(s, recall);
      if (!ofThePromise
          && !ofAFormerDate
          && !Moment.parted(s, recall, match.start(), match.end())) {
        return true;
      }
    }
    return false;
  }

  /// The signal that a match makes.
  static Signal signal(
      Fired fired,
      Sentence s,
      Topic.About about,
      WatchWords words,
      Article article,
      @Nullable LocalDate published) {
    Phrasing.Match match = fired.match();
    LocalDate asOf =
        published == null ? null : Earlier.day(s, words, published, fired.kind(), match);
    boolean recalled =
        asOf != null
            || isRecalled(fired, s)
            || (published == null && Earlier.isOfEarlierMonth(s, match));
    Voices.Claimant claimant = Voices.claimant(s, fired.kind(), fired.polarity(), match);
    boolean issuer = claimant != null && claimant.issuer();
    boolean dated = fired.kind() == SignalKind.PROMISED || fired.kind() == SignalKind.DELAYED;
    LocalDate reference = recalled && asOf != null ? asOf : published;
    Deadline deadline =
        dated && reference != null
            ? Moment.deadline(s, words, reference, fired.kind(), match)
            : null;
    double share = Learned.is(fired.rule()) ? 1 : about.share();
    double confidence = Math.round(fired.rule().confidence() * share * 100) / 100.0;
    return new Signal(
        words.watch().id(),
        fired.kind(),
        fired.polarity(),
        recalled,
        asOf,
        claimant == null ? null : claimant.name(),
        issuer ? Standing.ISSUER : words.watch().standing(article),
        Credits.origin(s),
        deadline,
        s.text(),
        s.field(),
        s.start(),
        s.end(),
        confidence,
        fired.rule().id());
  }
}
