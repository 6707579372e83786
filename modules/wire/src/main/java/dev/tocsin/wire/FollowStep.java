package dev.tocsin.wire;

import dev.tocsin.domain.TaggedArticle;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that moved a watch's ledger.
///
/// @param at the instant that it happened at
/// @param article what was followed; null where only time went on
/// @param past whether it was taken in by looking back, so that nobody was told of it
public record FollowStep(Instant at, @Nullable TaggedArticle article, boolean past) {}
