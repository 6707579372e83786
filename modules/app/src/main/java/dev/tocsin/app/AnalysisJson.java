package dev.tocsin.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tocsin.domain.Mention;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.SignalKind;
import dev.tocsin.domain.TaggedArticle;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What was found in an article as one JSON object a line. Fields keep their names; new ones are
/// added at the end. Offsets are UTF-16 units within their field.
final class AnalysisJson {
  private static final JsonFactory JSON = new JsonFactory();

  private AnalysisJson() {}

  static String of(TaggedArticle tagged) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("id", tagged.article().id().value());
      json.writeStringField("url", tagged.article().url());
      json.writeStringField("language", tagged.language());
      json.writeArrayFieldStart("mentions");
      for (Mention mention : tagged.mentions()) {
        write(json, mention);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("signals");
      for (Signal signal : tagged.signals()) {
        write(json, signal);
      }
      json.writeEndArray();
      SignalKind leading = leading(tagged);
      nullable(json, "leading", leading == null ? null : leading.name());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes every write", e);
    }
    return out.toString();
  }

  /// The kind that the article is mainly about; null where it carries no signal.
  static @Nullable SignalKind leading(TaggedArticle tagged) {
    return tagged.signals().isEmpty() ? null : tagged.signals().getFirst().kind();
  }

  private static void write(JsonGenerator json, Mention mention) throws IOException {
    json.writeStartObject();
    json.writeStringField("entity", mention.entity().value());
    json.writeStringField("surface", mention.surface());
    json.writeStringField("field", mention.field().name().toLowerCase(Locale.ROOT));
    json.writeNumberField("start", mention.start());
    json.writeNumberField("end", mention.end());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Signal s) throws IOException {
    json.writeStartObject();
    json.writeStringField("watch", s.watch().value());
    json.writeStringField("kind", s.kind().name());
    json.writeStringField("polarity", s.polarity().name());
    json.writeBooleanField("background", s.background());
    nullable(json, "asOf", s.asOf());
    nullable(json, "claimant", s.claimant());
    json.writeStringField("standing", s.standing().name());
    nullable(json, "origin", s.origin());
    nullable(json, "deadline", s.deadline() == null ? null : s.deadline().day());
    json.writeStringField("sentence", s.sentence());
    json.writeNumberField("start", s.start());
    json.writeNumberField("end", s.end());
    json.writeNumberField("confidence", s.confidence());
    json.writeStringField("rule", s.rule());
    json.writeStringField("field", s.field().name().toLowerCase(Locale.ROOT));
    nullable(
        json, "deadlinePrecision", s.deadline() == null ? null : s.deadline().precision().name());
    json.writeEndObject();
  }

  private static void nullable(JsonGenerator json, String name, @Nullable Object value)
      throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value.toString());
    }
  }
}
