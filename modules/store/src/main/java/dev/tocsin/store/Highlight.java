package dev.tocsin.store;

import dev.tocsin.domain.EntityId;

/// A mention within a quoted sentence.
///
/// @param start first UTF-16 unit within the sentence
/// @param end one past the last
public record Highlight(EntityId entity, int start, int end) {}
