package dev.tocsin.notify;

import static dev.tocsin.notify.Given.PRESSED;
import static dev.tocsin.notify.Given.aRetraction;
import static dev.tocsin.notify.Given.anAlert;
import static dev.tocsin.notify.Given.pressed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Confirmation;
import dev.tocsin.domain.Severity;
import dev.tocsin.domain.WatchId;
import org.junit.jupiter.api.Test;

class TellingTest {
  private static Telling telling(WatchId watch, Severity least) {
    return new Telling(new Subscription("desk", watch, least, new Channel.Log()));
  }

  private final Telling notices = telling(null, Severity.NOTICE);

  @Test
  void whatIsLessSevereThanAskedForIsNotTold() {
    assertThat(notices.wants(anAlert("a", 1, PRESSED, Severity.INFO), null, false)).isFalse();
    assertThat(notices.wants(anAlert("a", 1, PRESSED, Severity.NOTICE), null, false)).isTrue();
    assertThat(notices.wants(anAlert("a", 1, PRESSED, Severity.URGENT), null, false)).isTrue();
  }

  @Test
  void anotherWatchIsNotTold() {
    assertThat(telling(new WatchId("other"), Severity.INFO).wants(anAlert("a"), null, false))
        .isFalse();
    assertThat(telling(Given.WATCH, Severity.INFO).wants(anAlert("a"), null, false)).isTrue();
  }

  @Test
  void aRevisionIsToldWhereItSaysSomethingElse() {
    var told = anAlert("a");
    var raised =
        anAlert("a", 2, pressed(Confirmation.CORROBORATED, "the builder"), Severity.URGENT);
    assertThat(notices.wants(raised, told, false)).isTrue();
  }

  @Test
  void aRevisionThatOnlyKnowsMoreIsNotTold() {
    var told = anAlert("a");
    var sameWords =
        anAlert("a", 2, pressed(Confirmation.REPORTED, "the ministry"), Severity.URGENT);
    assertThat(notices.wants(sameWords, told, false)).isFalse();
  }

  @Test
  void aRevisionThatGrewSevereIsToldToWhoWasNotToldBefore() {
    assertThat(notices.wants(anAlert("a", 2, PRESSED, Severity.URGENT), null, false)).isTrue();
  }

  @Test
  void aRetractionReachesWhoWasToldAndNobodyElse() {
    assertThat(notices.wants(aRetraction("r", "a"), null, true)).isTrue();
    assertThat(notices.wants(aRetraction("r", "a"), null, false)).isFalse();
  }
}
