package dev.tocsin.domain;

/// The part of a release state that a rule moves.
enum Aspect {
  STATUS,
  CONFIRMATION,
  DISPUTE,
  DEADLINE,
  PRESSURE,
  DEMAND
}
