package dev.tocsin.parse;

import java.util.regex.Pattern;

/// Pages that ask the reader to prove to be a person instead of giving what was asked for.
final class Challenge {
  /// Such a page is small: the words also occur in articles about such pages.
  private static final int MAX_CHARS = 60_000;

  /// Marks of Cloudflare, DataDome, PerimeterX/HUMAN, Imperva, AWS WAF, Sucuri, Akamai, as these
  /// write them. Each is looked for by itself: a pattern of them all costs more than reading the
  /// page.
  private static final String[] MARKS = {
    "_cf_chl_opt",
    "cf-challenge",
    "cf_chl_",
    "challenge-error-text",
    "captcha-delivery.com",
    "geo.captcha",
    "px-captcha",
    "_pxAppId",
    "_Incapsula_Resource",
    "AwsWafIntegration",
    "awswafintegration",
    "aws-waf-token",
    "sucuri_cloudproxy_js",
    "/_sec/cp_challenge",
    "sec-if-cpt-container"
  };

  private static final String CLOUDFLARE = "cdn-cgi/challenge-platform/h/";
  private static final Pattern ORCHESTRATE =
      Pattern.compile(Pattern.quote(CLOUDFLARE) + "[^\"']*orchestrate");

  private static final String TITLE = "<title>";
  private static final Pattern TITLES =
      Pattern.compile(
          "(?iu)\\s*(?:just a moment\\.\\.\\.|attention required!|access denied"
              + "|pardon our interruption|are you a robot\\??|ddos-guard|security check|robot check"
              + "|un instant…|един момент)");

  private Challenge() {}

  static boolean in(String html) {
    if (html.length() > MAX_CHARS) {
      return false;
    }
    for (String mark : MARKS) {
      if (html.contains(mark)) {
        return true;
      }
    }
    return asksInTitle(html) || (html.contains(CLOUDFLARE) && ORCHESTRATE.matcher(html).find());
  }

  private static boolean asksInTitle(String html) {
    int at = Math.max(html.indexOf(TITLE), html.indexOf("<TITLE>"));
    return at >= 0 && TITLES.matcher(html).region(at + TITLE.length(), html.length()).lookingAt();
  }
}
