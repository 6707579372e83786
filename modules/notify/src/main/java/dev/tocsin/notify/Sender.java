package dev.tocsin.notify;

import dev.tocsin.store.Delivery;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Carries one delivery over one channel. Returns within its own time limit.
interface Sender {
  Outcome send(Delivery delivery) throws InterruptedException;

  /// What came of an attempt.
  sealed interface Outcome {
    /// The receiver took it.
    record Sent() implements Outcome {}

    /// Not this time.
    ///
    /// @param reason one line for a person
    /// @param asked how long the receiver asks to be left alone; null where it did not say
    record Failed(String reason, @Nullable Duration asked) implements Outcome {}

    /// The receiver will never take it.
    record Refused(String reason) implements Outcome {}
  }
}
