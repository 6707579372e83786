package dev.tocsin.stream;

import dev.tocsin.domain.Alert;
import dev.tocsin.wire.WatchState;
import java.util.List;

/// What one step of following gave for a watch.
///
/// @param states the state, where it changed; else empty
/// @param alerts new, changed or superseded alerts
record Followed(List<WatchState> states, List<Alert> alerts) {}
