package dev.tocsin.wire;

import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Every topic that Tocsin's roles and other programs exchange records by: the one catalogue that
/// the creation of topics, the topologies, the tests and the documentation read.
///
/// Keys are UTF-8 text. A value is Avro in Confluent's wire format (see [Wire]), except in
/// [#DEAD_LETTERS].
public enum Topics {
  SOURCES(
      "tocsin.sources.v1",
      "id of the source",
      "Source",
      4,
      new Retention.Compacted(),
      EnumSet.of(Writer.OPERATOR)),
  WATCHES(
      "tocsin.watches.v1",
      "id of the watch",
      "WatchText",
      1,
      new Retention.Compacted(),
      EnumSet.of(Writer.OPERATOR)),
  ARTICLES(
      "tocsin.articles.v1",
      "id of the article",
      "Article",
      4,
      new Retention.Kept(Duration.ofDays(90)),
      EnumSet.of(Writer.INGEST, Writer.OPERATOR)),
  TAGGED_ARTICLES(
      "tocsin.tagged-articles.v1",
      "id of the article",
      "TaggedArticle",
      4,
      new Retention.Kept(Duration.ofDays(90)),
      EnumSet.of(Writer.STREAM)),
  RELEASE_STATES(
      "tocsin.release-states.v1",
      "id of the watch",
      "WatchState",
      2,
      new Retention.Compacted(),
      EnumSet.of(Writer.STREAM)),
  ALERTS(
      "tocsin.alerts.v1",
      "id of the watch",
      "Alert",
      2,
      new Retention.Kept(Duration.ofDays(730)),
      EnumSet.of(Writer.STREAM)),
  FETCHES(
      "tocsin.fetches.v1",
      "id of the source",
      "FetchEvent",
      2,
      new Retention.Kept(Duration.ofDays(14)),
      EnumSet.of(Writer.INGEST)),
  /// Records that could not be read or worked on, bytes as they were, the reason in the headers.
  DEAD_LETTERS(
      "tocsin.dead-letters.v1",
      "key of the record as it was",
      "",
      1,
      new Retention.Kept(Duration.ofDays(90)),
      EnumSet.of(Writer.INGEST, Writer.STREAM));

  /// Largest article, in bytes as sent: a text of a few MB with room to spare. What is made of it
  /// may be twice as large.
  public static final int MAX_ARTICLE_BYTES = 8 << 20;

  private final String topic;
  private final String key;
  private final String schema;
  private final int partitions;

  @SuppressWarnings("ImmutableEnumChecker") // Sealed, and both kinds are records of immutables.
  private final Retention retention;

  @SuppressWarnings("ImmutableEnumChecker") // An unmodifiable copy.
  private final Set<Writer> writers;

  Topics(
      String topic,
      String key,
      String schema,
      int partitions,
      Retention retention,
      EnumSet<Writer> writers) {
    this.topic = topic;
    this.key = key;
    this.schema = schema;
    this.partitions = partitions;
    this.retention = retention;
    this.writers = Set.copyOf(writers);
  }

  /// Name in Kafka.
  public String topic() {
    return topic;
  }

  /// What the key is, in words.
  public String key() {
    return key;
  }

  /// Name of the value's Avro record, which is also the name of its file in `schemas/`; empty where
  /// values are bytes as they were.
  public String schema() {
    return schema;
  }

  /// Name that the value's schema has in a schema registry.
  public String subject() {
    return topic + "-value";
  }

  /// How many partitions a new cluster's topic has.
  public int partitions() {
    return partitions;
  }

  /// How long records stay.
  public Retention retention() {
    return retention;
  }

  /// Who may write to it; everybody may read.
  public Set<Writer> writers() {
    return writers;
  }

  /// Settings of the topic in Kafka, for `AdminClient.createTopics`.
  ///
  /// @param keepAll records bear the time of a story that is told again (a demo), and Kafka counts
  ///   a topic's retention from the records' time: keep them all, or they would be deleted at once
  public Map<String, String> config(boolean keepAll) {
    Map<String, String> config = new LinkedHashMap<>();
    switch (retention) {
      case Retention.Compacted _ -> config.put("cleanup.policy", "compact");
      case Retention.Kept kept -> {
        config.put("cleanup.policy", "delete");
        config.put("retention.ms", keepAll ? "-1" : Long.toString(kept.atLeast().toMillis()));
      }
    }
    int max = this == ARTICLES ? MAX_ARTICLE_BYTES : 2 * MAX_ARTICLE_BYTES;
    config.put("max.message.bytes", Integer.toString(max));
    return config;
  }

  /// How long a topic keeps its records.
  public sealed interface Retention {
    /// The last record of each key stays.
    record Compacted() implements Retention {}

    /// Every record stays for at least this long after its timestamp.
    record Kept(Duration atLeast) implements Retention {}
  }

  /// Who writes to a topic.
  public enum Writer {
    /// A person, or the command line on a person's behalf.
    OPERATOR,
    /// The `ingest` role.
    INGEST,
    /// The `stream` role.
    STREAM
  }
}
