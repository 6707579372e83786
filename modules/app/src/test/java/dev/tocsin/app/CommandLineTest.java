package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line as people type it.
class CommandLineTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void helpListsEveryCommandWithOneLineEach() throws Exception {
    var help = Command.run(folder, "--help");

    assertThat(help.exitCode()).isZero();
    List<String> commands =
        help.out().lines().dropWhile(l -> !l.startsWith("Commands:")).skip(1).toList();
    assertThat(commands)
        .extracting(l -> l.strip().split("\\s+", 2)[0])
        .containsExactly(
            "demo",
            "up",
            "run",
            "analyze",
            "backtest",
            "evaluate",
            "feed",
            "extract",
            "sources",
            "watches",
            "lexicons",
            "dead-letters",
            "why",
            "test");
    assertThat(commands).allMatch(l -> l.strip().split("\\s+", 2).length == 2);
    assertThat(help.err()).isEmpty();
  }

  @Test
  void anUnknownCommandIsOneLineOnStandardError() throws Exception {
    isMisuse(Command.run(folder, "frobnicate"), "frobnicate");
  }

  @Test
  void anUnknownOptionIsOneLineOnStandardError() throws Exception {
    isMisuse(Command.run(folder, "demo", "--frobnicate"), "--frobnicate");
  }

  @Test
  void aWrongConfigurationTellsEveryFaultAtOnceWithItsPlace() throws Exception {
    Path config = folder.resolve("tocsin.yaml");
    Files.writeString(config, "port: many\nsources:\n  - id: Bad Id\n    url: ftp://x\n");

    var up = Command.run(folder, "up", "--config", config.toString(), "--data", "d");

    assertThat(up.exitCode()).isEqualTo(2);
    assertThat(up.err())
        .contains("tocsin.yaml:1", "port", "tocsin.yaml:3", "Bad Id", "tocsin.yaml:4", "ftp://x")
        .doesNotContain("Exception");
    assertThat(folder.resolve("d")).doesNotExist();
  }

  @Test
  void aTakenPortIsSaidInOneLine() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());

      var up = Command.run(folder, "up", "--data", "d", "--port", port);

      assertThat(up.exitCode()).isEqualTo(1);
      assertThat(up.err().lines()).hasSize(1);
      assertThat(up.err()).contains(port, "taken", "--port");
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidInOneLine() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder");

    var up = Command.run(folder, "up", "--data", file.toString(), "--port", "0");

    assertThat(up.exitCode()).isEqualTo(1);
    assertThat(up.err().lines()).hasSize(1);
    assertThat(up.err()).contains(file.toString(), "--data");
  }

  @Test
  void aClusterThatIsNotNamedIsSaidInOneLine() throws Exception {
    var run = Command.run(folder, "run", "stream");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("TOCSIN_KAFKA");
  }

  @Test
  void analyzeReadsPlainTextHtmlAndArticleJson() throws Exception {
    String title = "China asks UN rights chief to bury Xinjiang report";
    String text =
        "China has asked Michelle Bachelet not to publish the UN human rights office's report on"
            + " Xinjiang, Reuters reported on Tuesday.";
    Path plain = Files.writeString(folder.resolve("a.txt"), title + "\n\n" + text + "\n");
    Path html =
        Files.writeString(
            folder.resolve("a.html"),
            "<!doctype html><html lang=en><head><title>"
                + title
                + "</title></head><body><article><h1>"
                + title
                + "</h1><p>"
                + text
                + "</p></article></body></html>");
    Path json =
        Files.writeString(
            folder.resolve("a.jsonl"),
            JSON.createObjectNode()
                    .put("id", "a1")
                    .put("url", "https://a.example/1")
                    .put("published", "2022-07-19")
                    .put("language", "en")
                    .put("title", title)
                    .put("text", text)
                    .toString()
                + "\n");
    for (Path file : List.of(plain, html, json)) {
      var analyzed = Command.run(folder, "analyze", "--json", file.toString());

      assertThat(analyzed.err()).isEmpty();
      JsonNode article = JSON.readTree(analyzed.out());
      assertThat(article.path("language").asText()).isEqualTo("en");
      assertThat(article.path("leading").asText()).isEqualTo("SUPPRESSION_PRESSURE");
      assertThat(article.path("mentions")).isNotEmpty();
      JsonNode signal = article.path("signals").path(0);
      assertThat(signal.path("origin").asText()).isEqualTo("reuters");
      String field = signal.path("field").asText().equals("title") ? title : text;
      assertThat(field.substring(signal.path("start").asInt(), signal.path("end").asInt()))
          .isEqualTo(signal.path("sentence").asText());
    }
  }

  @Test
  void aFileThatIsNotThereIsSaidInOneLine() throws Exception {
    isMisuse(Command.run(folder, "analyze", "nowhere.txt"), "nowhere.txt");
  }

  private static void isMisuse(Command.Ended ended, String names) {
    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.err()).contains(names);
  }
}
