package dev.tocsin.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Damaged feeds by the thousand: our own and, where they lie beside the checkout, the shared
/// suite's. A minute by default; `-Dtocsin.fuzz=1000000` for the long form. The seed is in the
/// message.
class FeedFuzzTest {
  private static final int INPUTS = Integer.getInteger("tocsin.fuzz", 50_000);
  private static final long SEED = Long.getLong("tocsin.fuzz.seed", 20_260_105);

  /// What one small input may take, with a wide margin for a machine that others use too.
  private static final Duration SLOW = Duration.ofSeconds(5);

  /// Live heap that a run may leave behind.
  private static final long GROWTH_BYTES = 32L << 20;

  private static final List<String> SPLICES =
      List.of(
          "<",
          ">",
          "&",
          "]]>",
          "<![CDATA[",
          "<!--",
          "-->",
          "<!DOCTYPE x [",
          "<?",
          "?>",
          "\0",
          "\u00ff",
          "<item>",
          "</item>",
          "<entry>",
          "</channel>",
          "<a:b xmlns:a='x'>",
          "&#x110000;",
          "&#0;",
          "xml:base='//'",
          "<div>".repeat(300),
          "{\"items\":[",
          "}]",
          "\"",
          "encoding='utf-16'",
          "%",
          "\uFEFF",
          "<title>",
          "999999999999999999");

  @Test
  void noDamagedFeedMakesItFailHangOrKeepMemory() throws IOException, URISyntaxException {
    List<byte[]> feeds = feeds();
    SplittableRandom random = new SplittableRandom(SEED);
    run(feeds, random, Math.min(INPUTS, 500)); // classes and tables are loaded
    long before = liveBytes();
    run(feeds, random, INPUTS);
    assertThat(liveBytes() - before)
        .as("bytes kept after %d inputs", INPUTS)
        .isLessThan(GROWTH_BYTES);
  }

  @Property(tries = 500)
  void noBytesAtAllMakeItFail(@ForAll @Size(max = 300) byte[] body) {
    readAll(body);
  }

  @Property(tries = 500)
  void noHtmlMakesTheCleaningFailOrLetScriptsThrough(@ForAll String text) {
    String cleaned = Markup.clean("<p " + text + "><script>x</script>", "https://site.example/");
    assertThat(cleaned).doesNotContain("<script");
  }

  private static void run(List<byte[]> feeds, SplittableRandom random, int inputs) {
    for (int i = 0; i < inputs; i++) {
      byte[] damaged = damaged(feeds, random);
      long begin = System.nanoTime();
      try {
        readAll(damaged);
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("input " + i + " of seed " + SEED + ": " + shown(damaged), e);
      }
      assertThat(Duration.ofNanos(System.nanoTime() - begin))
          .as("input %d of seed %d: %s", i, SEED, shown(damaged))
          .isLessThan(SLOW);
    }
  }

  private static void readAll(byte[] body) {
    FeedReading reading = FeedReader.read(body, null, "https://site.example/feed");
    if (reading instanceof FeedReading.Unreadable bad) {
      assertThat(bad.reason()).isNotBlank();
    }
    SitemapReader.read(body, null, "https://site.example/sitemap.xml", ZoneOffset.UTC);
  }

  /// Some of: bytes turned, cut out, doubled; foreign pieces put in; cut off; a piece of another
  /// feed.
  private static byte[] damaged(List<byte[]> feeds, SplittableRandom random) {
    byte[] body = feeds.get(random.nextInt(feeds.size())).clone();
    for (int times = random.nextInt(1, 6); times > 0 && body.length > 1; times--) {
      int at = random.nextInt(body.length);
      int length = Math.min(body.length - at, random.nextInt(1, 200));
      body =
          switch (random.nextInt(6)) {
            case 0 -> {
              body[at] = (byte) random.nextInt(256);
              yield body;
            }
            case 1 -> spliced(body, at, length, new byte[0]);
            case 2 -> spliced(body, at, 0, slice(body, at, length));
            case 3 ->
                spliced(
                    body,
                    at,
                    0,
                    SPLICES.get(random.nextInt(SPLICES.size())).getBytes(StandardCharsets.UTF_8));
            case 4 -> slice(body, 0, at);
            default -> {
              byte[] other = feeds.get(random.nextInt(feeds.size()));
              int from = random.nextInt(Math.max(1, other.length));
              yield spliced(
                  body, at, length, slice(other, from, Math.min(other.length - from, 400)));
            }
          };
    }
    return body;
  }

  private static byte[] slice(byte[] of, int from, int length) {
    byte[] slice = new byte[length];
    System.arraycopy(of, from, slice, 0, length);
    return slice;
  }

  private static byte[] spliced(byte[] body, int at, int without, byte[] with) {
    byte[] out = new byte[body.length - without + with.length];
    System.arraycopy(body, 0, out, 0, at);
    System.arraycopy(with, 0, out, at, with.length);
    System.arraycopy(body, at + without, out, at + with.length, body.length - at - without);
    return out;
  }

  private static List<byte[]> feeds() throws IOException, URISyntaxException {
    List<byte[]> feeds = new ArrayList<>();
    for (Path want : FeedReaderTest.wanted()) {
      feeds.add(
          Files.readAllBytes(
              want.resolveSibling(want.getFileName().toString().replace(".want", ".feed"))));
    }
    Path suite = FeedSuite.folder();
    if (suite != null) {
      try (Stream<Path> files = Files.walk(suite)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          feeds.add(Files.readAllBytes(file));
        }
      }
    }
    return feeds;
  }

  private static String shown(byte[] body) {
    String text = new String(body, StandardCharsets.ISO_8859_1);
    return text.length() > 2_000 ? text.substring(0, 2_000) : text;
  }

  private static long liveBytes() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
