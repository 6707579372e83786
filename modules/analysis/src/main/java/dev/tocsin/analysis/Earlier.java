package dev.tocsin.analysis;

import dev.tocsin.domain.SignalKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The earlier day that a sentence is about, which makes what it says background.
final class Earlier {
  /// A month that was earlier in the year is next year's where that is so few months ahead.
  private static final int NEXT_YEARS_MONTHS = 1;

  /// Words between what promises and the month in "will not appear now before late January".
  private static final int WHEN_REACH = 3;

  /// Words between "to" and the month in "put off to late January".
  private static final int TO_REACH = 1;

  /// What was so longer ago than this is background: a weekly still calls last week's event news.
  private static final int NEWS_DAYS = 9;

  private Earlier() {}

  /// The earlier day that the words around a match are about; null where the sentence gives none.
  ///
  /// @param words of the watch, whose own dates may be to come
  /// @param kind that the match says
  static @Nullable LocalDate day(
      Sentence s, WatchWords words, LocalDate published, SignalKind kind, Phrasing.Match match) {
    int start = match.start();
    int end = match.end();
    LocalDate nearest = null;
    int least = Integer.MAX_VALUE;
    for (Dated date : Dated.all(s, published, NEXT_YEARS_MONTHS)) {
      int distance = distance(date.at(), start, end);
      if (date.last().isBefore(published.minusDays(NEWS_DAYS))
          && distance < least
          && !Moment.parted(s, date.at(), start, end)
          && !Moment.isOfEvent(s, date.at())
          && !isToCome(s, words, date.at(), published, kind, match)) {
        nearest = date.last();
        least = distance;
      }
    }
    return nearest;
  }

  /// Whether a month may be the next one of its name: it is promised "by the end of February",
  /// "will appear in February", is "put off to February", asked for "before February"; or the day
  /// is one of the watch's own, and something is to come before it.
  private static boolean isToCome(
      Sentence s,
      WatchWords words,
      Dictionary.Hit month,
      LocalDate published,
      SignalKind kind,
      Phrasing.Match match) {
    boolean saysWhen =
        switch (kind) {
          case PROMISED -> Moment.isAfterBy(s, month) || isWhenPromised(s, month, match);
          case DELAYED -> isAfterTo(s, month);
          case RELEASE_DEMANDED -> Moment.isAfter("before", s, month);
          default -> false;
        };
    boolean isBound = Moment.isBound(s, month) || s.has("known-date");
    return Dated.all(s, published, Moment.PROMISED_MONTHS).stream()
        .filter(date -> date.at().equals(month) && date.last().isAfter(published))
        .anyMatch(date -> saysWhen || (isBound && date.day() > 0 && words.isKnown(date.last())));
  }

  /// "Will appear in February", "将于二月发布", but not "promised in February to publish".
  private static boolean isWhenPromised(Sentence s, Dictionary.Hit month, Phrasing.Match match) {
    Lexicon lexicon = s.lexicon();
    boolean shortlyAfter =
        month.start() >= match.end() && s.found().gap(match.end(), month.start()) <= WHEN_REACH;
    boolean within =
        month.start() > match.start()
            && month.start() < match.end()
            && SignalRules.has(match, lexicon, "will")
            && !SignalRules.has(match, lexicon, "promise");
    return (shortlyAfter || within) && !Moment.isOfSpeech(s, month, match);
  }

  /// "Put off to January", where the language has words for that.
  private static boolean isAfterTo(Sentence s, Dictionary.Hit month) {
    return s.hasBefore("own-put-off-to", month.start(), TO_REACH);
  }

  /// Whether the words around a match tell it of an earlier month, "last September", whatever the
  /// day of publication.
  static boolean isOfEarlierMonth(Sentence s, Phrasing.Match match) {
    return Moment.months(s)
        .anyMatch(
            hit -> Dated.isLast(s, hit) && !Moment.parted(s, hit, match.start(), match.end()));
  }

  private static int distance(Dictionary.Hit at, int start, int end) {
    return at.start() >= end ? at.start() - end : Math.max(0, start - at.end());
  }
}
