/// The nouns of Tocsin, and every decision about the state of a release. Pure: no clock, no I/O, no
/// randomness; every instant is handed in.
///
/// Nouns: start with [dev.tocsin.domain.Article], [dev.tocsin.domain.Signal] and
/// [dev.tocsin.domain.ReleaseState]. Following a release: a [dev.tocsin.domain.Ledger] takes
/// articles in and lets time go on; the rules are one list in `FollowRules`, and what people are
/// told is the difference of two states, in `Changes`. [dev.tocsin.domain.Why] explains an article
/// that raised nothing.
@NullMarked
package dev.tocsin.domain;

import org.jspecify.annotations.NullMarked;
