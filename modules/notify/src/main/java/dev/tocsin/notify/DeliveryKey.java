package dev.tocsin.notify;

import dev.tocsin.domain.AlertId;
import dev.tocsin.store.Delivery;

/// The same for every attempt at one delivery, and for no other: by it a receiver knows what it has
/// already had. No full stop in it, which Standard Webhooks keeps for itself.
final class DeliveryKey {
  private DeliveryKey() {}

  static String of(Delivery delivery) {
    return of(delivery.alert().id(), delivery.alert().revision(), delivery.subscription());
  }

  static String of(AlertId alert, int revision, String subscription) {
    return alert.value() + "_" + revision + "_" + subscription;
  }
}
