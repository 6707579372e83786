package dev.tocsin.app;

import java.time.InstantSource;

/// The two clocks of a run.
///
/// @param story tells when an article is first seen and when a deadline passes; a demo's runs fast
/// @param machine tells when polls are due and how long stages take
record Clocks(InstantSource story, InstantSource machine) {
  static Clocks live() {
    return new Clocks(InstantSource.system(), InstantSource.system());
  }
}
