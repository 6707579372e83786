package dev.tocsin.domain;

import java.time.Instant;

/// A signal in an article, placed in time and traced to the newsroom where it came from.
///
/// @param at when it counts from: the published time, clamped between the watch's beginning and
///   first seen
/// @param origin key of the newsroom that the information came from: a credited agency, the first
///   of a set of near-copies, or the outlet itself
public record Evidence(
    ArticleId article,
    int revision,
    String url,
    String outlet,
    Standing standing,
    Instant at,
    String origin,
    Signal signal) {}
