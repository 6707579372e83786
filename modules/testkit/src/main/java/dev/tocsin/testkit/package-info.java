/// Fixtures, a hand-moved clock, a local news site.
@NullMarked
package dev.tocsin.testkit;

import org.jspecify.annotations.NullMarked;
