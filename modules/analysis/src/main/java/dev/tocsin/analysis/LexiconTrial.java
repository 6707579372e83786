package dev.tocsin.analysis;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.Standing;
import dev.tocsin.domain.Watch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/// Tries the `yes` and `no` sentences of lexicons: each is read like an article of its own, by the
/// rules alone.
public final class LexiconTrial {
  /// The day of the sentences: in the middle of the story of the watch that ships, where its report
  /// is awaited.
  private static final LocalDate DAY = LocalDate.of(2022, 7, 19);

  private static final Instant SEEN = DAY.atStartOfDay(ZoneOffset.UTC).toInstant();

  private final Lexicons lexicons;
  private final Collection<Watch> watches;
  private final Analyzer analyzer;

  private LexiconTrial(Lexicons lexicons, Collection<Watch> watches) {
    this.lexicons = lexicons.with(Network.untaught());
    this.watches = List.copyOf(watches);
    this.analyzer = Analyzer.of(watches, this.lexicons);
  }

  /// A trial of the sentences that some lexicons have.
  ///
  /// @param watches what the sentences are about
  public static LexiconTrial of(Lexicons lexicons, Collection<Watch> watches) {
    return new LexiconTrial(lexicons, watches);
  }

  /// The sentences of a newsroom's additions that are read otherwise than their rules say, each as
  /// `file:line: what; what would be right`.
  public List<String> failures() {
    return told((language, example) -> example.added() && !holds(language, example), this::failure);
  }

  /// The sentences that ship and are read as their rules say until a newsroom's additions join
  /// them, each as `file:line: what`. That may be meant: a word that a newsroom takes for itself, a
  /// rule of its own that comes first.
  public List<String> changes() {
    LexiconTrial before = of(Lexicons.builtIn(), watches);
    return told(
        (language, example) ->
            !example.added() && !holds(language, example) && before.holds(language, example),
        this::reading);
  }

  private List<String> told(
      BiPredicate<String, RuleText.Example> which,
      BiFunction<String, RuleText.Example, String> line) {
    List<String> lines = new ArrayList<>();
    for (String language : new TreeSet<>(lexicons.languages())) {
      for (RuleText.Example example : lexicons.examples(language)) {
        if (which.test(language, example)) {
          lines.add(line.apply(language, example));
        }
      }
    }
    return lines;
  }

  /// Whether a sentence is read as its rule says.
  boolean holds(String language, RuleText.Example example) {
    List<Signal> signals = analyzer.analyze(article(language, example)).signals();
    boolean said =
        example.kinds().isEmpty()
            ? signals.isEmpty() // what a NOTHING rule uses up says nothing
            : signals.stream().anyMatch(s -> example.kinds().contains(s.kind()));
    return said == example.fires();
  }

  String explain(String language, RuleText.Example example) {
    return analyzer.explain(article(language, example));
  }

  private String failure(String language, RuleText.Example example) {
    boolean namesNobody = analyzer.analyze(article(language, example)).mentions().isEmpty();
    return reading(language, example)
        + (namesNobody
            ? "; name the watch's entities in it, or try it with another watch"
            : "; change the rule, its words or the sentence, as analyze --explain shows");
  }

  private String reading(String language, RuleText.Example example) {
    List<Signal> signals = analyzer.analyze(article(language, example)).signals();
    List<SignalKind> said = signals.stream().map(Signal::kind).distinct().toList();
    return example.at()
        + "'"
        + example.text()
        + "' should "
        + (example.fires() ? "" : "not ")
        + "say "
        + words(example.kinds(), " or ")
        + ", and says "
        + words(said, ", ");
  }

  private static String words(List<SignalKind> kinds, String between) {
    return kinds.isEmpty()
        ? "nothing"
        : kinds.stream().map(SignalKind::name).collect(Collectors.joining(between));
  }

  private static Article article(String language, RuleText.Example example) {
    return new Article(
        new ArticleId("example"),
        1,
        "https://news.example/example",
        "news.example",
        Standing.OUTLET,
        language,
        "",
        example.text(),
        null,
        Published.on(DAY),
        SEEN,
        "lexicon");
  }
}
