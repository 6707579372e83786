package dev.tocsin.fetch;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a fetch came to. Never an exception: whatever a site does is one of these.
public sealed interface FetchResult {
  /// The URL that was asked for last, after redirects.
  String finalUrl();

  /// What every answer of a site tells beside its content.
  ///
  /// @param status HTTP status
  /// @param finalUrl the URL that answered, after redirects
  /// @param movedTo where the resource lives for good, when every redirect up to there was
  ///   permanent (301, 308); else null
  /// @param etag to be sent back next time; null where none was given
  /// @param lastModified to be sent back next time, unparsed; null where none was given
  /// @param maxAge how long the answer stays fresh (RFC 9111: `max-age` less `Age`, or `Expires`);
  ///   null where nothing is said
  /// @param robotsTags the values of `X-Robots-Tag`, in lower case
  record Answer(
      int status,
      String finalUrl,
      @Nullable String movedTo,
      @Nullable String etag,
      @Nullable String lastModified,
      @Nullable Duration maxAge,
      List<String> robotsTags) {
    public Answer {
      robotsTags = List.copyOf(robotsTags);
    }

    /// The site asks not to keep copies (`X-Robots-Tag: noarchive` or `none`).
    public boolean noArchive() {
      return robotsTags.stream().anyMatch(tag -> tag.contains("noarchive") || tag.contains("none"));
    }
  }

  /// A 2xx with its content.
  ///
  /// @param contentType as the header says, with its parameters; empty where there is none
  /// @param bytes content after all content codings are undone; not copied: nobody may change it
  @SuppressWarnings("ArrayRecordComponent") // a value with megabytes in it is never compared
  record Body(Answer answer, String contentType, byte[] bytes) implements FetchResult {
    @Override
    public String finalUrl() {
      return answer.finalUrl();
    }
  }

  /// Nothing changed since the validators of the request.
  record NotModified(Answer answer) implements FetchResult {
    @Override
    public String finalUrl() {
      return answer.finalUrl();
    }
  }

  /// We may not or will not ask.
  ///
  /// @param retryAfter how long the refusal holds where that is known, else null
  /// @param reason one line for a person
  record Refused(Refusal why, String finalUrl, @Nullable Duration retryAfter, String reason)
      implements FetchResult {}

  /// An answer that is neither 2xx nor 304.
  ///
  /// @param retryAfter what `Retry-After` says, else null
  /// @param challenge the page asks a person to prove that they are one
  /// @param reason one line for a person
  record HttpError(
      int status, String finalUrl, @Nullable Duration retryAfter, boolean challenge, String reason)
      implements FetchResult {}

  /// No answer that could be used.
  ///
  /// @param reason one line for a person
  record Failed(Failure why, String finalUrl, String reason) implements FetchResult {}

  /// Why a request is refused by ourselves.
  enum Refusal {
    /// robots.txt forbids it, or can't be read (RFC 9309, 2.3.1.4).
    ROBOTS,
    /// The host's address is private, loopback, link-local or otherwise not on the public internet.
    ADDRESS,
    /// Neither http nor https, or not a URL at all.
    SCHEME,
    /// The certificate doesn't prove the host, or no secure connection can be agreed on.
    TLS,
    /// The host asked to wait (`Retry-After`), and the time isn't over.
    HELD
  }

  /// Why a request failed.
  enum Failure {
    /// Too long in total, too long silent, or too long in the queue of its host.
    TIMEOUT,
    /// Header or body beyond the limit, before or after decompression.
    TOO_LARGE,
    /// Nobody listens, or the connection broke.
    RESET,
    /// The host's name has no address.
    DNS,
    /// More redirects than the limit, or in a circle, or to nowhere.
    LOOP,
    /// The answer breaks HTTP or its own content coding.
    PROTOCOL
  }
}
