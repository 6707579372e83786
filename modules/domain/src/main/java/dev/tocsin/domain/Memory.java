package dev.tocsin.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is remembered beside the state, to judge the next account by. Immutable.
///
/// @param said the latest claims of each kind; those for a status only since the status last
///   changed
/// @param votes by newsroom its last word on the status: what its latest article that speaks of it
///   is about, whatever became of the status; of late only, and not of sites that repeat others
/// @param notShelved by newsroom its denial that the report was shelved, likewise
/// @param promises the latest that gave a date, whatever became of the status: promises, and delays
///   that put the promised day off
/// @param denied the latest claims that the status is not so
/// @param standing what supports the status as it is
/// @param pressure what supports the present episode
/// @param demand likewise
/// @param pressed when an article was last about pressure; null while that gauge is down
/// @param demanded likewise
record Memory(
    Map<SignalKind, Support> said,
    Map<String, Claim> votes,
    Map<String, Claim> notShelved,
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

  /// With an article's vote. Who says that it was shelved no longer denies that.
  Memory vote(Claim vote) {
    Map<String, Claim> denials = new TreeMap<>(notShelved);
    if (vote.kind() == SignalKind.SHELVED) {
      denials.remove(vote.origin());
    }
    return new Memory(
        said,
        withLatest(votes, vote),
        denials,
        promises,
        denied,
        standing,
        pressure,
        demand,
        pressed,
        demanded);
  }

  /// With an article's denial that the report was shelved.
  Memory denyShelving(Claim denial) {
    return new Memory(
        said,
        votes,
        withLatest(notShelved, denial),
        promises,
        denied,
        standing,
        pressure,
        demand,
        pressed,
        demanded);
  }

  private static Map<String, Claim> withLatest(Map<String, Claim> byNewsroom, Claim latest) {
    Map<String, Claim> more = new TreeMap<>();
    for (Claim had : byNewsroom.values()) {
      if (had.at().plus(Hearing.WINDOW).isAfter(latest.at())) {
        more.put(had.origin(), had);
      }
    }
    more.put(latest.origin(), latest);
    return more;
  }

  /// The newsrooms whose last word is one of these, and not older than a time.
  Set<String> voting(Instant now, Duration window, Set<SignalKind> kinds) {
    Instant from = now.minus(window);
    return votes.values().stream()
        .filter(vote -> vote.at().isAfter(from) && kinds.contains(vote.kind()))
        .map(Claim::origin)
        .collect(Collectors.toSet());
  }

  /// Whether a newsroom has denied of late that the report was shelved.
  boolean deniesShelving(Instant now) {
    Instant from = now.minus(Hearing.WINDOW);
    return notShelved.values().stream().anyMatch(denial -> denial.at().isAfter(from));
  }

  /// Whether nobody else has denied of late that the report was shelved.
  boolean isFirstDenial(Claim denial) {
    Instant from = denial.at().minus(Hearing.WINDOW);
    return notShelved.values().stream()
        .noneMatch(had -> had.at().isAfter(from) && !had.origin().equals(denial.origin()));
  }

  /// Whether more newsrooms say that the story has ended than last said, within a day, that it goes
  /// on: whoever said both counts by the last word.
  ///
  /// @param end the kind that says so
  /// @param ended who says so, those with a reaction to it included
  boolean outvotes(SignalKind end, Support ended, Instant now) {
    Set<String> goesOn =
        voting(now, Duration.ofDays(1), Set.of(SignalKind.PROMISED, SignalKind.DELAYED));
    Set<String> ends = new HashSet<>(ended.origins());
    ends.addAll(voting(now, Hearing.WINDOW, Set.of(end)));
    ends.removeAll(goesOn);
    return ends.size() > goesOn.size();
  }

  /// @param dates whether the claim gives the report a date
  Memory hear(Claim claim, boolean dates) {
    Map<SignalKind, Support> more = new EnumMap<>(SignalKind.class);
    more.putAll(said);
    more.merge(claim.kind(), new Support(List.of(claim)), (had, _) -> had.with(claim));
    return new Memory(
        more,
        votes,
        notShelved,
        dates ? promises.with(claim) : promises,
        denied,
        standing,
        pressure,
        demand,
        pressed,
        demanded);
  }

  Memory hearDenial(Claim claim) {
    return new Memory(
        said,
        votes,
        notShelved,
        promises,
        denied.with(claim),
        standing,
        pressure,
        demand,
        pressed,
        demanded);
  }

  Memory support(Claim claim) {
    return new Memory(
        said,
        votes,
        notShelved,
        promises,
        denied,
        standing.with(claim),
        pressure,
        demand,
        pressed,
        demanded);
  }

  /// A new status stands on this; what was said for another before it is past.
  Memory stand(Support on) {
    Map<SignalKind, Support> left = new EnumMap<>(SignalKind.class);
    said.forEach((kind, support) -> {
      if (kind.status() == null) {
        left.put(kind, support);
      }
    });
    return new Memory(
        left, votes, notShelved, promises, Support.NONE, on, pressure, demand, pressed, demanded);
  }

  Memory press(Support on, @Nullable Instant last) {
    return new Memory(
        said, votes, notShelved, promises, denied, standing, on, demand, last, demanded);
  }

  Memory demand(Support on, @Nullable Instant last) {
    return new Memory(
        said, votes, notShelved, promises, denied, standing, pressure, on, pressed, last);
  }

  /// Without the episodes of the gauges that are down.
  Memory calm(ReleaseState state) {
    Memory calm = state.pressure().isUp() ? this : press(Support.NONE, null);
    return state.demand().isUp() ? calm : calm.demand(Support.NONE, null);
  }

  /// What gave this day.
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
