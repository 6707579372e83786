package dev.tocsin.parse;

/// How much of anything is read. Chosen with a wide margin over what real outlets serve: the
/// largest news feeds have some thousand items and a few MiB, long reads stay under 200 kB of text.
public final class Limits {
  /// Bytes of a feed; larger ones are refused.
  public static final int FEED_BYTES = 32 << 20;

  /// Entries of one feed; those after it are left out, and that is reported as a repair.
  public static final int FEED_ENTRIES = 5_000;

  /// Bytes of a page; larger ones are refused.
  public static final int PAGE_BYTES = 16 << 20;

  /// Bytes of a sitemap after decompression; the protocol of sitemaps.org allows 50 MB.
  public static final int SITEMAP_BYTES = 52_428_800;

  /// URLs of one sitemap; the protocol of sitemaps.org allows 50,000.
  public static final int SITEMAP_URLS = 50_000;

  /// Links of one listing.
  public static final int LISTING_LINKS = 2_000;

  /// Characters (UTF-16 units) of an article's text; what follows is cut off.
  public static final int TEXT_CHARS = 1_000_000;

  /// Characters (UTF-16 units) of a title, author or section; what follows is cut off.
  public static final int FIELD_CHARS = 2_000;

  /// Nesting of elements; deeper ones are folded into the last that counts.
  public static final int DEPTH = 512;

  /// Bytes of one line of a file of articles.
  public static final int ARTICLE_LINE_BYTES = 8 << 20;

  private Limits() {}
}
