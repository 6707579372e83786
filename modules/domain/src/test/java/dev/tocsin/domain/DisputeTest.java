package dev.tocsin.domain;

import static dev.tocsin.domain.AlertKind.DISPUTED;
import static dev.tocsin.domain.AlertKind.STATUS_CHANGED;
import static dev.tocsin.domain.Desk.article;
import static dev.tocsin.domain.SignalKind.PROMISED;
import static dev.tocsin.domain.SignalKind.SHELVED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Sources that contradict each other on what the status is not.
class DisputeTest {
  private final Desk desk = new Desk();

  @Test
  void aStoryThatItWasShelvedAndTheIssuersDenialAreADispute() {
    desk.reads(
        article("a.com", "2021-06-02T05:00:00Z").says(SHELVED),
        article("b.com", "2021-06-02T11:00:00Z").deniesBy(SHELVED, "the High Commissioner"));

    assertThat(desk.kinds()).containsExactly(DISPUTED);
    assertThat(desk.last().explanation()).startsWith("That it is SHELVED is denied.");
    assertThat(Headline.of(desk.last())).isEqualTo("Sources contradict each other: shelved");
    assertThat(desk.last().evidence()).extracting(Evidence::outlet).contains("a.com", "b.com");
  }

  @Test
  void itIsToldOnce() {
    desk.reads(
        article("a.com", "2021-06-02T05:00:00Z").says(SHELVED),
        article("b.com", "2021-06-02T11:00:00Z").deniesBy(SHELVED, "the High Commissioner"),
        article("c.com", "2021-06-02T12:00:00Z").deniesBy(SHELVED, "the High Commissioner"),
        article("un.org", "2021-06-02T13:00:00Z").of(Standing.ISSUER).denies(SHELVED));

    assertThat(desk.kinds()).containsExactly(DISPUTED);
  }

  @Test
  void theDenialMayStandWhereTheStoryStood() {
    desk.reads(
        article("a.com", "2021-06-02T05:00:00Z").says(SHELVED),
        article("a.com", "2021-06-02T11:00:00Z").deniesBy(SHELVED, "the High Commissioner"));

    assertThat(desk.kinds()).containsExactly(DISPUTED);
  }

  @Test
  void onceTheStatusIsSpokenForAgainItCanBeDisputedItself() {
    desk.reads(
        article("a.com", "2021-05-02T05:00:00Z").says(PROMISED),
        article("b.com", "2021-06-02T05:00:00Z").says(SHELVED),
        article("c.com", "2021-06-02T11:00:00Z").deniesBy(SHELVED, "the High Commissioner"),
        article("d.com", "2021-06-02T12:00:00Z").says(PROMISED),
        article("e.com", "2021-06-02T13:00:00Z").deniesBy(SHELVED, "the High Commissioner"));
    assertThat(desk.kinds()).containsExactly(STATUS_CHANGED, DISPUTED);
    assertThat(desk.state().disputed()).isFalse();

    desk.reads(
        article("f.com", "2021-06-20T11:00:00Z").deniesBy(PROMISED, "the High Commissioner"));
    assertThat(desk.kinds()).containsExactly(STATUS_CHANGED, DISPUTED, DISPUTED);
  }

  @Test
  void aDenialOfWhatNobodySaidIsNone() {
    desk.reads(
        article("a.com", "2021-06-02T11:00:00Z").deniesBy(SHELVED, "the High Commissioner"),
        article("b.com", "2021-06-12T05:00:00Z").says(SHELVED),
        article("a.com", "2021-06-20T11:00:00Z").deniesBy(SHELVED, "the High Commissioner"));

    assertThat(desk.kinds()).isEmpty();
  }

  @Test
  void aThirdPartysDenialIsNone() {
    desk.reads(
        article("a.com", "2021-06-02T05:00:00Z").says(SHELVED),
        article("b.com", "2021-06-02T11:00:00Z").deniesBy(SHELVED, "China"));

    assertThat(desk.kinds()).isEmpty();
  }

  @Test
  void theStatusItselfStays() {
    desk.reads(
        article("a.com", "2021-05-02T05:00:00Z").says(PROMISED),
        article("b.com", "2021-06-02T05:00:00Z").says(SHELVED),
        article("c.com", "2021-06-02T11:00:00Z").deniesBy(SHELVED, "the High Commissioner"));

    assertThat(desk.kinds()).containsExactly(STATUS_CHANGED, DISPUTED);
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);
  }
}
