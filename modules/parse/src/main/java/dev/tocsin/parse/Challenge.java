package dev.tocsin.parse;

import java.util.regex.Pattern;

/// Pages that ask the reader to prove to be a person instead of giving what was asked for.
final class Challenge {
  /// Such a page is small: the words also occur in articles about such pages.
  private static final int MAX_CHARS = 60_000;

  /// Marks of Cloudflare, Akamai, DataDome, PerimeterX/HUMAN, Imperva, AWS WAF, DDoS-Guard, Sucuri.
  private static final Pattern MARKS =
      Pattern.compile(
          "(?i)_cf_chl_opt|cf-challenge|cf_chl_|cdn-cgi/challenge-platform/h/[^\"']*orchestrate|challenge-error-text|<title>\\s*(?:just"
              + " a moment\\.\\.\\.|attention required!|access denied|pardon our interruption|are"
              + " you a robot\\??|ddos-guard|security check|robot check|un instant…|един момент)"
              + "|captcha-delivery\\.com|geo\\.captcha|px-captcha|_pxappid|_incapsula_resource|awswafintegration|aws-waf-token"
              + "|sucuri_cloudproxy_js|/_sec/cp_challenge|sec-if-cpt-container");

  private Challenge() {}

  static boolean in(String html) {
    return html.length() <= MAX_CHARS && MARKS.matcher(html).find();
  }
}
