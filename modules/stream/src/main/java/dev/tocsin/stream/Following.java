package dev.tocsin.stream;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Ledger;
import dev.tocsin.domain.ReleaseState;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import java.time.Instant;
import java.util.List;

/// What the pipeline asks of the domain's rules for following a release. Pure: the same calls in
/// the same order give the same answers, and a ledger once given is never changed.
///
/// @param <L> the ledger: all that is known of one watch; compared by `equals`
public interface Following<L> {
  /// The domain's rules.
  static Following<Ledger> ofReleases() {
    return new ReleaseFollowing();
  }

  /// The ledger of a watch of which nothing is known yet.
  L begin(Watch watch);

  /// Takes an article in. A duplicate gives the same ledger and no alerts.
  ///
  /// @param article with this watch's signals only, and without its text
  Step<L> article(L ledger, Watch watch, TaggedArticle article, Instant now);

  /// Takes an article in that was published before the watch was there, and lets time go on. Nobody
  /// is told of what it brings.
  ///
  /// @param article as above
  Step<L> lookBack(L ledger, Watch watch, TaggedArticle article, Instant now);

  /// Lets time go on, so that deadlines pass.
  Step<L> time(L ledger, Watch watch, Instant now);

  /// What one of them gave.
  ///
  /// @param alerts only those that are new, changed, or superseded by late evidence
  record Step<L>(L ledger, ReleaseState state, List<Alert> alerts) {
    public Step {
      alerts = List.copyOf(alerts);
    }
  }
}
