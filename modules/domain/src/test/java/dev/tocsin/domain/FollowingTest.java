package dev.tocsin.domain;

import static dev.tocsin.domain.AlertKind.CONFIRMATION_RAISED;
import static dev.tocsin.domain.AlertKind.DEADLINE_MOVED;
import static dev.tocsin.domain.AlertKind.DEADLINE_PASSED;
import static dev.tocsin.domain.AlertKind.DEADLINE_SET;
import static dev.tocsin.domain.AlertKind.DEMAND_BEGAN;
import static dev.tocsin.domain.AlertKind.DISPUTED;
import static dev.tocsin.domain.AlertKind.PRESSURE_BEGAN;
import static dev.tocsin.domain.AlertKind.RETRACTED;
import static dev.tocsin.domain.AlertKind.STATUS_CHANGED;
import static dev.tocsin.domain.Desk.article;
import static dev.tocsin.domain.SignalKind.DELAYED;
import static dev.tocsin.domain.SignalKind.PREPARING;
import static dev.tocsin.domain.SignalKind.PROMISED;
import static dev.tocsin.domain.SignalKind.REACTION;
import static dev.tocsin.domain.SignalKind.RELEASED;
import static dev.tocsin.domain.SignalKind.RELEASE_DEMANDED;
import static dev.tocsin.domain.SignalKind.SHELVED;
import static dev.tocsin.domain.SignalKind.SUPPRESSION_PRESSURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What a newsroom is told, and what it is spared.
class FollowingTest {
  private final Desk desk = new Desk();

