package dev.tocsin.analysis;

import dev.tocsin.domain.SignalKind;
import java.util.Map;
import java.util.Objects;

/// What a sentence says by the sum of its words.
///
/// @param chances of every kind
record Likely(Map<SignalKind, Chance> chances) {
  /// That a sentence says a kind.
  ///
  /// @param value 0 to 1
  /// @param start first word of what speaks most for it
  /// @param end one past the last; not after `start` where no word speaks for it
  record Chance(double value, int start, int end) {
    /// Nothing is said by no word at all.
    boolean isAtLeast(double least) {
      return value >= least && end > start;
    }
  }

  double chance(SignalKind kind) {
    return Objects.requireNonNull(chances.get(kind), "no chance of a kind").value();
  }
}
