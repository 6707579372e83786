package dev.tocsin.stream;

import static dev.tocsin.testkit.Fixtures.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.analysis.LexiconReading;
import dev.tocsin.analysis.Lexicons;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.Watch;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lexicons that change while the pipeline runs.
class ChangedLexiconsTest {
  private static final String TEXT = "The OHCHR's report on Xinjiang is in the zorbex.";

  @TempDir Path folder;

  @Test
  void otherLexiconsReadTheNextArticleWithNoRestart() {
    var lexicons = new AtomicReference<>(Lexicons.builtIn());
    try (Driver pipeline = Driver.reading(folder, lexicons::get)) {
      pipeline.watch("one");
      assertThat(said(pipeline, "before")).isEmpty();

      lexicons.set(added("words unpublished\n    in the zorbex\n"));
      assertThat(said(pipeline, "then")).containsExactly(SignalKind.DELAYED);

      lexicons.set(Lexicons.builtIn());
      assertThat(said(pipeline, "after")).isEmpty();
    }
  }

  /// Tagging, dealing and following ask for every article.
  @Test
  void theSameLexiconsBuildNothingAnew() {
    var lexicons = new AtomicReference<Object>("some");
    var made = new AtomicInteger();
    try (Driver pipeline = new Driver(folder, counting(lexicons, made), new SimpleRules())) {
      pipeline.watch("one");
      pipeline.article(article("a", "one PROMISED"));
      pipeline.article(article("b", "one DELAYED"));
      assertThat(made).hasValue(1);

      lexicons.set("others");
      pipeline.article(article("c", "one PROMISED"));
      pipeline.article(article("d", "one DELAYED"));
      assertThat(made).hasValue(2);

      pipeline.watch("two");
      pipeline.article(article("e", "one PROMISED"));
      assertThat(made).hasValue(3);
    }
    assertThat(made).hasValue(3);
  }

  private static Analysis.Maker counting(AtomicReference<Object> basis, AtomicInteger made) {
    return new Analysis.Maker() {
      @Override
      public Analysis of(Collection<Watch> watches) {
        made.incrementAndGet();
        return SpelledOut.of(watches);
      }

      @Override
      public Object basis() {
        return basis.get();
      }
    };
  }

  /// By the rules: what the network makes of a word that nobody knows is not at issue here.
  private static List<SignalKind> said(Driver pipeline, String id) {
    pipeline.article(article(id, TEXT));
    return pipeline.tagged().getFirst().value().signals().stream()
        .filter(s -> !s.rule().startsWith("learned."))
        .map(s -> s.kind())
        .toList();
  }

  private static Article article(String id, String text) {
    return anArticle().id(id).language("en").text(text).published(Driver.BEGIN.toString()).build();
  }

  private static Lexicons added(String english) {
    return switch (Lexicons.withAdditions("lexicons", Map.of("en.lex", english))) {
      case LexiconReading.Read(Lexicons lexicons) -> lexicons;
      case LexiconReading.Refused(List<String> faults) -> throw new AssertionError(faults);
    };
  }
}
