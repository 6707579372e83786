package dev.tocsin.store;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Article;
import dev.tocsin.domain.Evidence;
import dev.tocsin.domain.TaggedArticle;
import dev.tocsin.domain.WatchId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Writes what records mean, within the caller's transaction. Rows with an identity are upserted;
/// counts rest on the caller giving each record once, which the offsets in the same transaction see
/// to.
final class SinkWriter {
  /// Writers of alerts take turns by this advisory lock until they commit, so that
  /// [StoredAlert#seq] rises in the order in which readers see the rows, and a reader that follows
  /// it misses none. Any number that nothing else uses.
  private static final long ALERT_LOCK = 0x746F6373696E01L;

  private final Handle handle;
  private final Instant now;

  /// @param now when the rows are stored
  SinkWriter(Handle handle, Instant now) {
    this.handle = handle;
    this.now = now;
  }

  void write(List<SinkEntry> entries) {
    List<SinkEntry> alerts = new ArrayList<>();
    List<SinkItem.Tagged> articles = new ArrayList<>();
    for (SinkEntry entry : entries) {
      switch (entry.item()) {
        case SinkItem.Raised _ -> alerts.add(entry);
        case SinkItem.Changed changed -> change(changed);
        case SinkItem.Polled polled -> SourceWriter.write(handle, polled.event());
        case SinkItem.Tagged tagged -> articles.add(tagged);
        case SinkItem.Nothing _ -> {}
      }
    }
    articles(articles);
    if (!alerts.isEmpty()) {
      handle.execute("select pg_advisory_xact_lock(?)", ALERT_LOCK);
      for (SinkEntry entry : alerts) {
        if (entry.item() instanceof SinkItem.Raised(Alert alert)) {
          raise(alert, entry.marks());
        }
      }
    }
  }

  /// The last that is told of an alert holds, save that a later revision is not taken back by an
  /// earlier one; the same content once more changes nothing, not even the seq. One that is
  /// superseded stays, marked: who was told of it may look it up.
  private void raise(Alert alert, StageMarks marks) {
    int changed =
        handle
            .createUpdate(
                """
                insert into alerts (id, seq, revision, watch, kind, at, severity, status_before, status_after,
                  explanation, corrects, superseded, document, fetched, parsed, tagged, followed, stored)
                select :id, nextval('alert_seq'), :revision, :watch, :kind, :at, :severity, :before, :after,
                  :explanation, :corrects, :superseded, cast(:document as jsonb), :fetched, :parsed, :tagged, :followed, :stored
                where not exists (select from alerts where id = :id
                  and (revision > :revision or revision = :revision and document = cast(:document as jsonb)))
                on conflict (id) do update set seq = excluded.seq, revision = excluded.revision,
                  watch = excluded.watch, kind = excluded.kind, at = excluded.at, severity = excluded.severity,
                  status_before = excluded.status_before, status_after = excluded.status_after,
                  explanation = excluded.explanation, corrects = excluded.corrects,
                  superseded = excluded.superseded, document = excluded.document
                """)
            .bind("id", alert.id().value())
            .bind("revision", alert.revision())
            .bind("watch", alert.watch().value())
            .bind("kind", alert.kind())
            .bind("at", Columns.at(alert.at()))
            .bind("severity", alert.severity())
            .bind("before", alert.before().status())
            .bind("after", alert.after().status())
            .bind("explanation", Documents.storable(alert.explanation()))
            .bind("corrects", alert.corrects() == null ? null : alert.corrects().value())
            .bind("superseded", alert.superseded())
            .bind("document", Documents.write(alert))
            .bind("fetched", Columns.at(marks.fetched()))
            .bind("parsed", Columns.at(marks.parsed()))
            .bind("tagged", Columns.at(marks.tagged()))
            .bind("followed", Columns.at(marks.followed()))
            .bind("stored", Columns.at(now))
            .execute();
    if (changed > 0) {
      handle.execute("delete from alert_evidence where alert = ?", alert.id().value());
      evidence(alert);
    }
  }

