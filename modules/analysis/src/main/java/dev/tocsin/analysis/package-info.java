/// Text to mentions and signals.
@NullMarked
package dev.tocsin.analysis;

import org.jspecify.annotations.NullMarked;
