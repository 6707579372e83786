package dev.tocsin.stream;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.AlertKind;
import dev.tocsin.domain.Status;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a changed watch would tell that the present one does not, and the other way round.
///
/// @param gained alerts of the changed watch alone
/// @param lost alerts of the present watch alone
/// @param kept how many both tell
public record Difference(List<Alert> gained, List<Alert> lost, int kept) {
  public Difference {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
  }

  /// Two alerts are the same where they tell the same change on the same day; their ids name
  /// different watches, and count what came before.
  ///
  /// @param zone where days begin and end
  public static Difference between(List<Alert> present, List<Alert> changed, ZoneId zone) {
    Map<Change, Integer> had = new HashMap<>();
    present.forEach(a -> had.merge(Change.of(a, zone), 1, Integer::sum));
    List<Alert> gained = new ArrayList<>();
    for (Alert alert : changed) {
      if (!take(had, Change.of(alert, zone))) {
        gained.add(alert);
      }
    }
    List<Alert> lost = new ArrayList<>();
    for (Alert alert : present) {
      if (take(had, Change.of(alert, zone))) {
        lost.add(alert);
      }
    }
    return new Difference(gained, lost, changed.size() - gained.size());
  }

  private static boolean take(Map<Change, Integer> from, Change change) {
    Integer left = from.get(change);
    if (left == null || left == 0) {
      return false;
    }
    from.put(change, left - 1);
    return true;
  }

  private record Change(AlertKind kind, Status status, LocalDate day) {
    static Change of(Alert alert, ZoneId zone) {
      return new Change(
          alert.kind(), alert.after().status(), LocalDate.ofInstant(alert.at(), zone));
    }
  }
}
