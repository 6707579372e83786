package dev.tocsin.stream;

import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import dev.tocsin.domain.WatchId;
import dev.tocsin.wire.FollowStep;
import dev.tocsin.wire.Stage;
import dev.tocsin.wire.WatchState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/// Tagged articles in, under the watch that they concern; changes of its state and alerts out.
/// Looks at the deadlines too, for a deadline passes without an article.
///
/// Everything is decided before the first thing is put or forwarded: a failure leaves the state as
/// it was.
final class FollowReleases<L> implements Processor<String, TaggedArticle, String, Followed> {
  private final Supplier<L> from;
  private @Nullable ProcessorContext<String, Followed> context;
  private Watches.@Nullable Reader reader;
  private @Nullable Ledgers<L> ledgers;

  private FollowReleases(Supplier<L> from) {
    this.from = from;
  }

  @Override
  public void init(ProcessorContext<String, Followed> started) {
    KeyValueStore<String, FollowStep> steps = started.getStateStore(Ledgers.STORE);
    context = started;
    reader = from.watches.reader(started);
    ledgers = new Ledgers<>(from.rules, steps);
    started.schedule(from.lookEvery, PunctuationType.WALL_CLOCK_TIME, _ -> look());
  }

  @Override
  public void process(Record<String, TaggedArticle> record) {
    if (reader == null || ledgers == null) {
      return;
    }
    Watch watch = reader.book().watches().get(new WatchId(record.key()));
    if (watch == null) {
      return; // The watch was ended while the article was on its way.
    }
    Instant now = now();
    var before = ledgers.of(watch);
    boolean past = LookBack.isFor(record.key(), record.headers());
    var step =
        past
            ? from.rules.lookBack(before.ledger(), watch, record.value(), now)
            : from.rules.article(before.ledger(), watch, record.value(), now);
    if (!step.ledger().equals(before.ledger()) || tells(before, step)) {
      ledgers.put(watch, step, record.value(), past, now);
      tell(watch, before, step, now, record);
    }
  }

  /// Lets time go on for every watch that something is known of here.
  private void look() {
    if (reader == null || ledgers == null) {
      return;
    }
    Instant now = now();
    for (Watch watch : reader.book().watches().values()) {
      var before = ledgers.of(watch);
      if (before.steps() == 0) {
        continue;
      }
      var step = from.rules.time(before.ledger(), watch, now);
      if (tells(before, step)) {
        ledgers.put(watch, step, now);
        long timestamp = Math.max(0, now.toEpochMilli());
        tell(
            watch,
            before,
            step,
            now,
            new Record<>(watch.id().value(), "", timestamp, new RecordHeaders()));
      }
    }
  }

  private boolean tells(Ledgers.Known<L> before, Following.Step<L> step) {
    return !step.alerts().isEmpty() || !step.state().equals(before.state());
  }

  private void tell(
      Watch watch,
      Ledgers.Known<L> before,
      Following.Step<L> step,
      Instant now,
      Record<String, ?> cause) {
    if (context == null || !tells(before, step)) {
      return;
    }
    Stage.FOLLOWED.stamp(cause.headers(), from.machineClock.instant());
    List<WatchState> states =
        step.state().equals(before.state())
            ? List.of()
            : List.of(new WatchState(watch.id(), step.state(), now));
    context.forward(cause.withValue(new Followed(states, step.alerts())));
  }

  /// As it is kept, so that going through the steps again sees the same.
  private Instant now() {
    return from.clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /// Makes one for each task, with its store.
  record Supplier<L>(
      Watches watches,
      Following<L> rules,
      Duration lookEvery,
      InstantSource clock,
      InstantSource machineClock)
      implements ProcessorSupplier<String, TaggedArticle, String, Followed> {
    @Override
    public Processor<String, TaggedArticle, String, Followed> get() {
      return new FollowReleases<>(this);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
      return Set.of(Ledgers.store());
    }
  }
}
