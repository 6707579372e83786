package dev.tocsin.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is remembered beside the state, to judge the next account by. Immutable.
///
/// @param said the latest claims of each kind; those for a status only since the status last
///   changed
/// @param heard the same whatever became of the status
/// @param promises the latest promises with a date, whatever became of the status
/// @param denied the latest claims that the status is not so
/// @param standing what supports the status as it is
/// @param pressure what supports the present episode
/// @param demand likewise
/// @param pressed when an article was last about pressure; null while that gauge is down
/// @param demanded likewise
record Memory(
    Map<SignalKind, Support> said,
    Map<SignalKind, Support> heard,
    Support promises,
    Support denied,
    Support standing,
    Support pressure,
    Support demand,
    @Nullable Instant pressed,
    @Nullable Instant demanded) {
  static final Memory EMPTY =
      new Memory(
          Map.of(),
          Map.of(),
          Support.NONE,
          Support.NONE,
          Support.NONE,
          Support.NONE,
          Support.NONE,
          null,
          null);

  Support said(SignalKind kind) {
    return said.getOrDefault(kind, Support.NONE);
  }

  Support heard(SignalKind kind) {
    return heard.getOrDefault(kind, Support.NONE);
  }

  Memory hear(Claim claim) {
    Deadline given = claim.evidence().signal().deadline();
    boolean dated = claim.kind() == SignalKind.PROMISED && given != null && !given.isVague();
    return new Memory(
        with(claim, said),
        with(claim, heard),
        dated ? promises.with(claim) : promises,
        denied,
        standing,
        pressure,
        demand,
        pressed,
        demanded);
  }

  private static Map<SignalKind, Support> with(Claim claim, Map<SignalKind, Support> some) {
    Map<SignalKind, Support> more = new EnumMap<>(SignalKind.class);
    more.putAll(some);
    more.merge(claim.kind(), new Support(List.of(claim)), (had, _) -> had.with(claim));
    return more;
  }

  Memory hearDenial(Claim claim) {
    return new Memory(
        said, heard, promises, denied.with(claim), standing, pressure, demand, pressed, demanded);
  }

  Memory support(Claim claim) {
    return new Memory(
        said, heard, promises, denied, standing.with(claim), pressure, demand, pressed, demanded);
  }

  /// A new status stands on this; what was said for another before it is past.
  Memory stand(Support on) {
    Map<SignalKind, Support> left = new EnumMap<>(SignalKind.class);
    said.forEach((kind, support) -> {
      if (kind.status() == null) {
        left.put(kind, support);
      }
    });
    return new Memory(left, heard, promises, Support.NONE, on, pressure, demand, pressed, demanded);
  }

  Memory press(Support on, @Nullable Instant last) {
    return new Memory(said, heard, promises, denied, standing, on, demand, last, demanded);
  }

  Memory demand(Support on, @Nullable Instant last) {
    return new Memory(said, heard, promises, denied, standing, pressure, on, pressed, last);
  }

  /// What promised this day.
  Support promisesFor(Deadline deadline) {
    return new Support(
        promises.claims().stream()
            .filter(c -> {
              Deadline given = c.evidence().signal().deadline();
              return given != null && given.day().equals(deadline.day());
            })
            .toList());
  }
}
