package dev.tocsin.analysis;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Mention;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.WatchId;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Prints how well all labelled data is read, and each error where rules may be written on it.
///
///     Scores [LANGUAGE...]            figures, and the errors of those languages
///     Scores --explain ID...          how an article (`seed`, too) was read, sentence by sentence
///     Scores --folder DIR ...         the same of the articles in a folder, before they are the project's
///
/// Of the kept sets only figures are shown.
final class Scores {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Analyzer analyzer = Analyzer.of(List.of(TheWatch.ohchr()), Lexicons.builtIn());
  private final WatchId watch = TheWatch.ohchr().id();
  private final @Nullable Path folder;
  private final StringBuilder errors = new StringBuilder();

  private Scores(@Nullable Path folder) {
    this.folder = folder;
  }

  private Labelled.Data articles(String set) {
    return folder == null ? Labelled.ofAllLanguages(set) : Labelled.ofAllLanguages(folder, set);
  }

  /// Prints.
  ///
  /// @param args languages, or `--explain` and ids
  public static void main(String[] args) {
    List<String> given = new ArrayList<>(Arrays.asList(args));
    Path folder = null;
    if (given.size() > 1 && given.getFirst().equals("--folder")) {
      folder = Path.of(given.get(1));
      given.subList(0, 2).clear();
    }
    if (given.contains("--explain")) {
      new Scores(folder).explain(given);
    } else {
      new Scores(folder).print(given);
    }
  }

  private void explain(List<String> ids) {
    List<Labelled.Data> all = new ArrayList<>();
    Labelled.SETS.stream().filter(Labelled::isOpen).forEach(set -> all.add(articles(set)));
    Labelled.corpus().ifPresent(all::add);
    all.add(Labelled.story());
    Set<String> wanted = new HashSet<>(ids);
    for (Labelled.Data data : all) {
      for (Article article : data.articles()) {
        if (wanted.remove(article.id().value())) {
          OUT.println(data.name() + " " + article.id() + " " + article.published());
          OUT.println(analyzer.explain(article));
        }
      }
    }
    if (ids.contains("seed")) {
      Labelled.seed().ifPresent(article -> OUT.println(analyzer.explain(article)));
    }
    for (String id : ids) {
      if (id.contains(".tsv:")) {
        String language = id.substring(0, id.indexOf('-'));
        List<LabelledSentence> sentences = Labelled.sentences(language, "dev");
        if (sentences != null) {
          sentences.stream()
              .filter(s -> s.at().equals(id))
              .forEach(s -> OUT.println(analyzer.explain(s.article())));
        }
      }
    }
  }

  private void print(List<String> languages) {
    OUT.println(
        "data               lang  articles  mentions  leading        silent         macro (P R"
            + " F1)");
    for (String set : Labelled.SETS) {
      score(articles(set), Labelled.isOpen(set), languages);
    }
    if (folder != null) {
      OUT.print(errors);
      return;
    }
    Labelled.corpus().ifPresent(data -> score(data, true, languages));
    score(Labelled.story(), true, languages);
    OUT.println();
    OUT.println("sentences          lang  of    macro  silent  polarity  background  exact");
    for (String set : Labelled.SETS) {
      for (String language : Labelled.LANGUAGES) {
        List<LabelledSentence> sentences = Labelled.sentences(language, set);
        if (sentences != null) {
          score(sentences, set, language, languages);
        }
      }
    }
    OUT.print(errors);
  }

  private void score(Labelled.Data data, boolean withErrors, List<String> languages) {
    Map<String, Article> articles = new HashMap<>();
    data.articles().forEach(a -> articles.put(a.id().value(), a));
    Map<String, TaggedArticle> read = new HashMap<>();
    for (Label label : data.labels()) {
      Article article = articles.get(label.id());
      if (article != null) {
        read.put(label.id(), analyzer.analyze(article));
      }
    }
    Set<String> found = new TreeSet<>();
    read.values().forEach(a -> found.add(a.article().language()));
    for (String language : found) {
      List<Label> labels =
          data.labels().stream().filter(l -> isOf(read.get(l.id()), language)).toList();
      line(data.name(), language, Evaluation.of(read.values(), labels, watch));
    }
    if (found.size() > 1) {
      line(data.name(), "all", Evaluation.of(read.values(), data.labels(), watch));
      kinds(Evaluation.of(read.values(), data.labels(), watch));
    }
    if (withErrors) {
      for (Label label : data.labels()) {
        TaggedArticle article = read.get(label.id());
        if (article != null
            && (languages.isEmpty() || languages.contains(article.article().language()))) {
          errors(data.name(), label, article);
        }
      }
    }
  }

  private static boolean isOf(@Nullable TaggedArticle a, String language) {
    return a != null && a.article().language().equals(language);
  }

