/// PostgreSQL: migrations, alerts, sink.
@NullMarked
package dev.tocsin.store;

import org.jspecify.annotations.NullMarked;
