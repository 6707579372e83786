package dev.tocsin.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that nobody wrote on purpose, and pages that somebody wrote to do harm. A minute by
/// default; `-Dtocsin.fuzz=1000000` for the long form.
class PageFuzzTest {
  private static final String URL = "https://harbour.example/a";
  private static final long SEED = 20_310_304;
  private static final int MUTATIONS = Integer.getInteger("tocsin.fuzz", 50_000);

  /// Real pages are a hundred times as long as ours: where they lie beside the checkout, every so
  /// manieth is one.
  private static final int REAL_EVERY = 25;

  private static final Duration AT_MOST = Duration.ofMinutes(10);

  @Property(tries = 500)
  void anyBytesGiveAResult(@ForAll byte[] bytes) {
    read(bytes);
  }

  @Property(tries = 500)
  void anyTextInAPageGivesAResult(@ForAll String head, @ForAll String body) {
    read(("<head>" + head + "</head><p>" + body).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void damagedPagesGiveAResult() {
    Random random = new Random(SEED);
    List<byte[]> pages =
        List.of(PageReaderTest.file("article.html"), PageReaderTest.file("plain.html"));
    List<Suites.Page> real = Suites.folder().map(Suites::zyte).orElse(List.of());
    long end = System.nanoTime() + AT_MOST.toNanos();
    int read = 0;
    while (read < MUTATIONS && System.nanoTime() < end) {
      byte[] damaged =
          !real.isEmpty() && read % REAL_EVERY == 0
              ? real.get(random.nextInt(real.size())).html()
              : pages.get(random.nextInt(pages.size()));
      for (int times = 1 + random.nextInt(4); times > 0; times--) {
        damaged = damaged(damaged, random);
      }
      read(damaged);
      read++;
    }
    assertThat(read).as("pages read in " + AT_MOST).isEqualTo(MUTATIONS);
  }

  /// Cuts, doubles, swaps or overwrites a part.
  private static byte[] damaged(byte[] page, Random random) {
    int from = random.nextInt(page.length + 1);
    int to = Math.min(page.length, from + random.nextInt(200));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(page, 0, from);
    switch (random.nextInt(4)) {
      case 0 -> {}
      case 1 -> {
        out.write(page, from, to - from);
        out.write(page, from, to - from);
      }
      case 2 -> out.write(page, Math.max(0, from - (to - from)), Math.min(from, to - from));
      default -> {
        byte[] noise = new byte[to - from];
        random.nextBytes(noise);
        out.write(noise, 0, noise.length);
      }
    }
    out.write(page, to, page.length - to);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<p><a href=x>",
        "<table><tr><td>",
        "<blockquote>",
        "<ul><li>",
        "<span class=related>",
        "<article><h1>x",
        "<font><i>",
        "<svg><g>",
        "</p>",
        "<!--",
        "&amp",
        "<p>2031-03-04 ",
        "<time datetime=2031-13-45>",
        "<script type=application/ld+json>[",
        "<meta name=date content=99999999999999999999>",
        "<h1 itemprop=author>"
      })
  void aHundredThousandOfAnythingEndSoon(String piece) {
    byte[] html = (piece.repeat(100_000) + "text").getBytes(StandardCharsets.UTF_8);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(html));
  }

  @Test
  void deepJsonIsLeftOut() {
    String json = "{\"a\":".repeat(50_000);
    read(
        ("<script type=application/ld+json>" + json + "</script><p>text")
            .getBytes(StandardCharsets.UTF_8));
  }

  private static void read(byte[] html) {
    assertThatCode(
            () -> {
              if (PageReader.read(html, null, URL) instanceof PageReading.Page page) {
                assertThat(page.text().length()).isLessThanOrEqualTo(Limits.TEXT_CHARS);
                assertThat(page.title().length()).isLessThanOrEqualTo(Limits.FIELD_CHARS);
              }
              PageReader.region(html, null, URL, null);
              ListingReader.read(html, null, URL, null);
            })
        .doesNotThrowAnyException();
  }
}
