package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who asks for the report is called the same, in whatever language and form an article names them.
class WhoAsksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | US        | The U.S. urges Bachelet to release the Xinjiang report.
          en | US        | US urges Bachelet to release the Xinjiang report.
          en | lawmakers | Congress urges Bachelet to release the Xinjiang report.
          en | lawmakers | A senator urged Bachelet to release the Xinjiang report.
          fr | US        | Les Américains demandent à Michelle Bachelet de publier le rapport sur le Xinjiang.
          fr | UK        | Les Britanniques demandent à Michelle Bachelet de publier le rapport sur le Xinjiang.
          es | US        | Diplomacia estadounidense: Bachelet debe publicar el informe sobre Xinjiang.
          it | US        | Gli Usa chiedono a Bachelet di pubblicare il rapporto sullo Xinjiang.
          pt | US        | Os americanos pedem a Bachelet que publique o relatório sobre Xinjiang.
          pl | lawmakers | Kongres wzywa Bachelet do publikacji raportu o Sinciangu.
          """)
  void aStateHasOneName(String language, String name, String text) {
    assertThat(new Case(language, text).signals("2022-01-19"))
        .isNotEmpty()
        .extracting(Signal::claimant)
        .containsOnly(name);
  }

  @Test
  void whoSaysUsIsNoState() {
    assertThat(
            new Case("en", "They asked us to publish the Xinjiang report, Bachelet said.")
                .signals("2022-01-19"))
        .isNotEmpty()
        .extracting(Signal::claimant)
        .doesNotContain("US", "us");
  }
}
