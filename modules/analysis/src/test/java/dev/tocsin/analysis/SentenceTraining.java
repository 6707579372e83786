package dev.tocsin.analysis;

import de.bwaldvogel.liblinear.SolverType;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.TaggedArticle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Learns the weights of the [Classifier] for all languages at once: what holds in any (word
/// classes, concepts, what follows what, what the rules said), and what each language adds to it
/// (its words, and where the classes mean more or less in it). L1 regularisation keeps one feature
/// in thirty.
final class SentenceTraining {
  /// A feature of fewer sentences is nobody's custom.
  private static final int LEAST_SENTENCES = 3;

  private static final LogisticRegression REGRESSION = new LogisticRegression(SolverType.L1R_LR, 1);

  private static final String COMMON = "common";

  /// A sentence about the report.
  ///
  /// @param features as [Weights] spells them, those of its language behind the language's name
  /// @param asserts whether it asserts each kind; a kind that nobody can tell is left out
  private record Example(Lesson lesson, Set<String> features, Map<SignalKind, Boolean> asserts) {}

  private final Lexicons lexicons = Lexicons.builtIn();
  private final WatchWords words = new WatchWords(TheWatch.ohchr());
  private final Analyzer analyzer = Analyzer.of(List.of(TheWatch.ohchr()), lexicons);
  private final Map<String, Features> featuresOf = new HashMap<>();
  private final List<Example> examples = new ArrayList<>();

  SentenceTraining(List<Lesson> lessons) {
    lessons.forEach(this::add);
  }

  private void add(Lesson lesson) {
    TaggedArticle read = analyzer.analyze(lesson.article());
    List<Signal> byRule =
        read.signals().stream()
            .filter(s -> s.polarity() == Polarity.ASSERTED && !Learned.is(s))
            .toList();
    Set<SignalKind> said = kinds(byRule.stream());
    List<Sentence> sentences =
        Passages.of(lesson.article(), read.language(), read.mentions(), lexicons).sentences(words);
    List<Topic.About> about = Topic.of(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence s = sentences.get(i);
      if (about.get(i).report() && !s.question()) {
        Set<SignalKind> here =
            kinds(byRule.stream().filter(f -> f.field() == s.field() && f.start() == s.start()));
        Map<SignalKind, Boolean> known = new EnumMap<>(SignalKind.class);
        for (SignalKind kind : SignalKind.values()) {
          Boolean is = lesson.labels().asserts(kind, s, here);
          if (is != null) {
            known.put(kind, is);
          }
        }
        examples.add(new Example(lesson, features(s, said), known));
      }
    }
  }

  private static Set<SignalKind> kinds(Stream<Signal> signals) {
    Set<SignalKind> kinds = EnumSet.noneOf(SignalKind.class);
    signals.forEach(s -> kinds.add(s.kind()));
    return kinds;
  }

  private Features of(Lexicon lexicon) {
    return featuresOf.computeIfAbsent(lexicon.language(), _ -> new Features(lexicon));
  }

  private Set<String> features(Sentence s, Set<SignalKind> said) {
    Set<String> names = new HashSet<>();
    Features features = of(s.lexicon());
    features.visit(s, said, new Named(features, s.lexicon(), names));
    return names;
  }

  /// The files of weights, name (`en`, `common`) to text.
  ///
  /// @param from the lessons to learn from
  Map<String, String> weights(Predicate<Lesson> from) {
    List<Example> learned = examples.stream().filter(e -> from.test(e.lesson())).toList();
    Map<String, Long> counts =
        learned.stream()
            .flatMap(e -> e.features().stream())
            .collect(Collectors.groupingBy(f -> f, Collectors.counting()));
    counts.values().removeIf(count -> count < LEAST_SENTENCES);
    Map<String, StringBuilder> files = new TreeMap<>();
    for (SignalKind kind : SignalKind.values()) {
      List<LogisticRegression.Row> rows =
          learned.stream()
              .filter(e -> e.asserts().containsKey(kind))
              .map(e -> row(e, kind, counts))
              .toList();
      Training.byWeight(REGRESSION.fit(rows))
          .forEach((feature, weight) -> {
            String language = Named.language(feature);
            String file = language == null ? COMMON : language;
            files
                .computeIfAbsent(file, _ -> new StringBuilder(Training.HEADING))
                .append(Training.line(kind.name(), weight, Named.withoutLanguage(feature)));
          });
    }
    Map<String, String> texts = new HashMap<>();
    files.forEach((name, text) -> texts.put(name, text.toString()));
    return texts;
  }

  /// The weights of the languages by such files.
  static Map<String, Weights> read(Map<String, String> files) {
    List<String> faults = new ArrayList<>();
    Map<String, Weights> weights = new HashMap<>();
    Weights common = Weights.read(files.get(COMMON), COMMON, faults);
    files.forEach((name, text) -> {
      if (!name.equals(COMMON)) {
        weights.put(name, common.with(Weights.read(text, name, faults)));
      }
    });
    Resources.refuse(faults);
    return weights;
  }

  private static LogisticRegression.Row row(
      Example e, SignalKind kind, Map<String, Long> features) {
    Map<String, Double> values = new HashMap<>();
    e.features().stream().filter(features::containsKey).forEach(f -> values.put(f, 1.0));
    return new LogisticRegression.Row(values, e.asserts().get(kind));
  }
}
