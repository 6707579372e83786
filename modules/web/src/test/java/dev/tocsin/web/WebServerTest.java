package dev.tocsin.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebServerTest {
  static final SchemaRegistry REGISTRY =
      new SchemaRegistry() {
        @Override
        public List<String> subjects() {
          return List.of("tocsin.alerts.v1-value");
        }

        @Override
        public List<Integer> versions(String subject) {
          return subject.equals("tocsin.alerts.v1-value") ? List.of(1) : List.of();
        }

        @Override
        public Optional<Schema> version(String subject, int version) {
          return version == 1
              ? Optional.of(new Schema(subject, 1, 7, "\"string\""))
              : Optional.empty();
        }

        @Override
        public Optional<String> byId(int id) {
          return id == 7 ? Optional.of("\"string\"") : Optional.empty();
        }
      };

  private final ADesk desk = new ADesk();
  private final HttpClient http = HttpClient.newHttpClient();
  private WebServer server;

  @BeforeEach
  void start() {
    server =
        WebServer.start(
            "127.0.0.1",
            0,
            "https://desk.example",
            desk,
            REGISTRY,
            () -> "tocsin_up 1\n",
            a -> "{\"id\":\"" + a.alert().id() + "\"}");
  }

  @AfterEach
  void stop() {
    server.close();
    http.close();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void theFirstPageTellsHowTheReportStands() throws Exception {
    assertThat(get("/").body())
        .contains("The dam report", "delayed", "corroborated", "the builder");
  }

  @Test
  void anAlertQuotesItsSentenceWithTheMentionsHighlighted() throws Exception {
    desk.add(ADesk.anAlert("a-1", "The dam report is late.", new Desk.Mark(4, 14)));
    assertThat(get("/").body())
        .contains(
            "The <mark>dam report</mark> is late.",
            "promised",
            "says <bdi>the minister</bdi>",
            "fetch <b>42 ms</b>");
    assertThat(get("/alerts/a-1").statusCode()).isEqualTo(200);
  }

  @Test
  void whatAnArticleSaysIsTextNeverMarkup() throws Exception {
    desk.add(ADesk.anAlert("a-1", "<script>alert(1)</script> & \u0007\"quoted\""));
    assertThat(get("/").body())
        .doesNotContain("<script>alert")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;");
    assertThat(get("/alerts.atom").body()).doesNotContain("<script>", "\u0007");
  }

  @Test
  void whatIsNotThereIsSaidSo() throws Exception {
    assertThat(get("/watches/none").statusCode()).isEqualTo(404);
    assertThat(get("/alerts/none").body()).contains("There is no alert none");
    assertThat(get("/nothing").body()).contains("There is no page /nothing");
    assertThat(get("/api/alerts/none").body()).isEqualTo("{\"error\":\"no alert none\"}");
  }

  @Test
  void aSourceThatCannotBeReachedIsShownWithItsReason() throws Exception {
    assertThat(get("/sources").body()).contains("failing", "no such host: gone.example", "12.3");
  }

  @Test
  void programsReadAlertsAsJsonAndAtom() throws Exception {
    desk.add(ADesk.anAlert("a-1", "The dam report is late."));
    assertThat(get("/api/alerts").body()).isEqualTo("[{\"id\":\"a-1\"}]");
    assertThat(get("/alerts.atom").body())
        .contains("<id>urn:tocsin:alert:a-1</id>", "https://desk.example/alerts/a-1");
  }

  @Test
  void aDeliveryThatFailedIsShownWithItsReason() throws Exception {
    assertThat(get("/subscribers").body())
        .contains("night-desk", "failing", "https://hook.example answered 500: out of order");
    assertThat(get("/").body())
        .contains("not told, 1 waiting, 4 given up", "no such host: gone.example");
  }

  @Test
  void oneSentenceInManyOutletsIsQuotedOnce() throws Exception {
    Desk.AlertView one = ADesk.anAlert("a-1", "The dam report is late.");
    Desk.Quote quote = one.evidence().getFirst();
    desk.add(new Desk.AlertView(one.alert(), List.of(quote, quote, quote), one.stages()));
    String page = get("/").body();
    assertThat(page.split("The dam report is late", -1)).hasSize(2);
    assertThat(page.split(">paper.example</a>", -1)).hasSize(4);
  }

  @Test
  void programsReadHealthOfSourcesAndSubscribersAsJson() throws Exception {
    JsonNode sources = new ObjectMapper().readTree(get("/api/sources").body());
    assertThat(sources.at("/0/lastFailure").isNull()).isTrue();
    assertThat(sources.at("/0/intervalSeconds").asLong()).isEqualTo(300);
    assertThat(sources.at("/1/reason").asText()).isEqualTo("no such host: gone.example");
    JsonNode subscribers = new ObjectMapper().readTree(get("/api/subscribers").body());
    assertThat(subscribers.at("/1/dead").asLong()).isEqualTo(4);
    assertThat(subscribers.at("/1/nextAttempt").asText()).isEqualTo("2024-06-01T00:10:00Z");
  }

  @Test
  void consumersFindSchemasWhereConfluentsClientsLook() throws Exception {
    assertThat(get("/subjects").body()).isEqualTo("[\"tocsin.alerts.v1-value\"]");
    assertThat(get("/schemas/ids/7").body()).isEqualTo("{\"schema\":\"\\\"string\\\"\"}");
    assertThat(get("/subjects/tocsin.alerts.v1-value/versions/latest").body()).contains("\"id\":7");
    assertThat(get("/schemas/ids/8").statusCode()).isEqualTo(404);
    assertThat(get("/subjects/other/versions").body()).contains("40401");
  }

  @Test
  void theRegistryAnswersAsConfluentsDoes() throws Exception {
    String alerts = "/subjects/tocsin.alerts.v1-value/versions";
    assertThat(get(alerts).body()).isEqualTo("[1]");
    assertThat(get(alerts + "/1").body())
        .isEqualTo(
            """
            {"subject":"tocsin.alerts.v1-value","version":1,"id":7,"schemaType":"AVRO","schema":"\\"string\\""}\
            """);
    assertThat(get(alerts + "/-1").body()).contains("\"id\":7");
    assertThat(get(alerts + "/1/schema").body()).isEqualTo("\"string\"");
    assertThat(get("/schemas/ids/7/schema").body()).isEqualTo("\"string\"");
    assertThat(get("/schemas/ids/7/versions").body())
        .contains("\"subject\":\"tocsin.alerts.v1-value\"", "\"version\":1");
    assertThat(get("/schemas/types").body()).isEqualTo("[\"AVRO\"]");
    assertThat(get("/mode").body()).isEqualTo("{\"mode\":\"READONLY\"}");
    assertThat(get("/subjects").headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/vnd.schemaregistry.v1+json");
  }

  @Test
  void theRegistrysErrorsBearConfluentsCodes() throws Exception {
    String alerts = "/subjects/tocsin.alerts.v1-value/versions";
    assertThat(get("/subjects/other/versions/latest").body()).contains("\"error_code\":40401");
    assertThat(get(alerts + "/2").body()).contains("\"error_code\":40402");
    assertThat(get("/schemas/ids/8").body()).contains("\"error_code\":40403");
    assertThat(get("/schemas/ids/x").statusCode()).isEqualTo(404);
    HttpResponse<String> bad = get(alerts + "/newest");
    assertThat(bad.statusCode()).isEqualTo(422);
    assertThat(bad.body()).contains("\"error_code\":42202");
    HttpResponse<String> write =
        http.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + alerts))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(write.statusCode()).isEqualTo(422);
    assertThat(write.body()).contains("\"error_code\":42205");
  }

  @Test
  void operatorsReadHealthAndMetrics() throws Exception {
    assertThat(get("/healthz").body()).startsWith("ok");
    assertThat(get("/health").body()).startsWith("ok");
    assertThat(get("/metrics").body()).isEqualTo("tocsin_up 1\n");
    desk.away = true;
    assertThat(get("/healthz").statusCode()).isEqualTo(503);
    assertThat(get("/healthz").body()).contains("connection refused");
  }

  @Test
  void anOpenPageIsToldThatSomethingChanged() throws Exception {
    HttpResponse<InputStream> live =
        http.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/live"))
                .header("Accept", "text/event-stream")
                .build(),
            HttpResponse.BodyHandlers.ofInputStream());
    try (var events = new BufferedReader(new InputStreamReader(live.body(), UTF_8))) {
      desk.add(ADesk.anAlert("a-1", "The dam report is late."));
      assertThat(events.lines().anyMatch("data: 1"::equals)).isTrue();
    }
  }

  private HttpResponse<String> post(String path, String form) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void aChangedWatchIsTriedAndComparedWithTheOneThatStands() throws Exception {
    assertThat(get("/watches/dam-report").body()).contains("/watches/dam-report/trial");
    assertThat(get("/watches/dam-report/trial").body())
        .contains("<textarea", "name: &lt;the dam&gt;");

    String tried = post("/watches/dam-report/trial", "watch=name:+dams%0D%0Akind:+x").body();

    assertThat(tried)
        .contains("1 gained, 0 lost, 1 the same", "1,200 articles", "It is &lt;late&gt;.")
        .contains("name: dams\nkind: x</textarea>");
  }

  @Test
  void aChangedWatchWithMistakesIsToldThemAndKeepsItsText() throws Exception {
    assertThat(post("/watches/dam-report/trial", "watch=nonsense").body())
        .contains("watch:1: a watch begins with its name", "nonsense</textarea>");
    assertThat(get("/watches/none/trial").statusCode()).isEqualTo(404);
  }
}
