package dev.tocsin.store;

import dev.tocsin.domain.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One piece of an alert's evidence, ready to be shown.
///
/// @param title the article's headline; null until the article itself has been stored
/// @param highlights mentions within the sentence, in order, without overlap; empty until the
///   article has been stored
public record StoredEvidence(
    Evidence evidence, @Nullable String title, List<Highlight> highlights) {
  public StoredEvidence {
    highlights = List.copyOf(highlights);
  }
}
