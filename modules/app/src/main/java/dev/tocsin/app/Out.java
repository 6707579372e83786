package dev.tocsin.app;

import java.io.Console;
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

  /// Whether a person sits there; else it is a file or a pipe.
  @SuppressWarnings("SystemConsoleNull") // JDK 25 gives null again where there is no terminal.
  static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }
}
