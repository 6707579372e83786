package dev.tocsin.parse;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// HTML fragments in feeds: links made absolute, tags written one way, and what could act in a
/// reader's browser taken out. Reads token by token, so that a fragment with an open end stays as
/// it is. What may stay is in [MarkupRules].
final class Markup {
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final Map<String, String> DRAWINGS =
      Map.of("svg", "http://www.w3.org/2000/svg", "math", "http://www.w3.org/1998/Math/MathML");

  private final String in;
  private final String base;
  private final StringBuilder out;
  private int at;

  /// Elements around whose content is not shown. Counted as the tags come: an end that ends nothing
  /// lets the next beginning begin nothing, as in other readers.
  private int hidden;

  /// SVG and MathML elements around.
  private int drawings;

  private Markup(String in, String base) {
    this.in = in;
    this.base = base;
    this.out = new StringBuilder(in.length() + 16);
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
      if (!known(ref.group(1))) {
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
        text(c);
        at++;
      }
    }
    return out.toString();
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
      text("&lt;");
      at++;
    }
  }

  private void comment() {
    int end = in.indexOf("-->", at + 4);
    if (end >= 0) {
      text(in.substring(at, end + 3));
      at = end + 3;
      return;
    }
    // A comment that never ends would swallow the rest of a page.
    int dashes = in.indexOf("--", at + 4);
    int angle = dashes < 0 ? -1 : in.indexOf('>', dashes);
    at = angle < 0 ? in.length() : angle + 1;
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
      text("&lt;");
      return;
    }
    begin(name, attributes, closed);
  }

  private void begin(String written, Map<String, String> attributes, boolean closed) {
    String name = written.toLowerCase(Locale.ROOT);
    String drawing = DRAWINGS.get(name);
    if (drawing != null && !closed) {
      drawings++;
    }
    if (MarkupRules.silent(name) && !closed) {
      hidden++;
    }
    boolean drawn = drawings > 0 && MarkupRules.drawing(name);
    if (hidden > 0 || !(drawn || drawing != null || MarkupRules.element(name))) {
      return;
    }
    if (drawing != null) {
      attributes.put("xmlns", drawing);
    }
    out.append('<').append(drawn ? written : name);
    allowed(attributes, drawn)
        .forEach(
            (key, value) -> out.append(' ').append(key).append("=\"").append(value).append('"'));
    boolean isVoid = MarkupRules.isVoid(name);
    out.append(isVoid ? " />" : ">");
    if (closed && !isVoid) {
      out.append("</").append(drawn ? written : name).append('>');
    }
  }

  private Map<String, String> allowed(Map<String, String> attributes, boolean drawn) {
    Map<String, String> kept = new TreeMap<>();
    attributes.forEach((written, value) -> {
      String name = written.toLowerCase(Locale.ROOT);
      boolean good = MarkupRules.attribute(name) || (drawn && !name.startsWith("on"));
      if (!good) {
        return;
      }
      String plain = Parser.unescapeEntities(value, true);
      if (name.equals("style")) {
        String style = MarkupRules.style(plain);
        if (!style.isEmpty()) {
          kept.put(name, escaped(style));
        }
      } else if (!MarkupRules.link(name)) {
        kept.put(drawn ? written : name, escaped(value));
      } else if (MarkupRules.safe(plain)) {
        String absolute = plain.isBlank() ? plain : Xml.resolve(base, plain);
        kept.put(name, escaped(absolute.equals(plain) ? value : absolute));
      }
      if (name.startsWith("xlink:")) {
        kept.put("xmlns:xlink", XLINK);
      }
    });
    return kept;
  }

  private void endTag() {
    at += 2;
    String written = name();
    String name = written.toLowerCase(Locale.ROOT);
    skipTo('>');
    boolean drawing = DRAWINGS.containsKey(name);
    boolean drawn = drawings > 0 && MarkupRules.drawing(name);
    if (MarkupRules.silent(name)) {
      hidden--;
      if (hidden < 0) {
        spaces(); // those around what was not there
      }
    } else if (hidden <= 0 && !MarkupRules.isVoid(name) && (drawn || MarkupRules.element(name))) {
      out.append("</").append(drawn ? written : name).append('>');
    }
    if (drawing && drawings > 0) {
      drawings--;
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
      text(
          switch (name) {
            case "#39" -> "'";
            case "#34" -> "\"";
            default -> "&" + name.replace('X', 'x') + ";";
          });
    } else if (closed && known(name)) {
      text("&" + name + ";");
    } else {
      text((name.isEmpty() ? "&" : "&amp;") + name + (closed ? ";" : ""));
    }
  }

  static boolean known(String entity) {
    return entity.equals("apos") || org.jsoup.nodes.Entities.isNamedEntity(entity);
  }

  private static String escaped(String value) {
    return value
        .replaceAll("&(?!#?\\w+;)", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
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

  private void text(String s) {
    if (hidden <= 0) {
      out.append(s);
    }
  }

  private void text(char c) {
    if (hidden <= 0) {
      out.append(c);
    }
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
