package dev.tocsin.app;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is running, closed once, the last started first. A part that does not close keeps none of
/// the others from closing.
final class Closing implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

  private final Deque<AutoCloseable> running = new ArrayDeque<>();

  synchronized <T extends AutoCloseable> T add(T part) {
    running.push(part);
    return part;
  }

  @Override
  public synchronized void close() {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (Exception e) {
        LOG.warn("A part did not stop well: {}", e.toString());
      }
    }
  }
}