  private static void line(String data, String language, Evaluation e) {
    Evaluation.Measure macro = e.signals().getOrDefault(Evaluation.MACRO, PERFECT);
    OUT.println(
        String.format(
            Locale.ROOT,
            "%-18s %-4s  %8d  %8.3f  %3d/%3d %5.3f  %3d/%3d %5.3f  %5.3f %5.3f %5.3f",
            data,
            language,
            e.articles(),
            e.mentions().getOrDefault(Evaluation.ALL, PERFECT).f1(),
            e.leading().correct(),
            e.leading().of(),
            e.leading().accuracy(),
            e.silent().correct(),
            e.silent().of(),
            e.silent().accuracy(),
            macro.precision(),
            macro.recall(),
            macro.f1()));
  }

  private static void kinds(Evaluation e) {
    e.signals()
        .forEach((kind, m) ->
            OUT.println(
                String.format(
                    Locale.ROOT,
                    "      %-22s P %5.3f R %5.3f F1 %5.3f",
                    kind,
                    m.precision(),
                    m.recall(),
                    m.f1())));
    e.mentions()
        .forEach((entity, m) ->
            OUT.println(
                String.format(
                    Locale.ROOT,
                    "      %-22s P %5.3f R %5.3f F1 %5.3f",
                    entity,
                    m.precision(),
                    m.recall(),
                    m.f1())));
  }

  private static final Evaluation.Measure PERFECT = new Evaluation.Measure(1, 1, 1);

  private void errors(String data, Label label, TaggedArticle read) {
    Set<SignalKind> asserted = Evaluation.asserted(read, watch);
    Set<SignalKind> expected = EnumSet.noneOf(SignalKind.class);
    expected.addAll(label.signals());
    boolean leading = read.leading(watch) == label.leading();
    Set<String> named =
        read.mentions().stream().map(m -> m.entity().value()).collect(Collectors.toSet());
    Set<String> truly = label.mentions().stream().map(Object::toString).collect(Collectors.toSet());
    if (leading && asserted.equals(expected) && named.equals(truly)) {
      return;
    }
    Article article = read.article();
    errors
        .append("\n")
        .append(data)
        .append(' ')
        .append(label.id())
        .append(" [")
        .append(article.language())
        .append("] ")
        .append(article.published())
        .append(label.debatable() ? " debatable " : " ")
        .append(article.title())
        .append('\n');
    if (!named.equals(truly)) {
      errors
          .append("  mentions: want ")
          .append(new TreeSet<>(truly))
          .append(" got ")
          .append(new TreeSet<>(named))
          .append(' ')
          .append(
              read.mentions().stream()
                  .filter(m -> !truly.contains(m.entity().value()))
                  .map(Mention::surface)
                  .collect(Collectors.joining("; ")))
          .append('\n');
    }
    if (!leading || !asserted.equals(expected)) {
      errors
          .append("  want ")
          .append(label.signals())
          .append(leading ? "" : " LEADING WRONG, got " + read.leading(watch) + ",")
          .append(" missing ")
          .append(minus(expected, asserted))
          .append(" extra ")
          .append(minus(asserted, expected))
          .append('\n');
      read.signals().forEach(s -> errors.append("    ").append(line(s)).append('\n'));
    }
  }

  private static Set<SignalKind> minus(Set<SignalKind> all, Set<SignalKind> less) {
    Set<SignalKind> rest = EnumSet.noneOf(SignalKind.class);
    rest.addAll(all);
    rest.removeAll(less);
    return rest;
  }

  private static String line(Signal s) {
    return s.kind()
        + (s.polarity() == Polarity.ASSERTED ? "" : "/" + s.polarity())
        + (s.background() ? "/background" : "")
        + " by "
        + s.rule()
        + ": "
        + s.sentence().strip();
  }

  private void score(
      List<LabelledSentence> sentences, String set, String language, List<String> languages) {
    List<SentenceFigures.Outcome> outcomes =
        sentences.stream()
            .map(s -> new SentenceFigures.Outcome(s, analyzer.analyze(s.article())))
            .toList();
    SentenceFigures f = SentenceFigures.of(outcomes);
    OUT.println(
        String.format(
            Locale.ROOT,
            "%-18s %-4s  %4d  %5.3f  %6.3f  %8.3f  %10.3f  %5.3f",
            "labelled-" + set,
            language,
            f.of(),
            f.macro(),
            f.silent(),
            f.polarity(),
            f.background(),
            f.exact()));
    if (Labelled.isOpen(set) && (languages.isEmpty() || languages.contains(language))) {
      for (SentenceFigures.Outcome o : outcomes) {
        if (!o.isExact()) {
          errors
              .append("\n")
              .append(o.sentence().at())
              .append(": ")
              .append(o.sentence().text())
              .append("\n  want ")
              .append(o.sentence().expected())
              .append('\n');
          o.article()
              .signals()
              .forEach(s -> errors.append("    got ").append(line(s)).append('\n'));
        }
      }
    }
  }
}
