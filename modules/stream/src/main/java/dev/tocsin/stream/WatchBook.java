package dev.tocsin.stream;

import dev.tocsin.analysis.Analyzer;
import dev.tocsin.analysis.Lexicons;
import dev.tocsin.domain.Watch;
import dev.tocsin.domain.WatchId;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// The watches that hold at one time, with the analyzer that looks for all of them. Immutable.
final class WatchBook {
  private final Map<WatchId, Watch> watches;
  private final Analyzer analyzer;

  private WatchBook(Map<WatchId, Watch> watches, Analyzer analyzer) {
    this.watches = watches;
    this.analyzer = analyzer;
  }

  /// The order of the watches does not matter: they are taken in the order of their ids.
  static WatchBook of(Collection<Watch> watches, Lexicons lexicons) {
    Map<WatchId, Watch> sorted = new TreeMap<>();
    watches.forEach(w -> sorted.put(w.id(), w));
    return new WatchBook(
        Collections.unmodifiableMap(sorted), Analyzer.of(sorted.values(), lexicons));
  }

  Map<WatchId, Watch> watches() {
    return watches;
  }

  Analyzer analyzer() {
    return analyzer;
  }
}
