package dev.tocsin.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/// Recognises answers that ask a person to prove that they are one.
final class ChallengePage {
  private static final int LOOK_AT_BYTES = 64 * 1024;

  private ChallengePage() {}

  /// By what the vendors put into their headers and pages: Cloudflare documents `cf-mitigated:
  /// challenge`; the others (DataDome, PerimeterX, Imperva, AWS WAF, Akamai) are known by the names
  /// of their own scripts.
  static boolean looksLike(Exchange.Reply reply) {
    if (reply.header("cf-mitigated").equalsIgnoreCase("challenge")
        || reply.header("x-amzn-waf-action").matches("(?i)challenge|captcha")) {
      return true;
    }
    int length = Math.min(reply.body().length, LOOK_AT_BYTES);
    String text =
        new String(reply.body(), 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return Stream.of(
            "/cdn-cgi/challenge-platform/",
            "captcha-delivery.com",
            "px-captcha",
            "_incapsula_resource",
            "awswafcaptcha",
            "_sec/cp_challenge",
            "g-recaptcha",
            "h-captcha")
        .anyMatch(text::contains);
  }
}
