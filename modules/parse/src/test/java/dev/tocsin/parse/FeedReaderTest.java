package dev.tocsin.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each `feeds/NAME.feed` is read as if it had come from `https://courier.example/feed`; beside it
/// `NAME.want` tells what must come of it, one field a line.
class FeedReaderTest {
  private static final String URL = "https://courier.example/feed";

  @TestFactory
  Stream<DynamicTest> everyFeedGivesWhatStandsBesideIt() throws IOException, URISyntaxException {
    return wanted().stream()
        .map(want ->
            dynamicTest(want.getFileName().toString().replace(".want", ""), () -> check(want)));
  }

  @Test
  void aFeedBeyondTheLimitIsRefused() {
    FeedReading reading = FeedReader.read(new byte[Limits.FEED_BYTES + 1], null, URL);
    assertThat(((FeedReading.Unreadable) reading).why()).isEqualTo(FeedReading.Why.TOO_LARGE);
  }

  @Test
  void entriesBeyondTheLimitAreLeftOutAndThatIsSaid() {
    String items = "<item><title>x</title></item>".repeat(Limits.FEED_ENTRIES + 1);
    byte[] body =
        ("<rss version='2.0'><channel>" + items + "</channel></rss>")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    FeedReading.Feed feed = (FeedReading.Feed) FeedReader.read(body, null, URL);
    assertThat(feed.entries()).hasSize(Limits.FEED_ENTRIES);
    assertThat(feed.repairs()).containsExactly("1 entries beyond the limit left out");
  }

  @Test
  void aFileIsNoPlaceThatLinksLeadFrom() {
    byte[] body =
        "<rss version='2.0'><channel><item><link>/a</link></item></channel></rss>"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    FeedReading.Feed feed = (FeedReading.Feed) FeedReader.read(body, null, "file:///tmp/feed.xml");
    assertThat(feed.entries().getFirst().url()).isEqualTo("/a");
  }

  static List<Path> wanted() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(FeedReaderTest.class.getResource("feeds")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".want")).sorted().toList();
    }
  }

  private static void check(Path want) throws IOException {
    Path feed = want.resolveSibling(want.getFileName().toString().replace(".want", ".feed"));
    FeedReading reading = FeedReader.read(Files.readAllBytes(feed), null, URL);
    for (String line : Files.readAllLines(want)) {
      if (!line.startsWith("#")) {
        String[] parts = line.split("\\s+", 2);
        String wanted = parts[1].equals("-") ? "" : parts[1];
        assertThat(field(reading, parts[0], wanted))
            .as("%s of %s", parts[0], reading)
            .isEqualTo(wanted);
      }
    }
  }

  private static String field(FeedReading reading, String name, String wanted) {
    return switch (reading) {
      case FeedReading.Unreadable bad ->
          name.equals("error") ? bad.why().name() : String.join(" ", bad.linkedFeeds());
      case FeedReading.Feed feed ->
          Character.isDigit(name.charAt(0))
              ? entry(feed.entries().get(name.charAt(0) - '0'), name.substring(2))
              : of(feed, name, wanted);
    };
  }

  private static String of(FeedReading.Feed feed, String name, String wanted) {
    return switch (name) {
      case "kind" -> feed.kind();
      case "title" -> feed.title();
      case "url" -> feed.url();
      case "language" -> feed.language();
      case "charset" -> feed.charset();
      case "ttl" -> String.valueOf(feed.ttl());
      case "skipHours" -> feed.skipHours().stream().sorted().toList().toString();
      case "skipDays" -> feed.skipDays().toString();
      case "entries" -> String.valueOf(feed.entries().size());
      case "repairs" ->
          wanted.equals("some") && !feed.repairs().isEmpty()
              ? "some"
              : String.valueOf(feed.repairs().size());
      default -> "no such field";
    };
  }

  private static String entry(FeedEntry e, String name) {
    String published = ArticleJson.published(e.published());
    String updated = ArticleJson.published(e.updated());
    return switch (name) {
      case "id" -> e.id();
      case "url" -> e.url();
      case "title" -> e.title();
      case "author" -> String.valueOf(e.author());
      case "published" -> published == null ? "unknown" : published;
      case "updated" -> updated == null ? "unknown" : updated;
      case "summary" -> e.summary();
      case "content" -> e.content();
      default -> "no such field";
    };
  }
}
