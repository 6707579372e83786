package dev.tocsin.stream;

import dev.tocsin.analysis.Lexicons;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.Wire;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/// The `stream` role: articles in; tagged articles, release states and alerts out.
///
///     articles -> tag -> tagged-articles
///                   \-> per watch -> follow -> release-states
///                                          \-> alerts
public final class PipelineTopology {
  /// Watches are few; as many processes as this can share their following.
  static final int FOLLOW_PARTITIONS = 2;

  private PipelineTopology() {}

  /// The whole of it. Pure: starts nothing, reads no environment.
  ///
  /// @param lexicons gives those that hold now; where it is another object, the next article is
  ///   read with it
  /// @param rules how a release is followed
  /// @param clock the time that deadlines pass by
  /// @param machineClock the time that the stages' headers tell
  public static <L> Topology build(
      StreamSettings settings,
      Supplier<Lexicons> lexicons,
      Following<L> rules,
      InstantSource clock,
      InstantSource machineClock) {
    return build(settings, Analysis.Maker.with(lexicons), rules, clock, machineClock);
  }

  /// Its first half alone, articles to tagged articles, for measuring what that costs.
  public static Topology tagging(Lexicons lexicons, InstantSource machineClock) {
    StreamsBuilder builder = new StreamsBuilder();
    Watches watches = new Watches(Analysis.Maker.with(lexicons));
    watches.addTo(builder);
    tag(builder, watches, machineClock);
    return builder.build();
  }

  static <L> Topology build(
      StreamSettings settings,
      Analysis.Maker analyses,
      Following<L> rules,
      InstantSource clock,
      InstantSource machineClock) {
    StreamsBuilder builder = new StreamsBuilder();
    Watches watches = new Watches(analyses);
    watches.addTo(builder);
    var tagged = tag(builder, watches, machineClock);
    var followed =
        perWatch(tagged, watches)
            .process(
                new FollowReleases.Supplier<>(
                    watches, rules, settings.lookEvery(), clock, machineClock),
                Named.as("follow"));
    followed
        .flatMapValues(Followed::states, Named.as("state-of"))
        .to(
            Topics.RELEASE_STATES.topic(),
            Produced.with(Serdes.String(), Wire.releaseStates()).withName("release-states"));
    followed
        .flatMapValues(Followed::alerts, Named.as("alerts-of"))
        .to(
            Topics.ALERTS.topic(),
            Produced.with(Serdes.String(), Wire.alerts()).withName("alerts"));
    return builder.build();
  }

  private static KStream<String, TaggedArticle> tag(
      StreamsBuilder builder, Watches watches, InstantSource machineClock) {
    KStream<String, Article> articles =
        builder.stream(
            Topics.ARTICLES.topic(),
            Consumed.with(Serdes.String(), Wire.articles()).withName("articles"));
    KStream<String, TaggedArticle> tagged =
        articles.process(() -> new TagArticles(watches, machineClock), Named.as("tag"));
    tagged.to(
        Topics.TAGGED_ARTICLES.topic(),
        Produced.with(Serdes.String(), Wire.taggedArticles()).withName("tagged-articles"));
    return tagged;
  }

  private static KStream<String, TaggedArticle> perWatch(
      KStream<String, TaggedArticle> tagged, Watches watches) {
    return tagged
        .process(() -> new PerWatch(watches), Named.as("per-watch"))
        .repartition(
            Repartitioned.<String, TaggedArticle>as("by-watch")
                .withKeySerde(Serdes.String())
                .withValueSerde(Wire.taggedArticles())
                .withNumberOfPartitions(FOLLOW_PARTITIONS));
  }
}
