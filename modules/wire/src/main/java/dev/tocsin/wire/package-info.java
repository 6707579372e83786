/// The form of what travels through Kafka: topics, Avro schemas, serdes. Avro is seen in no other
/// module. Start with [dev.tocsin.wire.Topics] and [dev.tocsin.wire.Wire].
@NullMarked
package dev.tocsin.wire;

import org.jspecify.annotations.NullMarked;
