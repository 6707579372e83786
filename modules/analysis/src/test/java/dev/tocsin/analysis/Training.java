package dev.tocsin.analysis;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Learns the weights of the [Classifier] and writes them to a file: for each kind a logistic
/// regression that keeps few features (L1; Fan et al., LIBLINEAR, 2008), on the sentences about the
/// report in the training articles and in the labelled sets that rules may be written on. Nothing is
/// learned from a set that is kept aside, nor from the corpus.
///
///     Training en src/main/resources/dev/tocsin/analysis/weights/en.tsv
final class Training {
  /// A feature of fewer sentences is nobody's custom.
  private static final int LEAST_SENTENCES = 3;

  /// How much an error counts beside the size of the weights.
  private static final double COST = 1;

  private static final double PRECISION = 0.001;
  private static final double LEAST_WEIGHT = 0.01;

  /// A sentence to learn from.
  ///
  /// @param asserts whether it asserts each kind; a kind that nobody can tell is left out
  private record Example(Set<String> features, Map<SignalKind, Boolean> asserts) {}

  private final String language;
  private final Watch watch = TheWatch.ohchr();
  private final WatchWords words = new WatchWords(watch);
  private final Lexicons lexicons = Lexicons.builtIn();
  private final Analyzer analyzer = Analyzer.of(List.of(watch), lexicons);
  private final List<Example> examples = new ArrayList<>();

  private Training(String language) {
    this.language = language;
  }

  public static void main(String[] args) throws IOException {
    String language = args[0];
    Training training = new Training(language);
    Taught.read(language).forEach(training::add);
    List<LabelledSentence> sentences = Labelled.sentences(language, "dev");
    if (sentences != null) {
      sentences.forEach(training::add);
    }
    Labelled.hardCases(language).forEach(training::add);
    training.lexicons.examples(language).forEach(training::add);
    for (String set : Labelled.SETS.stream().filter(Labelled::isOpen).toList()) {
      Labelled.Data data = Labelled.articles(language, set);
      if (data != null) {
        training.add(data);
      }
    }
    training.add(Labelled.story());
    Files.writeString(Path.of(args[1]), training.weights());
  }

  private void add(Taught taught) {
    add(
        taught.article(),
        (sentence, _) -> {
          Set<SignalKind> signals = taught.signals(sentence);
          return kind -> signals.contains(kind);
        });
  }

  private void add(LabelledSentence labelled) {
    add(
        labelled.article(),
        (_, _) ->
            kind ->
                labelled.expected().stream()
                    .anyMatch(e -> e.kind() == kind && e.polarity() == Polarity.ASSERTED));
  }

  /// An example tells of its rule's kinds alone, or that there is nothing.
  private void add(RuleText.Example example) {
    Article article = Articles.of("example", language, "2022-07-19", "", example.text());
    add(
        article,
        (_, _) ->
            kind ->
                example.kinds().isEmpty()
                    ? example.fires() ? false : null
                    : example.kinds().contains(kind) ? example.fires() : null);
  }

  /// What an article doesn't say none of its sentences does; what it says, the sentence does in
  /// which a rule reads it.
  private void add(Labelled.Data data) {
    Map<String, Article> articles = new HashMap<>();
    data.articles().forEach(a -> articles.put(a.id().value(), a));
    for (Label label : data.labels()) {
      add(
          articles.get(label.id()),
          (_, byRule) ->
              kind ->
                  !label.signals().contains(kind)
                      ? Boolean.FALSE
                      : byRule.contains(kind) ? true : null);
    }
  }

  private interface Labels {
    Function<SignalKind, @Nullable Boolean> of(Sentence sentence, Set<SignalKind> byRule);
  }

  private void add(Article article, Labels labels) {
    TaggedArticle read = analyzer.analyze(article);
    List<Signal> byRule =
        read.signals().stream()
            .filter(s -> s.polarity() == Polarity.ASSERTED && !Learned.is(s))
            .toList();
    Set<SignalKind> said = kinds(byRule.stream());
    List<Sentence> sentences =
        Passages.of(article, read.language(), read.mentions(), lexicons).sentences(words);
    List<Topic.About> about = Topic.of(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence s = sentences.get(i);
      if (about.get(i).report() && !s.question() && s.lexicon().language().equals(language)) {
        var asserts =
            labels.of(
                s,
                kinds(
                    byRule.stream().filter(f -> f.field() == s.field() && f.start() == s.start())));
        Map<SignalKind, Boolean> known = new EnumMap<>(SignalKind.class);
        for (SignalKind kind : SignalKind.values()) {
          Boolean is = asserts.apply(kind);
          if (is != null) {
            known.put(kind, is);
          }
        }
        examples.add(new Example(features(s, said), known));
      }
    }
  }

  private static Set<String> features(Sentence s, Set<SignalKind> said) {
    Set<String> names = new HashSet<>();
    new Features(s.lexicon()).visit(s, said, new Named(s.lexicon(), names));
    return names;
  }

  private static Set<SignalKind> kinds(Stream<Signal> signals) {
    Set<SignalKind> kinds = EnumSet.noneOf(SignalKind.class);
    signals.forEach(s -> kinds.add(s.kind()));
    return kinds;
  }

  private String weights() {
    List<String> features =
        examples.stream()
            .flatMap(e -> e.features().stream())
            .collect(Collectors.groupingBy(f -> f, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(e -> e.getValue() >= LEAST_SENTENCES)
            .map(Map.Entry::getKey)
            .toList();
    StringBuilder out =
        new StringBuilder(
            "# What a sentence's words speak for; written by the test class Training.\n");
    for (SignalKind kind : SignalKind.values()) {
      weights(kind, features).entrySet().stream()
          .sorted(
              Map.Entry.<String, Double>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .forEach(e ->
              out.append(
                  String.format(Locale.ROOT, "%s\t%.2f\t%s\n", kind, e.getValue(), e.getKey())));
    }
    System.out.println(examples.size() + " sentences, " + features.size() + " features");
    return out.toString();
  }

  private Map<String, Double> weights(SignalKind kind, List<String> features) {
    Map<String, Integer> numbers = new HashMap<>();
    features.forEach(f -> numbers.put(f, numbers.size() + 1));
    List<Example> known = examples.stream().filter(e -> e.asserts().containsKey(kind)).toList();
    Problem problem = new Problem();
    problem.l = known.size();
    problem.n = features.size();
    problem.x =
        known.stream()
            .map(e ->
                e.features().stream()
                    .filter(numbers::containsKey)
                    .map(numbers::get)
                    .sorted()
                    .map(n -> (Feature) new FeatureNode(n, 1))
                    .toArray(Feature[]::new))
            .toArray(Feature[][]::new);
    problem.y = known.stream().mapToDouble(e -> e.asserts().get(kind) ? 1 : 0).toArray();
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L1R_LR, COST, PRECISION));
    int sign = model.getLabels()[0] == 1 ? 1 : -1;
    Map<String, Double> weights = new HashMap<>();
    for (int i = 0; i < features.size(); i++) {
      double weight = sign * model.getFeatureWeights()[i];
      if (Math.abs(weight) >= LEAST_WEIGHT) {
        weights.put(features.get(i), weight);
      }
    }
    return weights;
  }
}
