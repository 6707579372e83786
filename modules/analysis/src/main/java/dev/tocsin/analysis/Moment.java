package dev.tocsin.analysis;

import dev.tocsin.domain.Deadline;
import dev.tocsin.domain.SignalKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Dates ahead that a sentence gives, read against the day of publication. Those that lie behind
/// are in [Earlier].
final class Moment {
  /// A promised date that was earlier in the year is next year's where that is so few months ahead:
  /// in December "by the end of February" is a date to come.
  static final int PROMISED_MONTHS = 3;

  /// Words between "by" and the month in "by the end of February".
  private static final int BY_REACH = 3;

  /// Words between "initially" and the month in "initially due on the 12th of March".
  private static final int AT_FIRST_REACH = 5;

  /// Outer bounds for reading only: newsroom usage of "in the coming weeks" and "soon" in the
  /// story's own coverage.
  private static final int COMING_WEEKS_DAYS = 42;

  private static final int SOON_DAYS = 60;

  /// Words between "not" and the month in "not be published before March".
  private static final int NOT_BEFORE_REACH = 6;

  /// Words between "travels" and the month in "travels to China in May".
  private static final int TRAVEL_REACH = 3;

  /// Words between "before" and the month in "before the Winter Games in Beijing, which open on
  /// February 4".
  private static final int BEFORE_EVENT_REACH = 9;

  private static final Comparator<Deadline> BY_DAY = Comparator.comparing(Deadline::day);

  private Moment() {}

  /// By when, as the sentence has it; null where it gives no time ahead of `from`.
  ///
  /// @param kind that the match says
  static @Nullable Deadline deadline(
      Sentence s, WatchWords words, LocalDate from, SignalKind kind, Phrasing.Match match) {
    for (Dictionary.Hit hit : s.hits("known-date")) {
      List<String> said = Tokens.entry(Folding.fold(s.surface(hit.start(), hit.end())));
      for (WatchWords.KnownDate date : words.dates()) {
        if (!date.date().isBefore(from) && date.phrases().stream().anyMatch(p -> alike(p, said))) {
          return new Deadline(date.date(), Deadline.Precision.DAY);
        }
      }
    }
    List<Deadline> ahead = ahead(s, from, kind, match);
    if (!ahead.isEmpty()) {
      return kind == SignalKind.DELAYED
          ? Collections.max(ahead, BY_DAY) // not the day put off
          : promised(ahead, from);
    }
    if (s.hits("today").stream().anyMatch(hit -> !isOfSpeech(s, hit, match))) {
      return new Deadline(from, Deadline.Precision.DAY);
    }
    if (s.hits("tomorrow").stream().anyMatch(hit -> !isOfSpeech(s, hit, match))) {
      return new Deadline(from.plusDays(1), Deadline.Precision.DAY);
    }
    if (s.has("this-month") || s.has("end-of")) {
      return new Deadline(YearMonth.from(from).atEndOfMonth(), Deadline.Precision.MONTH);
    }
    LocalDate weekday = weekday(s, from, match);
    if (weekday != null) {
      return new Deadline(weekday, Deadline.Precision.DAY);
    }
    if (s.has("coming-weeks")) {
      return new Deadline(from.plusDays(COMING_WEEKS_DAYS), Deadline.Precision.VAGUE);
    }
    return s.has("soon") ? new Deadline(from.plusDays(SOON_DAYS), Deadline.Precision.VAGUE) : null;
  }

  /// Dates with a month's name.
  private static List<Deadline> ahead(
      Sentence s, LocalDate from, SignalKind kind, Phrasing.Match match) {
    List<Deadline> ahead = new ArrayList<>();
    for (Dated date : Dated.all(s, from, PROMISED_MONTHS)) {
      LocalDate last = isBefore(s, date) ? date.month().atDay(1).minusDays(1) : date.last();
      if (!last.isBefore(from)
          && !isOfVisit(s, date.at(), match)
          && !isBesideAVagueTime(s, date)
          && !(kind == SignalKind.DELAYED && isOfEarlierStatement(s, date.at(), match))
          && !isRecalled(s, date)
          && !isFormer(s, date.at())) {
        ahead.add(
            new Deadline(last, date.day() > 0 ? Deadline.Precision.DAY : Deadline.Precision.MONTH));
      }
    }
    return ahead;
  }

