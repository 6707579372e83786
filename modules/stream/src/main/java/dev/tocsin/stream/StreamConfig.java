package dev.tocsin.stream;

import dev.tocsin.wire.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/// Kafka Streams' own configuration for the pipeline.
public final class StreamConfig {
  /// Gathers records into few requests; Kafka's default of 16 KiB halves the throughput.
  private static final int BATCH_BYTES = 256 << 10;

  /// Never less than a topic takes: the producer counts before compression, the topic after; and a
  /// record that the producer refuses would fail its whole transaction, each time anew.
  private static final int MAX_REQUEST_BYTES = 8 * Topics.MAX_ARTICLE_BYTES;

  /// Streams' default: more would gather little more, and much more would be refused by Kafka.
  private static final long LONGEST_LINGER_MILLIS = 100;

  /// After a kill, others wait this long before they take over; the least that a broker allows by
  /// default.
  private static final Duration SESSION = Duration.ofSeconds(6);

  /// Four signs of life in a session.
  private static final Duration HEARTBEAT = Duration.ofMillis(1_500);

  /// Kafka warns at each start where it is off, and deprecates its constant because a later version
  /// has it on always.
  private static final String GLOBAL_HANDLER = "processing.exception.handler.global.enabled";

  private StreamConfig() {}

  /// The configuration that [org.apache.kafka.streams.KafkaStreams] is built with.
  public static Properties of(StreamSettings settings) {
    Map<String, Object> config = new HashMap<>();
    config.put(StreamsConfig.APPLICATION_ID_CONFIG, StreamSettings.APPLICATION);
    config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
    config.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDir().toString());
    config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
    config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    config.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, settings.commitInterval().toMillis());
    config.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, settings.replication());
    config.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.standbys());
    config.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    config.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, UnreadableRecords.class);
    config.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, UnworkableRecords.class);
    config.put(GLOBAL_HANDLER, true);
    config.put(
        StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, Topics.DEAD_LETTERS.topic());
    producer(config, ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_REQUEST_BYTES);
    config.put(
        StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
        2 * Topics.MAX_ARTICLE_BYTES);
    producer(config, ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
    // Nobody sees a record before its commit, which sends what waits: until then it may gather.
    producer(
        config,
        ProducerConfig.LINGER_MS_CONFIG,
        Math.min(settings.commitInterval().toMillis(), LONGEST_LINGER_MILLIS));
    producer(config, ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    consumer(config, ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    consumer(config, ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) SESSION.toMillis());
    consumer(config, ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, (int) HEARTBEAT.toMillis());
    if (settings.instance() != null) {
      consumer(config, CommonClientConfigs.GROUP_INSTANCE_ID_CONFIG, settings.instance());
    }
    Properties properties = new Properties();
    properties.putAll(config);
    return properties;
  }

  private static void producer(Map<String, Object> config, String key, Object value) {
    config.put(StreamsConfig.producerPrefix(key), value);
  }

  private static void consumer(Map<String, Object> config, String key, Object value) {
    config.put(StreamsConfig.mainConsumerPrefix(key), value);
  }
}
