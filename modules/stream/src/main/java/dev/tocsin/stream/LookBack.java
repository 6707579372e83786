package dev.tocsin.stream;

import dev.tocsin.analysis.Lexicons;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Watch;
import dev.tocsin.wire.BadPayloadException;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Lets an added watch look back: finds the retained articles that say something about its report,
/// and sends them through the pipeline once more, marked. The state of the watch comes right, and
/// nobody is alerted to the past. Watches that know the articles already take them for the
/// duplicates that they are.
///
/// Send the watch first, and look back once the stream role has it. To look back twice does no
/// harm.
public final class LookBack {
  /// Marks an article that is sent once more for one watch, whose id is the header's value.
  static final String HEADER = "tocsin-look-back";

  /// Articles sent once more at most, the latest ones; a ledger keeps about as many.
  public static final int MAX_ARTICLES = 2_000;

  private static final Duration POLL = Duration.ofMillis(500);

  private final Map<String, Object> client;
  private final Lexicons lexicons;

  private LookBack(Map<String, Object> client, Lexicons lexicons) {
    this.client = Map.copyOf(client);
    this.lexicons = lexicons;
  }

  /// One over a cluster's retained articles.
  public static LookBack of(String bootstrapServers, Lexicons lexicons) {
    return of(bootstrapServers, Map.of(), lexicons);
  }

  /// One over a cluster that asks for more than an address.
  ///
  /// @param properties further client properties, such as for TLS and SASL
  public static LookBack of(
      String bootstrapServers, Map<String, String> properties, Lexicons lexicons) {
    Map<String, Object> client = new HashMap<>(properties);
    client.put("bootstrap.servers", bootstrapServers);
    return new LookBack(client, lexicons);
  }

  /// What looking back came to.
  ///
  /// @param read articles looked at
  /// @param sent those that concern the watch
  public record Done(long read, int sent) {}

  /// Looks back for a watch.
  ///
  /// @param since articles whose record is older are left alone
  public Done look(Watch watch, Instant since) {
    return look(watch, since, Analysis.Maker.with(lexicons));
  }

  Done look(Watch watch, Instant since, Analysis.Maker analyses) {
    // Made where there is something to read: it takes longer than all else on a desk that begins.
    var book = new WatchBook[1];
    Found found = new Found();
    read(
        since,
        record -> {
          book[0] = book[0] == null ? WatchBook.of(List.of(watch), analyses) : book[0];
          take(record, book[0], watch, found);
        });
    List<ConsumerRecord<byte[], byte[]>> sent = new ArrayList<>(found.latest);
    sent.sort(Found.BY_TIME);
    if (!sent.isEmpty()) {
      send(watch, sent);
    }
    return new Done(found.read, sent.size());
  }

  /// Whether a record was sent once more for this watch, so that nobody is told of what it changes.
  /// For other watches it is an article like any other.
  static boolean isFor(String watch, Headers headers) {
    var header = headers.lastHeader(HEADER);
    return header != null
        && header.value() != null
        && new String(header.value(), StandardCharsets.UTF_8).equals(watch);
  }

  /// Whether a record was sent once more for some watch: it has been counted before.
  public static boolean isMarked(Headers headers) {
    return headers.lastHeader(HEADER) != null;
  }

  private static void take(
      ConsumerRecord<byte[], byte[]> record, WatchBook book, Watch watch, Found found) {
    if (record.value() == null || isMarked(record.headers())) {
      return; // What another look back sent stands in its own place as well.
    }
    try {
      Article article = Wire.articles().deserializer().deserialize(record.topic(), record.value());
      found.read++;
      boolean known = found.concerned.contains(article.id());
      if (known || Cut.says(book.analyze(article), watch.id())) {
        found.add(record, article.id());
      }
    } catch (BadPayloadException e) {
      // The stream role has put it among the dead letters.
    }
  }

  private void read(Instant since, Consumer<ConsumerRecord<byte[], byte[]>> to) {
    Map<String, Object> config = client();
    config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    try (var consumer =
        new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      String topic = Topics.ARTICLES.topic();
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      Map<TopicPartition, Long> from = new HashMap<>();
      partitions.forEach(p -> from.put(p, Math.max(0, since.toEpochMilli())));
      consumer
          .offsetsForTimes(from)
          .forEach((p, offset) ->
              consumer.seek(p, offset == null ? ends.getOrDefault(p, 0L) : offset.offset()));
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        consumer.poll(POLL).forEach(to);
      }
    }
  }

  private void send(Watch watch, List<ConsumerRecord<byte[], byte[]>> records) {
    Map<String, Object> config = client();
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2 * Topics.MAX_ARTICLE_BYTES);
    try (var producer =
        new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (ConsumerRecord<byte[], byte[]> record : records) {
        var again =
            new ProducerRecord<>(
                record.topic(),
                record.partition(),
                record.timestamp(),
                record.key(),
                record.value(),
                record.headers());
        again.headers().add(HEADER, watch.id().value().getBytes(StandardCharsets.UTF_8));
        producer.send(again).get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "looking back for watch " + watch.id() + " failed: " + e.getCause() + "; do it again", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while looking back for " + watch.id(), e);
    }
  }

  private Map<String, Object> client() {
    return new HashMap<>(client);
  }

  /// The latest records that concern the watch; of an article that does, its later revisions too.
  private static final class Found {
    static final Comparator<ConsumerRecord<byte[], byte[]>> BY_TIME =
        Comparator.comparingLong((ConsumerRecord<byte[], byte[]> r) -> r.timestamp())
            .thenComparingInt(ConsumerRecord::partition)
            .thenComparingLong(ConsumerRecord::offset);

    final PriorityQueue<ConsumerRecord<byte[], byte[]>> latest = new PriorityQueue<>(BY_TIME);
    final Set<ArticleId> concerned = new HashSet<>();
    long read;

    void add(ConsumerRecord<byte[], byte[]> record, ArticleId id) {
      concerned.add(id);
      latest.add(record);
      if (latest.size() > MAX_ARTICLES) {
        latest.remove();
      }
    }
  }
}