  /// The day of the article may be that of a dateline or of the speech: any other date goes first.
  private static Deadline promised(List<Deadline> ahead, LocalDate from) {
    return ahead.stream()
        .filter(date -> date.precision() == Deadline.Precision.DAY && date.day().isAfter(from))
        .findFirst()
        .or(() ->
            ahead.stream().filter(date -> date.precision() == Deadline.Precision.MONTH).max(BY_DAY))
        .orElseGet(ahead::getFirst);
  }

  /// "Before March" is by the end of February, where the language has words for that; "not before
  /// March" is not.
  private static boolean isBefore(Sentence s, Dated date) {
    int start = date.at().start();
    return date.day() == 0
        && s.hasBefore("own-before-month", start, 0)
        && !s.found().before(s.lexicon().wordClass("not"), start, NOT_BEFORE_REACH);
  }

  /// "Called off in September, it will come in the coming weeks": beside a time without a date, a
  /// month alone is a date only after "by" and its like.
  private static boolean isRecalled(Sentence s, Dated date) {
    return date.day() == 0 && (s.has("coming-weeks") || s.has("soon")) && !isAfterBy(s, date.at());
  }

  /// "Initially due in March, it will come out on the 30th of June": where another time follows,
  /// the first is none.
  private static boolean isFormer(Sentence s, Dictionary.Hit month) {
    return s.optional("own-at-first").stream().anyMatch(word -> isFormer(s, month, word));
  }

  /// Whether a month is the first that is named after a word such as "initially", near it and
  /// before another time.
  private static boolean isFormer(Sentence s, Dictionary.Hit month, Dictionary.Hit atFirst) {
    return atFirst.end() <= month.start()
        && s.found().gap(atFirst.end(), month.start()) <= AT_FIRST_REACH
        && months(s).noneMatch(m -> m.start() >= atFirst.end() && m.end() <= month.start())
        && s.hits("date").stream().anyMatch(time -> time.start() > month.end());
  }

  static Stream<Dictionary.Hit> months(Sentence s) {
    return s.lexicon().months().stream()
        .filter(number -> number >= 0)
        .flatMap(number -> s.found().of(number).stream());
  }

  /// Whether a word only tells of the date that another one in the sentence takes the place of.
  static boolean isOfFormerDate(Sentence s, Dictionary.Hit word) {
    return s.optional("own-at-first").stream().anyMatch(hit -> hit.start() == word.start())
        && months(s).anyMatch(month -> isFormer(s, month, word));
  }

  /// "She travels to China in May, and it will be published afterwards": the date belongs to the
  /// visit where both stand before what is promised, and it stands nearer to the visit, or shortly
  /// after a verb of travel.
  private static boolean isOfVisit(Sentence s, Dictionary.Hit date, Phrasing.Match match) {
    boolean before = date.end() <= match.start() || date.end() < saidAt(s, match);
    return before
        && (isNearerTo(Stream.of("visit"), s, date, match)
            || s.optional("own-travels").stream().anyMatch(verb -> isJustAfter(s, verb, date)));
  }

  /// "The Games, which open on February 4".
  static boolean isOfEvent(Sentence s, Dictionary.Hit date) {
    return s.optional("own-opens").stream()
        .anyMatch(verb ->
            between(verb, date) <= TRAVEL_REACH
                && !hasComma(
                    s, Math.min(verb.end(), date.end()), Math.max(verb.start(), date.start())));
  }

  /// "Before the Winter Games in Beijing, which open on February 4": the day is a bound.
  static boolean isBound(Sentence s, Dictionary.Hit date) {
    return s.found().before(s.lexicon().wordClass("before"), date.start(), BEFORE_EVENT_REACH);
  }

  /// Where a match begins, but for a date that it begins with: "travels in May and then publishes",
  /// but not "travels and in May publishes".
  private static int saidAt(Sentence s, Phrasing.Match match) {
    return match.hits().stream()
        .filter(hit -> s.hits("date").stream().noneMatch(hit::equals))
        .mapToInt(Dictionary.Hit::start)
        .min()
        .orElse(match.start());
  }

