package dev.tocsin.notify;

import dev.tocsin.store.Database;
import dev.tocsin.store.DatabaseSettings;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// A notifier in a process of its own, for a test to kill.
final class NotifierProcess {
  private NotifierProcess() {}

  public static void main(String[] args) throws InterruptedException {
    Database database = Database.open(DatabaseSettings.of(args[0], "postgres", "postgres"));
    Notifier.start(
        database,
        List.of(Given.subscriber("desk", new Channel.Webhook(URI.create(args[1]), ""))),
        null,
        Given.WORDING,
        InstantSource.system(),
        Duration.ofMinutes(1));
    Thread.currentThread().join();
  }
}
