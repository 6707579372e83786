package dev.tocsin.store;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.AlertId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/// Who is to be told of what, and how far that has come. Several notifiers share the work: each
/// delivery is planned once, and claimed by one of them at a time.
///
/// A delivery is `PENDING` until it is claimed, `SENDING` while a notifier has it, and ends as
/// `DELIVERED`, as `DEAD` (given up), or as `SUPERSEDED` (a later revision is told instead, or the
/// alert holds no more). A claim lapses, so that what a killed notifier had is sent by another.
public final class DeliveryStore {
  /// Characters of a failure's reason that are kept.
  static final int MAX_REASON_CHARS = 500;

  private static final String OF_ONE =
      " where subscription = :subscription and alert = :alert and revision = :revision";

  private final Jdbi jdbi;

  public DeliveryStore(Database database) {
    this.jdbi = database.jdbi();
  }

  /// Makes a subscription known. A new one is told of alerts from now on; one that is known goes on
  /// where it was.
  public void join(String subscription, Instant now) {
    jdbi.useHandle(h ->
        h.createUpdate(
                """
                insert into subscriptions (id, began, seen)
                values (:id, :now, (select coalesce(max(seq), 0) from alerts)) on conflict do nothing
                """)
            .bind("id", subscription)
            .bind("now", Columns.at(now))
            .execute());
  }

  /// Plans deliveries for alerts that the subscription has not seen yet, at most
  /// [AlertStore#MAX_PAGE] of them. Does nothing while another notifier plans for it.
  ///
  /// @return how many alerts were looked at
  public int plan(String subscription, DeliveryRule rule, Instant now) {
    return jdbi.inTransaction(h -> {
      Optional<Long> seen =
          h.createQuery(
                  """
                  select seen from subscriptions where id = :id and seen < (select max(seq) from alerts)
                  for update skip locked
                  """)
              .bind("id", subscription)
              .mapTo(Long.class)
              .findFirst();
      return seen.isEmpty() ? 0 : DeliveryPlan.make(h, subscription, seen.get(), rule, now);
    });
  }

  /// Those of the subscriptions for which there are alerts to be planned.
  public List<String> behind(Collection<String> subscriptions) {
    return jdbi.withHandle(h ->
        h.createQuery(
                "select id from subscriptions where id = any(:ids)"
                    + " and seen < (select max(seq) from alerts) order by id")
            .bind("ids", subscriptions.toArray(String[]::new))
            .mapTo(String.class)
            .list());
  }

  /// Those of the subscriptions that have a delivery to be claimed now.
  public List<String> due(Collection<String> subscriptions, Instant now) {
    return jdbi.withHandle(h ->
        h.createQuery(
                """
                select distinct subscription from deliveries where state in ('PENDING', 'SENDING') and due <= :now
                  and subscription = any(:ids) order by subscription
                """)
            .bind("ids", subscriptions.toArray(String[]::new))
            .bind("now", Columns.at(now))
            .mapTo(String.class)
            .list());
  }

  /// Takes the subscription's oldest delivery that is due and that nobody else has.
  ///
  /// @param lapses when others may take it, if nothing was heard of it by then
  public Optional<Delivery> claim(String subscription, Instant now, Instant lapses) {
    return jdbi.inTransaction(h -> {
      supersede(h, subscription, now);
      Optional<Delivery> bare =
          h.createQuery(
                  """
                  update deliveries set state = 'SENDING', attempts = attempts + 1, due = :lapses
                  where (subscription, alert, revision) =
                    (select subscription, alert, revision from deliveries
                     where subscription = :subscription and state in ('PENDING', 'SENDING') and due <= :now
                     order by seq, revision limit 1 for update skip locked)
                  returning document, attempts, follows_alert, follows_revision
                  """)
              .bind("subscription", subscription)
              .bind("now", Columns.at(now))
              .bind("lapses", Columns.at(lapses))
              .map((rs, _) ->
                  new Delivery(
                      subscription,
                      Documents.read(rs.getString("document"), Alert.class),
                      List.of(),
                      rs.getInt("attempts"),
                      told(rs)))
              .findFirst();
      return bare.map(d ->
          new Delivery(
              subscription,
              d.alert(),
              AlertRows.evidence(h, d.alert()),
              d.attempt(),
              d.attempt() == 1 ? settle(h, d) : d.follows()));
    });
  }

