package dev.tocsin.app;

import dev.tocsin.wire.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/// A Kafka cluster as the roles and commands reach it.
///
/// @param bootstrap `host:port`, several separated by commas
/// @param replication of the topics that are made here
/// @param properties further client properties, such as for TLS and SASL
record Kafka(String bootstrap, short replication, Map<String, String> properties) {
  /// A command must not hang on a cluster that is away; a broker that is starting answers by then.
  private static final Duration ANSWER = Duration.ofSeconds(20);

  /// After a kill, the group waits this long for the dead member; the least that brokers allow.
  static final Duration SESSION = Duration.ofSeconds(6);

  private static final int MAX_RECORD_BYTES = 4 * Topics.MAX_ARTICLE_BYTES;

  Kafka {
    properties = Map.copyOf(properties);
  }

  /// Of a configuration for a cluster.
  ///
  /// @throws Problem where it names none
  static Kafka of(Settings settings) {
    if (settings.kafka().bootstrap().isEmpty()) {
      throw Problem.usage(
          "No Kafka is named. Set kafka.bootstrap in the configuration, or"
              + " TOCSIN_KAFKA=host:port.");
    }
    return new Kafka(
        settings.kafka().bootstrap(),
        settings.kafka().replication(),
        settings.kafka().properties());
  }

  /// Makes the topics of the catalogue that are not there yet.
  ///
  /// @param keepAll records bear a story's time, not the machine's: nothing is old
  /// @throws Problem where the cluster cannot be reached or refuses
  void createTopics(boolean keepAll) {
    try (Admin admin = admin()) {
      var existing = admin.listTopics().names().get(ANSWER.toSeconds(), TimeUnit.SECONDS);
      List<NewTopic> missing = new ArrayList<>();
      for (Topics topic : Topics.values()) {
        if (!existing.contains(topic.topic())) {
          missing.add(
              new NewTopic(topic.topic(), Optional.of(topic.partitions()), Optional.of(replication))
                  .configs(topic.config(keepAll)));
        }
      }
      admin.createTopics(missing).all().get(ANSWER.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) { // Another role was quicker: as well.
        throw unreachable(e.getCause());
      }
    } catch (TimeoutException e) {
      throw unreachable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.failed("Interrupted while making the topics.");
    }
  }

  /// @throws Problem where the address is none
  Admin admin() {
    try {
      return Admin.create(
          with(
              Map.of(
                  AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                  bootstrap,
                  AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                  (int) ANSWER.toMillis(),
                  AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                  (int) ANSWER.toMillis() / 2)));
    } catch (ConfigException e) {
      throw unreachable(e);
    } catch (org.apache.kafka.common.KafkaException e) {
      throw unreachable(e.getCause() == null ? e : e.getCause());
    }
  }

  /// A consumer of committed records from the beginning, outside any group.
  KafkaConsumer<byte[], byte[]> reader() {
    return new KafkaConsumer<>(
        with(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) ANSWER.toMillis())),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }

  /// A consumer in a group.
  ///
  /// @param instance a name that outlives this process, so that a restart takes up its partitions
  ///   at once; null where processes come and go
  KafkaConsumer<byte[], byte[]> member(String group, @Nullable String instance) {
    Map<String, Object> config = new HashMap<>();
    config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) SESSION.toMillis());
    config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, (int) SESSION.toMillis() / 4);
    if (instance != null) {
      config.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance);
    }
    return new KafkaConsumer<>(
        with(config), new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /// A producer that waits for every replica and never doubles a record of its own.
  KafkaProducer<byte[], byte[]> producer() {
    return new KafkaProducer<>(
        with(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                MAX_RECORD_BYTES,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                (int) ANSWER.toMillis() * 2,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) ANSWER.toMillis(),
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                ANSWER.toMillis())),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  Problem unreachable(@Nullable Throwable cause) {
    return Problem.failed(
        "Kafka at "
            + bootstrap
            + " cannot be used ("
            + (cause == null ? "no reason given" : cause.getMessage())
            + "). Start it, or correct kafka.bootstrap in the configuration (TOCSIN_KAFKA).");
  }

  private Map<String, Object> with(Map<String, Object> config) {
    Map<String, Object> all = new HashMap<>(config);
    all.putAll(properties);
    return all;
  }
}
