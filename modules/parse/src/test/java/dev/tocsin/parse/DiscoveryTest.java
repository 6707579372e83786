package dev.tocsin.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
  @Test
  void declaredFeedsComeFirstAndPreviewsAreNone() {
    Discovery found =
        in(
            """
            <head><base href="https://cdn.example/"><link rel="alternate" type="application/json+oembed" href="/oembed?x">
            <link rel="alternate" type="application/json" href="https://site.example/wp-json/posts/1">
            <link rel="ALTERNATE" type="application/rss+xml" href="https://site.example/rss">
            <link rel="alternate" type="application/feed+json" href="https://site.example/feed.json">
            <link rel="alternate" hreflang="fr" href="https://site.example/fr">
            <link rel="sitemap" href="https://site.example/map.xml"></head>
            <a href="https://site.example/news/feed/">RSS</a><a href="https://site.example/feedback">Feedback</a>
            <a href="https://site.example/sitemap-news.xml">Map</a>
            """);
    assertThat(found.feeds())
        .containsExactly(
            "https://site.example/rss",
            "https://site.example/feed.json",
            "https://site.example/news/feed/");
    assertThat(found.sitemaps())
        .containsExactly("https://site.example/map.xml", "https://site.example/sitemap-news.xml");
  }

  @Test
  void aSiteThatDeclaresNothingHasItsUsualPlaces() {
    Discovery usual = Discovery.usual("https://site.example/a/b?c");
    assertThat(usual.feeds()).contains("https://site.example/feed/");
    assertThat(usual.sitemaps()).contains("https://site.example/sitemap.xml");
  }

  private static Discovery in(String html) {
    return Discovery.in(html.getBytes(StandardCharsets.UTF_8), null, "https://site.example/");
  }
}
