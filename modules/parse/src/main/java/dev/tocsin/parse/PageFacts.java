package dev.tocsin.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Title, author, language, section and URL, as a page says them.
final class PageFacts {
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[|｜\\-–—·•:：»›/]{1,2}$");
  private static final Pattern AFTER = Pattern.compile("^(?:\\s+[|\\-–—·•»›/]{1,2}\\s|\\s*[|｜：])");
  private static final Pattern BY =
      Pattern.compile(
          "(?iu)^\\s*(?:written\\s+by|by|von|par|por|di|da|af|av|door|oleh|автор:?|tekst:?|text:?)\\s*:?\\s+");

  private final PageParts parts;
  private final String url;

  PageFacts(PageParts parts, String url) {
    this.parts = parts;
    this.url = url;
  }

  /// The headline: what most of the places agree on that name one, without the site's name.
  String title() {
    String h1 = blanks(heading());
    String linked = blanks(parts.jsonLd.text("headline"));
    String shared =
        blanks(JsonLd.plain(parts.meta("og:title", "twitter:title", "dc.title", "dcterms.title")));
    for (String title : List.of(linked, shared, h1, blanks(parts.doc.title()))) {
      if (!title.isEmpty()) {
        return cut(withoutSite(title, h1));
      }
    }
    return "";
  }

  private String heading() {
    for (Element h1 : parts.headings) {
      String text = h1.text().strip();
      if (text.length() > 10) {
        return text;
      }
    }
    return "";
  }

  /// The site's name after a title says where it is, not what: cut off where the page names its
  /// site or shows its heading without it.
  private String withoutSite(String title, String h1) {
    String site = blanks(parts.meta("og:site_name", "application-name", "twitter:site"));
    List<String> names = new ArrayList<>(parts.jsonLd.names("publisher"));
    names.add(site);
    for (String name : names) {
      if (name.length() > 1 && title.length() > name.length() + 10 && title.endsWith(name)) {
        String before = title.substring(0, title.length() - name.length()).stripTrailing();
        Matcher m = SEPARATOR.matcher(before);
        if (m.find()) {
          return before.substring(0, m.start()).strip();
        }
      }
    }
    if (h1.length() > 15 && title.length() > h1.length() && title.startsWith(h1)) {
      String after = title.substring(h1.length());
      return after.length() < 60 && AFTER.matcher(after).find() ? h1 : title;
    }
    return title;
  }

  @Nullable String author() {
    Set<String> names = new LinkedHashSet<>(clean(parts.jsonLd.names("author", "creator")));
    if (names.isEmpty()) {
      for (String key :
          List.of(
              "author",
              "article:author",
              "byl",
              "dc.creator",
              "dcterms.creator",
              "parsely-author",
              "sailthru.author",
              "citation_author")) {
        names.addAll(clean(parts.meta.getOrDefault(key, List.of())));
        if (!names.isEmpty()) {
          break;
        }
      }
    }
    if (names.isEmpty()) {
      names.addAll(clean(inPage()));
    }
    return names.isEmpty() ? null : cut(String.join(", ", names));
  }

  private List<String> inPage() {
    List<String> found = new ArrayList<>();
    for (Element e : parts.properties) {
      if (e.attr("itemprop").equals("author") || e.attr("rel").contains("author")) {
        Element name = e.selectFirst("[itemprop=name]");
        String value =
            name == null
                ? e.hasAttr("content") ? e.attr("content") : e.text()
                : name.hasAttr("content") ? name.attr("content") : name.text();
        if (value.length() < 80) {
          found.add(value);
        }
      }
    }
    return found;
  }

  private static List<String> clean(List<String> values) {
    List<String> names = new ArrayList<>();
    for (String value : values) {
      String name = blanks(BY.matcher(JsonLd.plain(value)).replaceFirst(""));
      if (!name.isEmpty()
          && name.length() < 200
          && !name.startsWith("http")
          && !name.contains("://")
          && !name.contains("@")) {
        names.add(name);
      }
    }
    return names;
  }

  String language() {
    Element html = parts.doc.selectFirst("html");
    for (String tag :
        List.of(
            html == null ? "" : html.attr("lang"),
            html == null ? "" : html.attr("xml:lang"),
            parts.meta("og:locale"),
            parts.jsonLd.text("inLanguage"),
            parts.meta("content-language", "language", "dc.language", "inlanguage"))) {
      String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_,;\\s]", 2)[0];
      if (primary.matches("[a-z]{2,3}")) {
        String known = Locale.forLanguageTag(primary).getLanguage();
        return known.isEmpty() ? primary : known;
      }
    }
    return "und";
  }

  @Nullable String section() {
    String section =
        parts.meta(
            "article:section", "section", "parsely-section", "dc.subject", "cxenseparse:category");
    if (section.isEmpty()) {
      section = parts.jsonLd.text("articleSection");
    }
    return section.isBlank() || section.length() > 100 ? null : cut(blanks(JsonLd.plain(section)));
  }

  boolean paid() {
    String tier =
        parts
            .meta("article:content_tier", "content_tier", "og:content_tier")
            .toLowerCase(Locale.ROOT);
    return parts.jsonLd.paid()
        || tier.equals("locked")
        || tier.equals("metered")
        || tier.equals("premium");
  }

  boolean noArchive() {
    return parts.meta.getOrDefault("robots", List.of()).stream()
        .anyMatch(r -> r.toLowerCase(Locale.ROOT).contains("noarchive"));
  }

  /// The URL that the page names as its own; its address where it names none, or only the site.
  String canonical() {
    List<String> said = new ArrayList<>();
    for (Element link : parts.links) {
      if (link.attr("rel").equalsIgnoreCase("canonical")) {
        said.add(link.absUrl("href"));
      }
    }
    said.add(parts.meta("og:url"));
    JsonNode main = parts.jsonLd.article("mainEntityOfPage", "url");
    said.add(main.isTextual() ? main.asText() : main.path("@id").asText(""));
    for (String one : said) {
      if (one.startsWith("http") && (hasPath(one) || !hasPath(url))) {
        return one;
      }
    }
    return url;
  }

  private static boolean hasPath(String url) {
    try {
      URI uri = URI.create(url);
      return uri.getHost() != null
          && ((uri.getPath() != null && uri.getPath().length() > 1) || uri.getQuery() != null);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String blanks(String s) {
    return s.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private static String cut(String s) {
    return s.length() <= Limits.FIELD_CHARS ? s : s.substring(0, Limits.FIELD_CHARS);
  }
}
