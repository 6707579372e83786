/// PostgreSQL: the schema, the sink that fills it from Kafka, and what pages and notifiers read
/// from it. Start with [dev.tocsin.store.Database], then [dev.tocsin.store.Sink] (in) and
/// [dev.tocsin.store.AlertStore] (out).
@NullMarked
package dev.tocsin.store;

import org.jspecify.annotations.NullMarked;
