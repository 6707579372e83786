package dev.tocsin.analysis;

import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the [Network] reads in an article where the rules read nothing of the kind, and what it
/// takes for its news. It says what is asserted; of sentences that ask, nothing.
///
/// Where its numbers come from is told in decisions 0011 to 0013, 0016 and 0019.
final class Learned {
  /// Below what one newsroom's word needs: two have to say it before it moves a state.
  private static final double CONFIDENCE = 0.55;

  /// As much as a rule's: one newsroom's word is enough.
  private static final double SURE_CONFIDENCE = 0.8;

  /// From this chance on it is sure of a sentence. In the kept articles it was right in 97 of a
  /// hundred such leading sentences, whether or not they name the report (decision 0024).
  private static final double SURE = 0.9;

  /// From so far on it is sure that something is the article's news.
  private static final double SURE_NEWS = 2;

  /// A kind is said from this chance on.
  private static final double LIKELY = 0.4;

  /// The same in a sentence in which a rule says something, of an article in which rules assert
  /// something: a rule knows the order of the words.
  private static final double BESIDE_A_RULE = 0.9;

  // The same two of the kind that the article puts forward most: it is the news of something, so
  // that less tells in which sentence.
  private static final double LIKELY_NEWS = 0.1;
  private static final double NEWS_BESIDE_A_RULE = 0.2;

  /// In an article in which the rules assert nothing it is silent from this chance of nothing on:
  /// most such articles say nothing.
  private static final double NOTHING = 0.3;

  /// What a rule says falls below this chance.
  private static final double UNLIKELY = 0.1;

  /// The title and so many sentences after it are always read.
  private static final int FIRST = 8;

  /// So are those that stand so near to one about the report.
  private static final int NEAR = 3;

  /// Sentences of an article that are read.
  private static final int MAX_SENTENCES = 60;

  private static final String RULES = "learned.";

  private final Network network;
  private final List<Integer> places;
  private final List<Sentence> shown;
  private final List<Topic.About> about;
  private final Opinion opinion;
  private final boolean isSilent;
  private final SignalKind mostNews;

  /// @param places of the sentences that it was shown, in the article
  /// @param about what each sentence of the article is about
  private Learned(
      Network network,
      List<Integer> places,
      List<Sentence> shown,
      List<Topic.About> about,
      Opinion opinion) {
    this.network = network;
    this.places = places;
    this.shown = shown;
    this.about = about;
    this.opinion = opinion;
    this.isSilent = chanceOfNothing() >= NOTHING;
    this.mostNews = Collections.max(Marks.KINDS, Comparator.comparingDouble(opinion::news));
  }

  /// Shows the network an article; null where it has no sentence that could be read.
  ///
  /// @param read what the rules read
  static @Nullable Learned of(Reading.Said read, Lexicons lexicons) {
    List<Integer> places = shown(read.about());
    if (places.isEmpty()) {
      return null;
    }
    List<Sentence> shown = places.stream().map(read.sentences()::get).toList();
    List<Seen> seen = places.stream().map(i -> see(read, i, lexicons)).toList();
    Network network = lexicons.network();
    return new Learned(network, places, shown, read.about(), network.read(seen));
  }

  /// What the network of some lexicons sees of a sentence.
  static Seen see(Reading.Said read, int i, Lexicons lexicons) {
    Sentence s = read.sentences().get(i);
    return lexicons.features(s.lexicon()).see(s, marks(read, i));
  }

  private static float[] marks(Reading.Said read, int i) {
    return Marks.of(
        read.sentences().get(i), read.about().get(i), read.fired().get(i), read.signals());
  }

