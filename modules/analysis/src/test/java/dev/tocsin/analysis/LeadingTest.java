package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadingTest {
  private final Analyzer analyzer = Analyzer.of(List.of(TheWatch.ohchr()), Lexicons.builtIn());

  @Test
  void theHeadlinesMatterLeadsBeforeWhatTheTextRecalls() {
    List<Signal> signals =
        signals(
            "2022-09-01",
            "UN publishes its report on Xinjiang",
            "The UN human rights office published its report on Xinjiang late on Wednesday."
                + " Rights groups had asked for its publication for a year."
                + " China had called on the office not to publish it.");

    assertThat(signals.getFirst().kind()).isEqualTo(SignalKind.RELEASED);
    assertThat(signals).extracting(Signal::kind).contains(SignalKind.RELEASE_DEMANDED);
  }

  @Test
  void whatIsDeniedOrOnlySupposedNeverLeads() {
    List<Signal> signals =
        signals(
            "2022-08-20",
            "UN denies that Xinjiang report was shelved",
            "The UN human rights office denied that the Xinjiang report had been shelved."
                + " If the report is published, China will be angry."
                + " Amnesty asked the office to publish the report.");

    assertThat(signals).extracting(Signal::polarity).isSorted();
    assertThat(signals.getFirst().polarity()).isEqualTo(Polarity.ASSERTED);
    assertThat(signals.getLast().polarity()).isNotEqualTo(Polarity.ASSERTED);
  }

  @Test
  void signalsOfOneKindStandTogetherTheNewsFirst() {
    List<Signal> signals =
        signals(
            "2022-07-20",
            "",
            "Last September the UN human rights office had said that its report on Xinjiang would"
                + " be published soon. Michelle Bachelet now promises to publish the report by 31"
                + " August.");

    assertThat(signals)
        .filteredOn(s -> s.kind() == SignalKind.PROMISED)
        .extracting(Signal::background)
        .containsExactly(false, true);
  }

  @Test
  void anExplanationTellsHowFarEachKindIsPutForward() {
    String explained =
        analyzer.explain(
            Articles.of(
                "a",
                "en",
                "2022-09-01",
                "UN publishes its report on Xinjiang",
                "Rights groups had asked the UN human rights office to publish the report."));

    assertThat(explained)
        .containsPattern("\n  news: RELEASED -?\\d\\.\\d, before RELEASE_DEMANDED -?\\d\\.\\d\n");
  }

  private List<Signal> signals(String day, String title, String text) {
    return analyzer.analyze(Articles.of("a", "en", day, title, text)).signals();
  }
}
