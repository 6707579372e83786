package dev.tocsin.store;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.AlertId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An alert on its way to a subscription, claimed by one notifier.
///
/// @param alert as it stood when the delivery was planned; the same at every attempt
/// @param evidence the alert's evidence in its order, ready to be shown
/// @param attempt 1 at the first
/// @param follows what the subscription was told before on the same matter; null where this is the
///   first
public record Delivery(
    String subscription,
    Alert alert,
    List<StoredEvidence> evidence,
    int attempt,
    @Nullable Told follows) {
  public Delivery {
    evidence = List.copyOf(evidence);
  }

  /// An alert that was delivered: the one that a retraction corrects, or an earlier revision.
  public record Told(AlertId alert, int revision) {}
}
