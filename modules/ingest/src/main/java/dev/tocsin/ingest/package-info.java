/// Polls sources and publishes articles, as one Kafka Streams topology. Start with
/// [dev.tocsin.ingest.IngestTopology]; the decisions are in `PollSources` (what is new) and
/// `Cadence` (when next).
@NullMarked
package dev.tocsin.ingest;

import org.jspecify.annotations.NullMarked;
