/// Kafka Streams topologies, thin shells around the analysis and the domain, and the same without
/// Kafka. Start with [dev.tocsin.stream.PipelineTopology] and [dev.tocsin.stream.Backtest].
@NullMarked
package dev.tocsin.stream;

import org.jspecify.annotations.NullMarked;
