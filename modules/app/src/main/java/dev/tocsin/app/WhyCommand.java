package dev.tocsin.app;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.AlertId;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Ledger;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.Watch;
import dev.tocsin.domain.WatchId;
import dev.tocsin.domain.Why;
import dev.tocsin.stream.Following;
import dev.tocsin.wire.BadPayloadException;
import dev.tocsin.wire.Topics;
import dev.tocsin.wire.Wire;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Follows the retained articles once more, by the same rules, and asks them about one.
@Command(name = "why", description = "tell why an article raised an alert, or raised nothing")
final class WhyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "URL|ID", description = "the article, as read from a source")
  private String wanted = "";

  @Mixin private RunningDesk desk = new RunningDesk();

  @Mixin private WatchOptions watches = new WatchOptions();

  private final Following<Ledger> rules = Following.ofReleases();
  private final Map<WatchId, Ledger> ledgers = new HashMap<>();
  private @Nullable TaggedArticle found;

  @Override
  public Integer call() {
    List<Watch> followed = watches.watches();
    Kafka kafka = desk.kafka();
    Map<AlertId, Alert> told = new LinkedHashMap<>();
    try (Consumer<byte[], byte[]> consumer = kafka.reader()) {
      TopicRecords.all(consumer, Topics.TAGGED_ARTICLES, record -> take(record, followed));
      TopicRecords.all(consumer, Topics.ALERTS, record -> take(record, told));
    } catch (KafkaException e) {
      throw kafka.unreachable(e);
    }
    TaggedArticle article = found;
    if (article == null) {
      throw Problem.usage(
          "No article '"
              + wanted
              + "' was read. Give its id or its URL as the page shows it; articles are kept for "
              + retention()
              + " days.");
    }
    PrintWriter out = Out.writer();
    out.println(AnalysisText.of(article));
    if (!article.article().difference().isEmpty()) {
      out.println("Changed in revision " + article.article().revision());
      article.article().difference().lines().forEach(line -> out.println("  " + line));
      out.println();
    }
    for (Watch watch : followed) {
      Why.explain(ledgers.getOrDefault(watch.id(), rules.begin(watch)), watch, article)
          .forEach(out::println);
    }
    for (Alert alert : told.values()) {
      if (alert.superseded() && quotes(alert, article.article().id())) {
        out.println(
            alert.id()
                + " was told on its account and is superseded: evidence that came late shows that"
                + " it was no change by itself.");
      }
    }
    out.flush();
    return 0;
  }

  private static long retention() {
    return Topics.TAGGED_ARTICLES.retention() instanceof Topics.Retention.Kept(Duration atLeast)
        ? atLeast.toDays()
        : 0;
  }

  private static boolean quotes(Alert alert, ArticleId article) {
    return alert.evidence().stream().anyMatch(e -> e.article().equals(article));
  }

  private static void take(ConsumerRecord<byte[], byte[]> record, Map<AlertId, Alert> told) {
    try {
      Alert alert = Wire.alerts().deserializer().deserialize(record.topic(), record.value());
      told.put(alert.id(), alert);
    } catch (BadPayloadException e) {
      return; // The sink has set it aside.
    }
  }

  private void take(ConsumerRecord<byte[], byte[]> record, List<Watch> followed) {
    TaggedArticle tagged;
    try {
      tagged = Wire.taggedArticles().deserializer().deserialize(record.topic(), record.value());
    } catch (BadPayloadException e) {
      return; // Nobody can follow it; it stands among the dead letters.
    }
    Article article = tagged.article();
    if (article.id().value().equals(wanted) || article.url().equals(wanted)) {
      found = tagged;
    }
    Instant now = Instant.ofEpochMilli(record.timestamp());
    for (Watch watch : followed) {
      if (article.revision() > 1
          || tagged.signals().stream().anyMatch(s -> s.watch().equals(watch.id()))) {
        Ledger before = ledgers.computeIfAbsent(watch.id(), _ -> rules.begin(watch));
        ledgers.put(watch.id(), rules.article(before, watch, tagged, now).ledger());
      }
    }
  }
}