  /// Not in "she travels to China, and by June".
  private static boolean isJustAfter(Sentence s, Dictionary.Hit verb, Dictionary.Hit date) {
    return verb.end() <= date.start()
        && date.start() - verb.end() <= TRAVEL_REACH
        && !hasComma(s, verb.end(), date.start());
  }

  /// Whether a comma stands among these words.
  static boolean hasComma(Sentence s, int from, int to) {
    return from < to && Arrays.asList(s.found().tokens().words()).subList(from, to).contains(",");
  }

  /// "She travels to China in May, but it is still not out": what stands before "but" is no day
  /// that it is put off to.
  private static boolean isOfEarlierStatement(
      Sentence s, Dictionary.Hit date, Phrasing.Match match) {
    return date.end() <= match.start() && parted(s, date, match.start(), match.end());
  }

  private static boolean alike(List<String> pattern, List<String> words) {
    if (pattern.size() != words.size()) {
      return false;
    }
    for (int i = 0; i < pattern.size(); i++) {
      String p = pattern.get(i);
      boolean fits =
          p.endsWith("*")
              ? words.get(i).startsWith(p.substring(0, p.length() - 1))
              : p.equals(words.get(i));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /// "Said on Monday that it will come": the day belongs to the verb that it stands nearer to.
  static boolean isOfSpeech(Sentence s, Dictionary.Hit day, Phrasing.Match match) {
    return isNearerTo(Stream.of("says", "asks"), s, day, match);
  }

  private static boolean isNearerTo(
      Stream<String> others, Sentence s, Dictionary.Hit date, Phrasing.Match match) {
    int own =
        match.hits().stream()
            .filter(h -> h.start() != date.start())
            .mapToInt(h -> between(h, date))
            .min()
            .orElse(0);
    return others
        .flatMap(other -> s.hits(other).stream())
        .filter(h -> match.hits().stream().noneMatch(m -> m.start() == h.start()))
        .anyMatch(h -> between(h, date) < own);
  }

  private static int between(Dictionary.Hit a, Dictionary.Hit b) {
    return a.start() >= b.end() ? a.start() - b.end() : Math.max(0, b.start() - a.end());
  }

  /// A weekday after a word such as "by" or "next": the first such day after publication.
  private static @Nullable LocalDate weekday(Sentence s, LocalDate from, Phrasing.Match match) {
    for (int d = 1; d <= 7; d++) {
      int number = s.lexicon().weekdays().get(d - 1);
      if (number >= 0) {
        for (Dictionary.Hit hit : s.found().of(number)) {
          if (!isOfSpeech(s, hit, match)
              && s.found().before(s.lexicon().wordClass("by-when"), hit.start(), 2)) {
            int ahead = (d - from.getDayOfWeek().getValue() + 7) % 7;
            return from.plusDays(ahead);
          }
        }
      }
    }
    return null;
  }

  static boolean isAfterBy(Sentence s, Dictionary.Hit month) {
    return isAfter("by-when", s, month) || isAfter("before", s, month);
  }

  /// "In the coming weeks, like the Games, which open on February 4": beside a time without a date
  /// an event's day is one only as a bound.
  private static boolean isBesideAVagueTime(Sentence s, Dated date) {
    return (s.has("coming-weeks") || s.has("soon"))
        && isOfEvent(s, date.at())
        && !isBound(s, date.at());
  }

  /// Whether a month stands shortly after a word of a class.
  static boolean isAfter(String by, Sentence s, Dictionary.Hit month) {
    return s.found().before(s.lexicon().wordClass(by), month.start(), BY_REACH);
  }

  /// Whether a word such as "but" stands between, so that the date belongs to another statement.
  static boolean parted(Sentence s, Dictionary.Hit hit, int start, int end) {
    int from = Math.min(hit.end(), end);
    int to = Math.max(hit.start(), start);
    for (Dictionary.Hit but : s.hits("but")) {
      if (but.start() >= from && but.end() <= to) {
        return true;
      }
    }
    for (int i = from; i < to; i++) {
      if (s.found().tokens().words()[i].equals(";")) {
        return true;
      }
    }
    return false;
  }
}
