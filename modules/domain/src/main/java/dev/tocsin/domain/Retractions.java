package dev.tocsin.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What falls when evidence is withdrawn: what people were told and is now no longer so.
final class Retractions {
  private Retractions() {}

  /// @param corrected the alert that told of it
  record Fall(Aspect aspect, Alert corrected) {}

  /// @param last the alert that last told of each aspect
  static List<Fall> falls(ReleaseState had, ReleaseState has, Map<Aspect, Alert> last) {
    List<Fall> falls = new ArrayList<>();
    Alert told = last.get(Aspect.STATUS);
    Alert raised = last.get(Aspect.CONFIRMATION);
    if (had.status() != has.status()) {
      add(falls, Aspect.STATUS, told);
    } else if (raised != null && isLower(has, raised)) {
      add(falls, Aspect.CONFIRMATION, raised);
    } else if (told != null && raised == null && isLower(has, told)) {
      add(falls, Aspect.STATUS, told);
    }
    if (had.disputed() && !has.disputed() && had.status() == has.status()) {
      add(falls, Aspect.DISPUTE, last.get(Aspect.DISPUTE));
    }
    Alert dated = last.get(Aspect.DEADLINE);
    if (!hasSameDate(had, has) && dated != null && !hasSameDate(dated.after(), has)) {
      add(falls, Aspect.DEADLINE, dated);
    }
    if (had.pressure().isUp() && !has.pressure().isUp()) {
      add(falls, Aspect.PRESSURE, last.get(Aspect.PRESSURE));
    }
    if (had.demand().isUp() && !has.demand().isUp()) {
      add(falls, Aspect.DEMAND, last.get(Aspect.DEMAND));
    }
    return falls;
  }

  private static boolean hasSameDate(ReleaseState a, ReleaseState b) {
    Deadline had = a.deadline();
    Deadline has = b.deadline();
    boolean same =
        (had == null || has == null)
            ? (had == null && has == null)
            : had.day().equals(has.day()) && had.isVague() == has.isVague();
    return same && a.deadlinePassed() == b.deadlinePassed();
  }

  private static boolean isLower(ReleaseState has, Alert told) {
    return has.confirmation().compareTo(told.after().confirmation()) < 0;
  }

  private static void add(List<Fall> falls, Aspect aspect, @Nullable Alert corrected) {
    if (corrected != null) {
      falls.add(new Fall(aspect, corrected));
    }
  }
}
