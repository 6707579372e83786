package dev.tocsin.store;

import dev.tocsin.domain.ReleaseState;
import dev.tocsin.domain.WatchId;
import java.time.Instant;

/// A watch's release state from an instant on.
public record ReleaseChange(WatchId watch, Instant at, ReleaseState state) {}
