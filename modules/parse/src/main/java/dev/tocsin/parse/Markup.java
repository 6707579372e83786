package dev.tocsin.parse;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// HTML fragments in feeds: links made absolute, tags written one way, and what could act in a
/// reader's browser taken out. Reads token by token, so that a fragment with an open end stays as
/// it is. What may stay is in [MarkupRules]; [MarkupWriter] writes it.
final class Markup {
  private final String in;
  private final MarkupWriter out;
  private int at;

  private Markup(String in, String base) {
    this.in = in;
    this.out = new MarkupWriter(base, in.length() + 16);
  }

  static boolean isVoid(String tag) {
    return MarkupRules.isVoid(tag);
  }

  static String clean(String html, String base) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html;
    }
    return new Markup(html, base).cleaned().strip();
  }

  /// Whether a text that could be plain or HTML is HTML: it has an end tag or a reference, and no
  /// tag or reference that HTML doesn't know.
  static boolean looksLike(String text) {
    if (!text.matches("(?s).*(?:</\\w+>|&#?\\w+;).*")) {
      return false;
    }
    for (var tag = java.util.regex.Pattern.compile("</?(\\w+)").matcher(text); tag.find(); ) {
      String name = tag.group(1).toLowerCase(Locale.ROOT);
      if (!MarkupRules.element(name) && !MarkupRules.drawing(name)) {
        return false;
      }
    }
    for (var ref = java.util.regex.Pattern.compile("&(\\w+);").matcher(text); ref.find(); ) {
      if (!MarkupRules.entity(ref.group(1))) {
        return false;
      }
    }
    return true;
  }

  private String cleaned() {
    while (at < in.length()) {
      char c = in.charAt(at);
      if (c == '<') {
        angle();
      } else if (c == '&') {
        reference();
      } else {
        plain();
      }
    }
    return out.written();
  }

  /// Text up to the next sign that means something, in one go: most of a fragment is that.
  private void plain() {
    int begin = at;
    while (at < in.length() && in.charAt(at) != '<' && in.charAt(at) != '&') {
      at++;
    }
    out.text(in, begin, at);
  }

  private void angle() {
    char next = at + 1 < in.length() ? in.charAt(at + 1) : ' ';
    if (letter(next)) {
      startTag();
    } else if (next == '/' && at + 2 < in.length() && letter(in.charAt(at + 2))) {
      endTag();
    } else if (in.startsWith("<!--", at)) {
      comment();
    } else if (next == '!' && in.regionMatches(true, at, "<!doctype", 0, 9)) {
      skipTo('>');
    } else if (next == '?') {
      skipTo('>');
    } else {
      out.text("&lt;");
      at++;
    }
  }

  /// One that every reader takes for the same comment stays. They differ in where others end, and
  /// what is a comment for one would act in another.
  private void comment() {
    if (in.startsWith("<!-->", at) || in.startsWith("<!--->", at)) { // over, by the HTML standard
      skipTo('>');
      return;
    }
    int end = in.indexOf("-->", at + 4);
    int banged = in.indexOf("--!>", at + 4);
    if (banged >= 0 && (end < 0 || banged < end)) { // over as well, though not for all
      at = banged + 4;
    } else if (end >= 0) {
      out.comment(in.substring(at, end + 3));
      at = end + 3;
    } else {
      // A comment that never ends would swallow the rest of a page.
      int dashes = in.indexOf("--", at + 4);
      int angle = dashes < 0 ? -1 : in.indexOf('>', dashes);
      at = angle < 0 ? in.length() : angle + 1;
    }
  }

  private void startTag() {
    int begin = at;
    at++;
    String name = name();
    Map<String, String> attributes = new TreeMap<>();
    boolean closed = false;
    boolean ended = false;
    while (at < in.length()) {
      char c = in.charAt(at);
      if (c == '>') {
        at++;
        ended = true;
        break;
      }
      if (c == '/' || Character.isWhitespace(c)) {
        closed = c == '/';
        at++;
      } else {
        closed = false;
        attribute(attributes);
      }
    }
    if (!ended) { // cut off: the rest is no tag
      at = begin + 1;
      out.text("&lt;");
      return;
    }
    out.begin(name, attributes, closed);
  }

  private void endTag() {
    at += 2;
    String name = name();
    skipTo('>');
    if (!out.end(name)) {
      spaces(); // those around what was not there
    }
  }

  private void attribute(Map<String, String> into) {
    int begin = at;
    while (at < in.length() && !ends(in.charAt(at)) && in.charAt(at) != '=') {
      at++;
    }
    if (at == begin) { // a stray sign
      at++;
      return;
    }
    String name = in.substring(begin, at);
    spaces();
    String value = null;
    if (at < in.length() && in.charAt(at) == '=') {
      at++;
      spaces();
      value = value();
    }
    into.putIfAbsent(name, value == null ? "" : value);
  }

  private @Nullable String value() {
    if (at >= in.length()) {
      return null;
    }
    char quote = in.charAt(at);
    int end;
    if (quote == '"' || quote == '\'') {
      end = in.indexOf(quote, at + 1);
      if (end >= 0) {
        String value = in.substring(at + 1, end);
        at = end + 1;
        return value;
      }
      at++; // no end quote: up to the next blank
    }
    int begin = at;
    while (at < in.length() && in.charAt(at) != '>' && !Character.isWhitespace(in.charAt(at))) {
      at++;
    }
    return in.substring(begin, at);
  }

  private void reference() {
    int begin = at + 1;
    int end = begin;
    boolean number = end < in.length() && in.charAt(end) == '#';
    if (number) {
      end++;
    }
    while (end < in.length() && Character.isLetterOrDigit(in.charAt(end)) && end - begin < 40) {
      end++;
    }
    String name = in.substring(begin, end);
    boolean closed = end < in.length() && in.charAt(end) == ';';
    at = end + (closed ? 1 : 0);
    if (name.matches("#[xX]?[0-9a-fA-F]+") && closed) {
      out.text(
          switch (name) {
            case "#39" -> "'";
            case "#34" -> "\"";
            default -> "&" + name.replace('X', 'x') + ";";
          });
    } else if (closed && MarkupRules.entity(name)) {
      out.text("&" + name + ";");
    } else {
      out.text((name.isEmpty() ? "&" : "&amp;") + name + (closed ? ";" : ""));
    }
  }

  private String name() {
    int begin = at;
    while (at < in.length() && !ends(in.charAt(at))) {
      at++;
    }
    return in.substring(begin, at);
  }

  private static boolean ends(char c) {
    return c == '>' || c == '/' || Character.isWhitespace(c);
  }

  private void spaces() {
    while (at < in.length() && Character.isWhitespace(in.charAt(at))) {
      at++;
    }
  }

  private void skipTo(char c) {
    int end = in.indexOf(c, at);
    at = end < 0 ? in.length() : end + 1;
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
