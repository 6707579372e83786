package dev.tocsin.stream;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import dev.tocsin.domain.WatchId;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// The watches that hold at one time, with the analysis that looks for all of them. Immutable.
final class WatchBook {
  private final Map<WatchId, Watch> watches;
  private final Analysis analysis;
  private final Object basis;

  private WatchBook(Map<WatchId, Watch> watches, Analysis analysis, Object basis) {
    this.watches = watches;
    this.analysis = analysis;
    this.basis = basis;
  }

  /// The order of the watches does not matter: they are taken in the order of their ids.
  static WatchBook of(Collection<Watch> watches, Analysis.Maker analyses) {
    Map<WatchId, Watch> sorted = new TreeMap<>();
    watches.forEach(w -> sorted.put(w.id(), w));
    Object basis = analyses.basis(); // Where it changes meanwhile, the book is soon made anew.
    return new WatchBook(Collections.unmodifiableMap(sorted), analyses.of(sorted.values()), basis);
  }

  /// Whether its analysis is made of this very object, and so still holds.
  @SuppressWarnings("ReferenceEquality") // It is the same object until it changes.
  boolean isMadeOf(Object other) {
    return basis == other;
  }

  Map<WatchId, Watch> watches() {
    return watches;
  }

  TaggedArticle analyze(Article article) {
    return analysis.analyze(article);
  }
}
