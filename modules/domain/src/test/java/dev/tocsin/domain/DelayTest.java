package dev.tocsin.domain;

import static dev.tocsin.domain.AlertKind.DEADLINE_MOVED;
import static dev.tocsin.domain.AlertKind.DEADLINE_PASSED;
import static dev.tocsin.domain.AlertKind.DEADLINE_SET;
import static dev.tocsin.domain.AlertKind.STATUS_CHANGED;
import static dev.tocsin.domain.Desk.article;
import static dev.tocsin.domain.SignalKind.DELAYED;
import static dev.tocsin.domain.SignalKind.PREPARING;
import static dev.tocsin.domain.SignalKind.RELEASE_DEMANDED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is late, and by how much.
class DelayTest {
  private final Desk desk = new Desk();

  @Test
  void aDelayThatNamesALaterDayMovesTheDeadline() {
    desk.reads(article("a.com", "2021-04-07T11:00:00Z").promisesBy("2021-05-21"));
    desk.reads(
        article("a.com", "2021-05-11T10:00:00Z").putsOffTo("2021-06-18"),
        article("b.com", "2021-05-11T11:00:00Z").promisesBy("2021-06-18"));
    assertThat(desk.last().kind()).isEqualTo(DEADLINE_MOVED);

    desk.waitsUntil("2021-06-19T10:00:00Z");
    assertThat(desk.kinds()).containsOnlyOnce(DEADLINE_PASSED);
    assertThat(desk.last().before().deadline().day()).isEqualTo("2021-06-18");
  }

