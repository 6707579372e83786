package dev.tocsin.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When an alert passed each stage, so that people see how long each one took. A stage that left no
/// mark (a deadline that passed has no article) is null.
///
/// @param published when the change happened by the evidence's own time
/// @param fetched when the article's page or feed was fetched
/// @param stored when the row was written first
public record StageTimes(
    Instant published,
    @Nullable Instant fetched,
    @Nullable Instant parsed,
    @Nullable Instant tagged,
    @Nullable Instant followed,
    Instant stored) {}
