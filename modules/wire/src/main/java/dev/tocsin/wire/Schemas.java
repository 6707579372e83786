package dev.tocsin.wire;

import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;

/// The schemas that this build writes and reads with, by the name of their record, however deep it
/// is nested.
final class Schemas {
  private static final Map<String, Schema> NAMED = parse();

  private Schemas() {}

  /// The present schema of a record or enum.
  static Schema current(String name) {
    Schema found = NAMED.get("dev.tocsin." + name);
    if (found == null) {
      throw new IllegalArgumentException("no schema in schemas/ is called " + name);
    }
    return found;
  }

  /// The same, but such that Avro reads text as [String] and not as its own `Utf8`.
  static Schema forReading(String name) {
    Schema copy = new Schema.Parser().parse(current(name).toString());
    return withStrings(copy);
  }

  private static Map<String, Schema> parse() {
    Schema.Parser parser = new Schema.Parser();
    for (String name : SchemaFiles.RECORDS) {
      parser.parse(SchemaFiles.text(name + ".avsc"));
    }
    return Map.copyOf(parser.getTypes());
  }

  private static Schema withStrings(Schema schema) {
    switch (schema.getType()) {
      case STRING -> {
        if (schema.getProp(GenericData.STRING_PROP) == null) {
          GenericData.setStringType(schema, GenericData.StringType.String);
        }
      }
      case ARRAY -> withStrings(schema.getElementType());
      case MAP -> withStrings(schema.getValueType());
      case UNION -> schema.getTypes().forEach(Schemas::withStrings);
      case RECORD -> {
        if (schema.getProp(SEEN) == null) {
          schema.addProp(SEEN, "yes");
          schema.getFields().forEach(f -> withStrings(f.schema()));
        }
      }
      case ENUM, FIXED, BYTES, INT, LONG, FLOAT, DOUBLE, BOOLEAN, NULL -> {}
    }
    return schema;
  }

  private static final String SEEN = "tocsin.strings";
}
