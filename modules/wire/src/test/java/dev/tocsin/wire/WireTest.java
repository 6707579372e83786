package dev.tocsin.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.domain.Article;
import dev.tocsin.wire.AnyNoun.Form;
import java.nio.ByteBuffer;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WireTest {
  /// A noun and what it must come back as.
  record Case<T>(Form<T> form, T value) {
    T thereAndBack() {
      return form.read(form.write(value));
    }

    byte[] bytes() {
      return form.write(value);
    }
  }

  @Provide
  Arbitrary<Case<?>> anything() {
    return Arbitraries.of(AnyNoun.forms()).flatMap(WireTest::cases);
  }

  private static <T> Arbitrary<Case<?>> cases(Form<T> form) {
    return form.any().map(value -> new Case<>(form, value));
  }

  @Property(tries = 700)
  void whatIsWrittenIsReadBackTheSame(@ForAll("anything") Case<?> noun) {
    assertThat(noun.thereAndBack()).isEqualTo(noun.value());
  }

  @Property(tries = 300)
  void theSameValueGivesTheSameBytes(@ForAll("anything") Case<?> noun) {
    assertThat(noun.bytes()).isEqualTo(noun.bytes());
  }

  @Property(tries = 1000)
  void damagedBytesAreABadPayloadAndNothingElse(
      @ForAll("anything") Case<?> noun, @ForAll int where, @ForAll byte what) {
    byte[] bytes = noun.bytes();
    bytes[Math.floorMod(where, bytes.length)] = what;
    try {
      noun.form().read(bytes);
    } catch (BadPayloadException e) {
      assertThat(e.topic()).isEqualTo(noun.form().topic().topic());
      assertThat(e.reason()).isNotBlank();
    }
  }

  @Property(tries = 300)
  void aPayloadThatIsCutShortIsABadPayload(@ForAll("anything") Case<?> noun, @ForAll int where) {
    byte[] bytes = noun.bytes();
    byte[] cut = Arrays.copyOf(bytes, Math.floorMod(where, bytes.length));
    assertThatThrownBy(() -> noun.form().read(cut)).isInstanceOf(BadPayloadException.class);
  }

  @Property(tries = 50)
  void aPayloadBeginsWithAZeroByteAndTheIdOfTheTopicsLatestSchema(
      @ForAll("anything") Case<?> noun) {
    ByteBuffer bytes = ByteBuffer.wrap(noun.bytes());
    assertThat(bytes.get()).isZero();
    var catalogue = SchemaCatalogue.shipped();
    assertThat(catalogue.byId(bytes.getInt()))
        .isEqualTo(catalogue.latest(noun.form().topic().subject()));
  }

  @Property(tries = 100)
  void aStepOfFollowingIsReadBackTheSame(@ForAll("steps") FollowStep step) {
    byte[] bytes = Wire.followSteps().serializer().serialize("steps", step);
    assertThat(Wire.followSteps().deserializer().deserialize("steps", bytes)).isEqualTo(step);
  }

  @Provide
  Arbitrary<FollowStep> steps() {
    return AnyNoun.taggedArticle()
        .injectNull(0.3)
        .map(article ->
            new FollowStep(
                java.time.Instant.ofEpochSecond(1_658_188_800),
                article,
                article != null && article.mentions().isEmpty()));
  }

  @Test
  void noValueStaysNoValue() {
    for (Form<?> form : AnyNoun.forms()) {
      assertThat(form.write(null)).isNull();
      assertThat(form.read(null)).isNull();
    }
  }

  @Test
  void aRecordOfAnotherTopicIsRefusedByName() {
    byte[] source = new Case<>(source(), source().any().sample()).bytes();
    assertThatThrownBy(() -> Wire.articles().deserializer().deserialize("articles", source))
        .isInstanceOf(BadPayloadException.class)
        .hasMessage("articles: holds a Source, and a Article belongs here");
  }

  @Test
  void anUnknownSchemaIdIsNamed() {
    byte[] bytes = {0, 0, 1, 0, 0, 2};
    assertThatThrownBy(() -> Wire.articles().deserializer().deserialize("articles", bytes))
        .isInstanceOf(BadPayloadException.class)
        .hasMessageContaining("schema id 65536 is not in this release's catalogue");
  }

  @Test
  void textThatIsNoAvroAtAllIsABadPayload() {
    byte[] json = "{\"id\":\"a\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Wire.articles().deserializer().deserialize("articles", json))
        .isInstanceOf(BadPayloadException.class)
        .hasMessageContaining("does not begin with a zero byte");
  }

  @Test
  void bytesAfterTheRecordAreABadPayload() {
    Form<Article> form = new Form<>(Topics.ARTICLES, AnyNoun.article(), Wire.articles());
    byte[] bytes = form.write(form.any().sample());
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    assertThatThrownBy(() -> form.read(longer))
        .isInstanceOf(BadPayloadException.class)
        .hasMessageContaining("left over");
  }

  private static Form<dev.tocsin.domain.Source> source() {
    return new Form<>(Topics.SOURCES, AnyNoun.source(), Wire.sources());
  }
}
