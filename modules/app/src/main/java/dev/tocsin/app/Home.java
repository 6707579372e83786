package dev.tocsin.app;

import java.nio.file.Path;

/// Where the program stands.
final class Home {
  private Home() {}

  /// The folder of the launcher; the working folder where it was started otherwise.
  static Path folder() {
    String home = System.getenv("TOCSIN_HOME");
    return Path.of(home == null || home.isBlank() ? "." : home);
  }

  static Path configuration() {
    return folder().resolve("deploy").resolve("tocsin.yaml");
  }

  /// Where a newsroom's own lexicons lie, if it has any.
  static Path lexicons() {
    return folder().resolve("deploy").resolve("lexicons");
  }

  static Path shippedWatch() {
    return folder().resolve("deploy").resolve("watches").resolve("ohchr-xinjiang.yaml");
  }
}
