package dev.tocsin.stream;

import dev.tocsin.domain.Ledger;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import java.time.Instant;

/// The domain's rules, as the pipeline asks for them. Decides nothing.
final class ReleaseFollowing implements Following<Ledger> {
  @Override
  public Ledger begin(Watch watch) {
    return Ledger.EMPTY;
  }

  /// An article has its own time; the clock's is only for deadlines.
  @Override
  public Step<Ledger> article(Ledger ledger, Watch watch, TaggedArticle article, Instant now) {
    return step(ledger.article(watch, article));
  }

  @Override
  public Step<Ledger> lookBack(Ledger ledger, Watch watch, TaggedArticle article, Instant now) {
    return step(ledger.lookBack(watch, article, now));
  }

  @Override
  public Step<Ledger> time(Ledger ledger, Watch watch, Instant now) {
    return step(ledger.time(watch, now));
  }

  private static Step<Ledger> step(Ledger.Step step) {
    return new Step<>(step.ledger(), step.ledger().state(), step.alerts());
  }
}
