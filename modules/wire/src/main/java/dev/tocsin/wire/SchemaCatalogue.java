package dev.tocsin.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Every schema that a record may have been written with, by its id: what a schema registry answers
/// from. Fixed at build time by `schemas/ids.tsv`, so that an id means the same in every release
/// and on every machine.
public final class SchemaCatalogue {
  private static final SchemaCatalogue SHIPPED = new SchemaCatalogue(SchemaFiles.shipped());

  private final Map<Integer, Entry> byId = new TreeMap<>();
  private final Map<String, List<Entry>> bySubject = new TreeMap<>();

  SchemaCatalogue(List<Entry> entries) {
    for (Entry entry : entries) {
      Entry other = byId.put(entry.id(), entry);
      List<Entry> versions = bySubject.computeIfAbsent(entry.subject(), _ -> new ArrayList<>());
      versions.add(entry);
      if (other != null || entry.version() != versions.size()) {
        throw new IllegalArgumentException(
            "schemas/ids.tsv: id %d, %s version %d: ids are given once, versions count up from 1"
                .formatted(entry.id(), entry.subject(), entry.version()));
      }
    }
  }

  /// The catalogue that this build ships.
  public static SchemaCatalogue shipped() {
    return SHIPPED;
  }

  /// Subjects in alphabetical order: `tocsin.alerts.v1-value` and so on.
  public List<String> subjects() {
    return List.copyOf(bySubject.keySet());
  }

  /// The versions of a subject, oldest first; empty for an unknown one.
  public List<Entry> versions(String subject) {
    return Collections.unmodifiableList(bySubject.getOrDefault(subject, List.of()));
  }

  /// The version of a subject that is written now.
  public Optional<Entry> latest(String subject) {
    List<Entry> versions = versions(subject);
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }

  /// The schema with that id.
  public Optional<Entry> byId(int id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// All, in order of their ids.
  public List<Entry> all() {
    return List.copyOf(byId.values());
  }

  /// One version of one subject's schema.
  ///
  /// @param id 1 or more; stands in the wire format
  /// @param version 1 or more, within the subject
  /// @param schema the whole Avro schema as JSON, needing no other file
  public record Entry(int id, String subject, int version, String schema) {}
}
