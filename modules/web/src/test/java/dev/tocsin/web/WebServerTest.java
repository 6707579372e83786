package dev.tocsin.web;

import static org.assertj.core.api.Assertions.assertThat;

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
            "says the minister",
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
  void consumersFindSchemasWhereConfluentsClientsLook() throws Exception {
    assertThat(get("/subjects").body()).isEqualTo("[\"tocsin.alerts.v1-value\"]");
    assertThat(get("/schemas/ids/7").body()).isEqualTo("{\"schema\":\"\\\"string\\\"\"}");
    assertThat(get("/subjects/tocsin.alerts.v1-value/versions/latest").body()).contains("\"id\":7");
    assertThat(get("/schemas/ids/8").statusCode()).isEqualTo(404);
    assertThat(get("/subjects/other/versions").body()).contains("40401");
  }

  @Test
  void operatorsReadHealthAndMetrics() throws Exception {
    assertThat(get("/health").body()).startsWith("ok");
    assertThat(get("/metrics").body()).isEqualTo("tocsin_up 1\n");
  }
}
