package dev.tocsin.store;

import dev.tocsin.domain.AlertId;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.WatchId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// What pages, APIs and notifiers read. Every call is one short read of its own.
public final class AlertStore {
  /// Alerts that one call gives at most.
  public static final int MAX_PAGE = 500;

  private static final int ARTICLES_SHOWN = 100;

  private final Jdbi jdbi;

  public AlertStore(Database database) {
    this.jdbi = database.jdbi();
  }

  /// The watches of which anything is known, by id.
  public List<WatchId> watches() {
    return jdbi.withHandle(h ->
        h.createQuery(
                """
                select watch from release_states union select watch from alerts
                union select distinct watch from article_watches order by 1
                """)
            .map((rs, _) -> new WatchId(rs.getString(1)))
            .list());
  }

  /// A watch's alerts, the latest change first; without those that late evidence has superseded.
  ///
  /// @param skip how many to pass over
  /// @param limit at most [#MAX_PAGE]
  public List<StoredAlert> alerts(WatchId watch, int skip, int limit) {
    return jdbi.withHandle(h ->
        AlertRows.complete(
            h,
            h.createQuery(
                    "select * from alerts where watch = :watch and not superseded order by at desc,"
                        + " seq desc limit :limit offset :skip")
                .bind("watch", watch.value())
                .bind("limit", Math.min(limit, MAX_PAGE))
                .bind("skip", skip)
                .map(AlertRows::bare)
                .list()));
  }

  /// How many [#alerts] there are.
  public int alertCount(WatchId watch) {
    return jdbi.withHandle(h ->
        h.createQuery("select count(*) from alerts where watch = :watch and not superseded")
            .bind("watch", watch.value())
            .mapTo(Integer.class)
            .one());
  }

  /// The alert of this id, also where it is superseded: who was told of it may look it up.
  public Optional<StoredAlert> alert(AlertId id) {
    return jdbi.withHandle(h ->
        AlertRows.complete(
                h,
                h.createQuery("select * from alerts where id = :id")
                    .bind("id", id.value())
                    .map(AlertRows::bare)
                    .list())
            .stream()
            .findFirst());
  }

  /// The highest [StoredAlert#seq] so far; 0 while there is none.
  public long lastSeq() {
    return jdbi.withHandle(
        h -> h.createQuery("select coalesce(max(seq), 0) from alerts").mapTo(Long.class).one());
  }

  /// A number that is another whenever something that a page shows has changed: an alert, a state,
  /// a source's health, a delivery, or the volume of articles (by steps of [#ARTICLES_SHOWN], for a
  /// page need not be drawn anew for each).
  public long changes() {
    return jdbi.withHandle(h ->
        h.createQuery(
                """
                select (select coalesce(max(seq), 0) from alerts)
                  + (select count(*) from release_states)
                  + (select coalesce(sum(articles), 0)::bigint / :step from article_volume)
                  + (select count(*) + coalesce(sum(attempts), 0) from deliveries)
                  + 1000003 * (select count(*) from source_health where failures > 0)
                """)
            .bind("step", ARTICLES_SHOWN)
            .mapTo(Long.class)
            .one());
  }

  /// Articles read so far, whatever they are about.
  public long articleCount() {
    return jdbi.withHandle(h ->
        h.createQuery("select coalesce(sum(articles), 0)::bigint from article_volume")
            .mapTo(Long.class)
            .one());
  }

  /// Alerts stored, changed or superseded after `seq`, oldest first, at most [#MAX_PAGE]: ask again
  /// with the last one's seq.
  public List<StoredAlert> after(long seq) {
    return jdbi.withHandle(h ->
        AlertRows.complete(
            h,
            h.createQuery("select * from alerts where seq > :seq order by seq limit :limit")
                .bind("seq", seq)
                .bind("limit", MAX_PAGE)
                .map(AlertRows::bare)
                .list()));
  }

