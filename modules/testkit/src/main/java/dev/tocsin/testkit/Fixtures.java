package dev.tocsin.testkit;

/// Builders with sensible defaults for the nouns of the domain. A test names only what matters to
/// it.
public final class Fixtures {
  private Fixtures() {}

  /// An English article of an outlet, published on 2022-07-19.
  public static ArticleBuilder anArticle() {
    return new ArticleBuilder();
  }

  /// An asserted, newsworthy signal of a watch `ohchr-xinjiang`.
  public static SignalBuilder aSignal() {
    return new SignalBuilder();
  }
}
