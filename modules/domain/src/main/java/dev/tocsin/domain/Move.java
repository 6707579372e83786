package dev.tocsin.domain;

/// What a rule made of the state, and on whose word.
///
/// @param support the claims that it rests on
record Move(ReleaseState after, Support support) {}
