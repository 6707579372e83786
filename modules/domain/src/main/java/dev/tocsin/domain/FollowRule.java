package dev.tocsin.domain;

import org.jspecify.annotations.Nullable;

/// One rule of following a release.
///
/// @param id that an alert quotes
/// @param aspect what it moves
/// @param says the rule in words, for a person
record FollowRule(String id, Aspect aspect, String says, Test test) {
  /// Gives what becomes of the state, or null where the rule does not apply.
  @FunctionalInterface
  interface Test {
    @Nullable Move apply(Hearing hearing);
  }
}
