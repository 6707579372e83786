package dev.tocsin.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Published;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitemapReaderTest {
  private static final String URL = "https://site.example/sitemap.xml";
  private static final String NEWS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
          xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
          xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
        <url>
          <image:image><image:loc>https://site.example/a.jpg</image:loc><image:title>Picture</image:title></image:image>
          <loc> https://site.example/a?x=1&amp;y=2 </loc>
          <lastmod>2026-01-06</lastmod>
          <n:news><n:publication><n:name>Site</n:name><n:language>pt</n:language></n:publication>
            <n:publication_date>2026-01-05T10:05:00-03:00</n:publication_date>
            <n:title><![CDATA[Barcas & portos]]></n:title></n:news>
        </url>
        <url><loc>/relative</loc></url>
        <url><lastmod>2026-01-06</lastmod></url>
      </urlset>
      """;

  @Test
  void aNewsSitemapGivesTitleLanguageAndDate() {
    SitemapReading.Urls urls = (SitemapReading.Urls) read(NEWS);
    assertThat(urls.entries())
        .containsExactly(
            new SitemapReading.Entry(
                "https://site.example/a?x=1&y=2",
                "Barcas & portos",
                "pt",
                Published.at(Instant.parse("2026-01-05T13:05:00Z")),
                Published.on(LocalDate.of(2026, 1, 6))),
            new SitemapReading.Entry(
                "https://site.example/relative",
                "",
                "und",
                Published.unknown(),
                Published.unknown()));
  }

  @Test
  void gzipInsideTheAnswerIsUnpacked() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(NEWS.getBytes(StandardCharsets.UTF_8));
    }
    SitemapReading reading =
        SitemapReader.read(zipped.toByteArray(), "application/gzip", URL, ZoneOffset.UTC);
    assertThat(((SitemapReading.Urls) reading).entries()).hasSize(2);
  }

  @Test
  void anIndexNamesItsPartsWithTheirDates() {
    SitemapReading.Index index =
        (SitemapReading.Index)
            read(
                """
                <sm:sitemapindex xmlns:sm="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sm:sitemap><sm:loc>https://site.example/1.xml.gz</sm:loc><sm:lastmod>2026-01-05T10:05Z</sm:lastmod></sm:sitemap>
                <sm:sitemap><sm:loc>https://site.example/2.xml</sm:loc></sm:sitemap>
                </sm:sitemapindex>
                """);
    assertThat(index.parts())
        .containsExactly(
            new SitemapReading.Part(
                "https://site.example/1.xml.gz",
                Published.at(Instant.parse("2026-01-05T10:05:00Z"))),
            new SitemapReading.Part("https://site.example/2.xml", Published.unknown()));
  }

  @Test
  void aFileThatBreaksOffGivesWhatStandsBefore() {
    SitemapReading reading = read(NEWS.substring(0, NEWS.indexOf("/relative") + 4));
    assertThat(((SitemapReading.Urls) reading).entries())
        .extracting(SitemapReading.Entry::url)
        .containsExactly("https://site.example/a?x=1&y=2", "https://site.example/rel");
  }

  @Test
  void aListOfUrlsAndAFeedAreSitemapsToo() {
    assertThat(
            ((SitemapReading.Urls) read("https://site.example/a\n\nhttps://site.example/b\n"))
                .entries())
        .extracting(SitemapReading.Entry::url)
        .containsExactly("https://site.example/a", "https://site.example/b");
    assertThat(
            ((SitemapReading.Urls)
                    read(
                        "<rss version='2.0'><channel><item><title>T</title><link>/a</link></item></channel></rss>"))
                .entries())
        .extracting(SitemapReading.Entry::url)
        .containsExactly("https://site.example/a");
  }

  @Test
  void moreUrlsThanTheProtocolAllowsAreCutOff() {
    String many =
        "<urlset>" + "<url><loc>/x</loc></url>".repeat(Limits.SITEMAP_URLS + 5) + "</urlset>";
    assertThat(((SitemapReading.Urls) read(many)).entries()).hasSize(Limits.SITEMAP_URLS);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "<html><body>Not found</body></html>", "Not found", "{\"a\":1}"})
  void whatIsNoSitemapSaysSo(String body) {
    assertThat(read(body)).isInstanceOf(SitemapReading.Unreadable.class);
  }

  private static SitemapReading read(String body) {
    return SitemapReader.read(body.getBytes(StandardCharsets.UTF_8), null, URL, ZoneOffset.UTC);
  }
}
