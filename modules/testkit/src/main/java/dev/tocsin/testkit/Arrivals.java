package dev.tocsin.testkit;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.ArticleId;
import dev.tocsin.domain.Published;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Articles as they come to a pipeline that reads sources when it can: late, twice, edited, and
/// over partitions of which one lags behind another. What becomes of an article hangs on its id and
/// the seed alone.
///
/// @param at when it comes
public record Arrivals(Instant at, Article article) {
  private static final int PARTITIONS = 4;

  /// How far articles get into disorder: not, within days, and wholly.
  private static final List<Duration> DISORDER =
      List.of(Duration.ZERO, Duration.ofDays(3), Duration.ofDays(2_000));

  /// Articles in the order in which they come.
  ///
  /// @param articles with the revisions of each in their order
  public static List<Arrivals> of(List<Article> articles, long seed) {
    Random random = new Random(seed);
    Duration disorder = DISORDER.get(random.nextInt(DISORDER.size()));
    List<Duration> lags = new ArrayList<>();
    for (int i = 0; i < PARTITIONS; i++) {
      lags.add(Duration.ofHours(random.nextInt(3) == 0 ? random.nextInt(24 * 20) : 0));
    }
    Map<ArticleId, List<Article>> revisions = new LinkedHashMap<>();
    articles.forEach(a -> revisions.computeIfAbsent(a.id(), _ -> new ArrayList<>()).add(a));
    List<Arrivals> arrivals = new ArrayList<>();
    revisions.forEach((id, own) -> {
      Random dice = new Random(seed * 31 + id.value().hashCode());
      Duration lag = lags.get(dice.nextInt(PARTITIONS));
      // Records of one key keep their order.
      Instant last = Instant.MIN;
      for (Article article : sent(own, dice)) {
        Instant at = article.firstSeen().plus(lag).plus(upTo(disorder, dice));
        last = at.isBefore(last) ? last : at;
        arrivals.add(new Arrivals(last, article));
      }
    });
    arrivals.sort(Comparator.comparing(Arrivals::at));
    return arrivals;
  }

  private static Duration upTo(Duration most, Random dice) {
    return Duration.ofSeconds((long) (dice.nextDouble() * most.toSeconds()));
  }

  /// The records of one article: seen late, edited or killed, some of them twice.
  private static List<Article> sent(List<Article> own, Random dice) {
    Duration late =
        dice.nextInt(4) == 0
            ? Duration.ofHours(dice.nextInt(24 * 10))
            : Duration.ofMinutes(dice.nextInt(30));
    List<Article> sent = new ArrayList<>();
    own.forEach(a -> sent.add(seen(a, a.revision(), a.text(), a.firstSeen().plus(late))));
    if (dice.nextInt(4) == 0) {
      Article last = sent.getLast();
      Instant at = last.firstSeen().plus(Duration.ofHours(1 + dice.nextInt(200)));
      sent.add(seen(last, last.revision() + 1, edited(last.text(), dice), at));
    }
    if (dice.nextInt(3) == 0) {
      sent.add(sent.get(dice.nextInt(sent.size())));
    }
    return sent;
  }

  /// Cut short, withdrawn, or with a line added.
  private static String edited(String text, Random dice) {
    return switch (dice.nextInt(3)) {
      case 0 ->
          text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 3));
      case 1 -> "This article has been withdrawn.";
      default -> text + "\nThis article has been updated.";
    };
  }

  private static Article seen(Article a, int revision, String text, Instant at) {
    Published published = a.published();
    return new Article(
        a.id(),
        revision,
        a.url(),
        a.outlet(),
        a.standing(),
        a.language(),
        text.startsWith("This article has") ? "Withdrawn" : a.title(),
        text,
        a.author(),
        published,
        at,
        a.source());
  }
}
