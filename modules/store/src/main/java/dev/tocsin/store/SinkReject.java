package dev.tocsin.store;

import java.time.Instant;

/// A Kafka record that could not be stored.
public record SinkReject(String topic, int partition, long offset, Instant at, String reason) {}
