package dev.tocsin.parse;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.parser.Parser;

/// Writes the part of a fragment that [MarkupRules] lets through, each tag in one form.
final class MarkupWriter {
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final Map<String, String> DRAWINGS =
      Map.of("svg", "http://www.w3.org/2000/svg", "math", "http://www.w3.org/1998/Math/MathML");

  private final String base;
  private final StringBuilder out;

  /// Elements around whose content is not shown. Counted as the tags come: an end that ends nothing
  /// lets the next beginning begin nothing, as in other readers.
  private int hidden;

  /// SVG and MathML elements around.
  private int drawings;

  /// Whether an element has begun of which the content is text: no comment is one in it.
  private boolean verbatim;

  /// @param base what links are relative to
  /// @param chars about how long it will be
  MarkupWriter(String base, int chars) {
    this.base = base;
    this.out = new StringBuilder(chars);
  }

  /// @param closed written with a slash, as an element that is empty
  void begin(String written, Map<String, String> attributes, boolean closed) {
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
    verbatim |= MarkupRules.verbatim(name);
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

  /// False for the end of a silent element that never began.
  boolean end(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    boolean drawing = DRAWINGS.containsKey(name);
    boolean drawn = drawings > 0 && MarkupRules.drawing(name);
    boolean begun = true;
    if (MarkupRules.silent(name)) {
      hidden--;
      begun = hidden >= 0;
    } else if (hidden <= 0 && !MarkupRules.isVoid(name) && (drawn || MarkupRules.element(name))) {
      out.append("</").append(drawn ? written : name).append('>');
    }
    if (drawing && drawings > 0) {
      drawings--;
    }
    return begun;
  }

  void text(String s) {
    if (hidden <= 0) {
      out.append(s);
    }
  }

  void text(String s, int from, int to) {
    if (hidden <= 0) {
      out.append(s, from, to);
    }
  }

  void comment(String s) {
    if (!verbatim) {
      text(s);
    }
  }

  /// All that was written.
  String written() {
    return out.toString();
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

  private static String escaped(String value) {
    return value
        .replaceAll("&(?!#?\\w+;)", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
