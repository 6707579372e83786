package dev.tocsin.wire;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.FetchEvent;
import dev.tocsin.domain.Source;
import dev.tocsin.domain.TaggedArticle;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;

/// The serdes of the topics' values: domain types in, domain types out. Values are in Confluent's
/// wire format, so that any Kafka client with an Avro library reads them. A payload that cannot be
/// read throws [BadPayloadException]. Instants are kept to the microsecond.
///
/// Every serde is safe for use by many threads, and needs neither to be configured nor to be
/// closed.
public final class Wire {
  private static final Serde<Article> ARTICLES =
      serde(Topics.ARTICLES, ArticleRows::write, ArticleRows::read);
  private static final Serde<TaggedArticle> TAGGED =
      serde(Topics.TAGGED_ARTICLES, ArticleRows::write, ArticleRows::readTagged);
  private static final Serde<Alert> ALERTS =
      serde(Topics.ALERTS, StateRows::write, StateRows::readAlert);
  private static final Serde<WatchState> STATES =
      serde(Topics.RELEASE_STATES, StateRows::write, StateRows::readWatchState);
  private static final Serde<Source> SOURCES =
      serde(Topics.SOURCES, SourceRows::write, SourceRows::read);
  private static final Serde<FetchEvent> FETCHES =
      serde(Topics.FETCHES, SourceRows::write, SourceRows::readFetchEvent);
  private static final Serde<WatchText> WATCHES =
      serde(Topics.WATCHES, SourceRows::write, SourceRows::readWatchText);
  private static final Serde<FollowStep> STEPS =
      new AvroSerde<>(
          SchemaCatalogue.shipped(),
          "tocsin-stream-steps-changelog-value",
          "Step",
          ArticleRows::write,
          ArticleRows::readStep);

  private Wire() {}

  /// Values of [Topics#ARTICLES].
  public static Serde<Article> articles() {
    return ARTICLES;
  }

  /// Values of [Topics#TAGGED_ARTICLES].
  public static Serde<TaggedArticle> taggedArticles() {
    return TAGGED;
  }

  /// Values of [Topics#ALERTS].
  public static Serde<Alert> alerts() {
    return ALERTS;
  }

  /// Values of [Topics#RELEASE_STATES].
  public static Serde<WatchState> releaseStates() {
    return STATES;
  }

  /// Values of [Topics#SOURCES].
  public static Serde<Source> sources() {
    return SOURCES;
  }

  /// Values of [Topics#FETCHES].
  public static Serde<FetchEvent> fetchEvents() {
    return FETCHES;
  }

  /// Values of [Topics#WATCHES].
  public static Serde<WatchText> watches() {
    return WATCHES;
  }

  /// Values of the stream role's own store of steps.
  public static Serde<FollowStep> followSteps() {
    return STEPS;
  }

  private static <T> Serde<T> serde(
      Topics topic, Function<T, Row> toRow, Function<Row, T> toDomain) {
    return new AvroSerde<>(
        SchemaCatalogue.shipped(), topic.subject(), topic.schema(), toRow, toDomain);
  }
}
