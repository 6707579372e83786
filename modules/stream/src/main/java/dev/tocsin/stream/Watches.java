package dev.tocsin.stream;

import dev.tocsin.analysis.WatchFile;
import dev.tocsin.analysis.WatchReading;
import dev.tocsin.domain.Watch;
import dev.tocsin.wire.BadPayloadException;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.WatchText;
import dev.tocsin.wire.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The watches of `tocsin.watches.v1`, broadcast: every process holds all of them in a global
/// store, which is filled before the first article is worked on. A change is seen by the next
/// article, with no restart, and so is a change of what the analysis is made of, the lexicons. One
/// for all threads of a process.
///
/// A watch that cannot be read is left out with a warning; the others go on.
final class Watches {
  static final String STORE = "watches";

  private static final Logger LOG = LoggerFactory.getLogger(Watches.class);

  private final Analysis.Maker analyses;
  private final AtomicLong changes = new AtomicLong();
  private @Nullable WatchBook book;
  private long bookIsOf = -1;

  Watches(Analysis.Maker analyses) {
    this.analyses = analyses;
  }

  void addTo(StreamsBuilder builder) {
    builder.addGlobalStore(
        Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(STORE), Serdes.String(), Serdes.ByteArray())
            .withLoggingDisabled(),
        Topics.WATCHES.topic(),
        Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("watches"),
        Keeper::new);
  }

  /// The watches that hold now; built anew only where one changed, or what the analysis is made of.
  private synchronized WatchBook book(ReadOnlyKeyValueStore<String, byte[]> store) {
    long now = changes.get();
    WatchBook known = book;
    if (known != null && bookIsOf == now && known.isMadeOf(analyses.basis())) {
      return known;
    }
    List<Watch> watches = new ArrayList<>();
    try (KeyValueIterator<String, byte[]> all = store.all()) {
      while (all.hasNext()) {
        var entry = all.next();
        read(entry.key, entry.value, watches);
      }
    }
    WatchBook fresh = WatchBook.of(watches, analyses);
    book = fresh;
    bookIsOf = now;
    return fresh;
  }

  private static void read(String key, byte[] value, List<Watch> into) {
    try {
      WatchText text = Wire.watches().deserializer().deserialize(Topics.WATCHES.topic(), value);
      switch (WatchFile.read(text.yaml(), text.file())) {
        case WatchReading.Ok ok when ok.watch().id().value().equals(key) -> into.add(ok.watch());
        case WatchReading.Ok ok ->
            LOG.warn(
                "watch {} is not followed: its record's key is {}; send it again with its id",
                ok.watch().id(),
                key);
        case WatchReading.Faults bad ->
            LOG.warn("watch {} is not followed: {}", key, String.join("; ", bad.faults()));
      }
    } catch (BadPayloadException e) {
      LOG.warn("watch {} is not followed: {}; send it again", key, e.getMessage());
    }
  }

  /// The view of one processor, which looks again only where something changed.
  Reader reader(ProcessorContext<?, ?> context) {
    return new Reader(context.getStateStore(STORE));
  }

  /// What one processor knows of the watches. For one thread.
  final class Reader {
    private final ReadOnlyKeyValueStore<String, byte[]> store;
    private @Nullable WatchBook known;
    private long knownIsOf = -1;

    private Reader(ReadOnlyKeyValueStore<String, byte[]> store) {
      this.store = store;
    }

    WatchBook book() {
      long now = changes.get();
      WatchBook current = known;
      if (current == null || knownIsOf != now || !current.isMadeOf(analyses.basis())) {
        current = Watches.this.book(store);
        known = current;
        knownIsOf = now;
      }
      return current;
    }
  }

  /// Puts each record into the store and counts the change.
  private final class Keeper implements Processor<String, byte[], Void, Void> {
    private @Nullable KeyValueStore<String, byte[]> store;

    @Override
    public void init(ProcessorContext<Void, Void> context) {
      store = context.getStateStore(STORE);
    }

    @Override
    public void process(Record<String, byte[]> record) {
      KeyValueStore<String, byte[]> into = store;
      if (into != null && record.key() != null) {
        into.put(record.key(), record.value());
        changes.incrementAndGet();
      }
    }
  }
}
