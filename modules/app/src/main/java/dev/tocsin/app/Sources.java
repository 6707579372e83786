package dev.tocsin.app;

import dev.tocsin.domain.Source;

/// Changes of a source.
final class Sources {
  private Sources() {}

  /// The same source, polled or not.
  static Source paused(Source s, boolean paused) {
    return new Source(
        s.id(),
        s.kind(),
        s.url(),
        s.outlet(),
        s.standing(),
        s.language(),
        s.zone(),
        s.selector(),
        s.interval(),
        s.fullText(),
        paused);
  }
}
