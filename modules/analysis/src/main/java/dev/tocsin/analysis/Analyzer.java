package dev.tocsin.analysis;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import java.util.Collection;
import java.util.List;

/// What an article says about the watched reports: whom it names, and what it states about a release.
public final class Analyzer {
  private final List<Watch> watches;
  private final Lexicons lexicons;

  private Analyzer(Collection<Watch> watches, Lexicons lexicons) {
    this.watches = List.copyOf(watches);
    this.lexicons = lexicons;
  }

  public static Analyzer of(Collection<Watch> watches, Lexicons lexicons) {
    return new Analyzer(watches, lexicons);
  }

  /// The article with its mentions and signals; never throws, whatever the text.
  public TaggedArticle analyze(Article article) {
    return new TaggedArticle(
        article, article.language(), List.of(), List.of(), List.of(), List.of());
  }

  /// For a person: sentence by sentence what fired, or the nearest rule and what was missing.
  public String explain(Article article) {
    return article.title() + "\n" + watches.size() + " watches, " + lexicons;
  }
}
