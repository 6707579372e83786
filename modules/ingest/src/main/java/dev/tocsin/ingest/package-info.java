/// Polls sources and publishes articles.
@NullMarked
package dev.tocsin.ingest;

import org.jspecify.annotations.NullMarked;
