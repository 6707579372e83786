/// Avro schemas, serdes, topics.
@NullMarked
package dev.tocsin.wire;

import org.jspecify.annotations.NullMarked;
