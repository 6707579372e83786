package dev.tocsin.store;

import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Mention;
import dev.tocsin.domain.Published;
import dev.tocsin.domain.Signal;
import dev.tocsin.domain.Standing;
import dev.tocsin.domain.WatchId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was found in an article that mentions a watched entity or speaks of a watched report. Its
/// text is not kept.
///
/// @param language as detected
/// @param relevantTo the watches that it concerns
/// @param credits agencies that its byline or dateline credits
public record StoredArticle(
    ArticleId id,
    int revision,
    String url,
    String outlet,
    Standing standing,
    String source,
    String language,
    String title,
    @Nullable String author,
    Published published,
    Instant firstSeen,
    Set<WatchId> relevantTo,
    List<Mention> mentions,
    List<Signal> signals,
    List<String> credits) {
  public StoredArticle {
    relevantTo = Set.copyOf(relevantTo);
    mentions = List.copyOf(mentions);
    signals = List.copyOf(signals);
    credits = List.copyOf(credits);
  }
}
