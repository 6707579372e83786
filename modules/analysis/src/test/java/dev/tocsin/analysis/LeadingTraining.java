package dev.tocsin.analysis;

import de.bwaldvogel.liblinear.SolverType;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Learns how much each [Salience] mark counts: for each article a logistic regression on how the
/// kind that leads differs from every other that is found.
final class LeadingTraining {
  private static final LogisticRegression REGRESSION =
      new LogisticRegression(SolverType.L2R_LR, 0.5);

  /// These count for a kind more or less than for others.
  private static final Set<Salience.Mark> OF_KINDS =
      Set.of(
          Salience.Mark.SAID,
          Salience.Mark.BACKGROUND,
          Salience.Mark.LEARNED,
          Salience.Mark.BESIDE_RELEASE);

  private final Watch watch = TheWatch.ohchr();
  private final WatchWords words = new WatchWords(watch);
  private final Analyzer analyzer = Analyzer.of(List.of(watch), Lexicons.builtIn());
  private final List<LogisticRegression.Row> rows = new ArrayList<>();

  /// @param lessons whose leading kind is known
  /// @param learned from other lessons than these: of what was learned by heart the classifier is
  ///   surer than it is elsewhere
  void add(Collection<Lesson> lessons, Map<String, Weights> learned) {
    Lexicons lexicons = Lexicons.builtIn().with(learned);
    for (Lesson lesson : lessons) {
      if (lesson.leading() != null) {
        TaggedArticle read = analyzer.analyze(lesson.article());
        add(
            lesson.leading(),
            Reading.of(lesson.article(), read.language(), read.mentions(), lexicons)
                .read(watch, words));
      }
    }
  }

  private void add(SignalKind leading, Reading.Said said) {
    List<Leading.Placed> asserted =
        said.signals().stream().filter(Leading.Placed::isAsserted).toList();
    Set<SignalKind> kinds =
        asserted.stream().map(p -> p.signal().kind()).collect(Collectors.toSet());
    if (!kinds.remove(leading)) {
      return; // not found, so nothing can be learned of its place
    }
    Map<String, Double> leads = marks(leading, asserted, said);
    for (SignalKind kind : kinds) {
      Map<String, Double> more = new HashMap<>(leads);
      marks(kind, asserted, said).forEach((mark, value) -> more.merge(mark, -value, Double::sum));
      rows.add(new LogisticRegression.Row(more, true));
      Map<String, Double> less = new HashMap<>();
      more.forEach((mark, value) -> less.put(mark, -value));
      rows.add(new LogisticRegression.Row(less, false));
    }
  }

  private static Map<String, Double> marks(
      SignalKind kind, List<Leading.Placed> asserted, Reading.Said said) {
    Map<String, Double> marks = new TreeMap<>();
    Salience.of(kind, asserted, said.likely())
        .forEach((mark, value) -> {
          if (mark != Salience.Mark.SAID) {
            marks.put("*\t" + mark, value);
          }
          if (OF_KINDS.contains(mark)) {
            marks.put(kind + "\t" + mark, value);
          }
        });
    return marks;
  }

  String weights() {
    StringBuilder out = new StringBuilder(Training.HEADING);
    Training.byWeight(REGRESSION.fit(rows))
        .forEach((name, weight) -> {
          String[] kindAndMark = name.split("\t", -1);
          out.append(Training.line(kindAndMark[0], weight, kindAndMark[1]));
        });
    return out.toString();
  }
}
