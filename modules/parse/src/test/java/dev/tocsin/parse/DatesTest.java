package dev.tocsin.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tocsin.domain.Published;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DatesTest {
  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

  @TestFactory
  Stream<DynamicTest> everyDateOfTheTable() throws IOException {
    return table("dates.cases")
        .lines()
        .filter(line -> line.contains(" | "))
        .map(line -> line.split(" +\\| ", 2))
        .map(line -> dynamicTest(line[0], () -> assertThat(read(line[0])).isEqualTo(line[1])));
  }

  @Property(tries = 3_000)
  void noTextMakesItFail(@ForAll String text) {
    assertThat(Dates.read(text, LISBON)).isNotNull();
  }

  private static String read(String text) {
    Published published = Dates.read(text, LISBON);
    String read = ArticleJson.published(published);
    return read == null ? "unknown" : read;
  }

  static String table(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(DatesTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
