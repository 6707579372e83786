package dev.tocsin.parse;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Bytes as text.
record Decoded(String text, String charset) {
  static Decoded of(byte[] body, @Nullable String contentType) {
    return new Decoded(new String(body, StandardCharsets.UTF_8), "UTF-8");
  }
}
