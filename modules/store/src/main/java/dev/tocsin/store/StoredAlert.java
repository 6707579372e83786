package dev.tocsin.store;

import dev.tocsin.domain.Alert;
import java.util.List;

/// An alert as it stands in the database.
///
/// @param seq rises with every alert stored and every new revision of one, in the order in which
///   readers see them
/// @param evidence the alert's evidence in its order
public record StoredAlert(long seq, Alert alert, StageTimes times, List<StoredEvidence> evidence) {
  public StoredAlert {
    evidence = List.copyOf(evidence);
  }
}
