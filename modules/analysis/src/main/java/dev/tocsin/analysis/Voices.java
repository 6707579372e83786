package dev.tocsin.analysis;

import dev.tocsin.domain.Field;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.SignalKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who says what a sentence states.
final class Voices {
  /// Signs of a text's first line within which a dateline stands: "GENEVA, July 19 (Reuters) - ".
  static final int DATELINE_CHARS = 120;

  /// "WASHINGTON, Jan. 18 (UPI) -- ": a place in capitals with its day, or any with its agency,
  /// which may stand first, and a dash.
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:(\\([^()]{2,20}\\)) ?[-–—] ?)?"
              + "(?:\\p{Lu}[\\p{Lu} '/]{2,30},(?=[^(–—]{0,25}\\p{Nd})[^(–—]{3,25}"
              + "|[^(–—]{2,50}(\\([^()]{2,20}\\)))"
              + "[. ]{0,3}[-–—]{1,2} ");

  /// How many of somebody, directly before them; no year.
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.,:/'-])((?!(?:19|20)\\d\\d\\D)"
              + "(?:[1-9]\\d{0,2}(?:[.,'’ \\u00A0\\u202F]\\d{3})*|[1-9]\\d{3}))[ \\u00A0\\u202F]$");

  /// Signs of the longest such number, and of what may stand before it.
  private static final int MAX_NUMBER = 14;

  /// What a dateline's place may be taken for.
  private static final Set<String> PLACES = Set.of("state", "group", "un");

  /// @param name as alerts call them, where the lexicon says so; else as written
  /// @param issuer it speaks for the body that owns the report
  record Claimant(String name, boolean issuer) {}

  private Voices() {}

  /// Who presses, for pressure and demand; else who is quoted; null where the text speaks for
  /// itself.
  static @Nullable Claimant claimant(
      Sentence s, SignalKind kind, Polarity polarity, Phrasing.Match match) {
    boolean presses =
        kind == SignalKind.SUPPRESSION_PRESSURE
            || kind == SignalKind.RELEASE_DEMANDED
            || kind == SignalKind.REACTION;
    if (presses) {
      // The governments concerned never ask for the release, however near they are named.
      List<String> voices =
          kind == SignalKind.RELEASE_DEMANDED ? List.of("group") : List.of("state", "group");
      Dictionary.Hit who = nearestBefore(s, voices, match.end());
      return who == null ? null : new Claimant(counted(s, who), false);
    }
    for (Dictionary.Hit speech : s.hits("says")) {
      Dictionary.Hit who =
          nearestBefore(s, List.of("issuer", "spokesman", "state", "group", "un"), speech.start());
      if (who == null) {
        who = nearestAfter(s, List.of("issuer", "spokesman", "un"), speech.end());
      }
      if (who != null) {
        boolean issuer = speaksForIssuer(s, who);
        return new Claimant(called(s, who), issuer);
      }
    }
    return polarity == Polarity.DENIED ? whoDenies(s, match) : null;
  }

  /// "The UN denies that": who stands before the denial, which does not follow what is denied.
  private static @Nullable Claimant whoDenies(Sentence s, Phrasing.Match match) {
    for (Dictionary.Hit denial : s.hits("deny")) {
      Dictionary.Hit who =
          denial.end() <= match.end()
              ? nearestBefore(
                  s, List.of("issuer", "spokesman", "state", "group", "un"), denial.start())
              : null;
      if (who != null) {
        return new Claimant(called(s, who), speaksForIssuer(s, who));
      }
    }
    return null;
  }

  private static String called(Sentence s, Dictionary.Hit who) {
    return s.lexicon().callings().of(s.surface(who.start(), who.end()));
  }

  /// With the number before it: "192 organisations" tells more than "organisations".
  private static String counted(Sentence s, Dictionary.Hit who) {
    String name = called(s, who);
    if (who.wordClass() != s.lexicon().wordClass("group")) {
      return name; // "at 10:30 China": a state is one
    }
    int at = s.found().tokens().starts()[who.start()] - s.start();
    Matcher number =
        NUMBER
            .matcher(s.text())
            .region(Math.max(0, at - MAX_NUMBER), at)
            .useTransparentBounds(true);
    return number.find() && !(isDay(number.group(1)) && isAfterAMonth(s, who.start() - 1))
        ? number.group(1) + " " + name
        : name;
  }

  private static boolean isDay(String number) {
    return number.length() <= 2 && Integer.parseInt(number) <= 31;
  }

  private static boolean isAfterAMonth(Sentence s, int word) {
    return s.lexicon().months().stream()
        .flatMap(month -> s.found().of(month).stream())
        .anyMatch(month -> month.end() == word);
  }

  private static boolean speaksForIssuer(Sentence s, Dictionary.Hit who) {
    return s.hits("issuer").contains(who)
        || (s.hits("spokesman").contains(who) && (s.has("issuer") || s.has("un")))
        || s.hits("un").contains(who);
  }

  private static Dictionary.@Nullable Hit nearestBefore(Sentence s, List<String> classes, int at) {
    Dictionary.Hit best = null;
    int dateline = datelineEnd(s);
    for (String name : classes) {
      for (Dictionary.Hit hit : s.hits(name)) {
        if (hit.end() <= at
            && (s.found().tokens().starts()[hit.start()] >= dateline || !PLACES.contains(name))
            && (best == null || hit.end() > best.end())) {
          best = hit;
        }
      }
    }
    return best;
  }

  /// Where in the field the text's dateline ends: the place where news comes from says nothing.
  private static int datelineEnd(Sentence s) {
    if (s.field() != Field.TEXT || s.index() != 1) {
      return 0;
    }
    Matcher dateline =
        DATELINE.matcher(s.text()).region(0, Math.min(s.text().length(), DATELINE_CHARS));
    if (!dateline.lookingAt()) {
      return 0;
    }
    boolean isOne =
        dateline.group(2) == null || isAgency(s, dateline, 1) || isAgency(s, dateline, 2);
    return isOne ? s.start() + dateline.end() : 0;
  }

  private static boolean isAgency(Sentence s, Matcher dateline, int bracket) {
    int from = s.start() + dateline.start(bracket);
    int to = s.start() + dateline.end(bracket);
    Tokens tokens = s.found().tokens();
    return dateline.group(bracket) != null
        && s.lexicon().origins().keySet().stream()
            .flatMap(agency -> s.found().of(agency).stream())
            .anyMatch(
                hit -> tokens.starts()[hit.start()] >= from && tokens.ends()[hit.end() - 1] <= to);
  }

  private static Dictionary.@Nullable Hit nearestAfter(Sentence s, List<String> classes, int at) {
    Dictionary.Hit best = null;
    for (String name : classes) {
      for (Dictionary.Hit hit : s.hits(name)) {
        if (hit.start() >= at && (best == null || hit.start() < best.start())) {
          best = hit;
        }
      }
    }
    return best;
  }
}
