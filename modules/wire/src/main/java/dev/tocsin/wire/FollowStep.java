package dev.tocsin.wire;

import dev.tocsin.domain.TaggedArticle;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that moved a watch's ledger.
///
/// @param at the instant that it happened at
/// @param article what was followed; null where only time went on
public record FollowStep(Instant at, @Nullable TaggedArticle article) {}
