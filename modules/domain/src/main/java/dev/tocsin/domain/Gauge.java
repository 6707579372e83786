package dev.tocsin.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Pressure for or against the release, beside the status.
///
/// @param confirmation [Confirmation#NONE] while it is down
/// @param since when the present episode began; null while it is down
/// @param claimants who presses in this episode, in order of appearance
public record Gauge(Confirmation confirmation, @Nullable Instant since, List<String> claimants) {
  public static final Gauge DOWN = new Gauge(Confirmation.NONE, null, List.of());

  public Gauge {
    claimants = List.copyOf(claimants);
  }

  public boolean isUp() {
    return confirmation != Confirmation.NONE;
  }
}
