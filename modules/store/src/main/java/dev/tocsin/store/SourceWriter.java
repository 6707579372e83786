package dev.tocsin.store;

import dev.tocsin.domain.FetchEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Adds a poll to its source's health. Polls of one source arrive in order; one that is late adds
/// to the counts alone.
final class SourceWriter {
  private SourceWriter() {}

  static void write(Handle handle, FetchEvent event) {
    boolean failed = SourceHealth.isFailure(event.outcome());
    Instant at = event.at();
    handle
        .createUpdate(
            """
            insert into source_health as h (source, last_poll, last, last_success, last_failure, failure_reason,
              failures, last_article, polls, articles)
            values (:source, :at, cast(:last as jsonb), :success, :failure, :reason, :failures, :article, 1, :articles)
            on conflict (source) do update set
              last = case when excluded.last_poll >= h.last_poll then excluded.last else h.last end,
              failures = case when excluded.last_poll < h.last_poll then h.failures
                when excluded.failures = 0 then 0 else h.failures + 1 end,
              failure_reason = case when excluded.last_failure >= coalesce(h.last_failure, excluded.last_failure)
                then excluded.failure_reason else h.failure_reason end,
              last_poll = greatest(h.last_poll, excluded.last_poll),
              last_success = greatest(h.last_success, excluded.last_success),
              last_failure = greatest(h.last_failure, excluded.last_failure),
              last_article = greatest(h.last_article, excluded.last_article),
              polls = h.polls + 1,
              articles = h.articles + excluded.articles
            """)
        .bind("source", Documents.storable(event.source()))
        .bind("at", Columns.at(at))
        .bind("last", Documents.write(event))
        .bind("success", Columns.at(when(!failed, at)))
        .bind("failure", Columns.at(when(failed, at)))
        .bind("reason", failed ? Documents.storable(event.reason()) : "")
        .bind("failures", failed ? 1 : 0)
        .bind("article", Columns.at(when(event.articles() > 0, at)))
        .bind("articles", event.articles())
        .execute();
    handle
        .createUpdate(
            """
            insert into source_days as d (source, day, polls, failures, articles)
            values (:source, :day, 1, :failures, :articles)
            on conflict (source, day) do update set polls = d.polls + 1,
              failures = d.failures + excluded.failures, articles = d.articles + excluded.articles
            """)
        .bind("source", Documents.storable(event.source()))
        .bind("day", LocalDate.ofInstant(at, ZoneOffset.UTC))
        .bind("failures", failed ? 1 : 0)
        .bind("articles", event.articles())
        .execute();
  }

  private static @Nullable Instant when(boolean condition, Instant at) {
    return condition ? at : null;
  }
}
