package dev.tocsin.parse;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// A lenient XML tree: elements by the names that they ought to have, whatever prefix or case they
/// are written in.
final class Xml {
  /// Namespaces of feeds and the prefix that each is known by; an empty one for the formats
  /// themselves.
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://www.w3.org/2005/atom", ""),
          Map.entry("http://purl.org/atom/ns#", ""),
          Map.entry("http://purl.org/rss/1.0/", ""),
          Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://my.netscape.com/publish/formats/rss-0.91.dtd", ""),
          Map.entry("http://backend.userland.com/rss", ""),
          Map.entry("http://backend.userland.com/rss2", ""),
          Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
          Map.entry("http://purl.org/net/rss1.1#", ""),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
          Map.entry("http://purl.org/dc/elements/1.0/", "dc"),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
          Map.entry("http://purl.org/dc/terms/", "dcterms"),
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
          Map.entry("http://purl.org/rss/1.0/modules/syndication/", "sy"),
          Map.entry("http://search.yahoo.com/mrss/", "media"),
          Map.entry("http://search.yahoo.com/mrss", "media"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
          Map.entry("http://www.pheedo.com/namespace/pheedo", "pheedo"),
          Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
          Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news"),
          Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", ""));

  private Xml() {}

  static Document parse(String text, String url) {
    return Parser.xmlParser().setMaxDepth(Limits.DEPTH).parseInput(text, url);
  }

  /// `title`, `dc:creator`, `content:encoded`: lower case, the conventional prefix.
  static String name(Element e) {
    String full = e.tagName().toLowerCase(Locale.ROOT);
    int colon = full.indexOf(':');
    String prefix = colon < 0 ? "" : full.substring(0, colon);
    String local = full.substring(colon + 1);
    String known = PREFIXES.get(namespace(e, prefix).toLowerCase(Locale.ROOT));
    if (known == null) {
      known =
          prefix.equals("atom")
                  || prefix.equals("atom10")
                  || prefix.equals("a10")
                  || prefix.equals("rss")
              ? ""
              : prefix;
    }
    return known.isEmpty() ? local : known + ":" + local;
  }

  /// The namespace that a prefix has here by the nearest declaration; empty where none is in force.
  static String namespace(Element e, String prefix) {
    String declaration = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
    for (Element at = e; at != null; at = at.parent()) {
      if (at.hasAttr(declaration)) {
        return at.attr(declaration).strip();
      }
      for (Attribute a : at.attributes()) {
        if (a.getKey().equalsIgnoreCase(declaration)) {
          return a.getValue().strip();
        }
      }
    }
    return "";
  }

  /// The first child of the first name that has one.
  static @Nullable Element child(Element of, String... names) {
    for (String name : names) {
      for (Element c : of.children()) {
        if (name(c).equals(name)) {
          return c;
        }
      }
    }
    return null;
  }

  static List<Element> children(Element of, String name) {
    List<Element> found = new ArrayList<>();
    for (Element c : of.children()) {
      if (name(c).equals(name)) {
        found.add(c);
      }
    }
    return found;
  }

  /// All text inside, stripped; empty for no element.
  static String text(@Nullable Element e) {
    return e == null ? "" : e.wholeText().strip();
  }

  /// An attribute by its name in any case; empty where there is none.
  static String attribute(Element e, String name) {
    for (Attribute a : e.attributes()) {
      if (a.getKey().equalsIgnoreCase(name)) {
        return a.getValue().strip();
      }
    }
    return "";
  }

  /// Where relative links in an element lead from: the document's URL and every `xml:base` around.
  static String base(Element e) {
    List<String> bases = new ArrayList<>();
    for (Element at = e; at != null; at = at.parent()) {
      String own = at.attr("xml:base").strip();
      if (!own.isEmpty()) {
        bases.add(own);
      }
    }
    Document document = e.ownerDocument();
    String base = document == null ? "" : document.location();
    for (String own : bases.reversed()) {
      base = resolve(base, own);
    }
    return base;
  }

  /// An absolute URL for a link, or the link as it is where none can be made.
  static String resolve(String base, String link) {
    String l = link.strip();
    if (l.isEmpty() || l.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
      return l;
    }
    String absolute = org.jsoup.internal.StringUtil.resolve(base, l);
    return absolute.isEmpty() ? l : absolute;
  }

  static boolean absolute(String url) {
    try {
      return URI.create(url).isAbsolute();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// What is inside an element, as markup without prefixes and namespace declarations.
  static String markup(Element e) {
    StringBuilder out = new StringBuilder();
    for (Node n : e.childNodes()) {
      write(n, out, 0, true);
    }
    return out.toString().strip();
  }

  /// The same for an element whose text is markup that was escaped.
  static String raw(Element e) {
    StringBuilder out = new StringBuilder();
    for (Node n : e.childNodes()) {
      write(n, out, 0, false);
    }
    return out.toString().strip();
  }

  private static void write(Node node, StringBuilder out, int depth, boolean escape) {
    if (node instanceof CDataNode data) {
      out.append(escape ? escaped(data.getWholeText()) : data.getWholeText());
    } else if (node instanceof TextNode text) {
      out.append(escape ? escaped(text.getWholeText()) : text.getWholeText());
    } else if (node instanceof Element e && depth < Limits.DEPTH) {
      String local = e.tagName().substring(e.tagName().indexOf(':') + 1);
      out.append('<').append(local);
      for (Attribute a : e.attributes()) {
        if (!a.getKey().startsWith("xmlns") && !a.getKey().startsWith("xml:")) {
          out.append(' ').append(a.getKey()).append("=\"");
          out.append(escaped(a.getValue()).replace("\"", "&quot;")).append('"');
        }
      }
      if (e.childNodeSize() == 0 && Markup.isVoid(local)) {
        out.append(" />");
        return;
      }
      out.append('>');
      for (Node n : e.childNodes()) {
        write(n, out, depth + 1, escape);
      }
      out.append("</").append(local).append('>');
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
