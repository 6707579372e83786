package dev.tocsin.fetch;

import okhttp3.Headers;

/// What one request came to.
sealed interface Exchange {
  /// An answer; the body is empty where it is of no interest.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Reply(int status, Headers headers, byte[] body) implements Exchange {
    String header(String name) {
      String value = headers.get(name);
      return value == null ? "" : value;
    }

    boolean ok() {
      return status >= 200 && status < 300;
    }

    boolean redirect() {
      return switch (status) {
        case 301, 302, 303, 307, 308 -> headers.get("Location") != null;
        default -> false;
      };
    }

    boolean permanent() {
      return status == 301 || status == 308;
    }
  }

  /// No usable answer.
  record Broken(FetchResult result) implements Exchange {}
}
