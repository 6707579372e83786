package dev.tocsin.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Identity of an article: the same for every revision, every feed and every replay.
///
/// @param value not blank, at most [#MAX_CHARS] UTF-16 units; as given by a file of articles, or
///   [#ofUrl]
public record ArticleId(String value) implements Comparable<ArticleId> {
  public static final int MAX_CHARS = 200;

  public ArticleId {
    if (value.isBlank() || value.length() > MAX_CHARS) {
      throw new IllegalArgumentException(
          "an article id has 1 to " + MAX_CHARS + " characters, not '" + value + "'");
    }
  }

  /// The id of the article that lives at a canonical URL: the first 24 hexadecimal digits of its
  /// SHA-256.
  public static ArticleId ofUrl(String canonicalUrl) {
    return new ArticleId(sha256(canonicalUrl).substring(0, 24));
  }

  /// SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits.
  public static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
