package dev.tocsin.parse;

import dev.tocsin.domain.Published;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// What came out of bytes that should be an article's page.
public sealed interface PageReading {
  /// A page.
  ///
  /// @param url where it was read
  /// @param canonical what it says its URL is, absolute; its own URL where it says nothing
  /// @param title headline, without the site's name; may be empty
  /// @param author names, joined by `, `; null where none is given
  /// @param offset from UTC that the page itself writes its date of publication in; zero where it
  ///   names none
  /// @param language BCP 47 primary subtag; `und` where the page says nothing
  /// @param section of the outlet ("World"); null where none is given
  /// @param paywalled the page says that reading on has to be paid for
  /// @param noArchive the page asks in `meta robots` not to be kept
  /// @param text paragraphs, separated by one line feed each; may be empty
  record Page(
      String url,
      String canonical,
      String title,
      @Nullable String author,
      Published published,
      Published modified,
      ZoneOffset offset,
      String language,
      @Nullable String section,
      boolean paywalled,
      boolean noArchive,
      String text)
      implements PageReading {}

  /// No article; the reason is for a person.
  record Unreadable(Why why, String reason) implements PageReading {}

  /// Why bytes are no page.
  enum Why {
    /// No bytes, or only white space.
    EMPTY,
    /// More than [Limits#PAGE_BYTES].
    TOO_LARGE,
    /// A page that asks the reader to prove to be a person.
    CHALLENGE,
    /// Not HTML: an image, a PDF.
    NOT_HTML,
    /// The watched region is not in the page, or the selector is none.
    NO_SUCH_REGION
  }
}
