package dev.tocsin.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// How a run ends by Ctrl-C (or SIGTERM): who waits goes on, and what runs is closed before the
/// process ends.
final class Stop {
  private final CountDownLatch asked = new CountDownLatch(1);

  private Stop() {}

  /// @param running what is closed
  static Stop closes(Closing running) {
    Stop stop = new Stop();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stop.asked.countDown();
                  running.close();
                },
                "stop"));
    return stop;
  }

  void await() throws InterruptedException {
    asked.await();
  }

  /// Whether it was asked for within a time.
  boolean await(Duration atMost) throws InterruptedException {
    return asked.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }
}
