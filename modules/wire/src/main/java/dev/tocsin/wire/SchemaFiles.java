package dev.tocsin.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;

/// Reads `schemas/`: one file for each named record, and `ids.tsv` that says which id stands for
/// which file.
final class SchemaFiles {
  /// The records of the present schemas; each uses only those before it.
  static final List<String> RECORDS =
      List.of(
          "Article",
          "Signal",
          "TaggedArticle",
          "Evidence",
          "ReleaseState",
          "WatchState",
          "Alert",
          "Source",
          "WatchText",
          "FetchEvent",
          "Step");

  private static final String FOLDER = "schemas/";

  private SchemaFiles() {}

  /// The entries of `ids.tsv`.
  static List<SchemaCatalogue.Entry> shipped() {
    List<SchemaCatalogue.Entry> entries = new ArrayList<>();
    for (Line line : Line.parse(text("ids.tsv"))) {
      entries.add(
          new SchemaCatalogue.Entry(
              line.id, line.subject, line.version, schemaOf(line.file).toString()));
    }
    return entries;
  }

  /// The schema of a file: one that stands alone, or one of the present schemas, which use each
  /// other.
  private static Schema schemaOf(String file) {
    String name = file.replace(".avsc", "");
    return RECORDS.contains(name) ? Schemas.current(name) : new Schema.Parser().parse(text(file));
  }

  /// The text of a file in `schemas/`.
  static String text(String file) {
    try (InputStream in = SchemaFiles.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException(
            "schemas/" + file + " is missing from the tocsin-wire jar: build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("schemas/" + file + " cannot be read from the jar", e);
    }
  }

  /// One line of `ids.tsv`.
  ///
  /// @param file below `schemas/`
  /// @param fingerprint SHA-256 of the schema's parsing canonical form and its doc
  record Line(int id, String subject, int version, String file, String fingerprint) {
    static List<Line> parse(String text) {
      return text.lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> l.split("\t", -1))
          .map(f -> new Line(Integer.parseInt(f[0]), f[1], Integer.parseInt(f[2]), f[3], f[4]))
          .toList();
    }
  }
}
