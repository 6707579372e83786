package dev.tocsin.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article with what was found in it, for all watches.
///
/// @param language as detected, BCP 47 primary subtag; `und` where the text is too short to tell
/// @param mentions in order of field and offset
/// @param signals the leading one first within each watch
/// @param sketch what tells near-copies from other texts; empty where no watch finds the article
///   relevant
/// @param credits agencies that the article's byline or dateline credits, as lower-case keys, in
///   order
public record TaggedArticle(
    Article article,
    String language,
    List<Mention> mentions,
    List<Signal> signals,
    List<Long> sketch,
    List<String> credits) {
  public TaggedArticle {
    mentions = List.copyOf(mentions);
    signals = List.copyOf(signals);
    sketch = List.copyOf(sketch);
    credits = List.copyOf(credits);
  }

  /// The same with the standing that the article has for a watch.
  TaggedArticle seenBy(Watch watch) {
    return new TaggedArticle(
        article.withStanding(watch.standing(article)),
        language,
        mentions,
        signals,
        sketch,
        credits);
  }

  /// The same under another id, as another revision.
  public TaggedArticle as(ArticleId id, int revision) {
    return new TaggedArticle(
        article.as(id, revision), language, mentions, signals, sketch, credits);
  }

  /// The kind that the article mainly asserts for a watch; null where it asserts none. What it
  /// denies or only supposes is no news.
  public @Nullable SignalKind leading(WatchId watch) {
    return signals.stream()
        .filter(s -> s.watch().equals(watch) && s.polarity() == Polarity.ASSERTED)
        .findFirst()
        .map(Signal::kind)
        .orElse(null);
  }
}