  /// The places of the sentences that the network is shown.
  static List<Integer> shown(List<Topic.About> about) {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < about.size() && shown.size() < MAX_SENTENCES; i++) {
      if (i <= FIRST || isNearTheReport(i, about)) {
        shown.add(i);
      }
    }
    return shown;
  }

  private static boolean isNearTheReport(int sentence, List<Topic.About> about) {
    return about
        .subList(Math.max(0, sentence - NEAR), Math.min(about.size(), sentence + NEAR + 1))
        .stream()
        .anyMatch(Topic.About::report);
  }

  /// How far the article puts a kind forward as its news; more is further, and 0 for each where the
  /// network was taught none of its languages.
  double news(SignalKind kind) {
    return isTaught() ? opinion.news(kind) : 0;
  }

  /// Whether the network was taught a language of the article.
  boolean isTaught() {
    return shown.stream().anyMatch(network::knows);
  }

  /// That the article asserts nothing of the report, 0 to 1.
  double chanceOfNothing() {
    return opinion.chanceOfNothing();
  }

  /// The kinds that a sentence likely says and the rules don't; what they read anywhere in the
  /// article needs no second word. Of another report it says nothing.
  ///
  /// @param sentence its place in the article
  /// @param byRule what the rules said in it
  /// @param said the kinds that they assert in the article
  List<SignalRules.Fired> fire(int sentence, List<SignalRules.Fired> byRule, Set<SignalKind> said) {
    int place = places.indexOf(sentence);
    if (place < 0 || (said.isEmpty() && isSilent)) {
      return List.of();
    }
    Sentence s = shown.get(place);
    if (!network.knows(s) || s.question() || about.get(sentence).another()) {
      return List.of();
    }
    List<SignalRules.Fired> fired = new ArrayList<>(0);
    boolean besideARule = !said.isEmpty() && !byRule.isEmpty();
    for (SignalKind kind : Marks.KINDS) {
      if (opinion.chance(place, kind) >= least(kind, besideARule)
          && !said.contains(kind)
          && byRule.stream().noneMatch(f -> leavesNoRoomFor(f, kind))) {
        int word = opinion.speaksFor(place, kind);
        if (word >= 0) {
          Phrasing.Match match =
              new Phrasing.Match(List.of(new Dictionary.Hit(-1, word, word + 1)));
          if (kind == SignalKind.RELEASED && SignalRules.isOfADraft(s, match)) {
            continue;
          }
          Polarity polarity =
              PolarityOf.isRefuted(kind, s, match) ? Polarity.DENIED : Polarity.ASSERTED;
          fired.add(
              new SignalRules.Fired(rule(kind, confidence(place, kind)), kind, match, polarity));
        }
      }
    }
    return fired;
  }

  /// How surely a sentence says it. What is sure to it needs no naming of the report beside it: it
  /// was shown how surely the sentence is about that. That a report is out, or will never be, ends
  /// a story, and is never sure.
  private double confidence(int place, SignalKind kind) {
    boolean ends = kind == SignalKind.RELEASED || kind == SignalKind.SHELVED;
    boolean surelySaid = opinion.chance(place, kind) >= SURE;
    boolean surelyNews = kind == mostNews && opinion.news(kind) >= SURE_NEWS;
    if (ends || !(surelySaid || surelyNews)) {
      return CONFIDENCE * about.get(places.get(place)).share();
    }
    return surelySaid && surelyNews ? SURE_CONFIDENCE : CONFIDENCE;
  }

  private double least(SignalKind kind, boolean besideARule) {
    return kind == mostNews
        ? besideARule ? NEWS_BESIDE_A_RULE : LIKELY_NEWS
        : besideARule ? BESIDE_A_RULE : LIKELY;
  }

  /// Whether a sentence, read in its surroundings, speaks so much against what a shipped rule
  /// asserts in it that this does not count. What a newsroom's own rule says always counts.
  boolean refutes(Leading.Placed p) {
    for (int place = 0; place < shown.size(); place++) {
      if (p.isIn(shown.get(place))) {
        return refutesAt(place, p.fired());
      }
    }
    return false;
  }

  /// The same of what a rule says of a sentence, whatever became of it.
  ///
  /// @param sentence its place in the article
  boolean refutes(int sentence, SignalRules.Fired f) {
    int place = places.indexOf(sentence);
    return place >= 0 && refutesAt(place, f);
  }

  private boolean refutesAt(int place, SignalRules.Fired f) {
    return f.polarity() == Polarity.ASSERTED
        && !f.rule().silent()
        && !f.rule().added()
        && network.knows(shown.get(place))
        && chance(place, f) < UNLIKELY;
  }

  /// That a sentence says what was read in it. Where a rule says one thing before the release and
  /// another after it, which of them it is follows from the article, so either will do.
  private double chance(int place, SignalRules.Fired f) {
    SignalKind kind = f.kind();
    SignalKind after = f.rule().afterRelease();
    if (after == null) {
      return opinion.chance(place, kind);
    }
    List<SignalKind> others = kind == after ? f.rule().kinds() : List.of(after);
    double chance = opinion.chance(place, kind);
    for (SignalKind other : others) {
      chance = Math.max(chance, opinion.chance(place, other));
    }
    return chance;
  }

  /// Whether what a rule says in a sentence leaves no room for a kind: it may be the same, or who
  /// presses "not to publish" would be heard as asking to publish.
  private static boolean leavesNoRoomFor(SignalRules.Fired fired, SignalKind kind) {
    return fired.kind() == kind
        || fired.rule().afterRelease() == kind
        || (fired.kind() == SignalKind.SUPPRESSION_PRESSURE && kind == SignalKind.RELEASE_DEMANDED);
  }

  /// Whether a signal is not a rule's.
  static boolean is(Signal signal) {
    return signal.rule().startsWith(RULES);
  }

  /// Whether a rule is its own.
  static boolean is(Rule rule) {
    return rule.id().startsWith(RULES);
  }

  private static Rule rule(SignalKind kind, double confidence) {
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
        false,
        confidence);
  }
}
