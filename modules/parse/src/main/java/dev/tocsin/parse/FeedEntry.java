package dev.tocsin.parse;

import dev.tocsin.domain.Published;
import org.jspecify.annotations.Nullable;

/// One item of a feed, as the feed gives it.
///
/// @param id `guid`, `id` or `rdf:about`; the link where none is given; may be empty
/// @param url absolute link to the article; may be empty
/// @param title plain text or HTML as the feed says, in the form that it gives; may be empty
/// @param author name of the first author, null where none is given
/// @param summary HTML or text; the content where the feed gives no summary; may be empty
/// @param content HTML or text of the whole article; may be empty
public record FeedEntry(
    String id,
    String url,
    String title,
    Published published,
    Published updated,
    @Nullable String author,
    String summary,
    String content) {
  public FeedEntry {
    summary = summary.isEmpty() ? content : summary;
  }
}
