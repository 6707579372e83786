package dev.tocsin.store;

import dev.tocsin.domain.AlertId;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/// How deliveries are going, for pages and operators. Every call is one short statement of its own.
public final class DeliveryHealth {
  private final Jdbi jdbi;

  public DeliveryHealth(Database database) {
    this.jdbi = database.jdbi();
  }

  /// Every subscription that was ever known, by id.
  public List<SubscriptionHealth> subscriptions() {
    return jdbi.withHandle(h ->
        h.createQuery(
                """
                select s.id, s.began,
                  count(*) filter (where d.state = 'DELIVERED') as delivered,
                  count(*) filter (where d.state in ('PENDING', 'SENDING')) as waiting,
                  count(*) filter (where d.state = 'DEAD') as dead,
                  max(d.finished) filter (where d.state = 'DELIVERED') as last_delivered,
                  min(d.due) filter (where d.state = 'PENDING' and d.attempts > 0) as next_attempt,
                  coalesce((array_agg(d.reason order by coalesce(d.finished, d.due) desc)
                    filter (where d.state in ('PENDING', 'SENDING', 'DEAD') and d.reason <> ''))[1], '') as reason
                from subscriptions s left join deliveries d on d.subscription = s.id
                group by s.id, s.began order by s.id
                """)
            .map((rs, _) ->
                new SubscriptionHealth(
                    rs.getString("id"),
                    Columns.instant(rs, "began"),
                    rs.getLong("delivered"),
                    rs.getLong("waiting"),
                    rs.getLong("dead"),
                    Columns.nullable(rs, "last_delivered"),
                    Columns.nullable(rs, "next_attempt"),
                    rs.getString("reason")))
            .list());
  }

  /// Deliveries that were given up, the latest first.
  public List<DeadDelivery> dead(int limit) {
    return jdbi.withHandle(h ->
        h.createQuery(
                "select * from deliveries where state = 'DEAD'"
                    + " order by finished desc, seq desc limit :limit")
            .bind("limit", Math.min(limit, AlertStore.MAX_PAGE))
            .map((rs, _) ->
                new DeadDelivery(
                    rs.getString("subscription"),
                    new AlertId(rs.getString("alert")),
                    rs.getInt("revision"),
                    rs.getInt("attempts"),
                    Columns.instant(rs, "finished"),
                    rs.getString("reason")))
            .list());
  }

  /// Tries everything again that was given up for a subscription, from the first attempt.
  ///
  /// @return how many deliveries
  public int revive(String subscription, Instant now) {
    return jdbi.withHandle(h ->
        h.createUpdate(
                "update deliveries set state = 'PENDING', attempts = 0, due = :now, finished = null"
                    + " where subscription = :subscription and state = 'DEAD'")
            .bind("subscription", subscription)
            .bind("now", Columns.at(now))
            .execute());
  }
}
