package dev.tocsin.stream;

import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.WatchId;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/// Deals tagged articles out to the watches that they concern: one record for each, under the
/// watch's id. Most articles concern none.
final class PerWatch implements Processor<String, TaggedArticle, String, TaggedArticle> {
  private final Watches watches;
  private @Nullable ProcessorContext<String, TaggedArticle> context;
  private Watches.@Nullable Reader reader;

  PerWatch(Watches watches) {
    this.watches = watches;
  }

  @Override
  public void init(ProcessorContext<String, TaggedArticle> started) {
    context = started;
    reader = watches.reader(started);
  }

  @Override
  public void process(Record<String, TaggedArticle> record) {
    if (context == null || reader == null) {
      return;
    }
    TaggedArticle tagged = record.value();
    for (WatchId watch : reader.book().watches().keySet()) {
      if (Cut.concerns(tagged, watch)) {
        context.forward(record.withKey(watch.value()).withValue(Cut.forWatch(tagged, watch)));
      }
    }
  }
}
