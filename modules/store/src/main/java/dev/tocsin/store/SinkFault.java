package dev.tocsin.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Tells what a failed write means: that this record can never be stored, or that the database
/// cannot store anything now.
final class SinkFault {
  private SinkFault() {}

  /// Whether the data is to blame: it could not be expressed, or PostgreSQL refused its value
  /// (classes 22 data exception, 23 integrity constraint, 54 program limit, of appendix A of its
  /// manual). All else passes, and is tried again.
  static boolean isOfRecord(RuntimeException e) {
    SQLException sql = sql(e);
    if (sql == null) {
      return true;
    }
    String state = sql.getSQLState() == null ? "" : sql.getSQLState();
    return state.startsWith("22") || state.startsWith("23") || state.startsWith("54");
  }

  /// The innermost message, on one line.
  static String reason(Throwable e) {
    SQLException sql = sql(e);
    Throwable told = sql == null ? e : sql;
    String message = told.getMessage() == null ? "" : told.getMessage();
    String line =
        message.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
    return line.isEmpty() ? told.getClass().getSimpleName() : line;
  }

  private static @Nullable SQLException sql(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }
}
