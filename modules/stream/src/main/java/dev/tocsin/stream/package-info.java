/// Kafka Streams topologies, thin shells around the analysis and the domain, and the same without
/// Kafka. Start with [dev.tocsin.stream.PipelineTopology] and [dev.tocsin.stream.Backtest]; a
/// backtest's alerts are judged by [dev.tocsin.stream.Score] and [dev.tocsin.stream.Difference].
/// For operators: [dev.tocsin.stream.DeadLetters] and [dev.tocsin.stream.LookBack].
@NullMarked
package dev.tocsin.stream;

import org.jspecify.annotations.NullMarked;
