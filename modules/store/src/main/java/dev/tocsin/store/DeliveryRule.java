package dev.tocsin.store;

import dev.tocsin.domain.Alert;
import org.jspecify.annotations.Nullable;

/// Whether a subscription is told of an alert.
@FunctionalInterface
public interface DeliveryRule {
  /// Decides.
  ///
  /// @param told the alert as this subscription was told it, or is about to be, under its id or
  ///   under the one that it had before late evidence put another change before it; null where it
  ///   was not told, or was told since that the alert is taken back
  /// @param correctsTold whether the alert corrects one that this subscription was told
  boolean wants(Alert alert, @Nullable Alert told, boolean correctsTold);
}
