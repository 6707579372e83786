package dev.tocsin.stream;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.wire.Stage;
import java.time.InstantSource;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/// Articles in, tagged articles out: one for one, under the same key, with the same time.
final class TagArticles implements Processor<String, Article, String, TaggedArticle> {
  private final Watches watches;
  private final InstantSource machineClock;
  private @Nullable ProcessorContext<String, TaggedArticle> context;
  private Watches.@Nullable Reader reader;

  TagArticles(Watches watches, InstantSource machineClock) {
    this.watches = watches;
    this.machineClock = machineClock;
  }

  @Override
  public void init(ProcessorContext<String, TaggedArticle> started) {
    context = started;
    reader = watches.reader(started);
  }

  @Override
  public void process(Record<String, Article> record) {
    Article article = record.value();
    if (article == null || context == null || reader == null) {
      return; // Articles are not deleted by a record without a value: where one comes, there is
      // nothing to tag.
    }
    TaggedArticle tagged = Cut.forReaders(reader.book().analyze(article));
    Stage.TAGGED.stamp(record.headers(), machineClock.instant());
    context.forward(record.withValue(tagged));
  }
}