  /// The alerts that rest on an article, oldest change first.
  public List<StoredAlert> alertsOf(ArticleId article) {
    return jdbi.withHandle(h ->
        AlertRows.complete(
            h,
            h.createQuery(
                    "select * from alerts where id in"
                        + " (select alert from alert_evidence where article = :article)"
                        + " order by at, seq")
                .bind("article", article.value())
                .map(AlertRows::bare)
                .list()));
  }

  /// The watch's release states in order of time, each holding until the next.
  public List<ReleaseChange> timeline(WatchId watch) {
    return jdbi.withHandle(h -> changes(h, watch, "at", Integer.MAX_VALUE));
  }

  /// The watch's release state now; empty where nothing is known yet.
  public Optional<ReleaseChange> latest(WatchId watch) {
    return jdbi.withHandle(h -> changes(h, watch, "at desc", 1)).stream().findFirst();
  }

  private static List<ReleaseChange> changes(Handle h, WatchId watch, String order, int limit) {
    return h.createQuery(
            "select document from release_states where watch = :watch order by "
                + order
                + " limit "
                + limit)
        .bind("watch", watch.value())
        .map((rs, _) -> Documents.read(rs.getString(1), ReleaseChange.class))
        .list();
  }

  /// Articles per day between two days, both included; days without any article are left out.
  public List<DayVolume> volume(WatchId watch, LocalDate from, LocalDate to) {
    return jdbi.withHandle(h ->
        h.createQuery(
                """
                select v.day, v.articles, coalesce(r.relevant, 0) as relevant
                from article_volume v left join
                  (select day, count(*) as relevant from article_watches
                   where watch = :watch group by day) r on r.day = v.day
                where v.day between :from and :to order by v.day
                """)
            .bind("watch", watch.value())
            .bind("from", from)
            .bind("to", to)
            .map((rs, _) ->
                new DayVolume(
                    rs.getObject("day", LocalDate.class),
                    rs.getLong("articles"),
                    rs.getLong("relevant")))
            .list());
  }

  /// Every source that was ever polled, by id.
  public List<SourceHealth> sources() {
    return jdbi.withHandle(h ->
        h.createQuery(
                """
                select h.*, coalesce((select avg(d.articles) from source_days d
                  where d.source = h.source and d.day > (h.last_poll at time zone 'UTC')::date - :days), 0)
                  as per_day
                from source_health h order by h.source
                """)
            .bind("days", SourceHealth.DAYS)
            .map(SourceRows::read)
            .list());
  }

  /// The latest revision of an article in which something was found; empty where nothing was, or it
  /// was never seen.
  public Optional<StoredArticle> article(ArticleId id) {
    return article("id = :key", id.value());
  }

  public Optional<StoredArticle> articleAt(String url) {
    return article("url = :key", url);
  }

  private Optional<StoredArticle> article(String where, String key) {
    return jdbi.withHandle(h ->
        h.createQuery(
                "select document from articles where " + where + " order by revision desc limit 1")
            .bind("key", key)
            .map((rs, _) -> Documents.read(rs.getString(1), StoredArticle.class))
            .findFirst());
  }

  /// Records that the sink could not store, the latest first.
  public List<SinkReject> rejects(int limit) {
    return jdbi.withHandle(h ->
        h.createQuery("select * from sink_rejects order by at desc, topic, \"offset\" limit :limit")
            .bind("limit", Math.min(limit, MAX_PAGE))
            .map((rs, _) ->
                new SinkReject(
                    rs.getString("topic"),
                    rs.getInt("partition"),
                    rs.getLong("offset"),
                    Columns.instant(rs, "at"),
                    rs.getString("reason")))
            .list());
  }

  /// When the sink last wrote an alert; empty before the first.
  public Optional<Instant> lastStored() {
    return jdbi.withHandle(h ->
        h.createQuery("select max(stored) from alerts")
            .map((rs, _) -> Columns.optional(rs, 1))
            .one());
  }
}
