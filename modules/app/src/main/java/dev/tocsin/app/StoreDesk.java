package dev.tocsin.app;

import dev.tocsin.analysis.Lexicons;
import dev.tocsin.analysis.WatchFile;
import dev.tocsin.analysis.WatchReading;
import dev.tocsin.domain.AlertId;
import dev.tocsin.domain.ReleaseState;
import dev.tocsin.domain.Source;
import dev.tocsin.domain.Watch;
import dev.tocsin.domain.WatchId;
import dev.tocsin.store.AlertStore;
import dev.tocsin.store.Database;
import dev.tocsin.store.DeliveryHealth;
import dev.tocsin.store.ReleaseChange;
import dev.tocsin.store.SourceHealth;
import dev.tocsin.store.StageTimes;
import dev.tocsin.store.StoredAlert;
import dev.tocsin.store.SubscriptionHealth;
import dev.tocsin.web.Desk;
import dev.tocsin.wire.WatchText;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The pages' desk: what the database holds, with the watches and sources that Kafka's tables name.
final class StoreDesk implements Desk, AutoCloseable {
  private final AlertStore store;
  private final DeliveryHealth deliveries;
  private final List<Settings.Subscriber> configured;
  private final LiveTable<WatchText> watches;
  private final LiveTable<Source> sources;
  private final Trials trials;
  private final InstantSource clock;
  private final boolean live;
  private volatile Map<String, WatchText> readTexts = Map.of();
  private volatile Map<String, Watch> readWatches = Map.of();

  private StoreDesk(
      AlertStore store,
      DeliveryHealth deliveries,
      List<Settings.Subscriber> configured,
      LiveTable<WatchText> watches,
      LiveTable<Source> sources,
      Trials trials,
      InstantSource clock) {
    this.store = store;
    this.deliveries = deliveries;
    this.configured = configured;
    this.watches = watches;
    this.sources = sources;
    this.trials = trials;
    this.clock = clock;
    this.live = clock.equals(InstantSource.system());
  }

