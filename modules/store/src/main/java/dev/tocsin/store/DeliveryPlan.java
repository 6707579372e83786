package dev.tocsin.store;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.AlertId;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Plans a subscription's deliveries: what it was told already is found by the matter, not by the
/// number alone. An id says the how-manieth change of its kind an alert is; evidence that comes
/// late may put an earlier one before it, so that what was told as the first is the second from
/// then on, and may move it in time as well.
final class DeliveryPlan {
  /// The alert under which what a delivery `d` told stands now: the nearest in time of the same
  /// change; under another number, no farther off than late evidence moves one, and nothing that
  /// was not so yet when it was told. Null where it stands no more.
  private static final String STANDS_AS =
      """
      (select other.id from alerts other where not other.superseded
        and regexp_replace(other.id, '[.][0-9]+$', '') = regexp_replace(d.alert, '[.][0-9]+$', '')
        and (other.id = d.alert or other.at <= d.planned
          and abs(extract(epoch from other.at - cast(d.document ->> 'at' as timestamptz))) <= 7 * 86400)
        order by abs(extract(epoch from other.at - cast(d.document ->> 'at' as timestamptz))),
          other.id <> d.alert, other.id
        limit 1)
      """;

  /// Whether what a delivery `d` told stands under another number now.
  static final String RENUMBERED = "coalesce(" + STANDS_AS + ", d.alert) <> d.alert";

  private DeliveryPlan() {}

  /// Looks at the alerts that are not planned yet, at most [AlertStore#MAX_PAGE] of them.
  ///
  /// @param seen the place in the order of alerts up to which all are planned
  /// @return how many alerts were looked at
  static int make(Handle h, String subscription, long seen, DeliveryRule rule, Instant now) {
    List<StoredAlert> alerts =
        h.createQuery("select * from alerts where seq > :seq order by seq limit :limit")
            .bind("seq", seen)
            .bind("limit", AlertStore.MAX_PAGE)
            .map(AlertRows::bare)
            .list();
    for (StoredAlert stored : alerts) {
      Alert alert = stored.alert();
      Alert told = told(h, subscription, alert.id());
      boolean correctsTold =
          alert.corrects() != null && told(h, subscription, alert.corrects()) != null;
      if (!alert.superseded() && rule.wants(alert, told, correctsTold)) {
        insert(h, subscription, stored, now);
      }
    }
    if (!alerts.isEmpty()) {
      h.createUpdate("update subscriptions set seen = :seen where id = :id")
          .bind("seen", alerts.getLast().seq())
          .bind("id", subscription)
          .execute();
    }
    return alerts.size();
  }

  /// The alert as the subscription was last told it, by whatever number; null where it was not, or
  /// where it was taken back since.
  private static @Nullable Alert told(Handle h, String subscription, AlertId alert) {
    return h.createQuery(
            """
            select d.document from deliveries d
            where subscription = :subscription and state in ('PENDING', 'SENDING', 'DELIVERED')
              and not exists (select from deliveries back where back.subscription = d.subscription
                and back.document ->> 'corrects' = d.alert and back.seq > d.seq
                and back.state in ('PENDING', 'SENDING', 'DELIVERED'))
              and regexp_replace(d.alert, '[.][0-9]+$', '') = regexp_replace(:alert, '[.][0-9]+$', '')
              and :alert =
            """
                + STANDS_AS
                + """
                order by d.seq desc limit 1
                """)
        .bind("subscription", subscription)
        .bind("alert", alert.value())
        .map((rs, _) -> Documents.read(rs.getString(1), Alert.class))
        .findFirst()
        .orElse(null);
  }

  /// Plans a delivery; one that was dropped before it arrived is planned anew. Another change that
  /// was told under this number keeps its place: this one is told as the number's next revision.
  private static void insert(Handle h, String subscription, StoredAlert stored, Instant now) {
    Alert alert = stored.alert();
    int told =
        h.createQuery(
                """
                select coalesce(max(revision), 0) from deliveries
                where subscription = :subscription and alert = :alert and state <> 'SUPERSEDED'
                """)
            .bind("subscription", subscription)
            .bind("alert", alert.id().value())
            .mapTo(Integer.class)
            .one();
    Alert telling = alert.asRevision(Math.max(alert.revision(), told + 1));
    h.createUpdate(
            """
            insert into deliveries
              (subscription, alert, revision, seq, state, attempts, due, reason, planned, document)
            values (:subscription, :alert, :revision, :seq, 'PENDING', 0, :now, '', :now, cast(:document as jsonb))
            on conflict (subscription, alert, revision) do update set seq = excluded.seq, state = 'PENDING', attempts = 0,
              due = excluded.due, reason = '', planned = excluded.planned, finished = null, document = excluded.document
              where deliveries.state = 'SUPERSEDED'
            """)
        .bind("subscription", subscription)
        .bind("alert", alert.id().value())
        .bind("revision", telling.revision())
        .bind("seq", stored.seq())
        .bind("now", Columns.at(now))
        .bind("document", Documents.write(telling))
        .execute();
  }
}