  @Test
  void theFirstPromiseIsTold() {
    desk.reads(article("a.com", "2021-09-13T09:00:00Z").says(PROMISED).says(PREPARING));

    assertThat(desk.kinds()).containsExactly(STATUS_CHANGED);
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);
    assertThat(desk.state().confirmation()).isEqualTo(Confirmation.REPORTED);
  }

  @Test
  void theHundredthArticleOnAKnownStateRaisesNothing() {
    desk.reads(article("a.com", "2021-09-13T09:00:00Z").says(PROMISED));
    for (int i = 0; i < 100; i++) {
      desk.reads(
          article("o" + i + ".com", "2021-09-13T1%d:00:00Z".formatted(i % 9)).says(PROMISED));
    }

    assertThat(desk.kinds()).containsExactly(STATUS_CHANGED);
    assertThat(desk.state().confirmation()).isEqualTo(Confirmation.CORROBORATED);
  }

  @Test
  void whatIsOnlyRecalledOrSupposedMovesNothing() {
    desk.reads(
        article("a.com", "2022-01-18T09:00:00Z").recalls(PROMISED).supposes(RELEASED),
        article("b.com", "2022-01-18T10:00:00Z").recalls(PROMISED).supposes(RELEASED));

    assertThat(desk.kinds()).isEmpty();
    assertThat(desk.state()).isEqualTo(ReleaseState.INITIAL);
  }

  @Test
  void whatTheDetectorDoubtsMovesNothing() {
    desk.reads(
        article("a.com", "2022-01-18T09:00:00Z").perhaps(PROMISED, 0.4),
        article("b.com", "2022-01-18T10:00:00Z").perhaps(PROMISED, 0.4));

    assertThat(desk.kinds()).isEmpty();
  }

  @Test
  void whatIsSaidInPassingNeedsASecondNewsroom() {
    desk.reads(article("a.com", "2022-02-01T09:00:00Z").says(REACTION).says(DELAYED));
    assertThat(desk.kinds()).isEmpty();

    desk.reads(article("b.com", "2022-02-01T10:00:00Z").says(REACTION).says(DELAYED));
    assertThat(desk.kinds()).containsExactly(STATUS_CHANGED);
    assertThat(desk.state().confirmation()).isEqualTo(Confirmation.CORROBORATED);
  }

  @Test
  void oneOutletAloneDoesNotReleaseAReport() {
    desk.reads(article("a.com", "2022-06-01T09:00:00Z").says(RELEASED));
    desk.reads(article("a.com", "2022-06-01T12:00:00Z").says(RELEASED));

    assertThat(desk.kinds()).isEmpty();
    assertThat(desk.state().status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void aPageOnTheIssuersSiteConfirmsThoughItsSourceIsNoIssuer() {
    desk.reads(article("www.issuer.example", "2022-08-31T21:47:00Z").says(RELEASED));
    assertThat(desk.state().status()).isEqualTo(Status.RELEASED);
    assertThat(desk.state().confirmation()).isEqualTo(Confirmation.CONFIRMED);
  }

  @Test
  void twoNewsroomsReleaseItAndTheIssuersPageConfirms() {
    desk.reads(article("a.com", "2022-08-31T21:50:00Z").says(RELEASED));
    desk.reads(article("b.com", "2022-08-31T21:55:00Z").says(RELEASED));
    assertThat(desk.last().severity()).isEqualTo(Severity.URGENT);
    assertThat(desk.state().confirmation()).isEqualTo(Confirmation.CORROBORATED);

    desk.reads(article("un.org", "2022-08-31T22:00:00Z").of(Standing.ISSUER).says(RELEASED));
    assertThat(desk.kinds()).containsExactly(STATUS_CHANGED, CONFIRMATION_RAISED);
    assertThat(desk.state().confirmation()).isEqualTo(Confirmation.CONFIRMED);
  }

  @Test
  void twoMisreadSentencesDoNotReleaseWhatTheOthersAwait() {
    for (int i = 0; i < 4; i++) {
      desk.reads(article("o" + i + ".com", "2021-12-10T0%d:00:00Z".formatted(i)).says(PROMISED));
    }
    desk.reads(
        article("a.com", "2021-12-10T09:00:00Z").says(RELEASED),
        article("b.com", "2021-12-10T10:00:00Z").says(REACTION));
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);
  }

  @Test
  void eachNewsroomCountsByItsLastWord() {
    for (String outlet : new String[] {"a.com", "b.com", "c.com"}) {
      desk.reads(article(outlet, "2022-08-31T07:00:00Z").says(PROMISED));
    }
    desk.reads(
        article("a.com", "2022-08-31T21:50:00Z").says(RELEASED),
        article("b.com", "2022-08-31T21:51:00Z").says(RELEASED));
    assertThat(desk.state().status()).isEqualTo(Status.RELEASED);
  }

  @Test
  void whatAnArticleSaysInPassingIsNotItsLastWord() {
    for (int i = 0; i < 6; i++) {
      desk.reads(
          article("o" + i + ".com", "2021-12-10T0%d:00:00Z".formatted(i))
              .says(PROMISED)
              .says(REACTION));
    }
    desk.reads(article("a.com", "2021-12-10T09:00:00Z").says(RELEASED));
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);
  }

  @Test
  void aNewsroomThatTakesItsWordBackCountsAmongThoseThatWait() {
    desk.reads(
        article("z.com", "2022-06-16T07:00:00Z").says(PROMISED),
        article("a.com", "2022-08-01T07:00:00Z").says(RELEASED),
        article("a.com", "2022-08-01T09:00:00Z").says(PROMISED),
        article("c.com", "2022-08-01T09:00:00Z").says(PROMISED),
        article("b.com", "2022-08-01T10:00:00Z").says(RELEASED));
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);
  }

  @Test
  void aReleaseOnWhichNewsroomsTieIsToldBeforeItsPromiseIsCalledBroken() {
    desk.reads(article("z.com", "2022-06-16T07:00:00Z").promisesBy("2022-08-31"));
    for (String outlet : new String[] {"a.com", "b.com"}) {
      desk.reads(article(outlet, "2022-08-31T07:00:00Z").promisesBy("2022-08-31"));
    }
    for (String outlet : new String[] {"c.com", "d.com"}) {
      desk.reads(article(outlet, "2022-08-31T21:50:00Z").says(RELEASED));
    }
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);

    desk.waitsUntil("2022-09-01T10:00:00Z");
    assertThat(desk.kinds()).doesNotContain(DEADLINE_PASSED);
    assertThat(desk.state().status()).isEqualTo(Status.RELEASED);
  }

  @Test
  void sitesThatRepeatOthersDoNotHoldUpARelease() {
    desk.reads(
        article("a.com", "2022-08-31T07:00:00Z").says(PROMISED),
        article("copies.com", "2022-08-31T08:00:00Z").of(Standing.AGGREGATOR).says(DELAYED),
        article("b.com", "2022-08-31T21:50:00Z").says(RELEASED),
        article("c.com", "2022-08-31T21:51:00Z").says(RELEASED));
    assertThat(desk.state().status()).isEqualTo(Status.RELEASED);
  }

  @Test
  void aReleaseThatOnlyASiteThatRepeatsOthersIsAboutIsNone() {
    desk.reads(
        article("copies.com", "2022-08-30T08:00:00Z").of(Standing.AGGREGATOR).says(RELEASED),
        article("a.com", "2022-08-30T09:00:00Z").says(RELEASE_DEMANDED).says(RELEASED, "passing."),
        article("b.com", "2022-08-30T10:00:00Z").says(RELEASE_DEMANDED).says(RELEASED, "passing."));
    assertThat(desk.state().status()).isNotEqualTo(Status.RELEASED);

    desk.reads(article("c.com", "2022-08-30T11:00:00Z").says(RELEASED));
    assertThat(desk.state().status()).isEqualTo(Status.RELEASED);
  }

  @Test
  void manyNewsroomsThatAwaitedItAreOutvotedByMore() {
    for (int i = 0; i < 45; i++) {
      desk.reads(article("p" + i + ".com", "2022-08-31T07:00:00Z").says(PROMISED));
    }
    for (int i = 0; i < 46; i++) {
      desk.reads(article("r" + i + ".com", "2022-08-31T21:50:00Z").says(RELEASED));
    }
    assertThat(desk.state().status()).isEqualTo(Status.RELEASED);
  }

  @Test
  void theIssuersOwnPageIsEnough() {
    desk.reads(article("un.org", "2022-08-31T21:47:00Z").of(Standing.ISSUER).says(RELEASED));

    assertThat(desk.state().status()).isEqualTo(Status.RELEASED);
    assertThat(desk.state().confirmation()).isEqualTo(Confirmation.CONFIRMED);
  }

  @Test
  void anOutletThatQuotesTheIssuerIsNotTheIssuer() {
    desk.reads(article("a.com", "2022-08-31T21:50:00Z").saysBy(RELEASED, "the High Commissioner"));

    assertThat(desk.kinds()).isEmpty();
  }

  @Test
  void copiesOfOneWireStoryAreOneOrigin() {
    desk.reads(
        article("a.com", "2022-08-31T21:50:00Z").credits("reuters").says(RELEASED),
        article("b.com", "2022-08-31T21:55:00Z").credits("reuters").says(RELEASED),
        article("reuters.com", "2022-08-31T21:56:00Z").of(Standing.AGENCY).says(RELEASED));
    assertThat(desk.kinds()).isEmpty();

    desk.reads(article("c.com", "2022-08-31T22:10:00Z").credits("afp").says(RELEASED));
    assertThat(desk.last().explanation()).contains("2 origins: reuters, afp");
    assertThat(desk.last().explanation()).contains("Not counted: 2 statements");
  }

  @Test
  void aReactionCountsAsASecondVoiceButDoesNotReleaseByItself() {
    desk.reads(
        article("a.com", "2022-08-30T21:50:00Z").says(REACTION),
        article("b.com", "2022-08-30T21:55:00Z").says(REACTION));
    assertThat(desk.kinds()).isEmpty();

    desk.reads(article("c.com", "2022-08-31T22:00:00Z").says(RELEASED));
    assertThat(desk.state().status()).isEqualTo(Status.RELEASED);
  }

  @Test
  void afterTheReleaseNothingMovesBack() {
    released();
    int told = desk.kinds().size();
    desk.reads(
        article("a.com", "2022-09-02T09:00:00Z").says(DELAYED),
        article("b.com", "2022-09-02T10:00:00Z").says(DELAYED).says(SUPPRESSION_PRESSURE),
        article("c.com", "2022-09-02T11:00:00Z").promisesBy("2022-12-31"),
        article("d.com", "2022-10-06T11:00:00Z").says(REACTION),
        article("e.com", "2022-10-06T11:00:00Z").says(SUPPRESSION_PRESSURE));

    assertThat(desk.kinds()).hasSize(told);
    assertThat(desk.state().status()).isEqualTo(Status.RELEASED);
    assertThat(desk.state().pressure().isUp()).isFalse();
  }

  @Test
  void aDatedPromiseSetsTheDeadline() {
    desk.reads(article("a.com", "2022-06-16T11:00:00Z").promisesBy("2022-08-31"));

    assertThat(desk.kinds()).containsExactlyInAnyOrder(STATUS_CHANGED, DEADLINE_SET);
    assertThat(desk.state().deadline().day()).isEqualTo("2022-08-31");
  }

  @Test
  void anotherDateNeedsTwoNewsrooms() {
    desk.reads(article("a.com", "2022-06-16T11:00:00Z").promisesBy("2022-08-31"));
    assertThat(desk.reads(article("a.com", "2022-07-16T11:00:00Z").promisesBy("2022-09-30")))
        .isEmpty();

    desk.reads(article("b.com", "2022-07-16T12:00:00Z").promisesBy("2022-09-30"));
    assertThat(desk.last().kind()).isEqualTo(DEADLINE_MOVED);
    assertThat(desk.state().deadline().day()).isEqualTo("2022-09-30");
  }

  @Test
  void theDayOfASpeechIsNoDeadline() {
    desk.reads(
        article("a.com", "2021-09-13T09:00:00Z").promisesBy("2021-09-13"),
        article("b.com", "2021-09-13T10:00:00Z").promisesBy("2021-09-13"));

    assertThat(desk.kinds()).containsExactly(STATUS_CHANGED);
  }

  @Test
  void aDeadlinePassesByTimeAndBearsItsOwnInstant() {
    desk.reads(article("a.com", "2022-06-16T11:00:00Z").promisesBy("2022-08-31"));
    assertThat(desk.waitsUntil("2022-09-01T09:00:00Z")).isEmpty();

    desk.waitsUntil("2022-09-01T10:00:00Z"); // Twelve hours of grace after midnight in Zurich.
    assertThat(desk.last().kind()).isEqualTo(DEADLINE_PASSED);
    assertThat(desk.last().at()).isEqualTo(Instant.parse("2022-08-31T22:00:00Z"));
    assertThat(desk.state().deadlinePassed()).isTrue();
    assertThat(desk.state().status()).isEqualTo(Status.DELAYED);
    assertThat(desk.waitsUntil("2022-12-01T10:00:00Z")).isEmpty();
  }

  @Test
  void aReportThatCameInTimePassesNoDeadline() {
    desk.reads(article("a.com", "2022-06-16T11:00:00Z").promisesBy("2022-08-31"));
    released();

    assertThat(desk.waitsUntil("2022-12-01T10:00:00Z")).isEmpty();
  }

  @Test
  void soonIsToldButNeverPasses() {
    desk.reads(article("a.com", "2021-09-13T11:00:00Z").says(PROMISED));
    desk.reads(article("a.com", "2021-12-10T11:00:00Z").promisesSoon("2022-01-10"));
    assertThat(desk.kinds()).containsExactly(STATUS_CHANGED, DEADLINE_SET);

    assertThat(desk.waitsUntil("2022-12-01T10:00:00Z")).isEmpty();
  }

  @Test
  void whileADateIsAheadALaggingReportIsNoDelayOnOneWord() {
    desk.reads(article("a.com", "2022-06-16T11:00:00Z").promisesBy("2022-08-31"));
    assertThat(
            desk.reads(
                article("b.com", "2022-07-20T11:00:00Z").says(DELAYED),
                article("c.com", "2022-07-20T12:00:00Z").says(SUPPRESSION_PRESSURE).says(DELAYED)))
        .extracting(Alert::kind)
        .containsExactly(PRESSURE_BEGAN);

    desk.reads(
        article("b.com", "2022-08-25T11:00:00Z").says(DELAYED),
        article("c.com", "2022-08-25T12:00:00Z").says(DELAYED));
    assertThat(desk.state().status()).isEqualTo(Status.DELAYED);
  }

  @Test
  void aFreshPromiseIsNotLateOnOneWord() {
    desk.reads(article("a.com", "2021-12-10T11:00:00Z").promisesSoon("2022-01-28"));
    assertThat(desk.reads(article("b.com", "2021-12-17T11:00:00Z").says(DELAYED))).isEmpty();

    desk.reads(article("b.com", "2022-01-27T11:00:00Z").says(DELAYED));
    assertThat(desk.state().status()).isEqualTo(Status.DELAYED);
  }

  @Test
  void aDelayWeeksAheadOfTheDateTakesTheIssuersWord() {
    desk.reads(article("a.com", "2022-06-16T11:00:00Z").promisesBy("2022-08-31"));
    assertThat(
            desk.reads(
                article("b.com", "2022-07-19T11:00:00Z").says(DELAYED),
                article("c.com", "2022-07-19T12:00:00Z").says(DELAYED)))
        .isEmpty();

    desk.reads(
        article("b.com", "2022-08-01T11:00:00Z").saysBy(DELAYED, "the High Commissioner"),
        article("c.com", "2022-08-01T12:00:00Z").says(DELAYED));
    assertThat(desk.state().status()).isEqualTo(Status.DELAYED);
  }

  @Test
  void newsroomsThatSeeTheSameDayFromTwoSidesTurnTheStatusOnce() {
    desk.reads(article("a.com", "2022-06-16T11:00:00Z").promisesBy("2022-08-31"));
    for (int i = 0; i < 12; i++) {
      String time = "2022-08-25T%02d:00:00Z".formatted(6 + i);
      desk.reads(
          i % 3 == 2
              ? article("o" + i + ".com", time).promisesBy("2022-08-31")
              : article("o" + i + ".com", time).says(DELAYED));
    }

    assertThat(desk.kinds()).containsExactly(STATUS_CHANGED, DEADLINE_SET, STATUS_CHANGED);
    assertThat(desk.state().status()).isEqualTo(Status.DELAYED);
  }

  @Test
  void inTheLastWeekTheIssuersOwnDoubtIsADelayThoughOneNewsroomTellsIt() {
    desk.reads(article("a.com", "2022-06-16T11:00:00Z").promisesBy("2022-08-31"));
    desk.reads(article("b.com", "2022-08-23T11:00:00Z").saysBy(DELAYED, "the High Commissioner"));
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);

    desk.reads(article("c.com", "2022-08-28T11:00:00Z").says(DELAYED));
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);

    desk.reads(article("c.com", "2022-08-29T11:00:00Z").saysBy(DELAYED, "the High Commissioner"));
    assertThat(desk.state().status()).isEqualTo(Status.DELAYED);
  }

  @Test
  void anotherNewsroomsPromiseOfTheDayOutweighsADoubt() {
    desk.reads(article("a.com", "2022-06-16T11:00:00Z").promisesBy("2022-08-31"));
    desk.reads(
        article("b.com", "2022-08-29T10:00:00Z").says(PROMISED),
        article("c.com", "2022-08-29T11:00:00Z").saysBy(DELAYED, "the High Commissioner"));
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);
  }

  @Test
  void whoTellsOfTheWorkAloneOnTheDayOfAPromiseBringsNoNews() {
    desk.reads(article("b.com", "2021-09-13T11:00:00Z").on("2021-09-13").says(PROMISED));
    desk.reads(article("a.com", "2021-09-13T12:00:00Z").on("2021-09-13").says(PREPARING));
    assertThat(desk.kinds()).containsExactly(STATUS_CHANGED);
  }

  @Test
  void whenMoreNewsroomsPromiseItThanDoubtItItIsPromisedAgain() {
    desk.reads(
        article("a.com", "2022-06-16T11:00:00Z").promisesBy("2022-08-31"),
        article("b.com", "2022-08-29T11:00:00Z").says(DELAYED),
        article("c.com", "2022-08-29T12:00:00Z").says(DELAYED),
        article("d.com", "2022-08-31T07:00:00Z").promisesBy("2022-08-31"),
        article("e.com", "2022-08-31T07:10:00Z").promisesBy("2022-08-31"));
    assertThat(desk.state().status()).isEqualTo(Status.DELAYED);

    desk.reads(article("f.com", "2022-08-31T07:20:00Z").promisesBy("2022-08-31"));
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);
  }

  @Test
  void newsroomsThatChangeTheirWordTurnTheStatus() {
    desk.reads(article("z.com", "2022-06-16T11:00:00Z").promisesBy("2022-08-31"));
    for (String day : new String[] {"24", "25"}) {
      for (String outlet : new String[] {"a.com", "b.com", "c.com"}) {
        Desk.Said article = article(outlet, "2022-08-%sT11:00:00Z".formatted(day));
        desk.reads(day.equals("24") ? article.promisesBy("2022-08-31") : article.says(DELAYED));
      }
    }
    assertThat(desk.state().status()).isEqualTo(Status.DELAYED);
  }

  @Test
  void theIssuersOwnPageTurnsTheStatusAlone() {
    desk.reads(
        article("a.com", "2022-08-24T11:00:00Z").promisesBy("2022-08-31"),
        article("un.org", "2022-08-25T11:00:00Z").of(Standing.ISSUER).says(DELAYED));
    assertThat(desk.state().status()).isEqualTo(Status.DELAYED);

    desk.reads(article("un.org", "2022-08-26T11:00:00Z").of(Standing.ISSUER).says(PROMISED));
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);
  }

  @Test
  void aReportThatManyCallShelvedIsNotPromisedAgainByAFew() {
    for (int i = 0; i < 6; i++) {
      desk.reads(article("s" + i + ".com", "2022-08-29T0%d:00:00Z".formatted(i)).says(SHELVED));
    }
    for (int i = 0; i < 3; i++) {
      desk.reads(article("p" + i + ".com", "2022-08-29T1%d:00:00Z".formatted(i)).says(PROMISED));
    }
    assertThat(desk.state().status()).isEqualTo(Status.SHELVED);
  }

  @Test
  void newsroomsDoNotShelveWhatAnotherSaysIsNotShelved() {
    desk.reads(
        article("a.com", "2022-01-20T05:00:00Z").says(SHELVED),
        article("b.com", "2022-01-20T10:00:00Z").denies(SHELVED).says(SignalKind.PREPARING),
        article("c.com", "2022-01-20T12:00:00Z").says(SHELVED),
        article("d.com", "2022-01-20T13:00:00Z").says(SHELVED));
    assertThat(desk.kinds()).doesNotContain(STATUS_CHANGED);

    desk.reads(article("un.org", "2022-01-21T09:00:00Z").of(Standing.ISSUER).says(SHELVED));
    assertThat(desk.state().status()).isEqualTo(Status.SHELVED);
  }

  @Test
  void aShelvedReportIsStillCalledFor() {
    desk.reads(
        article("un.org", "2022-08-30T12:00:00Z").of(Standing.ISSUER).says(SHELVED),
        article("ngo.org", "2022-08-30T15:00:00Z").saysBy(RELEASE_DEMANDED, "Amnesty"),
        article("b.com", "2022-08-31T09:00:00Z").says(RELEASE_DEMANDED));

    assertThat(desk.kinds()).containsExactly(STATUS_CHANGED, DEMAND_BEGAN);
  }

  @Test
  void whoCalledForAReportBeforeItWasShelvedStillDoes() {
    desk.reads(
        article("ngo.org", "2022-08-29T15:00:00Z").saysBy(RELEASE_DEMANDED, "Amnesty"),
        article("un.org", "2022-08-30T12:00:00Z").of(Standing.ISSUER).says(SHELVED),
        article("b.com", "2022-08-31T09:00:00Z").says(RELEASE_DEMANDED));

    assertThat(desk.kinds()).containsExactly(DEMAND_BEGAN, STATUS_CHANGED);
    assertThat(desk.state().demand().isUp()).isTrue();
  }

  @Test
  void shelvingTakesArticlesOfTwoNewsroomsAboutIt() {
    desk.reads(
        article("a.com", "2022-08-29T11:00:00Z").says(SHELVED),
        article("b.com", "2022-08-29T12:00:00Z").says(RELEASE_DEMANDED).says(SHELVED));
    assertThat(desk.state().status()).isEqualTo(Status.UNKNOWN);

    desk.reads(article("c.com", "2022-08-29T13:00:00Z").says(SHELVED));
    assertThat(desk.state().status()).isEqualTo(Status.SHELVED);
  }

  @Test
  void afterADelayAnOldPromiseRestatedIsNoNewOne() {
    desk.reads(article("a.com", "2022-01-28T11:00:00Z").says(DELAYED));
    assertThat(desk.reads(article("b.com", "2022-02-06T11:00:00Z").promisesSoon("2022-03-01")))
        .isEmpty();

    desk.reads(article("c.com", "2022-06-16T11:00:00Z").promisesBy("2022-08-31"));
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);
  }

  @Test
  void afterADelayTheFirstDateIsAPromise() {
    desk.reads(
        article("a.com", "2022-01-28T11:00:00Z").says(DELAYED),
        article("b.com", "2022-07-22T11:00:00Z").tellsOfAPromiseBy("2022-08-31"));
    assertThat(desk.kinds())
        .containsExactlyInAnyOrder(STATUS_CHANGED, STATUS_CHANGED, DEADLINE_SET);
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);

    desk.reads(
        article("c.com", "2022-08-25T11:00:00Z").says(DELAYED),
        article("d.com", "2022-08-25T12:00:00Z").says(DELAYED));
    assertThat(desk.state().status()).isEqualTo(Status.DELAYED);
  }

  @Test
  void aDelayOfTheDayIsNotTakenBackByADateThatSomebodyGives() {
    desk.reads(
        article("a.com", "2022-07-22T11:00:00Z").says(DELAYED),
        article("b.com", "2022-07-22T12:00:00Z").says(DELAYED),
        article("c.com", "2022-07-22T13:00:00Z").tellsOfAPromiseBy("2022-08-31"));
    assertThat(desk.state().status()).isEqualTo(Status.DELAYED);
    assertThat(desk.state().deadline()).isNull();

    desk.reads(article("d.com", "2022-08-03T13:00:00Z").tellsOfAPromiseBy("2022-08-31"));
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);
    assertThat(desk.state().deadline().day()).isEqualTo("2022-08-31");
  }

  @Test
  void theDateOfOneIsNoPromiseWhileMoreSayThatItIsLate() {
    desk.reads(article("a.com", "2022-01-28T11:00:00Z").says(DELAYED));
    for (int i = 0; i < 5; i++) {
      desk.reads(article("o" + i + ".com", "2022-07-22T0%d:00:00Z".formatted(i)).says(DELAYED));
    }
    desk.reads(article("b.com", "2022-07-22T11:00:00Z").tellsOfAPromiseBy("2022-08-31"));

    assertThat(desk.kinds()).containsExactly(STATUS_CHANGED);
  }

  @Test
  void theSameDateInOtherWordsIsNotTakenBack() {
    desk.reads(
        article("a.com", "2022-06-16T11:00:00Z").id("a").promisesBy("2022-08-31"),
        article("b.com", "2022-06-16T12:00:00Z").promisesInMonthOf("2022-08-31"));
    var told =
        desk.reads(
            article("a.com", "2022-06-16T11:00:00Z").id("a").edited(2, "2022-06-17T11:00:00Z"));

    assertThat(told)
        .extracting(alert -> alert.id().value())
        .noneMatch(id -> id.contains("deadline"));
  }

  @Test
  void aSiteThatRepeatsOthersPromisesNothingAnew() {
    desk.reads(
        article("a.com", "2022-01-28T11:00:00Z").says(DELAYED),
        article("c.com", "2022-07-22T13:00:00Z")
            .of(Standing.AGGREGATOR)
            .tellsOfAPromiseBy("2022-08-31"));
    assertThat(desk.state().status()).isEqualTo(Status.DELAYED);

    desk.reads(article("b.com", "2022-07-22T14:00:00Z").tellsOfAPromiseBy("2022-08-31"));
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);
  }

  @Test
  void afterABrokenPromiseOneNewsroomsDateIsNoPromise() {
    desk.reads(article("a.com", "2022-01-10T11:00:00Z").promisesBy("2022-01-31"));
    desk.waitsUntil("2022-03-01T10:00:00Z");

    desk.reads(article("b.com", "2022-03-02T11:00:00Z").tellsOfAPromiseBy("2022-08-31"));
    assertThat(desk.state().status()).isEqualTo(Status.DELAYED);
  }

  @Test
  void aNewPromiseLeavesADateBehindThatHasPassed() {
    promisedAnewAfterADateThatPassed();

    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);
    assertThat(desk.state().deadline()).isNull();
    assertThat(desk.state().deadlinePassed()).isFalse();
  }

  @Test
  void soonAfterADateThatPassedIsNoDateThatMoved() {
    desk.reads(article("a.com", "2022-01-10T11:00:00Z").promisesBy("2022-01-31"));
    desk.waitsUntil("2022-03-01T10:00:00Z");
    desk.reads(
        article("b.com", "2022-06-16T11:00:00Z").promisesSoon("2022-07-16"),
        article("c.com", "2022-06-16T12:00:00Z").promisesSoon("2022-07-16"));

    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);
    assertThat(desk.kinds()).doesNotContain(DEADLINE_MOVED);
  }

  @Test
  void whoTakesANewPromiseBackTakesNothingFromADateThatPassed() {
    promisedAnewAfterADateThatPassed();
    var told =
        desk.reads(
            article("b.com", "2022-06-16T11:00:00Z").id("b").edited(2, "2022-06-17T11:00:00Z"));

    assertThat(desk.state().status()).isEqualTo(Status.DELAYED);
    assertThat(told)
        .isNotEmpty()
        .extracting(alert -> alert.id().value())
        .noneMatch(id -> id.contains("deadline"));
  }

  private void promisedAnewAfterADateThatPassed() {
    desk.reads(article("a.com", "2022-01-10T11:00:00Z").promisesBy("2022-01-31"));
    desk.waitsUntil("2022-03-01T10:00:00Z");
    desk.reads(
        article("b.com", "2022-06-16T11:00:00Z").id("b").says(PROMISED),
        article("c.com", "2022-06-16T12:00:00Z").says(PROMISED));
  }

  @Test
  void theTenthOutletWithTheSameLetterRaisesNothing() {
    for (int i = 0; i < 10; i++) {
      desk.reads(
          article("o" + i + ".com", "2022-07-19T1%d:00:00Z".formatted(i))
              .credits(i % 2 == 0 ? "reuters" : "afp")
              .saysBy(SUPPRESSION_PRESSURE, "China"));
    }

    assertThat(desk.kinds()).containsExactly(PRESSURE_BEGAN);
    assertThat(desk.state().pressure().claimants()).containsExactly("China");
    assertThat(desk.state().pressure().confirmation()).isEqualTo(Confirmation.CORROBORATED);
  }

  @Test
  void pressureAfterAQuietPeriodIsANewEpisode() {
    desk.reads(article("a.com", "2022-01-28T11:00:00Z").saysBy(SUPPRESSION_PRESSURE, "China"));
    assertThat(desk.waitsUntil("2022-03-01T00:00:00Z")).isEmpty();
    assertThat(desk.state().pressure().isUp()).isFalse();

    desk.reads(article("a.com", "2022-07-19T11:00:00Z").saysBy(SUPPRESSION_PRESSURE, "40 states"));
    assertThat(desk.kinds()).containsExactly(PRESSURE_BEGAN, PRESSURE_BEGAN);
  }

  @Test
  void pressureRecalledInPassingDoesNotKeepAnEpisodeAlive() {
    desk.reads(article("a.com", "2022-01-28T11:00:00Z").says(SUPPRESSION_PRESSURE));
    for (String day : new String[] {"02-10", "02-20", "03-02"}) {
      desk.reads(
          article("b.com", "2022-" + day + "T11:00:00Z").says(REACTION).says(SUPPRESSION_PRESSURE));
    }
    desk.reads(article("a.com", "2022-03-10T11:00:00Z").says(SUPPRESSION_PRESSURE));

    assertThat(desk.kinds()).containsExactly(PRESSURE_BEGAN, PRESSURE_BEGAN);
  }

  @Test
  void demandIsToldBesideAnyStatus() {
    desk.reads(article("a.com", "2022-01-18T11:00:00Z").saysBy(RELEASE_DEMANDED, "lawmakers"));

    assertThat(desk.kinds()).containsExactly(DEMAND_BEGAN);
    assertThat(desk.last().explanation()).contains("by lawmakers");
  }

  @Test
  void whoPressesIsToldInPassingByThree() {
    desk.reads(
        article("a.com", "2022-01-18T11:00:00Z").says(PROMISED).says(RELEASE_DEMANDED),
        article("b.com", "2022-01-18T12:00:00Z").says(PROMISED).says(RELEASE_DEMANDED));
    assertThat(desk.kinds()).containsExactly(STATUS_CHANGED);

    desk.reads(article("c.com", "2022-01-18T13:00:00Z").says(PROMISED).says(RELEASE_DEMANDED));
    assertThat(desk.kinds()).containsExactly(STATUS_CHANGED, DEMAND_BEGAN);
  }

  @Test
  void ofTwoWhoSayThatSomebodyPressesOneHasToBeAboutIt() {
    desk.reads(
        article("a.com", "2022-01-18T11:00:00Z").perhaps(RELEASE_DEMANDED, 0.5),
        article("b.com", "2022-01-18T12:00:00Z").says(PROMISED).says(RELEASE_DEMANDED));

    assertThat(desk.kinds()).contains(DEMAND_BEGAN);
  }

  @Test
  void aDenialByASecondNewsroomDisputes() {
    desk.reads(article("a.com", "2022-06-16T11:00:00Z").says(PROMISED));
    desk.reads(article("b.com", "2022-06-17T11:00:00Z").denies(PROMISED));

    assertThat(desk.kinds()).containsExactly(STATUS_CHANGED, DISPUTED);
    assertThat(desk.state().disputed()).isTrue();
  }

  @Test
  void whoAsksForAReleaseWithoutDelayDoesNotDenyTheDelay() {
    desk.reads(article("a.com", "2022-06-08T11:00:00Z").says(DELAYED));
    desk.reads(
        article("b.com", "2022-06-09T11:00:00Z")
            .says(RELEASE_DEMANDED)
            .inTheSameSentence()
            .denies(DELAYED));

    assertThat(desk.state().disputed()).isFalse();

    desk.reads(
        article("c.com", "2022-06-09T12:00:00Z")
            .says(SUPPRESSION_PRESSURE)
            .inTheSameSentence()
            .denies(DELAYED));
    assertThat(desk.state().disputed()).isTrue();
  }

  @Test
  void nobodyButTheIssuerDisputesWhatTheIssuerConfirmed() {
    desk.reads(article("un.org", "2022-06-16T11:00:00Z").of(Standing.ISSUER).says(PROMISED));
    desk.reads(article("b.com", "2022-06-17T11:00:00Z").denies(PROMISED));
    assertThat(desk.state().disputed()).isFalse();

    desk.reads(article("un.org", "2022-06-18T11:00:00Z").of(Standing.ISSUER).denies(PROMISED));
    assertThat(desk.state().disputed()).isTrue();
  }

  @Test
  void anEditedStoryThatDropsItsClaimRetractsTheAlert() {
    desk.reads(article("a.com", "2022-06-16T11:00:00Z").id("a").says(SHELVED).says(DELAYED));
    desk.reads(article("b.com", "2022-06-16T12:00:00Z").id("b").says(SHELVED));
    Alert told = desk.last();
    assertThat(desk.state().status()).isEqualTo(Status.SHELVED);

    desk.reads(article("b.com", "2022-06-16T12:00:00Z").id("b").edited(2, "2022-06-16T15:00:00Z"));

    assertThat(desk.last().kind()).isEqualTo(RETRACTED);
    assertThat(desk.last().corrects()).isEqualTo(told.id());
    assertThat(desk.last().at()).isEqualTo(Instant.parse("2022-06-16T15:00:00Z"));
    assertThat(desk.state().status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void whatWasCopiedStaysOneNewsroomsWordWhenItIsCorrected() {
    String wire = "The envoy's office has dropped its report for good, two of its staff said today";
    desk.reads(article("a.com", "2022-06-16T11:00:00Z").id("a").text(wire).says(SHELVED));
    desk.reads(article("b.com", "2022-06-16T12:00:00Z").id("b").text(wire).says(SHELVED));
    desk.reads(
        article("a.com", "2022-06-16T11:00:00Z")
            .id("a")
            .edited(2, "2022-06-16T15:00:00Z")
            .text("We were wrong, and have taken this story down; we are sorry for the error"));
    assertThat(desk.kinds()).isEmpty();
    assertThat(desk.state().status()).isEqualTo(Status.UNKNOWN);

    desk.reads(
        article("b.com", "2022-06-16T12:00:00Z")
            .id("b")
            .edited(2, "2022-06-16T16:00:00Z")
            .text(
                "An earlier version of this article repeated what was not so; it has been"
                    + " removed"));
    assertThat(desk.kinds()).isEmpty();
  }

  @Test
  void anEditThatSaysTheSameInOtherWordsRetractsNothing() {
    desk.reads(article("a.com", "2022-06-16T11:00:00Z").id("a").says(PROMISED));
    ReleaseState before = desk.state();

    assertThat(
            desk.reads(
                article("a.com", "2022-06-16T11:00:00Z")
                    .id("a")
                    .edited(2, "2022-06-16T15:00:00Z")
                    .says(PREPARING)
                    .says(PROMISED)))
        .isEmpty();
    assertThat(desk.state()).isEqualTo(before);
  }

  @Test
  void aRetractionLeavesWhatOthersStillSay() {
    desk.reads(
        article("a.com", "2022-06-16T11:00:00Z").id("a").says(PROMISED),
        article("b.com", "2022-06-16T12:00:00Z").says(PROMISED));
    desk.reads(article("a.com", "2022-06-16T11:00:00Z").id("a").edited(2, "2022-06-16T15:00:00Z"));

    assertThat(desk.kinds()).containsExactly(STATUS_CHANGED);
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);
    assertThat(desk.state().confirmation()).isEqualTo(Confirmation.REPORTED);
  }

  @Test
  void aClaimThatAnEditAddsCountsFromTheEdit() {
    desk.reads(article("a.com", "2022-06-16T11:00:00Z").id("a").says(RELEASE_DEMANDED));
    desk.reads(
        article("a.com", "2022-06-16T11:00:00Z")
            .id("a")
            .edited(2, "2022-06-20T15:00:00Z")
            .says(RELEASE_DEMANDED)
            .says(DELAYED),
        article("b.com", "2022-06-20T16:00:00Z").says(DELAYED));

    assertThat(desk.last().kind()).isEqualTo(STATUS_CHANGED);
    assertThat(desk.last().evidence())
        .extracting(Evidence::at)
        .contains(Instant.parse("2022-06-20T15:00:00Z"));
  }

  @Test
  void aLateArticleTakesItsPlaceAndKeepsTheAlertsIdentity() {
    desk.reads(article("b.com", "2022-06-16T12:00:00Z").says(PROMISED));
    Alert first = desk.last();
    desk.reads(article("a.com", "2022-06-16T11:00:00Z").says(PROMISED));

    assertThat(desk.last().id()).isEqualTo(first.id());
    assertThat(desk.last().at()).isEqualTo(Instant.parse("2022-06-16T11:00:00Z"));
    assertThat(desk.ledger().alerts()).hasSize(1);
  }

  @Test
  void whatALateArticleMakesNeedlessIsSuperseded() {
    desk.reads(article("a.com", "2022-06-16T12:00:00Z").promisesBy("2022-08-31"));
    desk.waitsUntil("2022-09-03T00:00:00Z");
    Alert passed = desk.last();
    assertThat(passed.kind()).isEqualTo(DEADLINE_PASSED);

    // Published some minutes before the day was over, and read when the promise had been told as
    // broken.
    desk.reads(
        article("un.org", "2022-08-31T21:45:00Z")
            .seen("2022-09-03T00:10:00Z")
            .id("out")
            .of(Standing.ISSUER)
            .says(RELEASED));

    assertThat(desk.last()).isEqualTo(passed.asSuperseded());
    assertThat(desk.ledger().alerts()).extracting(Alert::kind).doesNotContain(DEADLINE_PASSED);
    assertThat(desk.kinds()).doesNotContain(RETRACTED);
  }

  @Test
  void whatIsLearntByLookingBackStaysUntoldWhateverComesLate() {
    assertThat(
            desk.looksBack(
                "2022-06-20T00:00:00Z", article("b.com", "2022-06-16T12:00:00Z").says(PROMISED)))
        .isEmpty();
    assertThat(desk.state().status()).isEqualTo(Status.PROMISED);

    // Late evidence changes an alert that nobody was told of.
    assertThat(desk.reads(article("a.com", "2022-06-16T11:00:00Z").says(PROMISED))).isEmpty();
    assertThat(desk.reads(article("a.com", "2022-07-21T11:00:00Z").says(DELAYED)))
        .extracting(Alert::kind)
        .containsExactly(STATUS_CHANGED);
  }

  @Test
  void aDateInTheFutureIsClampedAndSaysSo() {
    desk.reads(
        article("a.com", "2099-01-01T00:00:00Z").seen("2022-06-16T12:00:00Z").says(PROMISED));

    assertThat(desk.last().at()).isEqualTo(Instant.parse("2022-06-16T12:00:00Z"));
    assertThat(desk.last().explanation()).contains("dated after it was first seen");
  }

  @Test
  void aDateBeforeTheWatchBeganIsClampedAndSaysSo() {
    desk.reads(
        article("a.com", "2014-01-01T00:00:00Z").seen("2022-06-16T12:00:00Z").says(PROMISED));

    assertThat(desk.last().at()).isEqualTo(Instant.parse("2018-07-31T22:00:00Z"));
    assertThat(desk.last().explanation()).contains("before the watch began");
  }

  @Test
  void anAlertQuotesItsRuleAndItsWeightiestEvidenceFirst() {
    desk.reads(
        article("a.com", "2022-08-31T21:50:00Z").says(RELEASED),
        article("ap.org", "2022-08-31T21:55:00Z").of(Standing.AGENCY).says(RELEASED));

    assertThat(desk.last().rules()).containsExactly("follow.released");
    assertThat(desk.last().evidence())
        .extracting(Evidence::outlet)
        .containsExactly("ap.org", "a.com");
  }

  private void released() {
    desk.reads(
        article("x.com", "2022-08-31T21:50:00Z").says(RELEASED),
        article("y.com", "2022-08-31T21:55:00Z").says(RELEASED));
  }
}
