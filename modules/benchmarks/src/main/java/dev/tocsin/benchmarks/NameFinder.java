package dev.tocsin.benchmarks;

import dev.tocsin.domain.Article;
import java.io.Closeable;
import java.io.IOException;

/// Finds names in an article.
interface NameFinder extends Closeable {
  /// How many it found; Lucene Monitor counts a name once, the others each of its places.
  int find(Article article);

  /// Ends its threads, if it has any.
  @Override
  default void close() throws IOException {}
}
