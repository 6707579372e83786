package dev.tocsin.stream;

import dev.tocsin.analysis.Analyzer;
import dev.tocsin.analysis.Lexicons;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import java.util.Collection;
import java.util.function.Supplier;

/// What tagging asks of the analysis.
@FunctionalInterface
interface Analysis {
  /// The article with its mentions and signals for all watches.
  TaggedArticle analyze(Article article);

  /// Makes one for the watches that hold.
  @FunctionalInterface
  interface Maker {
    Analysis of(Collection<Watch> watches);

    /// What an analysis is made of beside the watches. Where it is another object than before, what
    /// was made no longer holds.
    default Object basis() {
      return this;
    }

    /// The real one.
    static Maker with(Lexicons lexicons) {
      return with(() -> lexicons);
    }

    /// The real one, with lexicons that change.
    ///
    /// @param lexicons gives those that hold now: the same object until they change
    static Maker with(Supplier<Lexicons> lexicons) {
      return new Maker() {
        @Override
        public Analysis of(Collection<Watch> watches) {
          return Analyzer.of(watches, lexicons.get())::analyze;
        }

        @Override
        public Object basis() {
          return lexicons.get();
        }
      };
    }
  }
}
