/// Kafka Streams topologies.
@NullMarked
package dev.tocsin.stream;

import org.jspecify.annotations.NullMarked;
