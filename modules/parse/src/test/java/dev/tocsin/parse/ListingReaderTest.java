package dev.tocsin.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ListingReaderTest {
  private static final String URL = "https://harbour.example/world/";

  private static ListingReading read(String html, String selector) {
    return ListingReader.read(html.getBytes(StandardCharsets.UTF_8), null, URL, selector);
  }

  @Test
  void linksThatMatchAreReadInTheirOrderEachOnceWithItsWords() {
    ListingReading reading =
        read(
            """
            <nav><a href="/">Home</a></nav>
            <div class="card"><a href="a1"><img src="x.jpg"></a><h3><a href="a1">Report is late</a></h3></div>
            <div class="card"><a href="https://harbour.example/world/a2#top">Strike ends</a></div>
            <div class="card"><a href="mailto:us@harbour.example">Write to us</a></div>
            """,
            ".card a");
    assertThat(((ListingReading.Links) reading).links())
        .extracting(ListingReading.Link::title)
        .containsExactly("Report is late", "Strike ends");
  }

  @Test
  void theNextPageIsFoundByRelationOrByName() {
    assertThat(next("<link rel='next' href='?page=2'>")).isEqualTo(URL + "?page=2");
    assertThat(next("<li class='pager-next'><a href='?page=2'>›</a></li>"))
        .isEqualTo(URL + "?page=2");
    assertThat(next("<a class='next page-numbers' href='page/2/'>Next</a>"))
        .isEqualTo(URL + "page/2/");
    assertThat(next("<a href='?page=2'>2</a>")).isNull();
    assertThat(next("<a rel='next' href='javascript:more()'>2</a>")).isNull();
  }

  private static String next(String html) {
    return ((ListingReading.Links) read(html, null)).next();
  }

  @Test
  void aSelectorThatIsNoneHasAReason() {
    assertThat(read("<p>", "a[")).isInstanceOf(ListingReading.Unreadable.class);
  }

  @Test
  void anEmptyPageHasAReason() {
    assertThat(read(" ", "a")).isInstanceOf(ListingReading.Unreadable.class);
  }
}
