package dev.tocsin.ingest;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.FetchEvent;
import dev.tocsin.domain.FetchEvent.Outcome;
import dev.tocsin.domain.Source;
import dev.tocsin.wire.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// Polls the sources of one partition. What a poll found is decided upon here, on the stream
/// thread: the articles, the event and the state that makes them seen go into one transaction.
/// Results that come after the partition was given away are dropped; the next owner's store doesn't
/// know them, and it polls again.
final class PollSources implements Processor<String, Source, String, Object> {
  /// Polls taken in by one punctuation, so that a transaction stays small.
  private static final int MAX_TAKEN = 500;

  private final IngestSettings settings;
  private final Cadence cadence;
  private final Poller poller;
  private final InstantSource system;
  private final Queue<Poll.Done> done = new ConcurrentLinkedQueue<>();
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
  private final PriorityQueue<Due> queue = new PriorityQueue<>();
  private final Map<String, Instant> due = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();
  private @Nullable ProcessorContext<String, Object> context;
  private @Nullable KeyValueStore<String, PollState> states;
  private @Nullable Revisions revisions;

  /// An entry of the queue; out of date where `due` says otherwise.
  private record Due(Instant at, String source) implements Comparable<Due> {
    @Override
    public int compareTo(Due other) {
      int byTime = at.compareTo(other.at);
      return byTime != 0 ? byTime : source.compareTo(other.source);
    }
  }

  PollSources(IngestSettings settings, Poller poller, InstantSource system) {
    this.settings = settings;
    this.cadence = new Cadence(settings);
    this.poller = poller;
    this.system = system;
  }

  @Override
  public void init(ProcessorContext<String, Object> context) {
    this.context = context;
    this.states = context.getStateStore(IngestTopology.STATES);
    this.revisions =
        new Revisions(
            context.getStateStore(IngestTopology.SEEN),
            context.getStateStore(IngestTopology.TEXTS),
            settings.seenPerSource());
    Instant now = system.instant();
    try (var all = states().all()) {
      while (all.hasNext()) {
        PollState state = all.next().value;
        plan(state.due().isAfter(now) ? state : state.dueAt(cadence.spread(state, now)));
      }
    }
    context.schedule(settings.tick(), PunctuationType.WALL_CLOCK_TIME, _ -> tick());
  }

  @Override
  public void process(Record<String, Source> record) {
    String id = record.key();
    Source source = record.value();
    if (source == null) {
      states().delete(id);
      revisions().forget(id);
      due.remove(id);
      return;
    }
    PollState known = states().get(id);
    if (known != null && known.source().equals(source)) {
      return;
    }
    Instant now = system.instant();
    boolean samePlace =
        known != null
            && known.source().url().equals(source.url())
            && known.source().kind() == source.kind();
    PollState next;
    if (known != null && samePlace) {
      next = known.configured(source);
    } else {
      next = PollState.begin(source, now, settings.minInterval());
      revisions().forget(id);
    }
    PollState planned = next.dueAt(cadence.spread(next, now));
    states().put(id, planned);
    plan(planned);
  }

  private void tick() {
    Poll.Done next = done.peek();
    for (int taken = 0; next != null && taken < MAX_TAKEN; taken++) {
      done.remove();
      underWay.remove(next.task().source().id());
      take(next);
      next = done.peek();
    }
    Instant now = system.instant();
    while (underWay.size() < settings.concurrency()) {
      Due first = queue.peek();
      if (first == null || first.at().isAfter(now)) {
        return;
      }
      queue.remove();
      if (first.at().equals(due.get(first.source())) && !underWay.contains(first.source())) {
        begin(first.source(), now);
      }
    }
  }

  private void begin(String id, Instant now) {
    PollState state = states().get(id);
    if (state == null || state.source().paused()) {
      return;
    }
    boolean whole = now.isAfter(state.lastWhole().plus(settings.wholeEvery()));
    Poll.Task task =
        new Poll.Task(
            state.source(),
            state.url(),
            whole ? null : state.etag(),
            whole ? null : state.lastModified(),
            revisions().known(id));
    underWay.add(id);
    Thread thread =
        Thread.ofVirtual()
            .name("poll-" + id)
            .unstarted(() -> {
              try {
                done.add(safely(task));
              } finally {
                threads.remove(Thread.currentThread());
              }
            });
    threads.add(thread);
    thread.start();
  }

  /// A fault of ours in reading one source must not stop the others.
  private Poll.Done safely(Poll.Task task) {
    Instant began = system.instant();
    try {
      return poller.poll(task);
    } catch (RuntimeException | StackOverflowError e) {
      return new Poll.Done(
          task,
          began,
          Duration.ZERO,
          Outcome.UNREADABLE,
          0,
          "reading failed: " + e,
          task.url(),
          null,
          null,
          null,
          null,
          Duration.ZERO,
          null);
    }
  }

  private void take(Poll.Done poll) {
    String id = poll.task().source().id();
    PollState before = states().get(id);
    if (before == null) {
      return; // removed meanwhile
    }
    if (!before.source().equals(poll.task().source())) {
      plan(before); // changed meanwhile: what was read belongs to the old settings
      return;
    }
    Instant now = system.instant();
    Poll.Read read = poll.read();
    List<Revisions.Fresh> fresh =
        read == null ? List.of() : revisions().take(id, poll.task().seen(), read);
    fresh.forEach(this::forward);
    int articles = fresh.size();
    PollState after = NextPoll.after(before, poll, articles, now, cadence, settings);
    states().put(id, after);
    plan(after);
    boolean well = poll.well() && poll.outcome() != Outcome.MOVED;
    boolean silent = well && articles == 0 && cadence.silent(after, now);
    FetchEvent event =
        new FetchEvent(
            id,
            poll.url(),
            poll.began(),
            poll.took(),
            silent ? Outcome.SILENT : poll.outcome(),
            poll.status(),
            articles,
            silent ? "nothing new since " + after.lastNew() : poll.reason(),
            after.due());
    context().forward(new Record<>(id, event, poll.began().toEpochMilli()), IngestTopology.FETCHES);
  }

  private void forward(Revisions.Fresh fresh) {
    Article article = fresh.article();
    RecordHeaders headers = new RecordHeaders();
    Stage.FETCHED.stamp(headers, fresh.found().fetched());
    Stage.PARSED.stamp(headers, fresh.found().parsed());
    context()
        .forward(
            new Record<>(
                article.id().value(), article, article.firstSeen().toEpochMilli(), headers),
            IngestTopology.ARTICLES);
  }

  private void plan(PollState state) {
    String id = state.source().id();
    if (state.source().paused()) {
      due.remove(id);
      return;
    }
    due.put(id, state.due());
    queue.add(new Due(state.due(), id));
  }

  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
  }

  private ProcessorContext<String, Object> context() {
    return java.util.Objects.requireNonNull(context, "used before init");
  }

  private KeyValueStore<String, PollState> states() {
    return java.util.Objects.requireNonNull(states, "used before init");
  }

  private Revisions revisions() {
    return java.util.Objects.requireNonNull(revisions, "used before init");
  }
}
