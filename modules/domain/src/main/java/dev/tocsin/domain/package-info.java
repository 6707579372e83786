/// The nouns of Tocsin, and every decision about the state of a release. Pure: no clock, no I/O, no
/// randomness; every instant is handed in. Start with [dev.tocsin.domain.Article],
/// [dev.tocsin.domain.Signal] and [dev.tocsin.domain.ReleaseState].
@NullMarked
package dev.tocsin.domain;

import org.jspecify.annotations.NullMarked;
