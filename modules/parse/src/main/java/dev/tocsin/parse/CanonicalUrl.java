package dev.tocsin.parse;

/// The one form of an article's URL, whatever form it was met in.
public final class CanonicalUrl {
  private CanonicalUrl() {}

  /// Never fails: what is no http or https URL comes back as it is, stripped.
  public static String of(String url) {
    int fragment = url.indexOf('#');
    return (fragment < 0 ? url : url.substring(0, fragment)).strip();
  }
}
