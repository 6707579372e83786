package dev.tocsin.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/// The elements of a page that say something about it, gathered in one walk.
final class PageParts implements NodeVisitor {
  /// Of each kind; pages that have more repeat themselves.
  private static final int MOST = 500;

  final JsonLd jsonLd = new JsonLd();
  final Map<String, List<String>> meta = new HashMap<>();
  final List<Element> links = new ArrayList<>();
  final List<Element> times = new ArrayList<>();
  final List<Element> properties = new ArrayList<>();
  final List<Element> headings = new ArrayList<>();
  final List<Element> scripts = new ArrayList<>();
  final Document doc;

  PageParts(Document doc) {
    this.doc = doc;
    doc.traverse(this);
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element e)) {
      return;
    }
    switch (e.normalName()) {
      case "meta" -> meta(e);
      case "link" -> add(links, e);
      case "time" -> add(times, e);
      case "h1" -> add(headings, e);
      case "script" -> {
        if (e.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          jsonLd.add(e.data());
        } else if (!e.hasAttr("src")) {
          add(scripts, e);
        }
      }
      default -> {}
    }
    if (e.hasAttr("itemprop")
        || (e.hasAttr("rel") && e.normalName().equals("a"))
        || (e.hasAttr("property") && !e.normalName().equals("meta"))) {
      add(properties, e);
    }
  }

  private static void add(List<Element> list, Element e) {
    if (list.size() < MOST) {
      list.add(e);
    }
  }

  private void meta(Element e) {
    String content = e.attr("content").strip();
    if (content.isEmpty()) {
      return;
    }
    for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      String key = e.attr(attribute).strip().toLowerCase(Locale.ROOT);
      if (!key.isEmpty()) {
        List<String> values = meta.computeIfAbsent(key, k -> new ArrayList<>());
        if (values.size() < MOST) {
          values.add(content);
        }
      }
    }
  }

  /// The first value of the first of these that is there; empty where none is.
  String meta(String... keys) {
    for (String key : keys) {
      List<String> values = meta.get(key);
      if (values != null) {
        return values.getFirst();
      }
    }
    return "";
  }
}
