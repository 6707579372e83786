package dev.tocsin.parse;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The one form of an article's URL, whatever form it was met in: what identity is made of. For a
/// link that people follow, [#link].
public final class CanonicalUrl {
  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)\\s*(https?):/*(?:[^/?#@]*@)?([^/?#:]+)(?::(\\d*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?",
          Pattern.DOTALL);

  /// Labels of hosts that serve the same articles for other devices, and `www`.
  private static final Pattern TWIN_HOST =
      Pattern.compile("^(?:www\\d?|m|mobile|mobil|amp|touch|wap|3g)\\.(?=[^.]+\\.)");

  /// `en.m.wikipedia.org`.
  private static final Pattern INNER_MOBILE = Pattern.compile("^([a-z-]{2,7})\\.m\\.(?=[^.]+\\.)");

  private static final Pattern AMP_END =
      Pattern.compile("(?i)(?:/amp(?:\\.html?)?|(?<=.)\\.amp)/?$|\\.amp(?=\\.html?$)");
  private static final Pattern AMP_START = Pattern.compile("(?i)^/amp(?:html)?(?=/.)");
  private static final Pattern INDEX =
      Pattern.compile("(?i)/(?:index|default)\\.(?:html?|php|aspx?)$");

  /// Parameters by which senders count where readers come from. Sources: what Urchin, Google, Meta,
  /// Microsoft, Yandex, Mailchimp and HubSpot document, and what outlets put into their own feeds
  /// (BBC `at_`, Le Monde `xtor`, Guardian `CMP`, New York Times `smid`, WSJ `mod`).
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(?:utm_|at_|pk_|mtm_|hsa_|ns_|wt\\.|__twitter|_hs|oly_|vero_|fb_|xtor|trk|spm$).*"
              + "|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ymclid|twclid|ttclid|igshid|igsh|mc_cid"
              + "|mc_eid|mkt_tok|_ga|_gl|cmp|cmpid|icid|ocid|ncid|ito|smid|smtyp|sref|ref_src|ref_url|ref|referer"
              + "|referrer|mod|emc|taid|partner|fromrss|rss|rssfeed|feed|feedtype|feedname|share|shared|wpsrc"
              + "|traffic_source|traffictype|campaign_id|ftag|soc_src|soc_trk|guccounter|guce_referrer"
              + "|guce_referrer_sig|output|outputtype|amp|amp_js_v|usqp|_amp|maca|google_editors_picks|s_cid");

  /// Parameters that name an article on some sites and a referrer on others: dropped with these
  /// values only.
  private static final Set<String> SENDERS =
      Set.of("rss", "feed", "twitter", "facebook", "newsletter", "email", "social", "app", "web");

  private static final Set<String> AMBIGUOUS = Set.of("source", "src", "from", "via", "medium");

  private CanonicalUrl() {}

  /// One form for all twins: `https`, host in lower case without `www` and mobile or AMP labels, no
  /// default port, user or fragment, no tracking parameters, the others sorted, no trailing slash.
  /// Never fails: what is no http or https URL comes back stripped.
  public static String of(String url) {
    Matcher m = PARTS.matcher(url);
    if (!m.matches()) {
      return url.strip();
    }
    String host = host(m.group(2));
    String path = m.group(4);
    String ampHost = ampCache(host, path);
    if (ampHost != null) {
      return of(ampHost + (m.group(5) == null ? "" : "?" + m.group(5)));
    }
    host = TWIN_HOST.matcher(host).replaceFirst("");
    host = INNER_MOBILE.matcher(host).replaceFirst("$1.");
    path = AMP_START.matcher(path).replaceFirst("");
    path = AMP_END.matcher(path).replaceFirst("");
    path = INDEX.matcher(path).replaceFirst("");
    List<String> parameters = parameters(m.group(5));
    Collections.sort(parameters);
    return "https://" + host + port(m) + trimmed(escaped(path)) + query(parameters);
  }

  /// The same page for a person to follow: scheme, host and path as they are, tracking parameters
  /// and fragment gone.
  public static String link(String url) {
    Matcher m = PARTS.matcher(url);
    if (!m.matches()) {
      return url.strip();
    }
    String scheme = m.group(1).toLowerCase(Locale.ROOT);
    String path = m.group(4).isEmpty() ? "/" : m.group(4).stripTrailing();
    return scheme + "://" + host(m.group(2)) + port(m) + path + query(parameters(m.group(5)));
  }

  private static String host(String raw) {
    String host = raw.strip().toLowerCase(Locale.ROOT);
    try {
      host = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException notAnInternationalName) {
      // stays as written
    }
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }

  private static String port(Matcher m) {
    String port = m.group(3);
    return port == null || port.isEmpty() || port.equals("80") || port.equals("443")
        ? ""
        : ":" + port;
  }

  /// `www.google.com/amp/s/host/path` and `host-name.cdn.ampproject.org/c/s/host/path`.
  private static @org.jspecify.annotations.Nullable String ampCache(String host, String path) {
    Matcher inPath =
        (host.endsWith(".cdn.ampproject.org")
                ? Pattern.compile("^/[a-z]/(?:s/)?([^/]+\\..+)$")
                : Pattern.compile("^/amp/(?:s/)?([^/]+\\.[^/]+/.+)$"))
            .matcher(path);
    boolean cache =
        host.endsWith(".cdn.ampproject.org") || host.matches("(?:www\\.)?google\\.[a-z.]+");
    return cache && inPath.matches() ? "https://" + inPath.group(1) : null;
  }

  private static List<String> parameters(@org.jspecify.annotations.Nullable String query) {
    List<String> kept = new ArrayList<>();
    if (query == null) {
      return kept;
    }
    for (String p : query.strip().replace("&amp;", "&").split("&", -1)) {
      int eq = p.indexOf('=');
      String name = (eq < 0 ? p : p.substring(0, eq)).toLowerCase(Locale.ROOT);
      String value = eq < 0 ? "" : p.substring(eq + 1).toLowerCase(Locale.ROOT);
      boolean sender = AMBIGUOUS.contains(name) && SENDERS.contains(value);
      if (!p.isEmpty() && !sender && !TRACKING.matcher(name).matches()) {
        kept.add(escaped(p));
      }
    }
    return kept;
  }

  private static String query(List<String> parameters) {
    return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
  }

  private static String trimmed(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  /// RFC 3986, 6.2.2: escapes in upper case, none where none is needed, one where one is.
  private static String escaped(String part) {
    StringBuilder out = new StringBuilder(part.length() + 8);
    byte[] bytes = part.strip().getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b == '%' && i + 2 < bytes.length && hex(bytes[i + 1]) >= 0 && hex(bytes[i + 2]) >= 0) {
        int value = hex(bytes[i + 1]) * 16 + hex(bytes[i + 2]);
        i += 2;
        if (unreserved(value)) {
          out.append((char) value);
        } else {
          out.append(String.format(Locale.ROOT, "%%%02X", value));
        }
      } else if (b <= ' ' || b >= 0x7F || "\"<>\\^`{|}".indexOf(b) >= 0) {
        out.append(String.format(Locale.ROOT, "%%%02X", b));
      } else {
        out.append((char) b);
      }
    }
    return out.toString();
  }

  private static boolean unreserved(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
  }

  private static int hex(byte b) {
    return Character.digit(b, 16);
  }
}
