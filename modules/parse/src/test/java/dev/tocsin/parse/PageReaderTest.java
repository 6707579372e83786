package dev.tocsin.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Published;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
  private static final String URL = "https://harbour.example/world/report-friday?utm=x";

  private static final String BODY =
      "<p>The office will publish its report on the harbour by Friday, its director said.</p><p>The"
          + " report was announced two years ago, and has been delayed three times since.</p>";

  static byte[] file(String name) {
    try (InputStream in = PageReaderTest.class.getResourceAsStream("pages/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PageReading.Page page(byte[] html) {
    return (PageReading.Page) PageReader.read(html, null, URL);
  }

  private static PageReading.Page page(String head, String body) {
    return page(
        ("<html><head>" + head + "</head><body>" + body + "</body></html>")
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theTextIsTheArticleWithNothingAroundIt() {
    assertThat(page(file("article.html")).text())
        .isEqualTo(
            """
            The office will publish its report on the harbour by Friday, its director said on Tuesday.
            The report was first announced two years ago, and has been delayed three times since then.
            What it is about
            The price of the new quay, which has doubled.
            Who knew about it.
            “We have nothing to hide,” she said, “and we will hide nothing.”
            Year Price
            2029 40 million
            The city's council meets on Monday to talk about what the report says about its members.\
            """);
  }

  @Test
  void aPulledQuoteStandsOnceAndAShortAnswerAsOftenAsItWasGiven() {
    String quote = "“We have nothing to hide in this report, and we will hide nothing,” she said.";
    String text =
        page(
                "",
                "<article>"
                    + BODY
                    + "<p>Will it be published?</p><p>Yes, of course.</p><p>This year?</p>"
                    + "<p>Yes, of course.</p><p>"
                    + quote
                    + "</p><blockquote><p>"
                    + quote
                    + "</p></blockquote>"
                    + BODY.replace("report", "second report")
                    + "</article>")
            .text();
    assertThat(text).containsOnlyOnce(quote);
    assertThat(text.split("Yes, of course", -1)).hasSize(3);
  }

  @Test
  void anElementOfThePagesOwnWithinASentenceDoesNotBreakIt() {
    assertThat(
            page(
                    "",
                    "<article>"
                        + BODY
                        + "<p>The review (<x-source><a href=\"/1\">1</a></x-source>) agrees with"
                        + " what the office found.</p></article>")
                .text())
        .contains("The review (1) agrees with what the office found.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribe or log in to continue reading this article.",
        "Cet article est réservé aux abonnés.",
        "Jetzt weiterlesen mit einem Probemonat.",
        "この記事は有料会員限定です。",
        "Материал доступен только по подписке."
      })
  void whatAPaywallSaysIsNotTheArticles(String wall) {
    assertThat(page("", "<article>" + BODY + "<p>" + wall + "</p></article>").text())
        .doesNotContain(wall)
        .contains("delayed three times");
  }

  @Test
  void whatThePageSaysAboutItselfIsRead() {
    PageReading.Page page = page(file("article.html"));
    assertThat(page.title()).isEqualTo("Office promises report by Friday");
    assertThat(page.author()).isEqualTo("Ana Sousa, Li Wei");
    assertThat(page.published()).isEqualTo(Published.at(Instant.parse("2031-03-04T06:15:00Z")));
    assertThat(page.modified()).isEqualTo(Published.at(Instant.parse("2031-03-05T08:00:00Z")));
    assertThat(page.language()).isEqualTo("en");
    assertThat(page.section()).isEqualTo("World");
    assertThat(page.canonical()).isEqualTo("https://harbour.example/world/report-friday");
    assertThat(page.paywalled()).isTrue();
    assertThat(page.noArchive()).isTrue();
  }

  @Test
  void aPageThatMarksNothingIsReadByItsShape() {
    PageReading.Page page = page(file("plain.html"));
    assertThat(page.text())
        .startsWith("Das Amt hat seinen Bericht")
        .endsWith("seit Wochen in einer Schublade.")
        .doesNotContain("Fähre");
    assertThat(page.published()).isEqualTo(Published.on(LocalDate.of(2031, 3, 7)));
    assertThat(page.title()).isEqualTo("Amt verschiebt Bericht");
    assertThat(page.language()).isEqualTo("de");
    assertThat(page.author()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta property="article:published_time" content="2031-03-04">             | 2031-03-04
          <meta name="pubdate" content="20310304">                                  | 2031-03-04
          <meta name="date" content="2031-03-04T00:00:00+01:00">                    | 2031-03-04
          <script>var page = {"publishDate": "2031-03-04"}</script>                 | 2031-03-04
          <script type="application/ld+json">{"@type":"Article","datePublished":"2031-03-04",,}</script> | 2031-03-04
          """)
  void daysInTheHeadKeepTheirPrecision(String head, LocalDate day) {
    assertThat(page(head, BODY).published()).isEqualTo(Published.on(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<time datetime='2031-03-04'>yesterday</time>",
        "<span itemprop='datePublished' content='2031-03-04'></span>",
        "<div>Publicado el 4 de marzo de 2031</div>",
        "<div>4 марта 2031</div>",
        "<div>2031年3月4日</div>"
      })
  void daysInTheBodyAreFound(String date) {
    assertThat(page("", date + BODY).published()).isEqualTo(Published.on(LocalDate.of(2031, 3, 4)));
  }

  @Test
  void aDateOfChangeIsNoDateOfPublication() {
    PageReading.Page page =
        page("<meta property='article:modified_time' content='2031-03-04'>", BODY);
    assertThat(page.published()).isEqualTo(Published.unknown());
    assertThat(page.modified()).isEqualTo(Published.on(LocalDate.of(2031, 3, 4)));
  }

  /// A newspaper's day is that of its readers: half past eight in Seoul is the evening before in
  /// UTC.
  @Test
  void theDateKeepsTheOffsetThatThePageWritesItIn() {
    PageReading.Page page =
        page(
            "<meta property='article:published_time' content='2031-03-04T08:30:00+09:00'>"
                + "<meta property='article:modified_time' content='2031-03-04T09:00:00Z'>",
            BODY);
    assertThat(page.published()).isEqualTo(Published.at(Instant.parse("2031-03-03T23:30:00Z")));
    assertThat(ArticleJson.published(page.published(), page.offset()))
        .isEqualTo("2031-03-04T08:30:00+09:00");
    assertThat(page("<meta name='date' content='2031-03-04 08:30'>", BODY).offset())
        .isEqualTo(ZoneOffset.UTC);
  }

  @Test
  void aPageThatGivesItsTimeInUtcMaySayElsewhereWhatItsOwnClockShows() {
    String utc = "<meta property='article:published_time' content='2031-03-04T04:30:00Z'>";
    assertThat(
            page(utc, "<time datetime='2031-03-03T20:30:00-08:00'>8.30 pm</time>" + BODY).offset())
        .isEqualTo(ZoneOffset.ofHours(-8));
    assertThat(
            page(utc + "<link rel=canonical href='https://harbour.example/2031/03/03/a'>", BODY)
                .offset())
        .isEqualTo(ZoneOffset.ofHours(-5));
    assertThat(
            page(utc + "<link rel=canonical href='https://harbour.example/2031/03/01/a'>", BODY)
                .offset())
        .isEqualTo(ZoneOffset.UTC);
  }

  @Test
  void aPageThatAScriptWouldDrawIsReadFromWhatItSaysToMachines() {
    PageReading.Page page =
        page(
            """
            <script type='application/ld+json'>{"@type": "NewsArticle", "headline": "Late",
            "articleBody": "The report is late.\\n\\nNobody knows why."}</script>
            """,
            "<div id='root'></div>");
    assertThat(page.text()).isEqualTo("The report is late.\nNobody knows why.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-16LE", "UTF-8"})
  void charactersAreReadWithOrWithoutALabel(String charset) {
    String text = "Управление опубликует доклад о порте в пятницу, сообщила его глава во вторник.";
    String html = "<html><head><title>Доклад</title></head><body><p>" + text + "</p></body></html>";
    byte[] bytes = html.getBytes(Charset.forName(charset));
    PageReading labelled = PageReader.read(bytes, "text/html; charset=" + charset, URL);
    assertThat(((PageReading.Page) labelled).text()).isEqualTo(text);
    assertThat(page(bytes).text()).isEqualTo(text);
  }

  @Test
  void whatIsNoPageHasAReason() {
    assertThat(why(new byte[0])).isEqualTo(PageReading.Why.EMPTY);
    assertThat(why(" \n".getBytes(StandardCharsets.UTF_8))).isEqualTo(PageReading.Why.EMPTY);
    assertThat(why("%PDF-1.7 x".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(PageReading.Why.NOT_HTML);
    assertThat(why("{\"text\": \"<p>The report</p>\"}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(PageReading.Why.NOT_HTML);
    assertThat(why(new byte[Limits.PAGE_BYTES + 1])).isEqualTo(PageReading.Why.TOO_LARGE);
    assertThat(
            why(
                "<html><head><title>Just a moment...</title></head></html>"
                    .getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(PageReading.Why.CHALLENGE);
  }

  private static PageReading.Why why(byte[] bytes) {
    return ((PageReading.Unreadable) PageReader.read(bytes, null, URL)).why();
  }

  @Test
  void aRegionIsAllOfItsText() {
    byte[] html = file("article.html");
    assertThat(PageReader.region(html, null, URL, "aside"))
        .isInstanceOfSatisfying(
            PageReading.Page.class,
            p ->
                assertThat(p.text())
                    .isEqualTo("More from World\nA strike at the port ends after a week"));
    assertThat(PageReader.region(html, null, URL, "#none"))
        .isInstanceOfSatisfying(
            PageReading.Unreadable.class,
            u -> assertThat(u.why()).isEqualTo(PageReading.Why.NO_SUCH_REGION));
    assertThat(PageReader.region(html, null, URL, "p[")).isInstanceOf(PageReading.Unreadable.class);
  }
}
