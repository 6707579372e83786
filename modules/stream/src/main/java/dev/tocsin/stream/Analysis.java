package dev.tocsin.stream;

import dev.tocsin.analysis.Analyzer;
import dev.tocsin.analysis.Lexicons;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import java.util.Collection;

/// What tagging asks of the analysis.
@FunctionalInterface
interface Analysis {
  /// The article with its mentions and signals for all watches.
  TaggedArticle analyze(Article article);

  /// Makes one for the watches that hold.
  @FunctionalInterface
  interface Maker {
    Analysis of(Collection<Watch> watches);

    /// The real one.
    static Maker with(Lexicons lexicons) {
      return watches -> Analyzer.of(watches, lexicons)::analyze;
    }
  }
}
