package dev.tocsin.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came out of an HTML page that lists articles.
public sealed interface ListingReading {
  /// Links in the page's order, each once, at most [Limits#LISTING_LINKS].
  ///
  /// @param next the next page of the list, absolute; null where there is none
  record Links(List<Link> links, @Nullable String next) implements ListingReading {
    public Links {
      links = List.copyOf(links);
    }
  }

  /// No list; the reason is for a person.
  record Unreadable(String reason) implements ListingReading {}

  /// One link: absolute URL and its text.
  record Link(String url, String title) {}
}
