package dev.tocsin.web;

import java.util.List;
import java.util.Optional;

/// What a program needs to read the topics, as Confluent's schema registry API tells it; supplied
/// by the app.
public interface SchemaRegistry {
  /// Names such as `tocsin.alerts.v1-value`.
  List<String> subjects();

  /// Versions of a subject, oldest first; empty where there is no such subject.
  List<Integer> versions(String subject);

  Optional<Schema> version(String subject, int version);

  Optional<String> byId(int id);

  /// One version of one subject.
  record Schema(String subject, int version, int id, String schema) {}
}
