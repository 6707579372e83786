package dev.tocsin.app;

import dev.tocsin.analysis.Lexicons;
import dev.tocsin.analysis.WatchFile;
import dev.tocsin.analysis.WatchReading;
import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Watch;
import dev.tocsin.stream.Backtest;
import dev.tocsin.stream.Difference;
import dev.tocsin.stream.Following;
import dev.tocsin.web.Desk;
import dev.tocsin.wire.BadPayloadException;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.Wire;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Tries a changed watch on the articles that Kafka still keeps: a backtest of it beside one of the
/// watch as it stands. Stores nothing, and tells nobody.
final class Trials {
  /// The name that faults of a text from the page bear.
  private static final String FILE = "watch";

  /// Articles of each partition at most, the latest ones: a reader of the page waits for it.
  private static final long MOST = 25_000;

  private final Kafka kafka;
  private final Supplier<Lexicons> lexicons;

  /// It takes a core for as long as it lasts: one at a time.
  private final Semaphore free = new Semaphore(1);

  /// @param lexicons gives those that hold now
  Trials(Kafka kafka, Supplier<Lexicons> lexicons) {
    this.kafka = kafka;
    this.lexicons = lexicons;
  }

  /// @param until time goes on to here, so that deadlines until then pass
  Desk.Trial of(Watch present, String changed, Instant until) {
    return switch (WatchFile.read(changed, FILE)) {
      case WatchReading.Faults bad -> new Desk.Trial.Refused(bad.faults());
      case WatchReading.Ok ok -> {
        if (!free.tryAcquire()) {
          yield new Desk.Trial.Busy();
        }
        try {
          yield compared(present, ok.watch(), until);
        } finally {
          free.release();
        }
      }
    };
  }

  private Desk.Trial compared(Watch present, Watch changed, Instant until) {
    Lexicons held = lexicons.get();
    Backtest<?> before = Backtest.of(List.of(present), held, Following.ofReleases());
    Backtest<?> after = Backtest.of(List.of(changed), held, Following.ofReleases());
    try (Consumer<byte[], byte[]> consumer = kafka.reader()) {
      TopicRecords.latest(consumer, Topics.ARTICLES, MOST, record -> take(record, before, after));
    }
    Backtest.Result was = before.run(until);
    Backtest.Result is = after.run(until);
    Difference difference = Difference.between(was.alerts(), is.alerts(), changed.zone());
    return new Desk.Trial.Done(is.articles(), is.relevant(), tried(is.alerts(), difference));
  }

  private static void take(
      ConsumerRecord<byte[], byte[]> record, Backtest<?> before, Backtest<?> after) {
    if (record.value() == null) {
      return;
    }
    try {
      Article article = Wire.articles().deserializer().deserialize(record.topic(), record.value());
      before.add(article);
      after.add(article);
    } catch (BadPayloadException e) {
      return; // The stream role has put it among the dead letters.
    }
  }

  /// Those of the changed watch and those that are lost, in order of time.
  private static List<Desk.Tried> tried(List<Alert> changed, Difference difference) {
    List<Desk.Tried> tried = new ArrayList<>();
    for (Alert alert : changed) {
      boolean gained = difference.gained().contains(alert);
      tried.add(new Desk.Tried(alert, gained ? Desk.Fate.GAINED : Desk.Fate.KEPT));
    }
    difference.lost().forEach(alert -> tried.add(new Desk.Tried(alert, Desk.Fate.LOST)));
    tried.sort(Comparator.comparing(t -> t.alert().at()));
    return tried;
  }
}
