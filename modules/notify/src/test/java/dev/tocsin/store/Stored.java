package dev.tocsin.store;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.WatchId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Puts alerts and articles into a database with the writer that the sink uses.
public final class Stored {
  private static final StageMarks NO_MARKS = new StageMarks(null, null, null, null);

  private Stored() {}

  public static void alerts(Database database, Alert... alerts) {
    write(
        database,
        Arrays.stream(alerts).map(a -> new SinkEntry(new SinkItem.Raised(a), NO_MARKS)).toList());
  }

  public static void article(Database database, TaggedArticle article, WatchId watch) {
    write(
        database,
        List.of(new SinkEntry(new SinkItem.Tagged(article, Set.of(watch), false), NO_MARKS)));
  }

  private static void write(Database database, List<SinkEntry> entries) {
    database
        .jdbi()
        .useTransaction(
            h -> new SinkWriter(h, Instant.parse("2022-07-19T15:00:00Z")).write(entries));
  }
}