  @Test
  void whoTellsOfAReportThatIsPutOffSaysNoMoreThanTheDeadlineThatMoved() {
    desk.reads(article("a.com", "2021-04-07T11:00:00Z").promisesBy("2021-05-21"));
    desk.reads(
        article("a.com", "2021-05-11T10:00:00Z").putsOffTo("2021-06-18"),
        article("b.com", "2021-05-11T11:00:00Z").putsOffTo("2021-06-18"),
        article("c.com", "2021-05-11T12:00:00Z").says(DELAYED),
        article("d.com", "2021-05-11T13:00:00Z").says(DELAYED),
        article("e.com", "2021-05-12T13:00:00Z").says(DELAYED));

    assertThat(desk.kinds())
        .containsExactlyInAnyOrder(STATUS_CHANGED, DEADLINE_SET, DEADLINE_MOVED);
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);
  }

  @Test
  void weeksLaterItMayBeLateAgain() {
    desk.reads(article("a.com", "2021-04-07T11:00:00Z").promisesBy("2021-05-21"));
    desk.reads(
        article("a.com", "2021-05-11T10:00:00Z").putsOffTo("2021-06-18"),
        article("b.com", "2021-05-11T11:00:00Z").putsOffTo("2021-06-18"));
    desk.reads(
        article("c.com", "2021-06-14T12:00:00Z").says(DELAYED),
        article("d.com", "2021-06-14T13:00:00Z").says(DELAYED));

    assertThat(desk.state().status()).isEqualTo(Status.DELAYED);
  }

  @Test
  void whatIsPromisedForSoonIsLateInPassingOnlyAfterSoon() {
    desk.reads(article("a.com", "2021-12-10T11:00:00Z").promisesSoon("2022-01-21"));

    desk.reads(
        article("b.com", "2022-01-18T11:00:00Z").says(RELEASE_DEMANDED).says(DELAYED),
        article("c.com", "2022-01-19T11:00:00Z").says(RELEASE_DEMANDED).says(DELAYED));
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);

    desk.reads(
        article("d.com", "2022-01-24T11:00:00Z").says(RELEASE_DEMANDED).says(DELAYED),
        article("e.com", "2022-01-25T11:00:00Z").says(RELEASE_DEMANDED).says(DELAYED));
    assertThat(desk.state().status()).isEqualTo(Status.DELAYED);
  }

  @Test
  void aMonthAroundTheDayThatStandsMovesNothing() {
    desk.reads(article("a.com", "2020-06-09T11:00:00Z").promisesBy("2020-07-17"));

    assertThat(
            desk.reads(
                article("b.com", "2020-06-10T04:00:00Z").promisesInMonthOf("2020-07-31"),
                article("c.com", "2020-06-10T05:00:00Z").promisesInMonthOf("2020-07-31")))
        .isEmpty();
  }

  @Test
  void oneNewsroomAloneMovesNoDeadline() {
    desk.reads(article("a.com", "2021-04-07T11:00:00Z").promisesBy("2021-05-21"));

    assertThat(desk.reads(article("a.com", "2021-05-11T10:00:00Z").putsOffTo("2021-06-18")))
        .isEmpty();
  }

  @Test
  void aDelayThatNamesThePromisedDayOrOneBeforeItMovesNothing() {
    desk.reads(article("a.com", "2021-04-07T11:00:00Z").promisesBy("2021-05-21"));
    desk.reads(
        article("a.com", "2021-05-11T10:00:00Z").putsOffTo("2021-05-21"),
        article("b.com", "2021-05-11T11:00:00Z").putsOffTo("2021-05-20"));

    assertThat(desk.kinds()).doesNotContain(DEADLINE_MOVED);
    assertThat(desk.state().deadline().day()).isEqualTo("2021-05-21");
  }

  @Test
  void aDelayOfWhatHasPassedSetsNoDate() {
    desk.reads(article("a.com", "2021-04-07T11:00:00Z").promisesBy("2021-05-21"));
    desk.waitsUntil("2021-05-23T10:00:00Z");

    assertThat(
            desk.reads(
                article("a.com", "2021-06-01T10:00:00Z").putsOffTo("2021-08-31"),
                article("b.com", "2021-06-01T11:00:00Z").putsOffTo("2021-08-31")))
        .isEmpty();
  }

  @Test
  void afterADateThatPassedAPromiseWithAnotherSetsOneWithTheStatus() {
    desk.reads(article("a.com", "2021-01-07T11:00:00Z").promisesBy("2021-02-19"));
    desk.waitsUntil("2021-02-21T10:00:00Z");

    assertThat(desk.reads(article("a.com", "2021-04-07T05:00:00Z").tellsOfAPromiseBy("2021-05-21")))
        .isEmpty();
    assertThat(desk.reads(article("b.com", "2021-04-07T10:00:00Z").promisesBy("2021-05-21")))
        .extracting(Alert::kind)
        .containsExactlyInAnyOrder(STATUS_CHANGED, DEADLINE_SET);
  }

  @Test
  void whatNobodyHasPromisedIsNotLateInPassing() {
    desk.reads(article("a.com", "2020-10-14T11:00:00Z").says(PREPARING));

    desk.reads(
        article("b.com", "2020-11-10T10:00:00Z").says(RELEASE_DEMANDED).says(DELAYED),
        article("c.com", "2020-11-10T11:00:00Z").says(RELEASE_DEMANDED).says(DELAYED));
    assertThat(desk.state().status()).isEqualTo(Status.PREPARING);

    desk.reads(article("d.com", "2020-11-10T12:00:00Z").says(DELAYED));
    assertThat(desk.state().status()).isEqualTo(Status.DELAYED);
  }

  @Test
  void theHeadlinesOfThreeNewsroomsAreADelayWeeksAheadOfTheDate() {
    desk.reads(article("a.com", "2021-06-24T11:00:00Z").promisesBy("2021-12-31"));
    desk.reads(
        article("b.com", "2021-09-14T09:00:00Z").headlines(DELAYED),
        article("c.com", "2021-09-14T10:00:00Z").headlines(DELAYED),
        article("d.com", "2021-09-14T11:00:00Z").says(DELAYED));
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);

    desk.reads(article("e.com", "2021-09-14T12:00:00Z").headlines(DELAYED));
    assertThat(desk.state().status()).isEqualTo(Status.DELAYED);
  }

  @Test
  void theIssuersPageThatNothingHasBeenIssuedYetIsNoDelay() {
    desk.reads(article("a.com", "2022-03-08T11:00:00Z").promisesBy("2022-06-13"));

    assertThat(
            desk.reads(article("un.org", "2022-04-26T09:00:00Z").of(Standing.ISSUER).says(DELAYED)))
        .isEmpty();
    desk.reads(article("un.org", "2022-04-27T09:00:00Z").of(Standing.ISSUER).headlines(DELAYED));
    assertThat(desk.state().status()).isEqualTo(Status.DELAYED);
  }
}
