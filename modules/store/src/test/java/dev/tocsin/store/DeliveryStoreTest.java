package dev.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Alert;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeliveryStoreTest {
  private static final Instant NOW = Instant.parse("2022-07-19T15:00:00Z");
  private static final Instant LAPSES = NOW.plusSeconds(60);
  private static final DeliveryRule ALL = (_, told, _) -> told == null;

  private final Database database = Database.open(TestPostgres.fresh());
  private final DeliveryStore store = new DeliveryStore(database);
  private final DeliveryHealth health = new DeliveryHealth(database);

  @AfterEach
  void close() {
    database.close();
  }

  /// As the sink does: what comes in one transaction is stored in one.
  private void raise(Alert... alerts) {
    database
        .jdbi()
        .useTransaction(h ->
            new SinkWriter(h, NOW)
                .write(
                    Stream.of(alerts)
                        .map(alert ->
                            new SinkEntry(
                                new SinkItem.Raised(alert), new StageMarks(null, null, null, null)))
                        .toList()));
  }

  private Delivery planned(String id) {
    store.join("desk", NOW);
    raise(Given.alert(id, 1));
    store.plan("desk", ALL, NOW);
    return store.claim("desk", NOW, LAPSES).orElseThrow();
  }

  @Test
  void anAlertIsPlannedOncePerSubscription() {
    store.join("desk", NOW);
    raise(Given.alert("a1", 1));
    assertThat(store.behind(Set.of("desk", "stranger"))).containsExactly("desk");
    assertThat(store.plan("desk", ALL, NOW)).isEqualTo(1);
    assertThat(store.plan("desk", ALL, NOW)).isZero();
    assertThat(store.behind(Set.of("desk"))).isEmpty();
    assertThat(store.due(Set.of("desk"), NOW)).containsExactly("desk");
    assertThat(health.subscriptions().getFirst().waiting()).isEqualTo(1);
  }

  @Test
  void joiningAgainKeepsThePlace() {
    store.join("desk", NOW);
    raise(Given.alert("a1", 1));
    store.join("desk", NOW.plusSeconds(60));
    assertThat(store.plan("desk", ALL, NOW)).isEqualTo(1);
    assertThat(health.subscriptions().getFirst().began()).isEqualTo(NOW);
  }

  @Test
  void aClaimIsOneNotifiersUntilItLapses() {
    assertThat(planned("a1").attempt()).isEqualTo(1);
    assertThat(store.claim("desk", LAPSES.minusMillis(1), LAPSES)).isEmpty();
    assertThat(store.claim("desk", LAPSES, LAPSES.plusSeconds(60)).orElseThrow().attempt())
        .isEqualTo(2);
  }

  @Test
  void whoseClaimLapsedCannotSpoilWhatAnotherDid() {
    Delivery slow = planned("a1");
    Delivery taken = store.claim("desk", LAPSES, LAPSES.plusSeconds(60)).orElseThrow();
    store.failed(slow, "too late", LAPSES);
    store.dead(slow, "too late", LAPSES);
    assertThat(health.dead(10)).isEmpty();
    store.delivered(taken, LAPSES);
    store.failed(taken, "after all", LAPSES);
    assertThat(health.subscriptions().getFirst())
        .isEqualTo(new SubscriptionHealth("desk", NOW, 1, 0, 0, LAPSES, null, ""));
  }

  @Test
  void whatArrivedLateHasArrived() {
    Delivery slow = planned("a1");
    assertThat(store.claim("desk", LAPSES, LAPSES.plusSeconds(60))).isPresent();
    store.delivered(slow, LAPSES);
    assertThat(health.subscriptions().getFirst().delivered()).isEqualTo(1);
  }

  @Test
  void theDeliveryTellsTheAlertAsItWasPlanned() {
    store.join("desk", NOW);
    raise(Given.alert("a1", 1));
    store.plan("desk", ALL, NOW);
    raise(Given.alert("a1", 2));
    Delivery delivery = store.claim("desk", NOW, LAPSES).orElseThrow();
    assertThat(delivery.alert()).isEqualTo(Given.alert("a1", 1));
    assertThat(delivery.evidence()).hasSize(1);
  }

  @Test
  void whatIsSupersededBeforeItArrivedIsNotTold() {
    Alert alert = Given.alert("a1", 1);
    store.join("desk", NOW);
    raise(alert);
    store.plan("desk", ALL, NOW);
    raise(alert.asSuperseded());
    assertThat(store.claim("desk", NOW, LAPSES)).isEmpty();
    assertThat(store.plan("desk", ALL, NOW)).isEqualTo(1);
    assertThat(store.claim("desk", NOW, LAPSES)).isEmpty();

    raise(alert);
    store.plan("desk", ALL, NOW);
    assertThat(store.claim("desk", NOW, LAPSES).orElseThrow().alert()).isEqualTo(alert);
  }

  @Test
  void whatIsSupersededAfterItArrivedIsNotToldAgain() {
    Delivery arrived = planned("a1");
    store.delivered(arrived, NOW);
    raise(arrived.alert().asSuperseded());
    store.plan("desk", ALL, NOW);
    raise(arrived.alert());
    store.plan("desk", ALL, NOW);

    assertThat(store.claim("desk", NOW, LAPSES)).isEmpty();
    assertThat(health.subscriptions().getFirst().delivered()).isEqualTo(1);
  }

  /// An article of February comes in July: what was told as the first time is the second.
  @Test
  void whatLateEvidenceGivesAnotherNumberIsNotToldAgain() {
    Instant july = Given.AT;
    Instant february = july.minus(Duration.ofDays(150));
    store.delivered(planned("w.pressure-began.1"), NOW);
    raise(
        Given.alert("w.pressure-began.1", 1, february), Given.alert("w.pressure-began.2", 1, july));
    store.plan("desk", ALL, NOW);

    Delivery late = store.claim("desk", NOW, LAPSES).orElseThrow();
    assertThat(late.alert()).isEqualTo(Given.alert("w.pressure-began.1", 2, february));
    assertThat(late.follows()).isNull();
    assertThat(store.claim("desk", NOW, LAPSES)).isEmpty();
  }

  @Test
  void whatLateEvidenceBothMovesAndGivesAnotherNumberIsNotToldAgain() {
    Instant july = Given.AT;
    Instant february = july.minus(Duration.ofDays(150));
    store.delivered(planned("w.pressure-began.1"), NOW);
    raise(
        Given.alert("w.pressure-began.1", 1, february),
        Given.alert("w.pressure-began.2", 1, july.minusSeconds(3600)));
    store.plan("desk", ALL, NOW);

    assertThat(store.claim("desk", NOW, LAPSES).orElseThrow().alert().at()).isEqualTo(february);
    assertThat(store.claim("desk", NOW, LAPSES)).isEmpty();
  }

  /// What was told as the first falls; the second takes its number, and is no news.
  @Test
  void whatTakesTheNumberOfAFallenOneIsNotToldAgain() {
    Alert second = told("w.pressure-began.1", "w.pressure-began.2").getLast();
    raise(Given.alert("w.pressure-began.1", 1, second.at()), second.asSuperseded());
    List<Alert> known = new ArrayList<>();
    store.plan(
        "desk",
        (_, before, _) -> {
          known.add(before);
          return false;
        },
        NOW);

    assertThat(known.getFirst()).isEqualTo(second);
  }

  @Test
  void whatTakesTheNumberOfAFallenOneIsStillToldWhereItHadNotArrived() {
    told("w.pressure-began.1");
    Instant now = NOW.plus(Duration.ofDays(150));
    Instant second = now.minusSeconds(60);
    raise(Given.alert("w.pressure-began.2", 1, second));
    store.plan("desk", ALL, now);
    raise(
        Given.alert("w.pressure-began.1", 1, second),
        Given.alert("w.pressure-began.2", 1, second).asSuperseded());
    store.plan("desk", ALL, now);

    assertThat(store.claim("desk", now, now.plusSeconds(60)).orElseThrow().alert().at())
        .isEqualTo(second);
    assertThat(store.claim("desk", now, now.plusSeconds(60))).isEmpty();
  }

  /// What late evidence moved far back is not near a change that came after it was told.
  @Test
  void aNewChangeIsToldThoughAnOldOneWasMoved() {
    told("w.pressure-began.1");
    Instant later = NOW.plus(Duration.ofDays(30));
    raise(
        Given.alert("w.pressure-began.1", 1, Given.AT.minus(Duration.ofDays(50))),
        Given.alert("w.pressure-began.2", 1, later.minusSeconds(60)));
    store.plan("desk", ALL, later);

    assertThat(store.claim("desk", later, later.plusSeconds(60)).orElseThrow().alert().at())
        .isEqualTo(later.minusSeconds(60));
  }

  /// Changes of which the last was now, the one before it 150 days ago, and so on.
  private List<Alert> told(String... ids) {
    store.join("desk", NOW);
    List<Alert> told = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      raise(Given.alert(ids[i], 1, Given.AT.minus(Duration.ofDays(150L * (ids.length - 1 - i)))));
      store.plan("desk", ALL, NOW);
      Delivery delivery = store.claim("desk", NOW, LAPSES).orElseThrow();
      store.delivered(delivery, NOW);
      told.add(delivery.alert());
    }
    return told;
  }

  @Test
  void whatHadNotArrivedIsToldThoughItHasAnotherNumberNow() {
    Instant february = Given.AT.minus(Duration.ofDays(150));
    store.join("desk", NOW);
    raise(Given.alert("w.pressure-began.1", 1));
    store.plan("desk", ALL, NOW);
    raise(Given.alert("w.pressure-began.1", 1, february), Given.alert("w.pressure-began.2", 1));
    store.plan("desk", ALL, NOW);

    assertThat(
            List.of(
                store.claim("desk", NOW, LAPSES).orElseThrow().alert().at(),
                store.claim("desk", NOW, LAPSES).orElseThrow().alert().at()))
        .containsExactly(Given.AT, february);
    assertThat(store.claim("desk", NOW, LAPSES)).isEmpty();
  }

  /// Where late evidence only moves it, it is the same change.
  @Test
  void whatLateEvidenceMovesIsToldAsTheSame() {
    store.delivered(planned("w.pressure-began.1"), NOW);
    raise(Given.alert("w.pressure-began.1", 2, Given.AT.minusSeconds(3600)));
    store.plan("desk", ALL, NOW);

    assertThat(store.claim("desk", NOW, LAPSES)).isEmpty();
  }

  @Test
  void aFailureIsShownWithItsReasonUntilItIsMended() {
    Delivery delivery = planned("a1");
    Instant next = NOW.plus(Duration.ofMinutes(5));
    store.failed(delivery, "bad\u0000 gateway".repeat(100), next);
    SubscriptionHealth failing = health.subscriptions().getFirst();
    assertThat(failing.isWell()).isFalse();
    assertThat(failing.nextAttempt()).isEqualTo(next);
    assertThat(failing.reason()).startsWith("bad\uFFFD gateway").hasSize(500);

    store.delivered(store.claim("desk", next, next.plusSeconds(60)).orElseThrow(), next);
    assertThat(health.subscriptions().getFirst().isWell()).isTrue();
  }

  @Test
  void whatWasGivenUpIsListedAndCanBeRevived() {
    store.dead(planned("a1"), "410", NOW);
    assertThat(health.dead(10))
        .containsExactly(new DeadDelivery("desk", Given.alert("a1", 1).id(), 1, 1, NOW, "410"));
    assertThat(health.revive("desk", NOW)).isEqualTo(1);
    assertThat(store.claim("desk", NOW, LAPSES).orElseThrow().attempt()).isEqualTo(1);
  }
}
