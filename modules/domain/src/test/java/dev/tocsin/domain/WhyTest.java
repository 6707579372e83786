package dev.tocsin.domain;

import static dev.tocsin.domain.Desk.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhyTest {
  private final Desk desk = new Desk();

  @Test
  void anArticleThatRaisedAnAlertNamesIt() {
    Desk.Said said = article("a.com", "2022-06-16T11:00:00Z").says(SignalKind.PROMISED);
    desk.reads(said);

    assertThat(why(said)).first().asString().contains("report.status-changed.promised.1");
  }

  @Test
  void backgroundSaysThatItIsBackground() {
    Desk.Said said = article("a.com", "2022-06-16T11:00:00Z").recalls(SignalKind.PROMISED);
    desk.reads(said);

    assertThat(why(said)).first().asString().contains("raised nothing");
    assertThat(why(said)).last().asString().contains("background moves nothing");
  }

  @Test
  void aKnownStateSaysThatItIsKnown() {
    desk.reads(article("a.com", "2022-06-16T11:00:00Z").says(SignalKind.PROMISED));
    Desk.Said said = article("b.com", "2022-06-17T11:00:00Z").says(SignalKind.PROMISED);
    desk.reads(said);

    assertThat(why(said)).last().asString().contains("the status is PROMISED already");
  }

  @Test
  void aLoneReportOfTheReleaseNamesTheRuleThatItWaitsFor() {
    Desk.Said said = article("a.com", "2022-06-16T11:00:00Z").says(SignalKind.RELEASED);
    desk.reads(said);

    assertThat(why(said)).last().asString().contains("follow.released").contains("two newsrooms");
  }

  @Test
  void aCopyNamesItsOrigin() {
    String text = "the very same story in the very same words in every paper";
    desk.reads(article("a.com", "2022-06-16T11:00:00Z").text(text).says(SignalKind.DELAYED));
    Desk.Said copy = article("b.com", "2022-06-16T12:00:00Z").text(text).says(SignalKind.DELAYED);
    desk.reads(copy);

    assertThat(String.join("\n", why(copy))).contains("counted as a.com's").contains("near-copy");
  }

  @Test
  void anArticleThatSaysNothingOfTheReleaseSaysSo() {
    Desk.Said said = article("a.com", "2022-06-16T11:00:00Z");
    desk.reads(said);

    assertThat(why(said)).singleElement().asString().contains("says nothing of the release");
  }

  private List<String> why(Desk.Said said) {
    return Why.explain(desk.ledger(), Desk.WATCH, said.article());
  }
}
