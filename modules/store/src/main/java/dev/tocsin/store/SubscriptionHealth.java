package dev.tocsin.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a subscription is doing, whichever notifiers serve it.
///
/// @param began alerts from before are not delivered
/// @param delivered alerts and revisions that arrived
/// @param waiting planned or on their way
/// @param dead given up
/// @param lastDelivered null where none arrived yet
/// @param nextAttempt when one that failed is tried again; null where none waits for that
/// @param reason of the latest failure that is not mended yet; empty where there is none
public record SubscriptionHealth(
    String id,
    Instant began,
    long delivered,
    long waiting,
    long dead,
    @Nullable Instant lastDelivered,
    @Nullable Instant nextAttempt,
    String reason) {
  /// Whether nothing failed that has not been mended since.
  public boolean isWell() {
    return reason.isEmpty() && dead == 0;
  }
}
