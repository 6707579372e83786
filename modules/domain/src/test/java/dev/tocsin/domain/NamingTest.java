package dev.tocsin.domain;

import static dev.tocsin.domain.Desk.article;
import static dev.tocsin.domain.SignalKind.REACTION;
import static dev.tocsin.domain.SignalKind.SHELVED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever repeats a newsroom's story, with its name or without, is no second newsroom.
class NamingTest {
  private static final String QUOTED = "D'après la «Genfer Rundschau», le rapport est enterré.";

  private final Desk desk = new Desk();

  @Test
  void whoNamesAnEarlierArticlesOutletHasItFromThere() {
    desk.reads(
        article("genfer-rundschau.ch", "2021-12-10T07:00:00Z").says(SHELVED),
        article("b.ch", "2021-12-10T08:00:00Z").says(SHELVED, QUOTED));
    assertThat(desk.state().status()).isEqualTo(Status.UNKNOWN);

    desk.reads(article("c.ch", "2021-12-10T09:00:00Z").says(SHELVED));
    assertThat(desk.state().status()).isEqualTo(Status.SHELVED);
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    desk.reads(
        article("b.ch", "2021-12-10T08:00:00Z").says(SHELVED, QUOTED),
        article("genfer-rundschau.ch", "2021-12-10T07:00:00Z").says(SHELVED));

    assertThat(desk.state().status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void whatTheOutletWritesOnlyAfterwardsIsNotWhereItCameFrom() {
    desk.reads(
        article("b.ch", "2021-12-10T08:00:00Z").says(SHELVED, QUOTED),
        article("genfer-rundschau.ch", "2021-12-10T09:00:00Z").says(SHELVED));

    assertThat(desk.state().status()).isEqualTo(Status.SHELVED);
  }

  @Test
  void whatIsOnlyPassedOnCountsWhereNobodyElseSaysIt() {
    desk.reads(
        article("a.com", "2021-12-10T07:00:00Z").says(SHELVED),
        article("b.com", "2021-12-10T08:00:00Z").passesOn(SHELVED),
        article("c.com", "2021-12-10T09:00:00Z").passesOn(SHELVED));
    assertThat(desk.state().status()).isEqualTo(Status.UNKNOWN);

    desk.reads(article("d.com", "2021-12-10T10:00:00Z").says(SHELVED));
    assertThat(desk.state().status()).isEqualTo(Status.SHELVED);
  }

  @Test
  void anAgencyStandsForWhatItPassesOn() {
    desk.reads(
        article("a.com", "2021-12-10T07:00:00Z").says(SHELVED),
        article("reuters.com", "2021-12-10T08:00:00Z").of(Standing.AGENCY).passesOn(SHELVED));

    assertThat(desk.state().status()).isEqualTo(Status.SHELVED);
  }

  @Test
  void anAgencyStaysItself() {
    desk.reads(
        article("genfer-rundschau.ch", "2021-12-10T07:00:00Z").says(SHELVED),
        article("reuters.com", "2021-12-10T08:00:00Z").of(Standing.AGENCY).says(SHELVED, QUOTED));

    assertThat(desk.state().status()).isEqualTo(Status.SHELVED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          observer.com      | So the Observer says: it is shelved.
          independent.co.uk | Independent experts say that it is shelved.
          elpais.com        | El país asiático ha logrado que se archive.
          thediplomat.com   | The diplomat said that it is shelved.
          humanrights.ch    | The UN Human Rights Office has shelved it.
          """)
  void wordsThatAreAnOutletsNameNameNobody(String outlet, String sentence) {
    desk.reads(
        article(outlet, "2021-12-10T07:00:00Z").says(SHELVED),
        article("b.ch", "2021-12-10T08:00:00Z").says(SHELVED, sentence));

    assertThat(desk.state().status()).isEqualTo(Status.SHELVED);
  }

  @Test
  void whoWroteOfSomethingElseIsNotNamedForIt() {
    desk.reads(
        article("genfer-rundschau.ch", "2021-12-10T07:00:00Z").says(REACTION),
        article("a.ch", "2021-12-10T07:30:00Z").says(SHELVED),
        article("b.ch", "2021-12-10T08:00:00Z").says(SHELVED, QUOTED));

    assertThat(desk.last().evidence()).extracting(Evidence::origin).contains("a.ch", "b.ch");
  }

  @Test
  void aCopyOfAWireStoryThatNamesAnOutletIsStillTheAgencys() {
    String words = "the same wire story in every paper today";
    desk.reads(
        article("genfer-rundschau.ch", "2021-12-09T07:00:00Z").says(SHELVED),
        article("reuters.com", "2021-12-10T07:00:00Z")
            .of(Standing.AGENCY)
            .text(words)
            .says(REACTION, QUOTED),
        article("b.ch", "2021-12-10T08:00:00Z").text(words).says(REACTION, QUOTED));

    assertThat(desk.ledger().entries().values())
        .extracting(Entry::origin)
        .containsExactlyInAnyOrder("genfer-rundschau.ch", "reuters", "reuters");
  }

  @Test
  void accentsAndSignsDoNotMatter() {
    desk.reads(
        article("www.gazetteduleman.ch", "2021-12-10T07:00:00Z").says(SHELVED),
        article("b.ch", "2021-12-10T08:00:00Z").says(SHELVED, "So die Gazette du Léman."));

    assertThat(desk.state().status()).isEqualTo(Status.UNKNOWN);
  }
}
