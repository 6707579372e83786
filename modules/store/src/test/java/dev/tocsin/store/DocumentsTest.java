package dev.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.ReleaseState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  @Test
  void anAlertComesBackEqual() {
    Alert alert = Given.alert("a1", 1);
    assertThat(Documents.read(Documents.write(alert), Alert.class)).isEqualTo(alert);
  }

  @Test
  void theInitialStateComesBackEqual() {
    assertThat(Documents.read(Documents.write(ReleaseState.INITIAL), ReleaseState.class))
        .isEqualTo(ReleaseState.INITIAL);
  }

  @Test
  void everyPrecisionOfPublishedComesBackEqual() {
    for (Published published :
        new Published[] {
          Published.at(Instant.parse("2022-08-31T21:47:00Z")),
          Published.on(LocalDate.parse("2022-08-31")),
          Published.unknown()
        }) {
      assertThat(Documents.read(Documents.write(published), Published.class)).isEqualTo(published);
    }
  }

  @Test
  void aFieldOfANewerProgramIsPassedOver() {
    String json =
        Documents.write(ReleaseState.INITIAL).replaceFirst("\\{", "{\"newer\":{\"a\":1},");
    assertThat(Documents.read(json, ReleaseState.class)).isEqualTo(ReleaseState.INITIAL);
  }

  @Property(tries = 500)
  void whatIsStoredKeepsItsLengthAndIsWellFormed(@ForAll String text, @ForAll char odd) {
    String given = text + odd + "\u0000\uD83D" + text;
    String stored = Documents.storable(given);
    assertThat(stored).hasSameSizeAs(given).doesNotContain("\u0000");
    assertThat(new String(stored.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(stored);
    assertThat(Documents.storable(stored)).isEqualTo(stored);
  }
}
