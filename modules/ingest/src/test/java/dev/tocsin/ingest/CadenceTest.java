package dev.tocsin.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.Source;
import dev.tocsin.domain.Standing;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CadenceTest {
  private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

  private final Cadence cadence = new Cadence(IngestSettings.live());

  @Test
  void aBusySourceIsPolledEveryMinuteAndAQuietOneOnceAnHour() {
    PollState state = state("a", null);
    Duration interval = Duration.ofMinutes(1);
    for (int i = 0; i < 40; i++) {
      interval = cadence.interval(with(state, interval), false, Duration.ZERO);
    }
    assertThat(interval).isEqualTo(Duration.ofHours(1));
    for (int i = 0; i < 10; i++) {
      interval = cadence.interval(with(state, interval), true, Duration.ZERO);
    }
    assertThat(interval).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void whatTheContentSaysOfItsFreshnessCountsWithinBounds() {
    PollState state = state("a", null);
    assertThat(cadence.interval(state, true, Duration.ofMinutes(15)))
        .isEqualTo(Duration.ofMinutes(15));
    assertThat(cadence.interval(state, true, Duration.ofDays(30))).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void noPollFallsIntoAnHourOrDayThatTheFeedAsksToLeaveOut() {
    Instant next =
        cadence.next(
            state("a", null),
            Duration.ofMinutes(30),
            NOW,
            Set.of(10, 11),
            Set.of(DayOfWeek.TUESDAY));
    assertThat(next).isEqualTo(Instant.parse("2026-01-05T12:00:00Z"));
    Set<DayOfWeek> all = Set.of(DayOfWeek.values());
    assertThat(cadence.next(state("a", null), Duration.ofMinutes(30), NOW, Set.of(), all))
        .isBefore(NOW.plus(Duration.ofHours(1)));
  }

  @Test
  void failuresWaitTwiceAsLongEachTimeUpToAnHour() {
    PollState state = state("a", null);
    Duration before = Duration.ZERO;
    for (int failures = 1; failures <= 5; failures++) {
      Duration wait = Duration.between(NOW, cadence.backOff(state, failures, NOW));
      assertThat(wait).isGreaterThan(before);
      before = wait;
    }
    assertThat(cadence.backOff(state, 50, NOW)).isBefore(NOW.plus(Duration.ofMinutes(67)));
  }

  @Test
  void tenThousandOverdueSourcesAreSpreadOverAMinute() {
    int[] perSecond = new int[61];
    for (int i = 0; i < 10_000; i++) {
      Instant due = cadence.spread(state("source-" + i, null), NOW);
      perSecond[(int) Duration.between(NOW, due).toSeconds()]++;
    }
    for (int second = 0; second < 60; second++) {
      assertThat(perSecond[second]).isBetween(100, 240);
    }
  }

  @Test
  void equalIntervalsDriftApart() {
    Set<Instant> times = new TreeSet<>();
    for (int i = 0; i < 50; i++) {
      times.add(
          cadence.next(state("s" + i, null), Duration.ofMinutes(10), NOW, Set.of(), Set.of()));
    }
    assertThat(times).hasSizeGreaterThan(45);
    assertThat(times)
        .allMatch(t ->
            !t.isBefore(NOW.plus(Duration.ofMinutes(9)))
                && !t.isAfter(NOW.plus(Duration.ofMinutes(11))));
  }

  private static PollState with(PollState s, Duration interval) {
    return new PollState(
        s.source(), s.url(), null, null, s.due(), interval, s.polls(), 0, NOW, NOW, Duration.ZERO);
  }

  private static PollState state(String id, @Nullable Duration interval) {
    Source source =
        new Source(
            id,
            Source.Kind.FEED,
            "https://site.example/" + id,
            "Site",
            Standing.OUTLET,
            "en",
            ZoneOffset.UTC,
            null,
            interval,
            false,
            false);
    return PollState.begin(source, NOW, Duration.ofMinutes(1));
  }
}
