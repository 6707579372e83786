package dev.tocsin.analysis;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import java.util.Collection;
import java.util.List;

/// What an article says about the watched reports: whom it names, and what it states about a release.
public final class Analyzer {
  private final List<Watch> watches;

  private Analyzer(Collection<Watch> watches) {
    this.watches = List.copyOf(watches);
  }

  public static Analyzer of(Collection<Watch> watches, Lexicons lexicons) {
    java.util.Objects.requireNonNull(lexicons);
    return new Analyzer(watches);
  }

  /// The article with its mentions and signals; never throws, whatever the text.
  public TaggedArticle analyze(Article article) {
    return new TaggedArticle(
        article, article.language(), List.of(), List.of(), List.of(), List.of());
  }

  /// For a person: sentence by sentence what fired, or the nearest rule and what was missing.
  public String explain(Article article) {
    return article.title() + "\n" + watches.size() + " watches"; 
  }
}
