package dev.tocsin.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A change of a release state that people are told of.
///
/// @param revision 1; the rules give no other, for it would depend on the order of arrival. A
///   changed alert comes again under its id, and the last one holds
/// @param at when the change happened by the evidence's own time, or the deadline's instant
/// @param evidence what it rests on, weightiest first
/// @param rules ids of the follow rules that led to it
/// @param explanation one line for a person: origins counted and discounted, what was clamped
/// @param corrects the alert that this one takes back or corrects; null for all but
///   [AlertKind#RETRACTED]
public record Alert(
    AlertId id,
    int revision,
    WatchId watch,
    AlertKind kind,
    Instant at,
    ReleaseState before,
    ReleaseState after,
    Severity severity,
    List<Evidence> evidence,
    List<String> rules,
    String explanation,
    @Nullable AlertId corrects) {
  public Alert {
    evidence = List.copyOf(evidence);
    rules = List.copyOf(rules);
  }
}
