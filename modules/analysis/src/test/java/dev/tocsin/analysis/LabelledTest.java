package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.TaggedArticle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Holds the figures that were reached on the labelled data: `labelled/floors.tsv` has a floor for
/// each, which may be raised and never lowered.
class LabelledTest {
  private final Analyzer analyzer = Analyzer.of(List.of(TheWatch.ohchr()), Lexicons.builtIn());

  @TestFactory
  Stream<DynamicTest> noFigureFallsBelowItsFloor() {
    Map<String, Map<String, Double>> measured = new HashMap<>();
    return Floors.read().stream()
        .map(floor ->
            DynamicTest.dynamicTest(
                floor.toString(),
                () ->
                    assertThat(
                            measured
                                .computeIfAbsent(
                                    floor.language() + " " + floor.set(),
                                    _ -> figures(floor.language(), floor.set()))
                                .getOrDefault(floor.figure(), -1.0))
                        .as(floor.toString())
                        .isGreaterThanOrEqualTo(floor.least())));
  }

  /// Reading throws where a file that exists is malformed.
  @TestFactory
  Stream<DynamicTest> everyFileThatExistsIsWellFormed() {
    return Labelled.ALL_LANGUAGES.stream()
        .map(language ->
            DynamicTest.dynamicTest(
                language,
                () -> {
                  for (String set : Labelled.SETS) {
                    figures(language, set);
                  }
                }));
  }

  private Map<String, Double> figures(String language, String set) {
    Map<String, Double> figures = new LinkedHashMap<>();
    Labelled.Data data =
        language.equals("all") ? Labelled.ofAllLanguages(set) : Labelled.articles(language, set);
    if (data != null) {
      List<TaggedArticle> read = data.articles().stream().map(this::analyze).toList();
      Evaluation e = Evaluation.of(read, data.labels(), TheWatch.ohchr().id());
      e.mentions().forEach((entity, m) -> figures.put("mentions-" + entity, m.f1()));
      e.signals().forEach((kind, m) -> figures.put("signals-" + kind, m.f1()));
      figures.put("leading", e.leading().accuracy());
      figures.put("silent", e.silent().accuracy());
    }
    List<LabelledSentence> sentences = Labelled.sentences(language, set);
    if (sentences != null) {
      SentenceFigures f =
          SentenceFigures.of(
              sentences.stream()
                  .map(s -> new SentenceFigures.Outcome(s, analyze(s.article())))
                  .toList());
      figures.put("sentences-macro", f.macro());
      figures.put("sentences-silent", f.silent());
      figures.put("sentences-polarity", f.polarity());
      figures.put("sentences-background", f.background());
    }
    return figures;
  }

  private TaggedArticle analyze(Article article) {
    return analyzer.analyze(article);
  }
}
