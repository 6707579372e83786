package dev.tocsin.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// A page as lines of text, as a browser would break them, and the boxes that they stand in. Made
/// in one walk; what comes after counts lines and never walks elements again.
final class PageLines implements NodeFilter {
  /// One line of running text.
  ///
  /// @param linkChars of the text, those inside of links
  /// @param weight characters, an ideograph counting for the letters of a word
  record Line(String text, int linkChars, int weight, Box box) {
    double linkShare() {
      return text.isEmpty() ? 0 : linkChars / (double) text.length();
    }
  }

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "mark", "nobr", "q", "rb", "rp", "rt", "ruby", "s",
          "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr", "img", "label", "amp-img", "meta", "link");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "button",
          "input",
          "select",
          "textarea",
          "datalist",
          "picture",
          "map",
          "progress",
          "head",
          "title",
          "rt",
          "rp",
          "noframes",
          "applet");

  /// Longer pieces of inline noise are rather text that a class name belies.
  private static final int INLINE_NOISE_CHARS = 300;

  final List<Line> lines = new ArrayList<>();
  final List<Box> boxes = new ArrayList<>();
  private final Map<String, Role> roles = Role.cache();
  private final StringBuilder text = new StringBuilder();
  private int linkChars;
  private int linkDepth;
  private int breaks;
  private @Nullable Box at;

  private PageLines() {}

  static PageLines of(Element root) {
    PageLines lines = new PageLines();
    NodeTraversor.filter(lines, root);
    lines.flush();
    return lines;
  }

  /// All of it, a line each.
  String text() {
    StringBuilder all = new StringBuilder();
    for (Line line : lines) {
      if (all.length() + line.text().length() > Limits.TEXT_CHARS) {
        break;
      }
      all.append(all.isEmpty() ? "" : "\n").append(line.text());
    }
    return all.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode t) {
      append(t.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element e)) {
      return FilterResult.CONTINUE;
    }
    String tag = e.normalName();
    if (SKIPPED.contains(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      if (++breaks > 1) {
        flush();
      } else {
        text.append(' ');
      }
      return FilterResult.CONTINUE;
    }
    if (INLINE.contains(tag)) {
      Role role = Role.of(e, roles);
      if ((role == Role.NOISE || role == Role.HIDDEN) && short_(e)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      linkDepth += tag.equals("a") && e.hasAttr("href") ? 1 : 0;
      return FilterResult.CONTINUE;
    }
    if (CELLS.contains(tag) && runsOn(e)) {
      append(" ");
      return FilterResult.CONTINUE;
    }
    if (tag.indexOf('-') > 0 && at != null && runsOn(e) && besideText(e)) {
      return FilterResult.CONTINUE;
    }
    flush();
    at = new Box(e, at, Role.of(e, roles), lines.size());
    boxes.add(at);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element e)) {
      return FilterResult.CONTINUE;
    }
    String tag = e.normalName();
    if (INLINE.contains(tag)) {
      linkDepth -= tag.equals("a") && e.hasAttr("href") && linkDepth > 0 ? 1 : 0;
    } else if (at != null && at.element.equals(e)) {
      flush();
      at.to = lines.size();
      at = at.parent;
    }
    return FilterResult.CONTINUE;
  }

  /// A custom element within a sentence; browsers set those inline.
  private static boolean besideText(Element custom) {
    return blankless(custom.previousSibling()) || blankless(custom.nextSibling());
  }

  private static boolean blankless(@Nullable Node sibling) {
    return sibling instanceof TextNode text && !text.isBlank();
  }

  /// A cell of a table of figures, rather than of one that lays out a page.
  private static boolean runsOn(Element cell) {
    for (Element child : cell.children()) {
      if (!INLINE.contains(child.normalName()) && !child.normalName().equals("br")) {
        return false;
      }
    }
    return true;
  }

  private static boolean short_(Element e) {
    int chars = 0;
    int nodes = 0;
    for (Node n : e.childNodes()) {
      chars += n instanceof TextNode t ? t.getWholeText().length() : 0;
      if (++nodes >= 20 || chars >= INLINE_NOISE_CHARS) {
        return false;
      }
    }
    return true;
  }

  private void append(String s) {
    boolean blank = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    int before = text.length();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c <= ' ' || c == '\u00A0' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!blank) {
          text.append(' ');
          blank = true;
        }
      } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF' && c != '\u2060') {
        text.append(c);
        blank = false;
        breaks = 0;
      }
    }
    if (linkDepth > 0) {
      linkChars += text.length() - before;
    }
  }

  private void flush() {
    breaks = 0;
    String line = text.toString().strip();
    if (!line.isEmpty() && at != null) {
      lines.add(new Line(line, Math.min(linkChars, line.length()), weight(line), at));
    }
    text.setLength(0);
    linkChars = 0;
  }

  private static int weight(String line) {
    int weight = line.length();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      weight +=
          (c >= '\u2E80' && Character.isIdeographic(c)) || (c >= '\u3040' && c < '\u3100') ? 2 : 0;
    }
    return weight;
  }
}
