/// JMH and whole-pipeline measurements.
@NullMarked
package dev.tocsin.benchmarks;

import org.jspecify.annotations.NullMarked;
