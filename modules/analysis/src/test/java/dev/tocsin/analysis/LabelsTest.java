package dev.tocsin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.domain.SignalKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private static final String HEADER = "id\tstory\tmentions\tsignals\tdebatable\n";

  @Test
  void aLineHasTheLeadingSignalFirst() {
    List<Label> labels = read(HEADER + "a1\tjuly\tohchr,xinjiang\tDELAYED,PROMISED\tyes\n");

    assertThat(labels)
        .containsExactly(
            new Label(
                "a1",
                "july",
                Set.of(TheWatch.OHCHR, TheWatch.XINJIANG),
                List.of(SignalKind.DELAYED, SignalKind.PROMISED),
                true,
                ""));
    assertThat(labels.getFirst().leading()).isEqualTo(SignalKind.DELAYED);
  }

  @Test
  void aDashIsNone() {
    assertThat(read(HEADER + "a1\ts\t-\t-\tno\n").getFirst().signals()).isEmpty();
  }

  @Test
  void columnsMayStandInAnyOrderWithCommentsAndLineEndsOfAnyKind() {
    List<Label> labels =
        read("# mine\r\nsignals\tid\tset\tmentions\tnote\r\n\r\n-\ta1\tkept\tohchr\twhy\r\n");

    assertThat(labels.getFirst().set()).isEqualTo("kept");
    assertThat(labels.getFirst().debatable()).isFalse();
  }

  @Test
  void everyFaultIsToldWithItsLine() {
    assertThat(
            refused(
                HEADER
                    + "a1\ts\tohchr\tRELEASE\tno\n"
                    + "a1\ts\tOHCHR\t-\tno\n"
                    + "a2\ts\tohchr\n"
                    + "a3\ts\t\t-\tmaybe\n"
                    + "\ts\t-\tRELEASED,RELEASED\tno\n"))
        .satisfiesExactly(
            f -> assertThat(f).startsWith("l.tsv:2: no signal 'RELEASE'; one of [PREPARING"),
            f ->
                assertThat(f)
                    .isEqualTo("l.tsv:3: the id 'a1' a second time; keep one of the lines"),
            f -> assertThat(f).startsWith("l.tsv:3: mentions: 'OHCHR' is no id"),
            f -> assertThat(f).startsWith("l.tsv:4: 3 columns; 5, parted by tabs"),
            f -> assertThat(f).startsWith("l.tsv:5: mentions is empty; write `-` for none"),
            f -> assertThat(f).isEqualTo("l.tsv:5: debatable is 'maybe'; yes or no"),
            f -> assertThat(f).startsWith("l.tsv:6: no id"),
            f -> assertThat(f).isEqualTo("l.tsv:6: the signal RELEASED twice; once is enough"));
  }

  @Test
  void aFileWithoutItsColumnsIsRefusedOnceNotByEveryLine() {
    assertThat(refused("id,mentions,signals\na1,-,-\na2,-,-\n")).hasSize(1);
    assertThat(refused(""))
        .containsExactly(
            "l.tsv:1: the file is empty; begin it with a line of columns: id, mentions, signals");
  }

  private static List<Label> read(String tsv) {
    return switch (Labels.read(tsv, "l.tsv")) {
      case LabelsReading.Read read -> read.labels();
      case LabelsReading.Refused refused -> throw new AssertionError(refused.faults());
    };
  }

  private static List<String> refused(String tsv) {
    return switch (Labels.read(tsv, "l.tsv")) {
      case LabelsReading.Read read -> throw new AssertionError(read.labels());
      case LabelsReading.Refused refused -> refused.faults();
    };
  }
}
