package dev.tocsin.store;

/// The database cannot be used. The message is one line for a person: what, why, and what to do.
public final class DatabaseUnavailable extends RuntimeException {
  DatabaseUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
