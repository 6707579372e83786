package dev.tocsin.web;

import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Open pages that are told when something changed (server-sent events). What changed they fetch
/// themselves, so that one that missed an event misses nothing.
final class Followers implements AutoCloseable {
  /// Pages that follow at once; more read without following.
  static final int MAX = 500;

  private static final Logger log = LoggerFactory.getLogger(Followers.class);
  private static final long POLL_MILLIS = 300;

  /// A word every so often, so that no proxy takes a quiet stream for a dead one.
  private static final long PING_NANOS = Duration.ofSeconds(15).toNanos();

  private final LongSupplier sequence;
  private final Set<Follower> open = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("web-live").factory());
  private long shown = -1;
  private long pinged = System.nanoTime();
  private boolean failing;

  /// @param sequence changes exactly when something that a page shows has changed
  Followers(LongSupplier sequence) {
    this.sequence = sequence;
    var _ =
        timer.scheduleWithFixedDelay(this::tell, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
  }

  void add(SseClient client) {
    if (open.size() >= MAX) {
      client.close();
      return;
    }
    client.keepAlive();
    Follower follower = new Follower(client, new AtomicBoolean());
    client.onClose(() -> open.remove(follower));
    open.add(follower);
  }

  private void tell() {
    try {
      long now = sequence.getAsLong();
      boolean changed = now != shown;
      boolean ping = System.nanoTime() - pinged > PING_NANOS;
      shown = now;
      if (ping) {
        pinged = System.nanoTime();
      }
      if (changed || ping) {
        open.forEach(follower -> follower.tell(changed ? now : -1));
      }
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) {
        log.warn("Open pages do not follow until the database answers again: {}", e.toString());
      }
      failing = true;
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
    open.forEach(follower -> follower.client.close());
  }

  /// @param busy while an event is on its way: a page that reads slowly is told less often, and
  ///   keeps no other waiting
  private record Follower(SseClient client, AtomicBoolean busy) {
    void tell(long sequence) {
      if (busy.compareAndSet(false, true)) {
        Thread.startVirtualThread(() -> {
          try {
            if (sequence < 0) {
              client.sendComment("");
            } else {
              client.sendEvent("changed", String.valueOf(sequence));
            }
          } finally {
            busy.set(false);
          }
        });
      }
    }
  }
}
