/// Polls sources and publishes articles, as one Kafka Streams topology. Start with
/// [dev.tocsin.ingest.IngestTopology]; the decisions are in `PollSources` (what is new) and
/// `Cadence` (when next). [dev.tocsin.ingest.SourceCheck] looks at a URL before it becomes a
/// source.
@NullMarked
package dev.tocsin.ingest;

import org.jspecify.annotations.NullMarked;
