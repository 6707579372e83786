package dev.tocsin.wire;

import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Deadline;
import dev.tocsin.domain.Evidence;
import dev.tocsin.domain.Field;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.Standing;
import dev.tocsin.domain.WatchId;
import org.jspecify.annotations.Nullable;

/// Signals and evidence, as Avro and back.
final class SignalRows {
  private SignalRows() {}

  static Row write(Signal signal) {
    return Row.write("Signal")
        .put("watch", signal.watch().value())
        .put("kind", signal.kind())
        .put("polarity", signal.polarity())
        .put("background", signal.background())
        .put("asOf", signal.asOf())
        .put("claimant", signal.claimant())
        .put("standing", signal.standing())
        .put("origin", signal.origin())
        .put("deadline", writeOrNull(signal.deadline()))
        .put("sentence", signal.sentence())
        .put("field", signal.field())
        .put("start", signal.start())
        .put("end", signal.end())
        .put("confidence", signal.confidence())
        .put("rule", signal.rule());
  }

  static Signal read(Row row) {
    return new Signal(
        new WatchId(row.text("watch")),
        row.choice("kind", SignalKind.class),
        row.choice("polarity", Polarity.class),
        row.flag("background"),
        row.dayOrNull("asOf"),
        row.textOrNull("claimant"),
        row.choice("standing", Standing.class),
        row.textOrNull("origin"),
        readOrNull(row.rowOrNull("deadline")),
        row.text("sentence"),
        row.choice("field", Field.class),
        row.number("start"),
        row.number("end"),
        row.fraction("confidence"),
        row.text("rule"));
  }

  static Row write(Evidence evidence) {
    return Row.write("Evidence")
        .put("article", evidence.article().value())
        .put("revision", evidence.revision())
        .put("url", evidence.url())
        .put("outlet", evidence.outlet())
        .put("standing", evidence.standing())
        .put("at", evidence.at())
        .put("origin", evidence.origin())
        .put("signal", write(evidence.signal()));
  }

  static Evidence readEvidence(Row row) {
    return new Evidence(
        new ArticleId(row.text("article")),
        row.number("revision"),
        row.text("url"),
        row.text("outlet"),
        row.choice("standing", Standing.class),
        row.instant("at"),
        row.text("origin"),
        read(row.row("signal")));
  }

  static @Nullable Row writeOrNull(@Nullable Deadline deadline) {
    return deadline == null
        ? null
        : Row.write("Deadline").put("day", deadline.day()).put("precision", deadline.precision());
  }

  static @Nullable Deadline readOrNull(@Nullable Row row) {
    return row == null
        ? null
        : new Deadline(row.day("day"), row.choice("precision", Deadline.Precision.class));
  }
}
