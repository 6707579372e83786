package dev.tocsin.stream;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.wire.Stage;
import java.time.InstantSource;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/// Articles in, tagged articles out: one for one, under the same key, with the same time.
final class TagArticles implements Processor<String, Article, String, TaggedArticle> {
  private final Watches watches;
  private final InstantSource machineClock;
  private @Nullable ProcessorContext<String, TaggedArticle> context;
  private @Nullable ReadOnlyKeyValueStore<String, byte[]> store;
  private @Nullable WatchBook book;
  private long bookIsOf = -1;

  TagArticles(Watches watches, InstantSource machineClock) {
    this.watches = watches;
    this.machineClock = machineClock;
  }

  @Override
  public void init(ProcessorContext<String, TaggedArticle> started) {
    context = started;
    store = started.getStateStore(Watches.STORE);
  }

  @Override
  public void process(Record<String, Article> record) {
    if (record.value() == null || context == null) {
      return; // Nobody deletes articles by a record without a value; where one comes, there is nothing to tag.
    }
    TaggedArticle tagged = Cut.forReaders(book().analyzer().analyze(record.value()));
    Stage.TAGGED.stamp(record.headers(), machineClock.instant());
    context.forward(record.withValue(tagged));
  }

  private WatchBook book() {
    long now = watches.changes();
    WatchBook known = book;
    if (known == null || bookIsOf != now) {
      known = watches.book(java.util.Objects.requireNonNull(store));
      book = known;
      bookIsOf = now;
    }
    return known;
  }
}
