package dev.tocsin.analysis;

import dev.tocsin.domain.SignalKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the network is asked while it learns.
///
/// @param sentences of an article
/// @param answers by sentence and kind whether it asserts it; null where nobody can tell
/// @param leading the kind that the article is the news of; null where that is not known
record Exercise(
    List<Seen> sentences, List<@Nullable Boolean[]> answers, @Nullable SignalKind leading) {}