  /// @param lexicons gives those that hold now, for trying a changed watch
  static StoreDesk open(
      Database database,
      Kafka kafka,
      List<Settings.Subscriber> configured,
      Supplier<Lexicons> lexicons,
      InstantSource clock) {
    return new StoreDesk(
        new AlertStore(database),
        new DeliveryHealth(database),
        configured,
        LiveTable.follow(kafka, Publishing.watches(kafka)),
        LiveTable.follow(kafka, Publishing.sources(kafka)),
        new Trials(kafka, lexicons),
        clock);
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public List<WatchSummary> watches() {
    return known().values().stream().map(w -> new WatchSummary(w.id(), w.name())).toList();
  }

  @Override
  public Optional<WatchView> watch(WatchId id) {
    Watch watch = known().get(id.value());
    if (watch == null) {
      return Optional.empty();
    }
    ReleaseState state = store.latest(id).map(ReleaseChange::state).orElse(ReleaseState.INITIAL);
    List<StateChange> history =
        store.timeline(id).stream().map(c -> new StateChange(c.at(), c.state())).toList();
    LocalDate today = LocalDate.ofInstant(now(), watch.zone());
    List<Volume> volume =
        store.volume(id, watch.began(), today).stream()
            .map(d -> new Volume(d.day(), Math.toIntExact(d.all()), Math.toIntExact(d.relevant())))
            .toList();
    return Optional.of(new WatchView(id, watch.name(), watch.zone(), state, history, volume));
  }

  @Override
  public List<AlertView> alerts(WatchId id, int limit) {
    return store.alerts(id, 0, limit).stream().map(this::view).toList();
  }

  @Override
  public Optional<AlertView> alert(AlertId id) {
    return store.alert(id).map(this::view);
  }

  @Override
  public List<SourceView> sources() {
    Map<String, SourceHealth> health = new HashMap<>();
    store.sources().forEach(h -> health.put(h.last().source(), h));
    return sources.get().values().stream().map(s -> view(s, health.get(s.id()))).toList();
  }

  @Override
  public List<SubscriberView> subscribers() {
    Map<String, SubscriptionHealth> health = new HashMap<>();
    deliveries.subscriptions().forEach(h -> health.put(h.id(), h));
    return configured.stream().map(s -> view(s, health.get(s.id()))).toList();
  }

  private static SubscriberView view(
      Settings.Subscriber subscriber, @Nullable SubscriptionHealth health) {
    return health == null
        ? new SubscriberView(subscriber.id(), subscriber.channel(), 0, 0, 0, null, null, "")
        : new SubscriberView(
            subscriber.id(),
            subscriber.channel(),
            health.delivered(),
            health.waiting(),
            health.dead(),
            health.lastDelivered(),
            health.nextAttempt(),
            health.reason());
  }

  @Override
  public Optional<Draft> draft(WatchId id) {
    Watch watch = known().get(id.value());
    WatchText text = watches.get().get(id.value());
    return watch == null || text == null
        ? Optional.empty()
        : Optional.of(new Draft(id, watch.name(), watch.zone(), text.yaml()));
  }

  @Override
  public Trial trial(WatchId id, String changed) {
    Watch present = known().get(id.value());
    return present == null
        ? new Trial.Refused(List.of("there is no watch " + id))
        : trials.of(present, changed, now());
  }

  @Override
  public long sequence() {
    return store.changes();
  }

  @Override
  public void close() {
    watches.close();
    sources.close();
  }

  /// The watches, read anew only where a text has changed.
  @SuppressWarnings("ReferenceEquality") // A table gives the same snapshot until it changes.
  private Map<String, Watch> known() {
    Map<String, WatchText> texts = watches.get();
    if (texts != readTexts) {
      Map<String, Watch> read = new java.util.TreeMap<>();
      texts.forEach((id, text) -> {
        if (WatchFile.read(text.yaml(), text.file()) instanceof WatchReading.Ok(Watch watch)) {
          read.put(id, watch);
        }
      });
      readWatches = read;
      readTexts = texts;
    }
    return readWatches;
  }

  private static SourceView view(Source source, @Nullable SourceHealth health) {
    String kind = source.kind().name().toLowerCase(Locale.ROOT);
    if (health == null) {
      return new SourceView(
          source.id(),
          source.outlet(),
          source.url(),
          kind,
          source.paused() ? "paused" : "new",
          source.paused() ? "paused by an operator" : "not polled yet",
          null,
          null,
          source.interval(),
          0);
    }
    return new SourceView(
        source.id(),
        source.outlet(),
        source.url(),
        kind,
        source.paused() ? "paused" : state(health),
        source.paused() || health.isWell() ? health.last().reason() : health.failureReason(),
        health.lastSuccess(),
        health.lastFailure(),
        health.interval(),
        health.articlesPerDay());
  }

  private static String state(SourceHealth health) {
    return switch (health.last().outcome()) {
      case OK, NOT_MODIFIED, MOVED -> "ok";
      case SILENT -> "silent";
      case GONE -> "gone";
      case BLOCKED -> "blocked";
      case UNREADABLE, FAILED -> "failing";
    };
  }

  private AlertView view(StoredAlert stored) {
    List<Quote> quotes =
        stored.evidence().stream()
            .map(e ->
                new Quote(
                    e.evidence(),
                    e.highlights().stream().map(h -> new Mark(h.start(), h.end())).toList()))
            .toList();
    return new AlertView(stored.alert(), quotes, stages(stored.times()));
  }

  /// What each stage took: from the mark before it to its own.
  private List<Stage> stages(StageTimes times) {
    List<Stage> stages = new ArrayList<>();
    // A story's clock says nothing of how long the machine took to come by an article.
    Instant from =
        live ? add(stages, "fetch", times.published(), times.fetched()) : times.fetched();
    from = add(stages, "parse", from, times.parsed());
    from = add(stages, "tag", from, times.tagged());
    from = add(stages, "follow", from, times.followed());
    add(stages, "store", from, times.stored());
    return List.copyOf(stages);
  }

  private static @Nullable Instant add(
      List<Stage> stages, String name, @Nullable Instant from, @Nullable Instant to) {
    if (from != null && to != null && !to.isBefore(from)) {
      stages.add(new Stage(name, Duration.between(from, to)));
    }
    return to == null ? from : to;
  }
}
