package dev.tocsin.analysis;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Field;
import dev.tocsin.domain.Mention;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.Standing;
import dev.tocsin.domain.Watch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a relevant article says of each watched report.
final class Reading {
  private final Article article;
  private final Lexicons lexicons;
  private final Passages passages;
  private final List<String> credits;

  private Reading(Article article, Lexicons lexicons, Passages passages, List<String> credits) {
    this.article = article;
    this.lexicons = lexicons;
    this.passages = passages;
    this.credits = credits;
  }

  static Reading of(Article article, String language, List<Mention> mentions, Lexicons lexicons) {
    Lexicon lexicon = lexicons.of(language);
    List<String> credits =
        lexicon == null ? List.of() : Voices.credits(lexicon, article.author(), article.text());
    return new Reading(
        article, lexicons, Passages.of(article, language, mentions, lexicons), credits);
  }

  List<String> credits() {
    return credits;
  }

  /// The signals for one watch, the leading one first.
  List<Signal> signals(Watch watch, WatchWords words) {
    Said said = read(watch, words);
    return withOrigins(Leading.order(said.signals, said.likely));
  }

  /// What the article says of one watch's report.
  ///
  /// @param likely what sentences say by their words, by the number of the sentence
  record Said(List<Leading.Placed> signals, Map<Integer, Likely> likely) {}

