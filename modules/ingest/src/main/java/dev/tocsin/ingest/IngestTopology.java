package dev.tocsin.ingest;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.FetchEvent;
import dev.tocsin.domain.Source;
import dev.tocsin.fetch.Fetcher;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.Wire;
import java.time.InstantSource;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/// Sources in, articles and fetch events out. Each partition's sources are polled by whoever Kafka
/// gives the partition.
public final class IngestTopology {
  static final String SOURCES = "sources";
  static final String POLL = "poll-sources";
  static final String STATES = "ingest-states";
  static final String SEEN = "ingest-seen";
  static final String TEXTS = "ingest-texts";
  static final String ARTICLES = "articles";
  static final String FETCHES = "fetches";

  private IngestTopology() {}

  /// Builds the topology; starts nothing.
  ///
  /// @param fetcher is shared by all tasks, and closed by whoever made it, after the streams
  /// @param clock tells when an article is first seen: the machine's, or a story's
  /// @param system the machine's clock, by which polls are scheduled and stages are timed
  public static Topology build(
      IngestSettings settings, Fetcher fetcher, InstantSource clock, InstantSource system) {
    Poller poller = new Poller(fetcher, clock, system, settings.pagesPerPoll());
    Topology topology = new Topology();
    topology.addSource(
        SOURCES,
        Serdes.String().deserializer(),
        Wire.sources().deserializer(),
        Topics.SOURCES.topic());
    topology.addProcessor(
        POLL,
        new ProcessorSupplier<String, Source, String, Object>() {
          @Override
          public Processor<String, Source, String, Object> get() {
            return new PollSources(settings, poller, system);
          }

          @Override
          public Set<StoreBuilder<?>> stores() {
            return Set.of(
                Stores.keyValueStoreBuilder(
                    Stores.persistentKeyValueStore(STATES),
                    Serdes.String(),
                    StateSerdes.pollState()),
                Stores.keyValueStoreBuilder(
                    Stores.persistentKeyValueStore(SEEN), Serdes.String(), StateSerdes.seen()),
                Stores.keyValueStoreBuilder(
                    Stores.persistentKeyValueStore(TEXTS), Serdes.String(), StateSerdes.text()));
          }
        },
        SOURCES);
    Serializer<String> keys = Serdes.String().serializer();
    Serializer<Article> articles = Wire.articles().serializer();
    Serializer<FetchEvent> fetches = Wire.fetchEvents().serializer();
    topology.addSink(ARTICLES, Topics.ARTICLES.topic(), keys, articles, POLL);
    topology.addSink(FETCHES, Topics.FETCHES.topic(), keys, fetches, POLL);
    return topology;
  }
}
