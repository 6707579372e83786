package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The roles as processes of their own, on one broker and one database, as a cluster runs them.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class ClusterTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir Path folder;

  @Test
  void anArticleOnAFeedReachesPageMailWebhookAndLogThroughSixProcesses() throws Exception {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    List<Command> roles = new ArrayList<>();
    try (Site site = new Site();
        EmbeddedBroker broker =
            EmbeddedBroker.start(Files.createDirectory(folder.resolve("k")), 0);
        EmbeddedDatabase database =
            EmbeddedDatabase.start(Files.createDirectory(folder.resolve("p")), 0)) {
      Path config = configuration(site, mail.getSmtp().getPort());
      Map<String, String> environment =
          Map.of(
              "TOCSIN_KAFKA",
              broker.address(),
              "TOCSIN_DATABASE_URL",
              database.jdbcUrl(),
              "TOCSIN_DATABASE_USER",
              "postgres",
              "TOCSIN_DATABASE_PASSWORD",
              "postgres");
      for (String role : List.of("web", "notify", "sink", "stream", "stream", "ingest")) {
        roles.add(
            Command.start(
                folder, environment, "run", role, "--config", config.toString(), "--port", "0"));
      }
      Command web = roles.getFirst();
      await().atMost(PATIENCE).until(() -> web.out().contains("pages at "));
      String page = web.out().replaceAll("(?s).*pages at (http://\\S+).*", "$1");
      await()
          .atMost(PATIENCE)
          .until(() -> roles.stream().allMatch(r -> r.out().contains("running")));
      // A subscriber hears of what comes after it was added.
      site.feed(
          "/rss",
          "/story",
          "China asks UN rights chief to bury Xinjiang report",
          "China has asked Michelle Bachelet not to publish the UN human rights office's report on"
              + " Xinjiang, Reuters reported.",
          "Tue, 19 Jul 2022 12:00:00 GMT");

      await().atMost(PATIENCE).until(() -> !alerts(page).isEmpty());
      JsonNode alert = alerts(page).path(0);
      assertThat(alert.path("kind").asText()).isEqualTo("PRESSURE_BEGAN");
      assertThat(alert.path("evidence").path(0).path("origin").asText()).isEqualTo("reuters");
      await().atMost(PATIENCE).until(() -> !site.received().isEmpty());
      assertThat(site.received().getFirst()).contains(alert.path("id").asText());
      assertThat(mail.waitForIncomingEmail(PATIENCE.toMillis(), 1)).isTrue();
      assertThat(mail.getReceivedMessages()[0].getSubject()).contains("Pressure against release");
      await().atMost(PATIENCE).until(() -> roles.get(1).out().contains("Pressure against release"));
      for (Command role : roles) {
        role.stop();
        assertThat(role.err()).isEmpty();
      }
    } finally {
      roles.forEach(Command::close);
      mail.stop();
    }
  }

  private static JsonNode alerts(String page) throws Exception {
    return new ObjectMapper().readTree(UpTest.get(page + "/api/alerts"));
  }

  private Path configuration(Site site, int smtp) throws Exception {
    return Files.writeString(
        folder.resolve("cluster.yaml"),
        """
        fetching:
          minInterval: 1s
          maxInterval: 5s
          hostGap: 0s
          allow: ["127.0.0.1"]
        mail:
          host: 127.0.0.1
          port: %d
          from: tocsin@example.org
        subscribers:
          - {id: log, channel: log}
          - {id: desk, channel: mail, to: desk@example.org}
          - {id: chat, channel: webhook, to: "%s"}
        watches:
          - %s
        sources:
          - {id: paper, url: "%s", outlet: A paper, language: en, fullText: false, interval: 1s}
        """
            .formatted(
                smtp,
                site.url("/hook"),
                Project.file("deploy/watches/ohchr-xinjiang.yaml"),
                site.url("/rss")));
  }
}