  Said read(Watch watch, WatchWords words) {
    List<Sentence> sentences = passages.sentences(words);
    List<Topic.About> about = Topic.of(sentences);
    List<List<SignalRules.Fired>> fired = fired(sentences, about);
    LocalDate published = published(watch);
    List<Leading.Placed> signals = byRule(sentences, about, fired, words, published);
    Set<SignalKind> byRule = asserted(signals);
    Map<Integer, Likely> likely = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence s = sentences.get(i);
      Likely read = likely(s, about.get(i), byRule);
      if (read != null) {
        likely.put(s.index(), read);
      }
      for (SignalRules.Fired f : learned(read, fired.get(i), byRule)) {
        Signal signal = SignalRules.signal(f, s, about.get(i), words, article, published);
        signals.add(placed(signal, s, f));
      }
    }
    return new Said(signals, likely);
  }

  private @Nullable Likely likely(Sentence s, Topic.About about, Set<SignalKind> byRule) {
    return Learned.read(lexicons.classifier(s.lexicon().language()), s, about, byRule);
  }

  /// On the issuer's own page one claim is enough to move a state: there rules alone speak.
  private List<SignalRules.Fired> learned(
      @Nullable Likely likely, List<SignalRules.Fired> byRule, Set<SignalKind> said) {
    return article.standing() == Standing.ISSUER ? List.of() : Learned.fire(likely, byRule, said);
  }

  private static Leading.Placed placed(Signal signal, Sentence s, SignalRules.Fired f) {
    return new Leading.Placed(
        signal, s.index(), f.match().start(), f.rule().kinds().indexOf(f.kind()));
  }

  private static List<List<SignalRules.Fired>> fired(
      List<Sentence> sentences, List<Topic.About> about) {
    List<List<SignalRules.Fired>> fired = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      fired.add(SignalRules.fire(sentences.get(i), about.get(i)));
    }
    return fired;
  }

  private List<Leading.Placed> byRule(
      List<Sentence> sentences,
      List<Topic.About> about,
      List<List<SignalRules.Fired>> fired,
      WatchWords words,
      @Nullable LocalDate published) {
    boolean spoken =
        fired.stream()
            .flatMap(List::stream)
            .anyMatch(
                f -> !f.rule().silent() && !f.rule().alone() && f.polarity() == Polarity.ASSERTED);
    boolean released = tells(fired, SignalKind.RELEASED);
    boolean open = !released && fired.stream().flatMap(List::stream).anyMatch(Reading::isOpen);
    boolean awaited = published != null && !released && isAwaited(sentences, fired);
    boolean after = released || (!awaited && tells(fired, SignalKind.REACTION));
    List<Leading.Placed> signals = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (SignalRules.Fired f : fired.get(i)) {
        boolean tooEarly =
            awaited && f.kind() == SignalKind.REACTION && f.rule().about() == Rule.About.REPORT;
        boolean unheard = (open && f.rule().weak()) || (spoken && f.rule().alone());
        if (!f.rule().silent() && !tooEarly && !unheard) {
          Signal signal =
              SignalRules.signal(
                  f.after(after && !SignalRules.isOfBefore(f, sentences.get(i))),
                  sentences.get(i),
                  about.get(i),
                  words,
                  article,
                  published);
          signals.add(placed(signal, sentences.get(i), f));
        }
      }
    }
    return signals;
  }

  private static Set<SignalKind> asserted(List<Leading.Placed> signals) {
    Set<SignalKind> kinds = EnumSet.noneOf(SignalKind.class);
    for (Leading.Placed placed : signals) {
      if (placed.isAsserted()) {
        kinds.add(placed.signal().kind());
      }
    }
    return kinds;
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
  private boolean isAwaited(List<Sentence> sentences, List<List<SignalRules.Fired>> fired) {
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

  private @Nullable LocalDate published(Watch watch) {
    return article.published().day(watch.zone());
  }

  /// A headline seldom credits anybody: a signal without an origin has that of the article's others
  /// of its kind, where they all credit the same.
  private static List<Signal> withOrigins(List<Signal> signals) {
    Map<SignalKind, Set<String>> origins = new HashMap<>();
    for (Signal s : signals) {
      if (s.origin() != null) {
        origins.computeIfAbsent(s.kind(), _ -> new TreeSet<>()).add(s.origin());
      }
    }
    List<Signal> credited = new ArrayList<>();
    for (Signal s : signals) {
      Set<String> known = origins.getOrDefault(s.kind(), Set.of());
      credited.add(
          s.origin() == null && !s.background() && known.size() == 1
              ? credit(s, known.iterator().next())
              : s);
    }
    return credited;
  }

  private static Signal credit(Signal s, String origin) {
    return new Signal(
        s.watch(),
        s.kind(),
        s.polarity(),
        s.background(),
        s.asOf(),
        s.claimant(),
        s.standing(),
        origin,
        s.deadline(),
        s.sentence(),
        s.field(),
        s.start(),
        s.end(),
        s.confidence(),
        s.rule());
  }

  /// For a person: sentence by sentence what fired, or the nearest rule and what was missing.
  String explain(Watch watch, WatchWords words) {
    List<Sentence> sentences = passages.sentences(words);
    List<Topic.About> about = Topic.of(sentences);
    List<List<SignalRules.Fired>> fired = fired(sentences, about);
    LocalDate published = published(watch);
    Set<SignalKind> said = asserted(byRule(sentences, about, fired, words, published));
    StringBuilder out = new StringBuilder("Watch " + watch.id() + ": " + watch.name() + "\n");
    if (sentences.isEmpty()) {
      out.append(
          "  There is no lexicon for the article's language; add one and it will be read.\n");
    }
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      out.append(
          sentence.field() == Field.TITLE ? "\n  title: " : "\n  " + sentence.start() + ": ");
      out.append(sentence.text().strip()).append('\n');
      List<SignalRules.Fired> all = new ArrayList<>(fired.get(i));
      all.addAll(learned(likely(sentence, about.get(i), said), fired.get(i), said));
      if (all.isEmpty()) {
        out.append("    nothing: ").append(Silence.reason(sentence, about.get(i))).append('\n');
      }
      for (SignalRules.Fired f : all) {
        if (f.rule().silent()) {
          out.append("    nothing, on purpose, by ").append(f.rule().id()).append('\n');
        } else {
          Signal s = SignalRules.signal(f, sentence, about.get(i), words, article, published);
          out.append("    ").append(Silence.line(s, sentence, f.match())).append('\n');
        }
      }
    }
    Said whole = read(watch, words);
    String news = Leading.explain(whole.signals, whole.likely);
    return news.isEmpty()
        ? out.toString()
        : out.append("\n  news: ").append(news).append('\n').toString();
  }
}
