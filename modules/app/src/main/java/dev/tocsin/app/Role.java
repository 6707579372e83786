package dev.tocsin.app;

import java.util.Locale;

/// One kind of process of the cluster; a process may have several.
enum Role {
  /// Polls sources and publishes articles.
  INGEST,
  /// Tags articles and follows releases.
  STREAM,
  /// Carries topics into the database.
  SINK,
  /// Tells subscribers of alerts.
  NOTIFY,
  /// Serves pages and APIs.
  WEB;

  /// As it is typed.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
