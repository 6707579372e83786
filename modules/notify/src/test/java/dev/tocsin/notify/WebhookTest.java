package dev.tocsin.notify;

import static dev.tocsin.notify.Given.anAlert;
import static dev.tocsin.notify.Given.eventually;
import static dev.tocsin.notify.Given.subscriber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import dev.tocsin.notify.HookServer.Hook;
import dev.tocsin.store.Database;
import dev.tocsin.store.DeadDelivery;
import dev.tocsin.store.DeliveryHealth;
import dev.tocsin.store.Stored;
import dev.tocsin.store.SubscriptionHealth;
import dev.tocsin.testkit.HandClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookTest {
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  private final Database database = Database.open(TestPostgres.fresh());
  private final DeliveryHealth health = new DeliveryHealth(database);
  private final HandClock clock = new HandClock(Given.AT);
  private final HookServer server = new HookServer();

  @AfterEach
  void close() {
    server.close();
    database.close();
  }

  private Notifier notifier(InstantSource time, Subscription... subscriptions) {
    return notifier(time, Duration.ofSeconds(30), subscriptions);
  }

  private Notifier notifier(InstantSource time, Duration timeLimit, Subscription... subscriptions) {
    Notifier notifier =
        Notifier.start(database, List.of(subscriptions), null, Given.WORDING, time, timeLimit);
    eventually().until(() -> health.subscriptions().size() == subscriptions.length);
    return notifier;
  }

  private SubscriptionHealth healthOf(String id) {
    return health.subscriptions().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  /// Moves the clock on to the next attempt and waits until it was made.
  private void nextAttempt(int attempts) {
    eventually().until(() -> healthOf("desk").nextAttempt() != null);
    clock.set(healthOf("desk").nextAttempt());
    eventually().until(() -> server.hooks.size() == attempts);
  }

  @Test
  void anAlertArrivesSignedAndUnderItsKey() throws Exception {
    Channel channel = new Channel.Webhook(server.uri("/hook"), SECRET);
    try (Notifier _ = notifier(InstantSource.system(), subscriber("desk", channel))) {
      Stored.alerts(database, anAlert("a1"));
      eventually().until(() -> healthOf("desk").delivered() == 1);
    }

    assertThat(server.keys()).containsExactly("a1_1_desk");
    Hook hook = server.hooks.getFirst();
    new Webhook(SECRET).verify(hook.body(), lowerCased(hook));
    JsonNode json = new ObjectMapper().readTree(hook.body());
    assertThat(json.at("/type").asText()).isEqualTo("alert.raised");
    assertThat(json.at("/timestamp").asText()).isEqualTo("2022-07-19T14:00:00Z");
    assertThat(json.at("/data/id").asText()).isEqualTo("a1");
    assertThat(json.at("/data/before/pressure").asText()).isEqualTo("NONE");
    assertThat(json.at("/data/after/pressure").asText()).isEqualTo("REPORTED");
    assertThat(json.at("/data/evidence/0/sentence").asText()).isEqualTo(Given.SENTENCE);
    assertThat(json.at("/data/headline").asText())
        .isEqualTo("Pressure against release by the builder");
    assertThat(json.at("/data/page").asText()).isEqualTo("https://desk.example/alerts/a1");
    assertThat(json.at("/text").asText().lines())
        .containsExactly(
            "The dam report: Pressure against release by the builder",
            "“" + Given.SENTENCE + "”",
            "https://desk.example/alerts/a1");
  }

  private static Map<String, List<String>> lowerCased(Hook hook) {
    Map<String, List<String>> headers = new HashMap<>();
    hook.headers().forEach((k, v) -> headers.put(k.toLowerCase(Locale.ROOT), v));
    return headers;
  }

  @Test
  void oneThatFailsIsToldAgainLaterTheSameUnderTheSameKey() {
    server.answer = HookServer.status(500, "out of\norder");
    try (Notifier _ = notifier(clock, subscriber("desk", server.channel()))) {
      Stored.alerts(database, anAlert("a1"));
      eventually().until(() -> !healthOf("desk").isWell());
      assertThat(healthOf("desk").reason()).endsWith("answered 500: out of order");
      assertThat(healthOf("desk").nextAttempt()).isEqualTo(Given.AT.plusSeconds(5));

      server.answer = HookServer.OK;
      nextAttempt(2);
      eventually().until(() -> healthOf("desk").isWell());
    }
    assertThat(server.keys()).containsExactly("a1_1_desk", "a1_1_desk");
    assertThat(server.hooks.get(1).body()).isEqualTo(server.hooks.get(0).body());
  }

  @Test
  void oneThatNeverTakesItIsGivenUpForAllToSeeAndMayBeRevived() {
    server.answer = HookServer.status(500);
    try (Notifier notifier = notifier(clock, subscriber("desk", server.channel()))) {
      Stored.alerts(database, anAlert("a1"));
      eventually().until(() -> server.hooks.size() == 1);
      for (int attempt = 2; attempt <= Attempts.MAX; attempt++) {
        nextAttempt(attempt);
      }
      eventually().until(() -> healthOf("desk").dead() == 1);
      assertThat(notifier.stats()).isEqualTo(new NotifierStats(0, Attempts.MAX, 1));
      assertThat(Duration.between(Given.AT, clock.instant())).isGreaterThan(Duration.ofHours(20));
      DeadDelivery dead = health.dead(10).getFirst();
      assertThat(dead.attempts()).isEqualTo(Attempts.MAX);
      assertThat(dead.reason()).endsWith("answered 500");
      assertThat(healthOf("desk").isWell()).isFalse();

      server.answer = HookServer.OK;
      assertThat(health.revive("desk", clock.instant())).isEqualTo(1);
      eventually().until(() -> healthOf("desk").isWell());
      assertThat(healthOf("desk").delivered()).isEqualTo(1);
    }
  }

  @Test
  void oneThatIsGoneIsNotAskedAgain() {
    server.answer = HookServer.status(410);
    try (Notifier _ = notifier(clock, subscriber("desk", server.channel()))) {
      Stored.alerts(database, anAlert("a1"));
      eventually().until(() -> healthOf("desk").dead() == 1);
      assertThat(server.hooks).hasSize(1);
    }
  }

  @Test
  void oneThatAsksForPeaceIsLeftAloneForThatLong() {
    server.answer =
        (exchange, _) -> {
          exchange.getResponseHeaders().set("Retry-After", "3600");
          exchange.sendResponseHeaders(429, -1);
        };
    try (Notifier _ = notifier(clock, subscriber("desk", server.channel()))) {
      Stored.alerts(database, anAlert("a1"));
      eventually().until(() -> healthOf("desk").nextAttempt() != null);
      assertThat(healthOf("desk").nextAttempt()).isEqualTo(Given.AT.plusSeconds(3600));
    }
  }

  @Test
  void aRedirectIsAFailureNotFollowed() {
    server.answer =
        (exchange, _) -> {
          exchange.getResponseHeaders().set("Location", "/elsewhere");
          exchange.sendResponseHeaders(307, -1);
        };
    try (Notifier _ = notifier(clock, subscriber("desk", server.channel()))) {
      Stored.alerts(database, anAlert("a1"));
      eventually().until(() -> healthOf("desk").reason().endsWith("answered 307"));
      assertThat(server.hooks).hasSize(1);
    }
  }

  @Test
  void oneThatDoesNotAnswerIsLetGoAndHoldsUpNobody() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    server.answer =
        (exchange, hook) -> {
          if (hook.path().equals("/slow")) {
            end.await();
          }
          exchange.sendResponseHeaders(200, -1);
        };
    Channel slow = new Channel.Webhook(server.uri("/slow"), "");
    try (Notifier _ =
        notifier(
            clock,
            Duration.ofSeconds(4),
            subscriber("slow", slow),
            subscriber("desk", server.channel()))) {
      Stored.alerts(database, anAlert("a1"), anAlert("a2"), anAlert("a3"));
      eventually().until(() -> healthOf("desk").delivered() == 3);
      eventually()
          .until(() ->
              healthOf("slow").reason().contains("took too long")
                  || healthOf("slow").reason().contains("did not answer within 4000 ms"));
      assertThat(healthOf("slow").delivered()).isZero();
    } finally {
      end.countDown();
    }
  }

  @Test
  void anAnswerWithoutEndIsCutShort() {
    server.answer =
        (exchange, _) -> {
          exchange.sendResponseHeaders(400, 0);
          byte[] part = "no ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
          for (int i = 0; i < 100_000; i++) {
            exchange.getResponseBody().write(part);
          }
        };
    try (Notifier _ = notifier(clock, subscriber("desk", server.channel()))) {
      Stored.alerts(database, anAlert("a1"));
      eventually().until(() -> healthOf("desk").reason().contains("answered 400: no no no"));
      assertThat(healthOf("desk").reason().length()).isLessThanOrEqualTo(500);
    }
  }

  @Test
  void oneThatTakesItAndDawdlesHasTakenIt() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    server.answer =
        (exchange, _) -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write("o".getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
          end.await();
        };
    try (Notifier _ =
        notifier(clock, Duration.ofSeconds(4), subscriber("desk", server.channel()))) {
      Stored.alerts(database, anAlert("a1"));
      eventually().until(() -> healthOf("desk").delivered() == 1);
    } finally {
      end.countDown();
    }
  }

  @Test
  void oneThatIsNotThereIsSaidSo() {
    server.close();
    try (Notifier _ = notifier(clock, subscriber("desk", server.channel()))) {
      Stored.alerts(database, anAlert("a1"));
      eventually().until(() -> healthOf("desk").reason().contains("cannot be reached"));
    }
  }

  @Test
  void whatIsNoWebhookIsRefusedWithoutShowingTheSecret() {
    assertThatThrownBy(() -> Channel.of("webhook", "example.org/hook", ""))
        .hasMessageContaining("https://example.org/hook");
    assertThatThrownBy(() -> Channel.of("webhook", "https://example.org", "whsec_*not base64*"))
        .hasMessageContaining("whsec_ and base64")
        .message()
        .doesNotContain("*not base64*");
    assertThat(Channel.of("webhook", "https://example.org/h?token=t", SECRET).toString())
        .doesNotContain("token", "MfKQ");
    assertThat(Collections.singleton(Channel.of("log", "", ""))).containsExactly(new Channel.Log());
  }
}
