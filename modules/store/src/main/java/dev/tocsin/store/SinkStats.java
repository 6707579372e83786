package dev.tocsin.store;

/// What a sink has done since it was started.
///
/// @param stored records whose effect is in the database
/// @param rejected records put into `sink_rejects`
/// @param outages times that the database could not be written, each retried until it could
public record SinkStats(long stored, long rejected, long outages) {}
