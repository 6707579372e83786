package dev.tocsin.parse;

import dev.tocsin.domain.Published;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads one entry of a feed in XML.
final class XmlEntry {
  /// Relations of Atom links (RFC 4287, 4.2.7.2) that lead elsewhere than to the article.
  private static final Set<String> NOT_THE_ARTICLE =
      Set.of(
          "self",
          "edit",
          "enclosure",
          "replies",
          "via",
          "related",
          "next",
          "hub",
          "service.edit",
          "service.post",
          "license",
          "payment",
          "search",
          "icon",
          "previous",
          "prev",
          "first",
          "last");

  /// Without a type these are plain text that may turn out to be HTML.
  private static final Set<String> TITLES = Set.of("title", "dc:title", "media:title");

  private XmlEntry() {}

  static FeedEntry read(Element item, Element channel, ZoneId zone) {
    String guid = Xml.text(Xml.child(item, "guid", "id", "dc:identifier"));
    if (guid.isEmpty()) {
      guid = Xml.attribute(item, "rdf:about");
    }
    String url = link(item);
    Element guidElement = Xml.child(item, "guid");
    if (url.isEmpty() && guidElement != null && permalink(guidElement)) {
      url = Xml.resolve(Xml.base(guidElement), guid);
    }
    if (url.isEmpty()) {
      url = Xml.attribute(item, "href");
    }
    if (url.isEmpty() && guid.matches("(?i)https?://.*")) {
      url = guid;
    }
    if (guid.startsWith("/")) {
      guid = Xml.resolve(Xml.base(item), guid);
    }
    Published published =
        XmlFeed.date(
            item,
            zone,
            "pubdate",
            "published",
            "dcterms:issued",
            "issued",
            "dc:date",
            "date",
            "dcterms:created",
            "created");
    Published updated =
        XmlFeed.date(
            item,
            zone,
            "updated",
            "modified",
            "dcterms:modified",
            "dc:date",
            "lastmod",
            "lastbuilddate");
    return new FeedEntry(
        guid.isEmpty() ? url : guid,
        url,
        construct(Xml.child(item, "title", "dc:title", "media:title")),
        published instanceof Published.Unknown && !Xml.attribute(item, "lastmod").isEmpty()
            ? Dates.read(Xml.attribute(item, "lastmod"), zone)
            : published,
        updated instanceof Published.Unknown
            ? Dates.read(Xml.attribute(item, "lastmod"), zone)
            : updated,
        author(item, channel),
        construct(
            Xml.child(
                item,
                "description",
                "summary",
                "dc:description",
                "dcterms:abstract",
                "abstract",
                "itunes:summary",
                "media:description",
                "tagline")),
        construct(
            Xml.child(
                item, "content:encoded", "content", "xhtml:body", "body", "fullitem", "prodlink")));
  }

  private static boolean permalink(Element guid) {
    String says = Xml.attribute(guid, "isPermaLink");
    return !says.equalsIgnoreCase("false");
  }

  /// The link of an entry or a feed, absolute; empty where there is none.
  static String link(Element of) {
    Element original = Xml.child(of, "feedburner:origlink", "pheedo:origlink");
    if (original != null && !Xml.text(original).isEmpty()) {
      return Xml.text(original);
    }
    String second = "";
    for (Element link : Xml.children(of, "link")) {
      String href = Xml.attribute(link, "href");
      String to = Xml.resolve(Xml.base(link), href.isEmpty() ? Xml.text(link) : href);
      String rel = Xml.attribute(link, "rel").toLowerCase(Locale.ROOT);
      if (to.isEmpty()) {
        continue;
      }
      if (rel.isEmpty() || rel.equals("alternate")) {
        return to;
      }
      if (second.isEmpty() && !NOT_THE_ARTICLE.contains(rel)) {
        second = to;
      }
    }
    return second;
  }

  private static @Nullable String author(Element item, Element channel) {
    String own = person(item);
    if (!own.isEmpty()) {
      return own;
    }
    Element source = Xml.child(item, "source");
    String inherited = source == null ? "" : person(source);
    if (inherited.isEmpty() && Xml.name(item).equals("entry")) {
      inherited = person(channel); // RFC 4287, 4.2.1
    }
    return inherited.isEmpty() ? null : inherited;
  }

  /// Name and mail address, as given: `Jane Doe`, `Jane Doe (jane@example.com)`.
  private static String person(Element of) {
    Element author =
        Xml.child(
            of,
            "author",
            "dc:creator",
            "dc:author",
            "itunes:author",
            "managingeditor",
            "media:credit");
    if (author == null) {
      return "";
    }
    Element nameElement = Xml.child(author, "name");
    String name = Xml.text(nameElement);
    String mail = Xml.text(Xml.child(author, "email"));
    if (nameElement == null && mail.isEmpty()) {
      return Xml.text(author).replaceAll("\\s+", " ");
    }
    if (name.isEmpty()) {
      return mail;
    }
    return mail.isEmpty() ? name : name + " (" + mail + ")";
  }

  /// A text construct: plain text or HTML, as its type says (RFC 4287, 3.1; Atom 0.3, 3.1; RSS:
  /// HTML).
  static String construct(@Nullable Element e) {
    if (e == null) {
      return "";
    }
    String type = Xml.attribute(e, "type").toLowerCase(Locale.ROOT);
    String mode = Xml.attribute(e, "mode").toLowerCase(Locale.ROOT);
    boolean html = type.equals("html") || type.equals("text/html");
    if (html && e.childrenSize() > 0 && !mode.equals("xml")) {
      // Typepad wrote escaped HTML into a div that is not escaped.
      return Markup.clean(Xml.raw(unwrapped(e)), Xml.base(e));
    }
    boolean markup =
        type.equals("xhtml")
            || type.contains("xhtml+xml")
            || mode.equals("xml")
            || e.childrenSize() > 0;
    if (mode.equals("base64") || (mode.isEmpty() && binary(type))) {
      return Markup.clean(base64(Xml.text(e)), Xml.base(e));
    }
    if (markup) {
      Element inside = type.contains("xhtml") && !oldAtom(e) ? unwrapped(e) : e;
      return Markup.clean(Xml.markup(inside), Xml.base(inside));
    }
    String text = Xml.text(e);
    boolean plain =
        type.equals("text")
            || type.equals("text/plain")
            || (type.isEmpty() && TITLES.contains(Xml.name(e)) && !Markup.looksLike(text));
    return plain ? text : Markup.clean(text, Xml.base(e));
  }

  /// In Atom 0.3 the `div` is a part of the content like any other.
  private static boolean oldAtom(Element e) {
    String prefix = e.tagName().contains(":") ? e.tag().prefix() : "";
    return Xml.namespace(e, prefix).contains("purl.org/atom");
  }

  /// RFC 4287, 4.1.3.3: a media type that is neither text nor XML means base64.
  private static boolean binary(String type) {
    return type.contains("/") && !type.startsWith("text/") && !type.contains("xml");
  }

  private static String base64(String text) {
    try {
      return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8).strip();
    } catch (IllegalArgumentException notBase64) {
      return text;
    }
  }

  /// The `div` that XHTML content stands in is no part of it.
  private static Element unwrapped(Element e) {
    List<Element> children = e.children();
    boolean wrapped =
        children.size() == 1
            && Xml.name(children.getFirst()).matches("(?:xhtml:)?div")
            && e.ownText().isBlank();
    return wrapped ? children.getFirst() : e;
  }
}
