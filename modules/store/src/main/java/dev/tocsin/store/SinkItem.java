package dev.tocsin.store;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.FetchEvent;
import dev.tocsin.domain.ReleaseState;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.WatchId;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/// What one Kafka record means to the database.
public sealed interface SinkItem {
  /// An alert, one that changed, or one that is superseded.
  record Raised(Alert alert) implements SinkItem {}

  /// A watch's release state changed.
  record Changed(WatchId watch, Instant at, ReleaseState state) implements SinkItem {}

  /// A source was polled.
  record Polled(FetchEvent event) implements SinkItem {}

  /// An article was read.
  ///
  /// @param relevantTo the watches that it concerns
  /// @param again whether it was sent once more for a watch that looks back, and is counted already
  record Tagged(TaggedArticle article, Set<WatchId> relevantTo, boolean again) implements SinkItem {
    public Tagged {
      relevantTo = Set.copyOf(relevantTo);
    }

    /// Concerns the watches about whose report it says something.
    public static Tagged of(TaggedArticle article) {
      return of(article, false);
    }

    /// The same, sent once more where `again`.
    public static Tagged of(TaggedArticle article, boolean again) {
      Set<WatchId> watches = new TreeSet<>();
      for (Signal signal : article.signals()) {
        watches.add(signal.watch());
      }
      return new Tagged(article, watches, again);
    }
  }

  /// Nothing to store, such as a tombstone.
  record Nothing() implements SinkItem {}
}
