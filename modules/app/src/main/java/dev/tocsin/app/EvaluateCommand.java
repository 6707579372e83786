package dev.tocsin.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.analysis.Analyzer;
import dev.tocsin.analysis.Evaluation;
import dev.tocsin.analysis.Evaluation.Measure;
import dev.tocsin.analysis.Evaluation.Share;
import dev.tocsin.analysis.Label;
import dev.tocsin.analysis.Labels;
import dev.tocsin.analysis.LabelsReading;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "evaluate",
    description = "measure how well labelled articles are read",
    footer = {
      "",
      "Labels: tab-separated, a header line, columns id, mentions (entities, - for none), signals",
      "(kinds, the leading one first, - for none), and optionally story, debatable (yes or no),"
          + " set."
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Option(
      names = "--articles",
      required = true,
      paramLabel = "FILE",
      description = "article JSON, one a line")
  private Path articles = Path.of("");

  @Option(names = "--labels", required = true, paramLabel = "FILE", description = "what they say")
  private Path labels = Path.of("");

  @Option(names = "--skip-debatable", description = "leave debatable rows out")
  private boolean skipDebatable;

  @Option(
      names = "--set",
      paramLabel = "NAME",
      description = "only the labels of this set, such as kept")
  private String set = "";

  @Option(names = "--json", description = "one JSON object")
  private boolean json;

  @Mixin private WatchOptions watches = new WatchOptions();

  @Mixin private LexiconOptions lexicons = new LexiconOptions();

  @Override
  public Integer call() {
    List<Label> wanted = labels();
    Set<String> ids = new HashSet<>();
    wanted.forEach(label -> ids.add(label.id()));
    Watch watch = watches.watches().getFirst();
    Analyzer analyzer = Analyzer.of(List.of(watch), lexicons.lexicons());
    List<TaggedArticle> tagged = new ArrayList<>();
    new ArticleFiles(
            article -> {
              if (ids.contains(article.id().value())) {
                tagged.add(analyzer.analyze(article));
              }
            },
            fault -> System.err.println("tocsin: left out: " + fault),
            new Progress(System.err))
        .read(articles);
    Evaluation evaluation = Evaluation.of(tagged, wanted, watch.id());
    if (!evaluation.missing().isEmpty()) {
      System.err.println(
          "tocsin: labelled, but not among the articles: "
              + String.join(", ", evaluation.missing()));
    }
    PrintWriter out = Out.writer();
    out.println(json ? json(evaluation) : text(evaluation));
    out.flush();
    return 0;
  }

  private List<Label> labels() {
    return switch (Labels.read(SettingsReader.text(labels), labels.toString())) {
      case LabelsReading.Refused refused ->
          throw Problem.usage(
              "The labels are refused; mend and start again:\n  "
                  + String.join("\n  ", refused.faults()));
      case LabelsReading.Read read ->
          read.labels().stream()
              .filter(l -> !(skipDebatable && l.debatable()))
              .filter(l -> set.isEmpty() || l.set().equals(set))
              .toList();
    };
  }

  private static String json(Evaluation e) {
    Map<String, Object> languages = new LinkedHashMap<>();
    e.languages()
        .forEach((language, l) -> {
          Map<String, Object> one = new LinkedHashMap<>();
          one.put("mentions", measure(l.mentions()));
          one.put("leading", share(l.leading()));
          one.put("silent", share(l.silent()));
          languages.put(language, one);
        });
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("articles", e.articles());
    all.put("mentions", measures(e.mentions()));
    all.put("signals", measures(e.signals()));
    all.put("leading", share(e.leading()));
    all.put("silent", share(e.silent()));
    all.put("languages", languages);
    return JSON.valueToTree(all).toString();
  }

  private static Map<String, Object> measures(Map<String, Measure> measures) {
    Map<String, Object> all = new LinkedHashMap<>();
    measures.forEach((name, m) -> all.put(name, measure(m)));
    return all;
  }

  private static Map<String, Object> measure(Measure m) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("precision", m.precision());
    one.put("recall", m.recall());
    one.put("f1", m.f1());
    return one;
  }

  private static Map<String, Object> share(Share s) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("correct", s.correct());
    one.put("of", s.of());
    one.put("accuracy", s.accuracy());
    return one;
  }

  private static String text(Evaluation e) {
    StringBuilder out = new StringBuilder("%d articles%n%n".formatted(e.articles()));
    out.append("%-24s %9s %9s %9s%n".formatted("mentions", "precision", "recall", "F1"));
    e.mentions().forEach((name, m) -> out.append(row(name, m)));
    out.append("%n%-24s %9s %9s %9s%n".formatted("signals", "precision", "recall", "F1"));
    e.signals().forEach((name, m) -> out.append(row(name, m)));
    out.append("%n%-24s %s%n".formatted("leading signal right", row(e.leading())));
    out.append("%-24s %s%n%n".formatted("rightly silent", row(e.silent())));
    out.append("%-10s %12s %20s %20s%n".formatted("language", "mentions F1", "leading", "silent"));
    e.languages()
        .forEach((language, l) ->
            out.append(
                "%-10s %12.3f %20s %20s%n"
                    .formatted(language, l.mentions().f1(), row(l.leading()), row(l.silent()))));
    return out.toString();
  }

  private static String row(String name, Measure m) {
    return "  %-22s %9.3f %9.3f %9.3f%n".formatted(name, m.precision(), m.recall(), m.f1());
  }

  private static String row(Share s) {
    return "%d of %d (%.3f)".formatted(s.correct(), s.of(), s.accuracy());
  }
}
