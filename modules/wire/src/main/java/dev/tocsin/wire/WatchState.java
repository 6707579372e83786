package dev.tocsin.wire;

import dev.tocsin.domain.ReleaseState;
import dev.tocsin.domain.WatchId;
import java.time.Instant;

/// The release state that a watch has now.
///
/// @param at the instant that the state was derived for
public record WatchState(WatchId watch, ReleaseState state, Instant at) {}
