package dev.tocsin.notify;

import static dev.tocsin.notify.Given.aRetraction;
import static dev.tocsin.notify.Given.anAlert;
import static dev.tocsin.notify.Given.eventually;
import static dev.tocsin.notify.Given.pressed;
import static dev.tocsin.notify.Given.subscriber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Confirmation;
import dev.tocsin.domain.Severity;
import dev.tocsin.store.Database;
import dev.tocsin.store.DatabaseSettings;
import dev.tocsin.store.DeliveryHealth;
import dev.tocsin.store.Stored;
import dev.tocsin.store.SubscriptionHealth;
import dev.tocsin.testkit.HandClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NotifierTest {
  private final DatabaseSettings settings = TestPostgres.fresh();
  private final Database database = Database.open(settings);
  private final DeliveryHealth health = new DeliveryHealth(database);
  private final HandClock clock = new HandClock(Given.AT);
  private final HookServer server = new HookServer();

  @AfterEach
  void close() {
    server.close();
    database.close();
  }

  private Notifier notifier(Subscription... subscriptions) {
    return Notifier.start(
        database, List.of(subscriptions), null, Given.WORDING, clock, Duration.ofSeconds(30));
  }

  private void joined(String id) {
    eventually().until(() -> health.subscriptions().stream().anyMatch(s -> s.id().equals(id)));
  }

  private SubscriptionHealth healthOf(String id) {
    return health.subscriptions().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aNewSubscriberIsNotToldOfThePast() {
    Stored.alerts(database, anAlert("past"));
    try (Notifier _ = notifier(subscriber("desk", server.channel()))) {
      joined("desk");
      Stored.alerts(database, anAlert("new"));
      eventually().until(() -> healthOf("desk").delivered() == 1);
    }
    assertThat(server.keys()).containsExactly("new_1_desk");
  }

  @Test
  void aSubscriberHearsWhatWasStoredWhileNoNotifierRan() {
    try (Notifier _ = notifier(subscriber("desk", server.channel()))) {
      joined("desk");
    }
    Stored.alerts(database, anAlert("a1"), anAlert("a2"));
    try (Notifier _ = notifier(subscriber("desk", server.channel()))) {
      eventually().until(() -> healthOf("desk").delivered() == 2);
    }
    assertThat(server.keys()).containsExactly("a1_1_desk", "a2_1_desk");
  }

  @Test
  void revisionsAreToldWhereTheySaySomethingElse() {
    try (Notifier _ = notifier(subscriber("desk", server.channel()))) {
      joined("desk");
      Stored.alerts(database, anAlert("a1"));
      eventually().until(() -> healthOf("desk").delivered() == 1);
      Stored.alerts(
          database,
          anAlert("a1", 2, pressed(Confirmation.REPORTED, "the ministry"), Severity.URGENT));
      Stored.alerts(database, anAlert("a2"));
      eventually().until(() -> healthOf("desk").delivered() == 2);
      Stored.alerts(
          database,
          anAlert("a1", 3, pressed(Confirmation.CORROBORATED, "the ministry"), Severity.URGENT));
      eventually().until(() -> healthOf("desk").delivered() == 3);
      Stored.alerts(database, aRetraction("r1", "a1"), aRetraction("r2", "never-told"));
      eventually().until(() -> healthOf("desk").delivered() == 4);
    }
    assertThat(server.keys()).containsExactly("a1_1_desk", "a2_1_desk", "a1_3_desk", "r1_1_desk");
    assertThat(server.hooks.get(2).body())
        .contains("\"alert.revised\"", "Corrected: Pressure", "\"follows\":\"a1_1_desk\"");
    assertThat(server.hooks.get(3).body())
        .contains("\"alert.retracted\"", "\"follows\":\"a1_3_desk\"");
  }

  @Test
  void whatHoldsAgainAfterARetractionIsToldAgain() {
    try (Notifier _ = notifier(subscriber("desk", server.channel()))) {
      joined("desk");
      Stored.alerts(database, anAlert("a1"));
      eventually().until(() -> healthOf("desk").delivered() == 1);
      Stored.alerts(database, aRetraction("r1", "a1"));
      eventually().until(() -> healthOf("desk").delivered() == 2);
      Stored.alerts(database, anAlert("a1", 2, Given.PRESSED, Severity.URGENT));
      eventually().until(() -> healthOf("desk").delivered() == 3);
      Stored.alerts(database, aRetraction("r2", "a1"));
      eventually().until(() -> healthOf("desk").delivered() == 4);
    }
    assertThat(server.keys()).containsExactly("a1_1_desk", "r1_1_desk", "a1_2_desk", "r2_1_desk");
  }

  @Test
  void aRevisionThatOvertakesAFailedOneTakesItsPlace() {
    server.answer = HookServer.status(500);
    try (Notifier _ = notifier(subscriber("desk", server.channel()))) {
      joined("desk");
      Stored.alerts(database, anAlert("a1"));
      eventually().until(() -> healthOf("desk").nextAttempt() != null);
      server.answer = HookServer.OK;
      Stored.alerts(
          database,
          anAlert("a1", 2, pressed(Confirmation.CORROBORATED, "the builder"), Severity.URGENT));
      eventually().until(() -> healthOf("desk").delivered() == 1);
      clock.advance(Duration.ofDays(1));
      assertThat(healthOf("desk").waiting()).isZero();
    }
    assertThat(server.keys()).containsExactly("a1_1_desk", "a1_2_desk");
  }

  @Test
  void severalNotifiersShareTheWorkAndNoneDoubles() {
    Subscription[] subscriptions = {
      subscriber("desk", server.channel()), subscriber("night", server.channel())
    };
    try (Notifier first = notifier(subscriptions);
        Notifier second = notifier(subscriptions);
        Notifier third = notifier(subscriptions)) {
      joined("night");
      Stored.alerts(
          database, IntStream.range(0, 100).mapToObj(i -> anAlert("a" + i)).toArray(Alert[]::new));
      eventually().until(() -> healthOf("desk").delivered() == 100);
      eventually().until(() -> healthOf("night").delivered() == 100);
      // A notifier counts a delivery once it is written down.
      eventually()
          .until(() ->
              first.stats().delivered() + second.stats().delivered() + third.stats().delivered()
                  == 200);
    }
    assertThat(server.keys()).hasSize(200).doesNotHaveDuplicates();
  }

  @Test
  void whatAKilledNotifierHadIsSentAgainUnderTheSameKey() throws Exception {
    CountDownLatch taken = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    server.answer =
        (_, _) -> {
          taken.countDown();
          never.await();
        };
    Process process = aNotifierProcess();
    try {
      joined("desk");
      Stored.alerts(database, anAlert("a1"), anAlert("a2"));
      taken.await();
    } finally {
      process.destroyForcibly().waitFor();
    }
    server.answer = HookServer.OK;
    clock.set(InstantSource.system().instant().plus(Notifier.CLAIM));
    try (Notifier _ = notifier(subscriber("desk", server.channel()))) {
      eventually().until(() -> healthOf("desk").delivered() == 2);
    } finally {
      never.countDown();
    }
    assertThat(server.keys()).containsExactly("a1_1_desk", "a1_1_desk", "a2_1_desk");
    assertThat(server.hooks.get(1).body()).isEqualTo(server.hooks.get(0).body());
  }

  private Process aNotifierProcess() throws IOException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classes,
            NotifierProcess.class.getName(),
            settings.url(),
            server.uri("/hook").toString())
        .inheritIO()
        .start();
  }

  @Test
  void aDatabaseThatGoesAwayIsWaitedFor() {
    try (Notifier notifier = notifier(subscriber("desk", server.channel()))) {
      joined("desk");
      TestPostgres.interrupt(settings);
      eventually().until(() -> !notifier.isWell());
      TestPostgres.restore(settings);
      eventually().until(notifier::isWell);
      Stored.alerts(database, anAlert("a1"));
      eventually().until(() -> healthOf("desk").delivered() == 1);
    }
  }

  @Test
  void theLogIsASubscriberToo() {
    try (Notifier _ = notifier(subscriber("log", new Channel.Log()))) {
      joined("log");
      Stored.alerts(database, anAlert("a1"));
      eventually().until(() -> healthOf("log").delivered() == 1);
    }
  }

  @Test
  void twoSubscribersOfOneIdAreRefused() {
    assertThatThrownBy(() ->
            notifier(subscriber("desk", server.channel()), subscriber("desk", new Channel.Log())))
        .hasMessageContaining("two subscribers have the id 'desk'");
  }
}
