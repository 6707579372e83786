package dev.tocsin.wire;

import dev.tocsin.domain.Alert;
import dev.tocsin.domain.AlertId;
import dev.tocsin.domain.AlertKind;
import dev.tocsin.domain.Confirmation;
import dev.tocsin.domain.Gauge;
import dev.tocsin.domain.ReleaseState;
import dev.tocsin.domain.Severity;
import dev.tocsin.domain.Status;
import dev.tocsin.domain.WatchId;
import java.util.function.Function;

/// Release states and alerts, as Avro and back.
final class StateRows {
  private StateRows() {}

  static Row write(ReleaseState state) {
    return Row.write("ReleaseState")
        .put("status", state.status())
        .put("deadline", SignalRows.writeOrNull(state.deadline()))
        .put("confirmation", state.confirmation())
        .put("pressure", write(state.pressure()))
        .put("demand", write(state.demand()))
        .put("disputed", state.disputed())
        .put("deadlinePassed", state.deadlinePassed());
  }

  static ReleaseState read(Row row) {
    return new ReleaseState(
        row.choice("status", Status.class),
        SignalRows.readOrNull(row.rowOrNull("deadline")),
        row.choice("confirmation", Confirmation.class),
        gauge(row.row("pressure")),
        gauge(row.row("demand")),
        row.flag("disputed"),
        row.flag("deadlinePassed"));
  }

  static Row write(WatchState state) {
    return Row.write("WatchState")
        .put("watch", state.watch().value())
        .put("state", write(state.state()))
        .put("at", state.at());
  }

  static WatchState readWatchState(Row row) {
    return new WatchState(
        new WatchId(row.text("watch")), read(row.row("state")), row.instant("at"));
  }

  static Row write(Alert alert) {
    AlertId corrects = alert.corrects();
    return Row.write("Alert")
        .put("id", alert.id().value())
        .put("revision", alert.revision())
        .put("watch", alert.watch().value())
        .put("kind", alert.kind())
        .put("at", alert.at())
        .put("before", write(alert.before()))
        .put("after", write(alert.after()))
        .put("severity", alert.severity())
        .putAll("evidence", alert.evidence(), e -> SignalRows.write(e).fields())
        .putAll("rules", alert.rules(), Function.identity())
        .put("explanation", alert.explanation())
        .put("corrects", corrects == null ? null : corrects.value())
        .put("superseded", alert.superseded());
  }

  static Alert readAlert(Row row) {
    String corrects = row.textOrNull("corrects");
    return new Alert(
        new AlertId(row.text("id")),
        row.number("revision"),
        new WatchId(row.text("watch")),
        row.choice("kind", AlertKind.class),
        row.instant("at"),
        read(row.row("before")),
        read(row.row("after")),
        row.choice("severity", Severity.class),
        row.rows("evidence", SignalRows::readEvidence),
        row.texts("rules"),
        row.text("explanation"),
        corrects == null ? null : new AlertId(corrects),
        row.flag("superseded"));
  }

  private static Row write(Gauge gauge) {
    return Row.write("Gauge")
        .put("confirmation", gauge.confirmation())
        .put("since", gauge.since())
        .putAll("claimants", gauge.claimants(), Function.identity());
  }

  private static Gauge gauge(Row row) {
    return new Gauge(
        row.choice("confirmation", Confirmation.class),
        row.instantOrNull("since"),
        row.texts("claimants"));
  }
}
