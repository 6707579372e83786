package dev.tocsin.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.parse.ArticleJson.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {
  private static final Instant SEEN = Instant.parse("2022-07-19T12:00:00Z");

  @Test
  void eachLineIsAnArticleOrAFaultOfItsOwn() throws IOException {
    List<Line> lines =
        lines(
            """
            {"url": "https://one.example/a", "title": "One"}\r

            {"title": "Two",
            [1]
            {"title": "Three"}\
            """);
    assertThat(lines).extracting(Line::number).containsExactly(1, 3, 4, 5);
    assertThat(title(lines.get(0))).isEqualTo("One");
    assertThat(((Line.Fault) lines.get(1)).reason()).startsWith("not JSON: ");
    assertThat(((Line.Fault) lines.get(2)).reason()).contains("a JSON object is wanted");
    assertThat(title(lines.get(3))).isEqualTo("Three");
  }

  @Test
  void anArticleLongerThanAnyBufferIsOneLine() throws IOException {
    String text = "The report is late. ".repeat(20_000);
    List<Line> lines = lines("{\"title\":\"T\",\"text\":\"" + text + "\"}\n{\"title\":\"Next\"}\n");
    assertThat(((Line.Read) lines.getFirst()).article().text()).isEqualTo(text);
    assertThat(title(lines.getLast())).isEqualTo("Next");
  }

  @Test
  void whereReadingStopsOnItsWayMakesNoDifference() throws IOException {
    String text = "{\"title\":\"Eins\"}\n\n{\"title\":\"Zwei für\"}\r\n{\"title\":\"Drei\"}";
    List<Line> lines = new ArrayList<>();

    ArticleJson.lines(oneByOne(text.getBytes(UTF_8)), SEEN, lines::add);

    assertThat(lines).hasSize(3).isEqualTo(lines(text));
    assertThat(lines).extracting(Line::number).containsExactly(1, 3, 4);
  }

  private static InputStream oneByOne(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] into, int at, int most) {
        return super.read(into, at, Math.min(1, most));
      }
    };
  }

  @Test
  void aLetterThatIsBrokenCostsNoArticle() throws IOException {
    byte[] json = "{\"title\":\"Caf?\"}".getBytes(UTF_8);
    json[13] = (byte) 0xE9; // é in Latin-1
    List<Line> lines = new ArrayList<>();
    ArticleJson.lines(new ByteArrayInputStream(json), SEEN, lines::add);
    assertThat(title(lines.getFirst())).isEqualTo("Caf\uFFFD");
  }

  private static List<Line> lines(String text) throws IOException {
    List<Line> lines = new ArrayList<>();
    ArticleJson.lines(new ByteArrayInputStream(text.getBytes(UTF_8)), SEEN, lines::add);
    return lines;
  }

  private static String title(Line line) {
    return ((Line.Read) line).article().title();
  }
}
