package dev.tocsin.fetch;

import java.nio.charset.StandardCharsets;

/// A path of robots.txt as octets in one form (RFC 9309, 2.2.2; RFC 3986, 6.2.2): an escape of what
/// needs none is undone, what needs one has one, in upper case. In rules `*` stands for anything
/// and a `$` at the end for the end.
final class RobotsPath {
  private static final String HEX = "0123456789ABCDEF";

  /// Parts between stars; what the path begins with comes first.
  private final String[] parts;

  /// The path has to end with the last part.
  private final boolean toTheEnd;

  private final int length;

  private RobotsPath(String[] parts, boolean toTheEnd, int length) {
    this.parts = parts;
    this.toTheEnd = toTheEnd;
    this.length = length;
  }

  /// The path of a rule, its characters being octets.
  static RobotsPath pattern(String octets) {
    boolean toTheEnd = octets.endsWith("$");
    String path = escaped(octets);
    String pattern = toTheEnd ? path.substring(0, path.length() - 1) : path;
    return new RobotsPath(pattern.split("\\*", -1), toTheEnd, path.length());
  }

  /// Octets of the pattern: the longest rule that matches decides.
  int length() {
    return length;
  }

  /// Takes each part where it stands first: if any place will do, that one does.
  boolean matches(String path) {
    if (!path.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    if (parts.length == 1) {
      return !toTheEnd || at == path.length();
    }
    int last = parts.length - (toTheEnd ? 1 : 0);
    for (int i = 1; i < last; i++) {
      int found = path.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    return !toTheEnd || (path.length() - parts[last].length() >= at && path.endsWith(parts[last]));
  }

  /// Path and query of a URL, in the form that rules are compared with.
  static String of(String url) {
    String octets = new String(url.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    int begin = octets.startsWith("//") ? 2 : 0;
    int early = first(octets, begin);
    int scheme = octets.indexOf("://", begin);
    int host = scheme < 0 || (early >= 0 && early < scheme) ? begin : scheme + 3;
    int path = octets.startsWith("/") && begin == 0 ? 0 : first(octets, host);
    int fragment = octets.indexOf('#', begin);
    if (path < 0 || (fragment >= 0 && fragment < path)) {
      return "/";
    }
    String rest = fragment < 0 ? octets.substring(path) : octets.substring(path, fragment);
    return escaped(rest.startsWith("/") ? rest : "/" + rest);
  }

  private static int first(String s, int from) {
    for (int i = from; i < s.length(); i++) {
      if ("/?;".indexOf(s.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static String escaped(String octets) {
    StringBuilder out = new StringBuilder(octets.length() + 8);
    boolean query = false;
    for (int i = 0; i < octets.length(); i++) {
      char c = octets.charAt(i);
      query |= c == '?';
      int value = c == '%' && i + 2 < octets.length() ? hex(octets, i + 1) : -1;
      if (value >= 0) {
        i += 2;
        c = (char) value;
        // In a query `:` and `/` mean themselves (RFC 3986, 3.4), escaped or not: RFC 9309's table.
        if (unreserved(c) || (query && (c == ':' || c == '/'))) {
          out.append(c);
        } else {
          escape(c, out);
        }
      } else if (c > ' ' && c < 0x7F) {
        out.append(c);
      } else {
        escape(c, out);
      }
    }
    return out.toString();
  }

  private static void escape(char octet, StringBuilder out) {
    out.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
  }

  private static int hex(String s, int at) {
    int high = Character.digit(s.charAt(at), 16);
    int low = Character.digit(s.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static boolean unreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~".indexOf(c) >= 0;
  }
}
