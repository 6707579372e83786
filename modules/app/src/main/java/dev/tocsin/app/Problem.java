package dev.tocsin.app;

/// Something that stops a command, told to the person who typed it: what happened, to what, what to
/// do next. Never shown with a stack trace.
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// Exit code for a wrong command line or configuration.
  static final int USAGE = 2;

  /// Exit code for a machine that does not let us: a taken port, an unreadable file.
  static final int FAILED = 1;

  final int exitCode;

  private Problem(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  static Problem usage(String message) {
    return new Problem(USAGE, message);
  }

  static Problem failed(String message) {
    return new Problem(FAILED, message);
  }
}
