package dev.tocsin.app;

import dev.tocsin.store.SinkItem;
import dev.tocsin.store.SinkReader;
import dev.tocsin.stream.LookBack;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.Wire;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Serde;

/// What the records of each topic mean to the database.
final class TopicItems implements SinkReader {
  static final String GROUP = "tocsin-sink";

  private static final Map<String, Topics> BY_NAME =
      Arrays.stream(Topics.values()).collect(Collectors.toMap(Topics::topic, t -> t));

  /// The topics that are stored.
  static final List<String> TOPICS =
      List.of(
          Topics.ALERTS.topic(),
          Topics.RELEASE_STATES.topic(),
          Topics.TAGGED_ARTICLES.topic(),
          Topics.FETCHES.topic());

  @Override
  public SinkItem read(ConsumerRecord<byte[], byte[]> record) {
    Topics topic = BY_NAME.get(record.topic());
    if (record.value() == null || topic == null) {
      return new SinkItem.Nothing();
    }
    return switch (topic) {
      case ALERTS -> read(record, Wire.alerts(), SinkItem.Raised::new);
      case RELEASE_STATES ->
          read(
              record,
              Wire.releaseStates(),
              s -> new SinkItem.Changed(s.watch(), s.at(), s.state()));
      case TAGGED_ARTICLES ->
          read(
              record,
              Wire.taggedArticles(),
              a -> SinkItem.Tagged.of(a, LookBack.isMarked(record.headers())));
      case FETCHES -> read(record, Wire.fetchEvents(), SinkItem.Polled::new);
      case SOURCES, WATCHES, ARTICLES, DEAD_LETTERS -> new SinkItem.Nothing();
    };
  }

  private static <T> SinkItem read(
      ConsumerRecord<byte[], byte[]> record, Serde<T> serde, Function<T, SinkItem> meaning) {
    return meaning.apply(serde.deserializer().deserialize(record.topic(), record.value()));
  }
}
