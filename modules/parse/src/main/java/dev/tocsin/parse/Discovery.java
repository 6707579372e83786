package dev.tocsin.parse;

import java.util.List;

/// What a site's page says about where its articles are listed.
///
/// @param feeds URLs of feeds, absolute, in the page's order
/// @param sitemaps URLs of sitemaps that the page links to, absolute
public record Discovery(List<String> feeds, List<String> sitemaps) {
  public Discovery {
    feeds = List.copyOf(feeds);
    sitemaps = List.copyOf(sitemaps);
  }
}
