package dev.tocsin.stream;

import dev.tocsin.domain.ReleaseState;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import dev.tocsin.domain.WatchId;
import dev.tocsin.wire.FollowStep;
import dev.tocsin.wire.Wire;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/// The ledgers of the watches that one task follows, kept as the steps that led to them. A step is
/// one small record, however large the ledger; and since following is pure, going through the steps
/// again, each at its own instant, gives the very same ledger after a restart or in another
/// process. For one thread.
///
/// @param <L> the ledger
final class Ledgers<L> {
  static final String STORE = "steps";

  /// Parts a watch's id from a step's number; no id contains it.
  private static final char END_OF_ID = '/';

  private final Following<L> rules;
  private final KeyValueStore<String, FollowStep> steps;
  private final Map<WatchId, Known<L>> known = new HashMap<>();

  Ledgers(Following<L> rules, KeyValueStore<String, FollowStep> steps) {
    this.rules = rules;
    this.steps = steps;
  }

  static StoreBuilder<KeyValueStore<String, FollowStep>> store() {
    return Stores.keyValueStoreBuilder(
        Stores.persistentKeyValueStore(STORE), Serdes.String(), Wire.followSteps());
  }

  /// What is known of a watch.
  Known<L> of(Watch watch) {
    return known.computeIfAbsent(watch.id(), _ -> replay(watch));
  }

  /// Keeps what an article gave.
  ///
  /// @param past whether it was taken in by looking back
  void put(Watch watch, Following.Step<L> step, TaggedArticle article, boolean past, Instant now) {
    put(watch, step, new FollowStep(now, article, past));
  }

  /// Keeps what time going on gave.
  void put(Watch watch, Following.Step<L> step, Instant now) {
    put(watch, step, new FollowStep(now, null, false));
  }

  private void put(Watch watch, Following.Step<L> step, FollowStep taken) {
    long number = of(watch).steps();
    steps.put(key(watch, number), taken);
    known.put(watch.id(), new Known<>(step.ledger(), step.state(), number + 1));
  }

  private Known<L> replay(Watch watch) {
    L ledger = rules.begin(watch);
    ReleaseState state = ReleaseState.INITIAL;
    long count = 0;
    try (KeyValueIterator<String, FollowStep> all =
        steps.range(key(watch, 0), key(watch, Long.MAX_VALUE))) {
      while (all.hasNext()) {
        FollowStep step = all.next().value;
        var again = take(ledger, watch, step);
        ledger = again.ledger();
        state = again.state();
        count++;
      }
    }
    return new Known<>(ledger, state, count);
  }

  private Following.Step<L> take(L ledger, Watch watch, FollowStep step) {
    TaggedArticle article = step.article();
    if (article == null) {
      return rules.time(ledger, watch, step.at());
    }
    return step.past()
        ? rules.lookBack(ledger, watch, article, step.at())
        : rules.article(ledger, watch, article, step.at());
  }

  /// Keys sort as their numbers do.
  private static String key(Watch watch, long number) {
    return watch.id().value() + END_OF_ID + "%016x".formatted(number);
  }

  /// What is known of one watch.
  ///
  /// @param steps how many led to it
  record Known<L>(L ledger, ReleaseState state, long steps) {}
}
