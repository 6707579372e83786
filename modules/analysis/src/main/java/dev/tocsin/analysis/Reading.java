package dev.tocsin.analysis;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Field;
import dev.tocsin.domain.Mention;
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
import java.util.stream.IntStream;
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
        lexicon == null ? List.of() : Credits.credits(lexicon, article.author(), article.text());
    return new Reading(
        article, lexicons, Passages.of(article, language, mentions, lexicons), credits);
  }

  List<String> credits() {
    return credits;
  }

  /// The signals for one watch, the leading one first.
  List<Signal> signals(Watch watch, WatchWords words) {
    Said said = read(watch, words);
    return withOrigins(Leading.order(said.signals, said.sentences, said.learned));
  }

  /// What the article says of one watch's report.
  ///
  /// @param fired all that the rules say of each sentence, whatever became of it
  /// @param refuted what rules say and `learned` is sure that the sentences don't
  /// @param learned what no rule says; null where there is nothing to read
  record Said(
      List<Sentence> sentences,
      List<Topic.About> about,
      List<List<SignalRules.Fired>> fired,
      Progress progress,
      List<Leading.Placed> signals,
      List<Leading.Placed> refuted,
      @Nullable Learned learned) {}

  /// On the issuer's own page one claim is enough to move a state: there rules alone speak, and
  /// only what leads is learned.
  Said read(Watch watch, WatchWords words) {
    Said said = byRules(words);
    Learned learned = Learned.of(said, lexicons);
    if (learned != null && !isIssuers(watch)) {
      List<List<SignalRules.Fired>> believed = believed(said, learned);
      if (!believed.equals(said.fired)) {
        said = told(said.sentences, said.about, said.fired, believed, words);
      }
      said.signals.stream().filter(learned::refutes).forEach(said.refuted::add);
      said.signals.removeAll(said.refuted);
      Set<SignalKind> byRule = asserted(said.signals);
      for (int i = 0; i < said.sentences.size(); i++) {
        for (SignalRules.Fired f : learned.fire(i, said.fired.get(i), byRule)) {
          add(said, i, f, words);
        }
      }
    }
    return new Said(
        said.sentences,
        said.about,
        said.fired,
        said.progress,
        Progress.overtaken(Progress.denied(said.signals)),
        said.refuted,
        learned);
  }

  private boolean isIssuers(Watch watch) {
    return watch.standing(article) == Standing.ISSUER;
  }

  /// The same by the rules alone.
  Said byRules(WatchWords words) {
    List<Sentence> sentences = passages.sentences(words);
    List<Topic.About> about = Topic.of(sentences, isIssuers(words.watch()));
    List<List<SignalRules.Fired>> fired = fired(sentences, about);
    return told(sentences, about, fired, fired, words);
  }

  /// What the rules say, told by how far the report had come.
  ///
  /// @param fired what they say
  /// @param believed what of it is
  private Said told(
      List<Sentence> sentences,
      List<Topic.About> about,
      List<List<SignalRules.Fired>> fired,
      List<List<SignalRules.Fired>> believed,
      WatchWords words) {
    Progress progress = Progress.of(sentences, fired, believed, published(words.watch()) != null);
    Said said =
        new Said(sentences, about, fired, progress, new ArrayList<>(), new ArrayList<>(), null);
    for (int i = 0; i < sentences.size(); i++) {
      for (SignalRules.Fired f : fired.get(i)) {
        if (progress.allows(f)) {
          add(said, i, progress.told(f, sentences.get(i)), words);
        }
      }
    }
    return said;
  }

  /// What the rules say and `learned` does not refute.
  private static List<List<SignalRules.Fired>> believed(Said said, Learned learned) {
    return IntStream.range(0, said.fired.size())
        .mapToObj(i -> said.fired.get(i).stream().filter(f -> !learned.refutes(i, f)).toList())
        .toList();
  }

  private void add(Said said, int sentence, SignalRules.Fired f, WatchWords words) {
    Sentence s = said.sentences.get(sentence);
    Signal signal =
        SignalRules.signal(
            f, s, said.about.get(sentence), words, article, published(words.watch()));
    String credited = signal.origin() == null ? creditedAfter(said, sentence) : null;
    Signal told = credited == null ? signal : signal.creditedTo(credited);
    said.signals.add(new Leading.Placed(told, s.index(), f));
  }

  /// The newsroom that the next sentence credits, where that is all that it says; for a title, the
  /// one that the text credits as it begins.
  private static @Nullable String creditedAfter(Said said, int sentence) {
    int next = sentence + 1;
    if (next >= said.sentences.size()) {
      return null;
    }
    boolean begins =
        said.sentences.get(sentence).field() == Field.TITLE
            && said.sentences.get(next).field() == Field.TEXT;
    if (begins) {
      String lead = Credits.origin(said.sentences.get(next));
      return lead == null ? creditedAfter(said, next) : lead;
    }
    return said.fired.get(next).isEmpty() ? Credits.originBefore(said.sentences.get(next)) : null;
  }

  private static List<List<SignalRules.Fired>> fired(
      List<Sentence> sentences, List<Topic.About> about) {
    List<List<SignalRules.Fired>> fired = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      fired.add(SignalRules.fire(sentences.get(i), about.get(i)));
    }
    return fired;
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
              ? s.creditedTo(known.iterator().next())
              : s);
    }
    return credited;
  }

  private static String whyNot(SignalRules.Fired f, Sentence s, Said said) {
    return said.refuted.stream()
        .filter(p -> p.isIn(s) && isOf(p, f))
        .findFirst()
        .map(p ->
            "though "
                + f.rule().id()
                + " says "
                + p.signal().kind()
                + ": taken together, the words of the sentence and what stands around it speak"
                + " against it")
        .orElseGet(() -> said.progress.whyNot(f));
  }

  private static boolean isOf(Leading.Placed p, SignalRules.Fired f) {
    return p.match().equals(f.match())
        && p.signal().rule().equals(f.rule().id())
        && (p.signal().kind() == f.kind() || p.signal().kind() == f.rule().afterRelease());
  }

  /// For a person: sentence by sentence what it says, or the nearest rule and what was missing.
  String explain(Watch watch, WatchWords words) {
    Said said = read(watch, words);
    StringBuilder out = new StringBuilder("Watch " + watch.id() + ": " + watch.name() + "\n");
    if (said.sentences.isEmpty()) {
      out.append(
          "  There is no lexicon for the article's language; add one and it will be read.\n");
    }
    for (int i = 0; i < said.sentences.size(); i++) {
      Sentence sentence = said.sentences.get(i);
      out.append(
          sentence.field() == Field.TITLE ? "\n  title: " : "\n  " + sentence.start() + ": ");
      out.append(sentence.text().strip()).append('\n');
      List<Leading.Placed> signals = said.signals.stream().filter(p -> p.isIn(sentence)).toList();
      for (Leading.Placed p : signals) {
        out.append("    ").append(Silence.line(p.signal(), sentence, p.match())).append('\n');
      }
      for (SignalRules.Fired f : said.fired.get(i)) {
        if (signals.stream().noneMatch(p -> isOf(p, f))) {
          out.append("    nothing, ").append(whyNot(f, sentence, said)).append('\n');
        }
      }
      if (signals.isEmpty() && said.fired.get(i).isEmpty()) {
        out.append("    nothing: ")
            .append(Silence.reason(sentence, said.about.get(i)))
            .append('\n');
      }
    }
    String news = Leading.explain(said.signals, said.sentences, said.learned);
    return news.isEmpty()
        ? out.toString()
        : out.append("\n  news: ").append(news).append('\n').toString();
  }
}
