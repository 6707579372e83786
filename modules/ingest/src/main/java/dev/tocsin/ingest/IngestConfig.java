package dev.tocsin.ingest;

import dev.tocsin.wire.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.jspecify.annotations.Nullable;

/// Kafka Streams' own configuration for polling.
public final class IngestConfig {
  /// The Kafka group and the prefix of the internal topics.
  public static final String APPLICATION = "tocsin-ingest";

  /// An article is seen by others once its poll is committed.
  private static final Duration COMMIT = Duration.ofMillis(50);

  private static final Duration LINGER = Duration.ofMillis(5);

  /// After a kill, others wait this long before they take over; the least that brokers allow.
  private static final Duration SESSION = Duration.ofSeconds(6);

  private IngestConfig() {}

  /// The configuration that [org.apache.kafka.streams.KafkaStreams] is built with.
  ///
  /// @param instance name that outlives this process and differs from every other's, so that a
  ///   restart takes up its sources at once; null where processes come and go
  /// @param replication of the internal topics; -1 is the broker's default
  public static Properties of(
      String bootstrapServers,
      Path stateDir,
      @Nullable String instance,
      int replication,
      IngestSettings settings) {
    Properties config = new Properties();
    config.put(StreamsConfig.APPLICATION_ID_CONFIG, APPLICATION);
    config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    config.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
    config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
    config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    config.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT.toMillis());
    config.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, replication);
    config.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    // A source that cannot be read is left out with a warning; its neighbours are polled.
    config.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
        LogAndContinueExceptionHandler.class);
    config.put(StreamsConfig.POLL_MS_CONFIG, Math.min(100, settings.tick().toMillis()));
    config.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), LINGER.toMillis());
    config.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
    config.put(
        StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
        4 * Topics.MAX_ARTICLE_BYTES);
    config.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
    config.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
        (int) SESSION.toMillis());
    config.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
        (int) SESSION.toMillis() / 4);
    if (instance != null) {
      config.put(
          StreamsConfig.mainConsumerPrefix(CommonClientConfigs.GROUP_INSTANCE_ID_CONFIG), instance);
    }
    return config;
  }
}
