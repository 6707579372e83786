package dev.tocsin.store;

import dev.tocsin.domain.FetchEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/// Reads `source_health`.
final class SourceRows {
  private SourceRows() {}

  static SourceHealth read(ResultSet rs, StatementContext context) throws SQLException {
    return new SourceHealth(
        Documents.read(rs.getString("last"), FetchEvent.class),
        Columns.nullable(rs, "last_success"),
        Columns.nullable(rs, "last_failure"),
        rs.getString("failure_reason"),
        rs.getInt("failures"),
        Columns.nullable(rs, "last_article"),
        rs.getLong("polls"),
        rs.getLong("articles"),
        rs.getDouble("per_day"));
  }
}
