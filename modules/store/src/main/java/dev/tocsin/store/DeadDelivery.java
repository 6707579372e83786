package dev.tocsin.store;

import dev.tocsin.domain.AlertId;
import java.time.Instant;

/// A delivery that was given up.
///
/// @param at when it was given up
/// @param reason of the last failure
public record DeadDelivery(
    String subscription, AlertId alert, int revision, int attempts, Instant at, String reason) {}
