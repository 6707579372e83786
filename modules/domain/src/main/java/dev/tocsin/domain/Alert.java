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
/// @param superseded evidence that came late shows that this was no change by itself. People who
///   were told keep what they have; nobody else is told, and lists leave it out
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
    @Nullable AlertId corrects,
    boolean superseded) {
  public Alert {
    evidence = List.copyOf(evidence);
    rules = List.copyOf(rules);
  }

  /// One that holds.
  public Alert(
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
    this(
        id,
        revision,
        watch,
        kind,
        at,
        before,
        after,
        severity,
        evidence,
        rules,
        explanation,
        corrects,
        false);
  }

  /// The same as people have it, but it holds no more.
  public Alert asSuperseded() {
    return with(revision, true);
  }

  /// The same, told as another revision of its id.
  ///
  /// @param number from 1
  public Alert asRevision(int number) {
    return with(number, superseded);
  }

  private Alert with(int number, boolean holdsNoMore) {
    return new Alert(
        id,
        number,
        watch,
        kind,
        at,
        before,
        after,
        severity,
        evidence,
        rules,
        explanation,
        corrects,
        holdsNoMore);
  }
}
