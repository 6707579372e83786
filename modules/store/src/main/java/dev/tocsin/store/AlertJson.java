package dev.tocsin.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tocsin.domain.Alert;
import dev.tocsin.domain.Evidence;
import dev.tocsin.domain.ReleaseState;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// The JSON of an alert that programs build on: the same in `backtest --json`, in webhooks and in
/// the API. Fields keep their names and order; new ones are added at the end.
public final class AlertJson {
  private static final JsonFactory JSON = new JsonFactory();

  private AlertJson() {}

  /// One line, without a line feed at its end. Times are ISO instants, the deadline an ISO date or
  /// null.
  public static String of(Alert alert) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      write(json, alert);
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes every write", e);
    }
    return out.toString();
  }

  /// Writes the object into a larger document.
  public static void write(JsonGenerator json, Alert alert) throws IOException {
    json.writeStartObject();
    writeFields(json, alert);
    json.writeEndObject();
  }

  /// Writes the fields alone, for an object that adds its own after them.
  public static void writeFields(JsonGenerator json, Alert alert) throws IOException {
    json.writeStringField("id", alert.id().value());
    json.writeNumberField("revision", alert.revision());
    json.writeStringField("watch", alert.watch().value());
    json.writeStringField("kind", alert.kind().name());
    json.writeStringField("at", alert.at().toString());
    json.writeFieldName("before");
    writeState(json, alert.before());
    json.writeFieldName("after");
    writeState(json, alert.after());
    json.writeStringField("severity", alert.severity().name());
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : alert.evidence()) {
      writeEvidence(json, evidence);
    }
    json.writeEndArray();
    json.writeStringField("explanation", alert.explanation());
    json.writeArrayFieldStart("rules");
    for (String rule : alert.rules()) {
      json.writeString(rule);
    }
    json.writeEndArray();
    if (alert.corrects() == null) {
      json.writeNullField("corrects");
    } else {
      json.writeStringField("corrects", alert.corrects().value());
    }
    json.writeBooleanField("superseded", alert.superseded());
  }

  private static void writeState(JsonGenerator json, ReleaseState state) throws IOException {
    json.writeStartObject();
    json.writeStringField("status", state.status().name());
    if (state.deadline() == null) {
      json.writeNullField("deadline");
    } else {
      json.writeStringField("deadline", state.deadline().day().toString());
    }
    json.writeStringField("pressure", state.pressure().confirmation().name());
    json.writeStringField("demand", state.demand().confirmation().name());
    json.writeStringField("confirmation", state.confirmation().name());
    json.writeEndObject();
  }

  private static void writeEvidence(JsonGenerator json, Evidence evidence) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", evidence.article().value());
    json.writeStringField("url", evidence.url());
    json.writeStringField("origin", evidence.origin());
    json.writeStringField("kind", evidence.signal().kind().name());
    json.writeStringField("sentence", evidence.signal().sentence());
    json.writeEndObject();
  }
}
