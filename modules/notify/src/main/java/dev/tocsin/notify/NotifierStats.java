package dev.tocsin.notify;

/// What one notifier has done since it was started; how the deliveries stand in all is in the
/// database.
///
/// @param delivered deliveries that receivers took
/// @param failed attempts that failed
/// @param dead deliveries that were given up
public record NotifierStats(long delivered, long failed, long dead) {}
