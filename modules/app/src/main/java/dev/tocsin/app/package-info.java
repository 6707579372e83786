/// The command line, settings and wiring.
@NullMarked
package dev.tocsin.app;

import org.jspecify.annotations.NullMarked;
