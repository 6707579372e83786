package dev.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RobotsTxtTest {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:x([0-9A-F]{2})|([rnt]))");

  @TestFactory
  Stream<DynamicTest> everyCaseOfTheTable() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String block : table().split("\n== ", -1)) {
      int name = block.indexOf('\n');
      int asked = block.indexOf("\n--\n");
      if (asked > 0 && !block.startsWith("#")) {
        byte[] robots = bytes(block.substring(name + 1, asked));
        tests.add(
            dynamicTest(block.substring(0, name), () -> check(robots, block.substring(asked + 4))));
      }
    }
    assertThat(tests).hasSizeGreaterThan(25);
    return tests.stream();
  }

  @Test
  void whatFollowsTheFirst500KibIsNotRead() {
    String filler = "#" + "x".repeat(98) + "\n";
    byte[] robots =
        ("user-agent: *\n" + filler.repeat(5_130) + "disallow: /\n")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(RobotsTxt.parse(robots, "Tocsin").allows("https://x.example/a")).isTrue();
  }

  @Test
  void crawlDelayAndSitemapsAreRead() {
    byte[] robots =
        """
        Sitemap: https://x.example/news.xml
        user-agent: *
        crawl-delay: 7
        user-agent: tocsin
        crawl-delay: 1.5
        crawl-delay: soon
        disallow: /x
        """
            .getBytes(StandardCharsets.UTF_8);
    RobotsTxt own = RobotsTxt.parse(robots, "Tocsin");
    assertThat(own.crawlDelay()).isEqualTo(Duration.ofMillis(1_500));
    assertThat(own.sitemaps()).containsExactly("https://x.example/news.xml");
    assertThat(RobotsTxt.parse(robots, "other").crawlDelay()).isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void starsThatInviteToTryEveryPlaceCostNoTime() {
    byte[] robots =
        ("user-agent: *\ndisallow: /" + "*a".repeat(4_000) + "$").getBytes(StandardCharsets.UTF_8);
    String url = "https://x.example/" + "a".repeat(8_000) + "b";
    assertThat(RobotsTxt.parse(robots, "Tocsin").allows(url)).isTrue();
  }

  @Property(tries = 2_000)
  void nothingMakesItFail(@ForAll byte[] robots, @ForAll @StringLength(max = 60) String url) {
    RobotsTxt.parse(robots, "Tocsin").allows(url);
  }

  private static void check(byte[] robots, String asked) {
    for (String line : asked.lines().filter(l -> !l.isBlank()).toList()) {
      String[] parts = line.strip().split("\\s+", -1);
      boolean allowed = RobotsTxt.parse(robots, parts[0]).allows(parts[1]);
      assertThat(allowed ? "allowed" : "refused").as(line).isEqualTo(parts[2]);
    }
  }

  private static byte[] bytes(String text) {
    String octets = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    return ESCAPE
        .matcher(octets)
        .replaceAll(m ->
            m.group(1) != null
                ? String.valueOf((char) Integer.parseInt(m.group(1), 16))
                : switch (m.group(2)) {
                  case "r" -> "\r";
                  case "n" -> "\n";
                  default -> "\t";
                })
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String table() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RobotsTxtTest.class.getResourceAsStream("robots.cases"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
