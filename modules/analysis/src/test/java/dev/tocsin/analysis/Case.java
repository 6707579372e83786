package dev.tocsin.analysis;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.Standing;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;

/// A text that the watch that ships is to read.
record Case(String language, String title, String text) {
  private static final Analyzer ANALYZER =
      Analyzer.of(List.of(TheWatch.ohchr()), Lexicons.builtIn());

  Case(String language, String text) {
    this(language, "", text);
  }

  List<Signal> signals(String published) {
    return signals(published, Standing.OUTLET);
  }

  List<Signal> signals(String published, Standing standing) {
    return signals(Articles.of("a", language, published, title, text, standing));
  }

  static List<Signal> signals(Article article) {
    return ANALYZER.analyze(article).signals();
  }

  Set<SignalKind> kinds(String published) {
    return signals(published).stream().map(Signal::kind).collect(Collectors.toSet());
  }

  DynamicTest test(Runnable body) {
    return DynamicTest.dynamicTest(language + " " + text, body::run);
  }
}
