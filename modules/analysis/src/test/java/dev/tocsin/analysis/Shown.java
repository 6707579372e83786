package dev.tocsin.analysis;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Mention;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.Watch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A lesson as far as the [Network] is shown it.
///
/// @param read what the rules read in it
/// @param sentences the places of the sentences that are shown
record Shown(Lesson lesson, Reading.Said read, List<Integer> sentences) {
  /// A word that stands in them less often is nobody's custom; so is a term.
  private static final int LEAST_OF_WORD = 2;

  private static final int LEAST_OF_TERM = 3;

  /// Those in which something is shown.
  static List<Shown> of(List<Lesson> lessons) {
    Watch watch = TheWatch.ohchr();
    WatchWords words = new WatchWords(watch);
    Lexicons lexicons = Lexicons.builtIn();
    Analyzer analyzer = Analyzer.of(List.of(watch), lexicons);
    List<Shown> shown = new ArrayList<>();
    for (Lesson lesson : lessons) {
      Article article = lesson.article();
      List<Mention> mentions = analyzer.mentions(article);
      String language =
          LanguageOf.detect(article.title() + "\n" + article.text(), article.language());
      Reading.Said read = Reading.of(article, language, mentions, lexicons).byRules(words);
      List<Integer> sentences = Learned.shown(read.about());
      if (!sentences.isEmpty()) {
        shown.add(new Shown(lesson, read, sentences));
      }
    }
    return shown;
  }

  /// What they are made of, in the order in which it is met.
  static Vocabulary vocabulary(List<Shown> lessons) {
    Set<String> languages = new TreeSet<>();
    Map<Vocabulary.Word, Integer> words = new LinkedHashMap<>();
    Map<String, Integer> terms = new LinkedHashMap<>();
    Lexicons lexicons = Lexicons.builtIn().with(Network.untaught());
    for (Shown shown : lessons) {
      for (int i : shown.sentences) {
        Sentence s = shown.read.sentences().get(i);
        languages.add(s.lexicon().language());
        Features of = lexicons.features(s.lexicon());
        List<String> names = Features.terms(s.lexicon());
        of.visitTerms(s, (term, _, _) -> terms.merge(names.get(term), 1, Integer::sum));
        BitSet ofTheStory = of.names(s);
        String[] tokens = s.found().tokens().words();
        for (int w = 0; w < tokens.length; w++) {
          if (!ofTheStory.get(w)) {
            words.merge(new Vocabulary.Word(s.lexicon().language(), tokens[w]), 1, Integer::sum);
          }
        }
      }
    }
    words.values().removeIf(count -> count < LEAST_OF_WORD);
    terms.values().removeIf(count -> count < LEAST_OF_TERM);
    return new Vocabulary(
        List.copyOf(languages), List.copyOf(words.keySet()), List.copyOf(terms.keySet()));
  }

  /// @param lexicons with a network that has the vocabulary
  Exercise exercise(Lexicons lexicons) {
    List<Seen> seen = new ArrayList<>();
    List<@Nullable Boolean[]> answers = new ArrayList<>();
    for (int i : sentences) {
      seen.add(Learned.see(read, i, lexicons));
      answers.add(answers(read.sentences().get(i)));
    }
    int news =
        lesson.leading() != null
            ? Marks.number(lesson.leading())
            : lesson.silent() ? Layers.NO_NEWS : Exercise.UNKNOWN;
    return new Exercise(seen, answers, news);
  }

  private @Nullable Boolean[] answers(Sentence s) {
    Set<SignalKind> byRule = EnumSet.noneOf(SignalKind.class);
    for (Leading.Placed p : read.signals()) {
      if (p.isAsserted() && p.isIn(s)) {
        byRule.add(p.signal().kind());
      }
    }
    @Nullable Boolean[] answers = new Boolean[Layers.KINDS];
    for (SignalKind kind : Marks.KINDS) {
      answers[Marks.number(kind)] = lesson.labels().asserts(kind, s, byRule);
    }
    return answers;
  }
}