  /// What has not arrived is not told once a later revision is planned, or late evidence has
  /// superseded the alert.
  private static void supersede(Handle h, String subscription, Instant now) {
    h.createUpdate(
            """
            update deliveries d set state = 'SUPERSEDED', finished = :now
            where subscription = :subscription
              and (state = 'PENDING' or state = 'SENDING' and due <= :now)
              and (exists (select from deliveries later where later.subscription = d.subscription
                  and later.alert = d.alert and later.revision > d.revision) and not
            """
                + DeliveryPlan.RENUMBERED
                + """
                    or exists (select from alerts a where a.id = d.alert and a.superseded) and not
                """
                + DeliveryPlan.RENUMBERED
                + ")")
        .bind("subscription", subscription)
        .bind("now", Columns.at(now))
        .execute();
  }

  /// What a delivery follows is found at its first attempt and stays, so that all attempts say the
  /// same.
  private static Delivery.@Nullable Told settle(Handle h, Delivery delivery) {
    Delivery.Told follows = follows(h, delivery.subscription(), delivery.alert()).orElse(null);
    bindKey(
            h.createUpdate(
                "update deliveries set follows_alert = :followsAlert, follows_revision ="
                    + " :followsRevision"
                    + OF_ONE),
            delivery)
        .bind("followsAlert", follows == null ? null : follows.alert().value())
        .bind("followsRevision", follows == null ? null : follows.revision())
        .execute();
    return follows;
  }

  private static Optional<Delivery.Told> follows(Handle h, String subscription, Alert alert) {
    return h.createQuery(
            """
            select alert, revision from deliveries d where subscription = :subscription and state = 'DELIVERED'
              and (alert = :alert and revision < :revision and not
            """
                + DeliveryPlan.RENUMBERED
                + """
                    or alert = :corrects)
                order by alert = :alert desc, revision desc limit 1
                """)
        .bind("subscription", subscription)
        .bind("alert", alert.id().value())
        .bind("revision", alert.revision())
        .bind("corrects", alert.corrects() == null ? "" : alert.corrects().value())
        .map(
            (rs, _) -> new Delivery.Told(new AlertId(rs.getString("alert")), rs.getInt("revision")))
        .findFirst();
  }

  private static Delivery.@Nullable Told told(ResultSet rs) throws SQLException {
    String alert = rs.getString("follows_alert");
    return alert == null
        ? null
        : new Delivery.Told(new AlertId(alert), rs.getInt("follows_revision"));
  }

  /// It arrived; that stands even where the claim has lapsed meanwhile.
  public void delivered(Delivery delivery, Instant now) {
    jdbi.useHandle(h ->
        bindKey(
                h.createUpdate(
                    "update deliveries set state = 'DELIVERED', reason = '', finished = :now"
                        + OF_ONE
                        + " and state in ('PENDING', 'SENDING', 'DEAD')"),
                delivery)
            .bind("now", Columns.at(now))
            .execute());
  }

  /// It did not arrive, and is tried again. Does nothing where the claim has lapsed and another
  /// notifier took it.
  public void failed(Delivery delivery, String reason, Instant next) {
    jdbi.useHandle(h ->
        bindKey(
                h.createUpdate(
                    "update deliveries set state = 'PENDING', due = :next, reason = :reason"
                        + OF_ONE
                        + " and state = 'SENDING' and attempts = :attempt"),
                delivery)
            .bind("next", Columns.at(next))
            .bind("reason", kept(reason))
            .bind("attempt", delivery.attempt())
            .execute());
  }

  /// It did not arrive, and is given up: kept as `DEAD` for people to see. Does nothing where
  /// another notifier took it meanwhile.
  public void dead(Delivery delivery, String reason, Instant now) {
    jdbi.useHandle(h ->
        bindKey(
                h.createUpdate(
                    "update deliveries set state = 'DEAD', finished = :now, reason = :reason"
                        + OF_ONE
                        + " and state = 'SENDING' and attempts = :attempt"),
                delivery)
            .bind("now", Columns.at(now))
            .bind("reason", kept(reason))
            .bind("attempt", delivery.attempt())
            .execute());
  }

  private static <S extends SqlStatement<S>> S bindKey(S statement, Delivery delivery) {
    return statement
        .bind("subscription", delivery.subscription())
        .bind("alert", delivery.alert().id().value())
        .bind("revision", delivery.alert().revision());
  }

  private static String kept(String reason) {
    String storable = Documents.storable(reason);
    return storable.length() > MAX_REASON_CHARS
        ? storable.substring(0, MAX_REASON_CHARS)
        : storable;
  }
}
