package dev.tocsin.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the network is asked while it learns.
///
/// @param sentences of an article
/// @param answers by sentence and kind whether it asserts it; null where nobody can tell
/// @param news the number of the kind that the article is the news of, or [Layers#NO_NEWS];
///   [#UNKNOWN] where nobody says
record Exercise(List<Seen> sentences, List<@Nullable Boolean[]> answers, int news) {
  static final int UNKNOWN = -1;

  boolean isNewsKnown() {
    return news != UNKNOWN;
  }
}
