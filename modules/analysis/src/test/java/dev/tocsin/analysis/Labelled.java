package dev.tocsin.analysis;

import dev.tocsin.domain.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The labelled data: that of this project, and beside it the corpus and the demo's story where
/// they are to be had.
final class Labelled {
  static final List<String> LANGUAGES =
      List.of("en", "fr", "es", "zh", "ru", "ar", "de", "it", "pt");

  /// Those and the ones that have articles of some sets only.
  static final List<String> ALL_LANGUAGES =
      Stream.concat(LANGUAGES.stream(), Stream.of("nl", "uk", "ro", "et", "pl")).toList();

  /// Rules are written on `dev`; `kept` only measures. Of the articles that are worded as freely as
  /// they come, likewise, and of those retold in few words: they have figures of their own.
  /// `varied-kept` is of many authors, of whose other articles the network learned; so is
  /// `dense-kept`, whose articles mostly say three to six kinds, `voices-kept`, each batch of which
  /// is in the voice of other pages, `rivals-kept`, where two kinds rival for the lead or one
  /// clause decides, `wire-kept`, plain newsroom prose, and `mixed-kept`, much of which is meant to
  /// be hard.
  static final List<String> SETS =
      List.of(
          "dev",
          "kept",
          "free-dev",
          "free-kept",
          "retold-dev",
          "retold-kept",
          "varied-kept",
          "dense-kept",
          "voices-kept",
          "rivals-kept",
          "wire-kept",
          "mixed-kept");

  /// @param name `labelled-dev`, `labelled-kept`, `corpus`, `story`
  record Data(String name, List<Article> articles, List<Label> labels) {}

  private Labelled() {}

  /// One language's articles of one set; null where they are not written yet.
  static @Nullable Data articles(String language, String set) {
    return articles(
        "labelled",
        language,
        set,
        Resources.textOrNull("labelled/" + language + "-articles.jsonl"),
        Resources.textOrNull("labelled/" + language + "-labels.tsv"));
  }

  /// The same of a folder that holds newly written articles; null where it has none.
  private static @Nullable Data articles(Path folder, String language, String set) {
    Path articles = folder.resolve(language + "-articles.jsonl");
    Path labels = folder.resolve(language + "-labels.tsv");
    return articles(
        "new",
        language,
        set,
        Files.exists(articles) ? read(articles) : null,
        Files.exists(labels) ? read(labels) : null);
  }

  /// The articles of one set in all languages.
  static Data ofAllLanguages(String set) {
    return joined("labelled-" + set, language -> articles(language, set));
  }

  /// The same of a folder.
  static Data ofAllLanguages(Path folder, String set) {
    return joined("new-" + set, language -> articles(folder, language, set));
  }

  private static Data joined(String name, Function<String, @Nullable Data> ofLanguage) {
    List<Article> articles = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    for (String language : ALL_LANGUAGES) {
      Data data = ofLanguage.apply(language);
      if (data != null) {
        articles.addAll(data.articles());
        labels.addAll(data.labels());
      }
    }
    return new Data(name, articles, labels);
  }

  private static @Nullable Data articles(
      String name,
      String language,
      String set,
      @Nullable String articles,
      @Nullable String labels) {
    if (articles == null && labels == null) {
      return null;
    }
    if (articles == null || labels == null) {
      throw new IllegalStateException(
          "of " + language + "-articles.jsonl and -labels.tsv only one is there");
    }
    Data all = data(name, articles, labels, language + "-articles.jsonl", language + "-labels.tsv");
    all.labels().stream()
        .filter(l -> !SETS.contains(l.set()))
        .findFirst()
        .ifPresent(l -> {
          throw new IllegalStateException(
              language + "-labels.tsv: " + l.id() + " is of set '" + l.set() + "'; one of " + SETS);
        });
    List<Label> ofSet = all.labels().stream().filter(l -> l.set().equals(set)).toList();
    Set<String> ids = ofSet.stream().map(Label::id).collect(Collectors.toSet());
    return new Data(
        name + "-" + set,
        all.articles().stream().filter(a -> ids.contains(a.id().value())).toList(),
        ofSet);
  }

  /// One language's sentences of one set; null where there are none.
  static @Nullable List<LabelledSentence> sentences(String language, String set) {
    String name = language + "-sentences.tsv";
    String tsv = Resources.textOrNull("labelled/" + name);
    List<LabelledSentence> sentences =
        tsv == null
            ? List.of()
            : LabelledSentence.read(tsv, name, language).stream()
                .filter(s -> s.set().equals(set))
                .toList();
    return sentences.isEmpty() ? null : sentences;
  }

  /// One language's sentences that are easily misread: each has to be read exactly.
  static List<LabelledSentence> hardCases(String language) {
    String tsv = Resources.textOrNull("hard/" + language + ".tsv");
    return tsv == null ? List.of() : LabelledSentence.read(tsv, language + ".tsv", language);
  }

  /// Whether rules may be written on a set, so that its errors are shown.
  static boolean isOpen(String set) {
    return set.endsWith("dev");
  }

  /// The corpus beside the project, where there is one.
  static Optional<Data> corpus() {
    return Above.find("shared/corpus/labels.tsv")
        .map(labels ->
            data(
                "corpus",
                read(labels.resolveSibling("articles.jsonl")),
                read(labels),
                "articles.jsonl",
                "labels.tsv"));
  }

  /// The news article of July 2022 beside the project, where there is one.
  static Optional<Article> seed() {
    return Above.find("shared/seed/article.txt")
        .map(file -> {
          String[] parts = read(file).split("\n", 2);
          return Articles.of("seed", "en", "2022-07-20", parts[0], parts[1].strip());
        });
  }

  /// The demo's story without its noise.
  static Data story() {
    StringBuilder articles = new StringBuilder();
    for (String language : List.of("en", "fr", "es", "zh", "ru", "ar")) {
      articles
          .append(Resources.text("/dev/tocsin/testkit/story/" + language + ".jsonl"))
          .append('\n');
    }
    String labels = Resources.text("/dev/tocsin/testkit/story/labels.tsv");
    return data("story", articles.toString(), labels, "story", "story/labels.tsv");
  }

  private static Data data(
      String name, String articles, String labels, String articlesFile, String labelsFile) {
    List<Article> read = Articles.read(articles, articlesFile);
    List<Label> labelled =
        switch (Labels.read(labels, labelsFile)) {
          case LabelsReading.Read all -> all.labels();
          case LabelsReading.Refused refused ->
              throw new IllegalStateException(String.join("\n", refused.faults()));
        };
    Set<String> ids = new HashSet<>();
    read.forEach(a -> ids.add(a.id().value()));
    List<String> lost = new ArrayList<>();
    labelled.stream().map(Label::id).filter(id -> !ids.contains(id)).forEach(lost::add);
    if (!lost.isEmpty()) {
      throw new IllegalStateException(labelsFile + ": there is no article for " + lost);
    }
    return new Data(name, read, labelled);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read", e);
    }
  }
}