  private void evidence(Alert alert) {
    if (alert.evidence().isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into alert_evidence (alert, rank, article, revision, url, outlet, origin, kind, sentence)
            values (:alert, :rank, :article, :revision, :url, :outlet, :origin, :kind, :sentence)
            """);
    int rank = 0;
    for (Evidence evidence : alert.evidence()) {
      batch
          .bind("alert", alert.id().value())
          .bind("rank", rank++)
          .bind("article", evidence.article().value())
          .bind("revision", evidence.revision())
          .bind("url", Documents.storable(evidence.url()))
          .bind("outlet", Documents.storable(evidence.outlet()))
          .bind("origin", Documents.storable(evidence.origin()))
          .bind("kind", evidence.signal().kind())
          .bind("sentence", Documents.storable(evidence.signal().sentence()))
          .add();
    }
    batch.execute();
  }

  /// A state that equals the one before it in time is not a change.
  private void change(SinkItem.Changed changed) {
    handle
        .createUpdate(
            """
            insert into release_states (watch, at, status, document)
            select :watch, :at, :status, cast(:document as jsonb)
            where cast(:document as jsonb) -> 'state' is distinct from
              (select document -> 'state' from release_states
               where watch = :watch and at <= :at order by at desc limit 1)
            on conflict (watch, at) do update set status = excluded.status, document = excluded.document
            """)
        .bind("watch", changed.watch().value())
        .bind("at", Columns.at(changed.at()))
        .bind("status", changed.state().status())
        .bind(
            "document",
            Documents.write(new ReleaseChange(changed.watch(), changed.at(), changed.state())))
        .execute();
  }

  private void articles(List<SinkItem.Tagged> tagged) {
    Map<LocalDate, Long> volume = new TreeMap<>();
    // One statement may not touch a row twice, so the last of a key stands for all of it.
    Map<String, SinkItem.Tagged> found = new LinkedHashMap<>();
    for (SinkItem.Tagged item : tagged) {
      Article article = item.article().article();
      if (article.revision() == 1 && !item.again()) {
        volume.merge(day(article), 1L, Long::sum);
      }
      if (isWorthKeeping(item)) {
        found.put(article.id().value() + "/" + article.revision(), item);
      }
    }
    if (!volume.isEmpty()) {
      PreparedBatch batch =
          handle.prepareBatch(
              """
              insert into article_volume (day, articles) values (:day, :articles)
              on conflict (day) do update set articles = article_volume.articles + excluded.articles
              """);
      volume.forEach((day, count) -> batch.bind("day", day).bind("articles", count).add());
      batch.execute();
    }
    if (!found.isEmpty()) {
      documents(found.values().stream().toList());
      relevance(found.values().stream().toList());
    }
  }

  private static boolean isWorthKeeping(SinkItem.Tagged item) {
    return !item.relevantTo().isEmpty()
        || !item.article().mentions().isEmpty()
        || !item.article().signals().isEmpty();
  }

  private void documents(List<SinkItem.Tagged> items) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into articles (id, revision, url, outlet, language, title, first_seen, document)
            values (:id, :revision, :url, :outlet, :language, :title, :seen, cast(:document as jsonb))
            on conflict (id, revision) do update set url = excluded.url, outlet = excluded.outlet,
              language = excluded.language, title = excluded.title, first_seen = excluded.first_seen,
              document = excluded.document
            """);
    for (SinkItem.Tagged item : items) {
      TaggedArticle tagged = item.article();
      Article article = tagged.article();
      batch
          .bind("id", article.id().value())
          .bind("revision", article.revision())
          .bind("url", Documents.storable(article.url()))
          .bind("outlet", Documents.storable(article.outlet()))
          .bind("language", tagged.language())
          .bind("title", Documents.storable(article.title()))
          .bind("seen", Columns.at(article.firstSeen()))
          .bind("document", Documents.write(stored(tagged, item)))
          .add();
    }
    batch.execute();
  }

  private static StoredArticle stored(TaggedArticle tagged, SinkItem.Tagged item) {
    Article article = tagged.article();
    return new StoredArticle(
        article.id(),
        article.revision(),
        article.url(),
        article.outlet(),
        article.standing(),
        article.source(),
        tagged.language(),
        article.title(),
        article.author(),
        article.published(),
        article.firstSeen(),
        item.relevantTo(),
        tagged.mentions(),
        tagged.signals(),
        tagged.credits());
  }

  private void relevance(List<SinkItem.Tagged> items) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into article_watches (watch, day, article) values (:watch, :day, :article)"
                + " on conflict do nothing");
    for (SinkItem.Tagged item : items) {
      Article article = item.article().article();
      for (WatchId watch : item.relevantTo()) {
        batch
            .bind("watch", watch.value())
            .bind("day", day(article))
            .bind("article", article.id().value())
            .add();
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /// The day of publication (UTC), never after the day on which we saw the article.
  static LocalDate day(Article article) {
    LocalDate seen = LocalDate.ofInstant(article.firstSeen(), ZoneOffset.UTC);
    LocalDate published = article.published().day(ZoneOffset.UTC);
    return published == null || published.isAfter(seen) ? seen : published;
  }
}
