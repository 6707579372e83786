package dev.tocsin.parse;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// HTML fragments in feeds: links made absolute, what could act in a reader's browser taken out. A
/// fragment that needs neither comes back as it is, character by character.
final class Markup {
  private static final Pattern MAY_NEED_WORK =
      Pattern.compile(
          "(?i)<\\s*(?:script|style|object|embed|applet|iframe|frame|frameset|meta|link|base|form|input|button|noscript|blink"
              + "|[a-z][a-z0-9]*:)|<!--|<!\\[|<\\?|\\bon[a-z]+\\s*=|style\\s*=|javascript:|vbscript:"
              + "|(?:href|src|cite|action|background|poster|longdesc)\\s*=\\s*[\"']?\\s*(?![a-z][a-z0-9+.-]*:)");
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "object",
          "embed",
          "applet",
          "iframe",
          "frame",
          "frameset",
          "noscript",
          "noframes");
  private static final Set<String> UNWRAPPED =
      Set.of("meta", "link", "base", "html", "head", "body", "title", "xml", "blink", "param");
  private static final Set<String> LINKS =
      Set.of("href", "src", "cite", "action", "background", "poster", "longdesc", "usemap", "data");
  private static final Pattern SAFE_SCHEME =
      Pattern.compile(
          "(?i)^(?:https?|ftp|mailto|tel|feed|news|irc|xmpp|magnet|urn|data:image/(?:png|gif|jpe?g|webp)).*|^[^:]*$|^[^:]*[/?#].*",
          Pattern.DOTALL);
  private static final Set<String> VOID =
      Set.of(
          "area", "br", "col", "embed", "hr", "img", "input", "source", "track", "wbr", "base",
          "link", "meta", "param");

  private Markup() {}

  static boolean isVoid(String tag) {
    return VOID.contains(tag.toLowerCase(Locale.ROOT));
  }

  static String clean(String html, String base) {
    if (html.indexOf('<') < 0 || !MAY_NEED_WORK.matcher(html).find()) {
      return html;
    }
    Document doc = Jsoup.parseBodyFragment(html, base);
    doc.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
    boolean changed = clean(doc, base);
    return changed ? doc.body().html().strip() : html;
  }

  private static boolean clean(Document doc, String base) {
    boolean changed = false;
    for (Element e : doc.body().select("* > *")) {
      if (e.ownerDocument() == null) {
        continue; // inside of what was dropped
      }
      String name = e.normalName();
      if (DROPPED.contains(name)) {
        e.remove();
        changed = true;
      } else if (UNWRAPPED.contains(name) || name.contains(":")) {
        e.unwrap();
        changed = true;
      } else {
        changed |= attributes(e, base);
      }
    }
    for (Node comment : doc.body().selectNodes("::comment", Comment.class)) {
      comment.remove();
      changed = true;
    }
    return changed;
  }

  private static boolean attributes(Element e, String base) {
    boolean changed = false;
    for (Attribute a : e.attributes().asList()) {
      String key = a.getKey().toLowerCase(Locale.ROOT);
      String value = a.getValue();
      String compact = value.replaceAll("[\\s\\p{Cntrl}]+", "");
      if (key.startsWith("on")
          || key.equals("style")
          || key.equals("srcdoc")
          || key.startsWith("xmlns")) {
        e.removeAttr(a.getKey());
        changed = true;
      } else if (LINKS.contains(key)) {
        if (!SAFE_SCHEME.matcher(compact).matches()) {
          e.removeAttr(a.getKey());
          changed = true;
        } else {
          String absolute = Xml.resolve(base, value);
          if (!absolute.equals(value) && !value.isBlank()) {
            e.attr(a.getKey(), absolute);
            changed = true;
          }
        }
      }
    }
    return changed;
  }
}
