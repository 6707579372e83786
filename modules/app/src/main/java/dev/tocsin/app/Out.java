package dev.tocsin.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Standard output, in UTF-8 whatever the machine's locale, and buffered: a backtest prints many
/// lines. Flush it at the end.
final class Out {
  private Out() {}

  static PrintWriter writer() {
    return new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
  }
}
