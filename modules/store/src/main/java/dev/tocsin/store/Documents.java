package dev.tocsin.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import dev.tocsin.domain.AlertId;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.EntityId;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.WatchId;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/// Domain records as the JSON documents that the database keeps: ids and times as text, fields by
/// their names, so that a record comes back equal. Unknown fields of a newer program are passed
/// over.
final class Documents {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(asText())
          .build();

  /// PostgreSQL stores no U+0000, and UTF-8 no half of a surrogate pair; both come from broken
  /// pages.
  private static final char REPLACEMENT = '\uFFFD';

  private Documents() {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + e.getOriginalMessage(), e);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw new IllegalStateException(
          "the database holds a "
              + type.getSimpleName()
              + " that cannot be read: "
              + e.getOriginalMessage(),
          e);
    }
  }

  /// The text with every character that cannot be stored replaced, one for one, so that offsets
  /// stay right.
  static String storable(String text) {
    StringBuilder cleaned = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        if (cleaned == null) {
          cleaned = new StringBuilder(text);
        }
        cleaned.setCharAt(i, REPLACEMENT);
      }
    }
    return cleaned == null ? text : cleaned.toString();
  }

  private static SimpleModule asText() {
    SimpleModule module = new SimpleModule("tocsin");
    text(module, String.class, Documents::storable, s -> s);
    text(module, AlertId.class, AlertId::value, AlertId::new);
    text(module, ArticleId.class, ArticleId::value, ArticleId::new);
    text(module, EntityId.class, EntityId::value, EntityId::new);
    text(module, WatchId.class, WatchId::value, WatchId::new);
    text(module, Instant.class, Instant::toString, Instant::parse);
    text(module, LocalDate.class, LocalDate::toString, LocalDate::parse);
    text(module, Duration.class, Duration::toString, Duration::parse);
    text(module, Published.class, Documents::publishedText, Documents::published);
    return module;
  }

  private static String publishedText(Published published) {
    return switch (published) {
      case Published.At at -> at.instant().toString();
      case Published.On on -> on.day().toString();
      case Published.Unknown _ -> "";
    };
  }

  private static Published published(String text) {
    if (text.isEmpty()) {
      return Published.unknown();
    }
    return text.indexOf('T') < 0
        ? Published.on(LocalDate.parse(text))
        : Published.at(Instant.parse(text));
  }

  private static <T> void text(
      SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
    module.addSerializer(
        type,
        new StdScalarSerializer<T>(type) {
          @Override
          public void serialize(T value, JsonGenerator json, SerializerProvider provider)
              throws IOException {
            json.writeString(write.apply(value));
          }
        });
    module.addDeserializer(
        type,
        new StdScalarDeserializer<T>(type) {
          @Override
          public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return read.apply(json.getText());
          }
        });
  }
}
