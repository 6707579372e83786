package dev.tocsin.fetch;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Who may talk to which host now: one at a time, in order of asking, with a pause between.
final class HostTurns {
  /// Hosts that are remembered before those that nobody waits for are forgotten.
  private static final int MAX_HOSTS = 50_000;

  private final ConcurrentHashMap<String, Turn> turns = new ConcurrentHashMap<>();
  private final FetchSettings settings;

  HostTurns(FetchSettings settings) {
    this.settings = settings;
  }

  /// One host's turn, held until closed.
  final class Turn implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final SplittableRandom jitter;
    private final String host;
    private int users;
    private long freeAtNanos = System.nanoTime();
    private volatile long heldUntilNanos = freeAtNanos;
    private Duration gap = Duration.ZERO;

    private Turn(String host) {
      this.host = host;
      this.jitter = new SplittableRandom(host.hashCode());
    }

    /// The least pause after each request; jitter comes on top.
    void gap(Duration least) {
      gap = least;
    }

    /// Nobody shall ask this host for a while: it said so.
    void hold(Duration time) {
      heldUntilNanos = System.nanoTime() + time.toNanos();
    }

    /// What is left of a hold; zero or less where there is none.
    Duration held() {
      return Duration.ofNanos(heldUntilNanos - System.nanoTime());
    }

    /// A request ended: the pause begins.
    void spoke() {
      double share = 1 + settings.hostJitter() * jitter.nextDouble();
      freeAtNanos = System.nanoTime() + (long) (gap.toNanos() * share);
    }

    /// Waits until the pause after the last request is over.
    void pause() throws InterruptedException {
      long left = freeAtNanos - System.nanoTime();
      if (left > 0) {
        TimeUnit.NANOSECONDS.sleep(left);
      }
    }

    @Override
    public void close() {
      lock.unlock();
      leave(host);
    }
  }

  /// Waits for a host's turn; null where that takes longer than the settings allow.
  @Nullable Turn take(String host) throws InterruptedException {
    if (turns.size() > MAX_HOSTS) {
      forget();
    }
    Turn turn =
        turns.compute(
            host,
            (name, known) -> {
              Turn t = known == null ? new Turn(name) : known;
              t.users++;
              return t;
            });
    boolean taken = false;
    try {
      taken = turn.lock.tryLock(settings.queueTimeout().toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      if (!taken) {
        leave(host);
      }
    }
    return taken ? turn : null;
  }

  private void leave(String host) {
    turns.computeIfPresent(
        host,
        (_, t) -> {
          t.users--;
          return t;
        });
  }

  private void forget() {
    long now = System.nanoTime();
    for (String host : turns.keySet()) {
      turns.computeIfPresent(
          host,
          (_, t) ->
              t.users == 0 && t.freeAtNanos - now < 0 && t.heldUntilNanos - now < 0 ? null : t);
    }
  }
}
