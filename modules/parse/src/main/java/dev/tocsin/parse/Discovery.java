package dev.tocsin.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a site's page says about where its articles are listed.
///
/// @param feeds URLs of feeds, absolute, in the page's order
/// @param sitemaps URLs of sitemaps that the page links to, absolute
public record Discovery(List<String> feeds, List<String> sitemaps) {
  /// Links that are looked at; a page with more feeds is a directory of feeds.
  private static final int MAX_LINKS = 50;

  private static final Pattern FEED_TYPE =
      Pattern.compile(
          "(?i)application/(?:rss|atom|rdf|feed)\\+(?:xml|json)|application/x-rss\\+xml|text/rss.*"
              + "|(?:application|text)/(?:xml|json|rss|atom)(?:;.*)?");

  /// Endings by which sites without a `link` show that an `a` leads to a feed.
  private static final Pattern FEED_PATH =
      Pattern.compile(
          "(?i).*(?:[/.?=_-](?:rss|atom|rdf)(?:2(?:\\.0)?)?(?:\\.(?:xml|php|aspx?|json))?/?|/feeds?/?|/feed\\.(?:xml|json)|/index\\.xml|\\.rss|\\.atom|\\.rdf)(?:[?#].*)?");

  private static final Pattern SITEMAP_PATH =
      Pattern.compile("(?i).*sitemap[^/]*\\.xml(?:\\.gz)?(?:\\?.*)?");

  /// Places where content systems keep feeds that no page links to.
  private static final List<String> USUAL_FEEDS =
      List.of("/feed/", "/rss.xml", "/rss", "/atom.xml", "/feed.xml", "/index.xml", "/feed.json");

  private static final List<String> USUAL_SITEMAPS =
      List.of(
          "/news-sitemap.xml",
          "/sitemap_news.xml",
          "/sitemap-news.xml",
          "/sitemap.xml",
          "/sitemap_index.xml");

  public Discovery {
    feeds = List.copyOf(feeds);
    sitemaps = List.copyOf(sitemaps);
  }

  /// Feeds and sitemaps that a page links to: what it declares first, then links that look like it.
  public static Discovery in(byte[] html, @Nullable String contentType, String url) {
    Document doc = Jsoup.parse(Decoded.of(html, contentType).text(), url);
    Set<String> feeds = new LinkedHashSet<>();
    Set<String> sitemaps = new LinkedHashSet<>();
    for (Element link : doc.select("link[href]")) {
      List<String> rel =
          List.of(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
      String type = link.attr("type").strip();
      String to = link.absUrl("href");
      if (rel.contains("sitemap")) {
        add(sitemaps, to);
      } else if (rel.contains("feed")
          || (rel.contains("alternate") && FEED_TYPE.matcher(type).matches() && !oembed(to))) {
        add(feeds, to);
      }
    }
    for (Element a : doc.select("a[href]")) {
      String to = a.absUrl("href");
      if (SITEMAP_PATH.matcher(to).matches()) {
        add(sitemaps, to);
      } else if (FEED_PATH.matcher(to).matches()) {
        add(feeds, to);
      }
    }
    return new Discovery(new ArrayList<>(feeds), new ArrayList<>(sitemaps));
  }

  /// Where to look on a site whose page links to nothing.
  ///
  /// @param url any page of the site
  public static Discovery usual(String url) {
    return new Discovery(
        USUAL_FEEDS.stream().map(path -> Xml.resolve(url, path)).toList(),
        USUAL_SITEMAPS.stream().map(path -> Xml.resolve(url, path)).toList());
  }

  /// WordPress declares its previews as an alternate in JSON and XML.
  private static boolean oembed(String url) {
    return url.contains("oembed") || url.contains("/wp-json/");
  }

  private static void add(Set<String> to, String url) {
    if (url.startsWith("http") && to.size() < MAX_LINKS) {
      to.add(url);
    }
  }
}
