package dev.tocsin.analysis;

import java.util.stream.Stream;

/// Whose report a noun means: the issuer's, another body's, or one that nobody has spoken of.
final class Authorship {
  /// A report's author stands at most this many words from the noun: "a tribunal's recent report",
  /// "report by HRW".
  private static final int AUTHOR_REACH = 4;

  /// Words between the noun and its issuer: "of the".
  private static final int BY_REACH = 2;

  /// Words between an author and "published": "on Tuesday".
  private static final int RELEASE_REACH = 5;

  /// Words between an author who "released a new 53-page" and the noun.
  private static final int RELEASED_REPORT_REACH = 7;

  private Authorship() {}

  /// Whether a report noun belongs to somebody else: "the State Department's report", "a report by
  /// HRW".
  static boolean isForeign(Sentence s, Dictionary.Hit noun) {
    if (isOfIssuer(s, noun)) {
      return false;
    }
    for (Dictionary.Hit author : s.hits("other-author")) {
      int gap =
          author.end() <= noun.start() ? noun.start() - author.end() : author.start() - noun.end();
      boolean before = author.end() <= noun.start();
      boolean issuerBetween =
          Stream.concat(s.hits("issuer").stream(), before ? s.hits("un").stream() : Stream.empty())
              .anyMatch(i ->
                  i.start() >= Math.min(author.end(), noun.start())
                      && i.end() <= Math.max(noun.end(), author.start()));
      boolean releases = before && releasedBy(s, author).anyMatch(r -> r.end() <= noun.start());
      int reach = releases ? RELEASED_REPORT_REACH : AUTHOR_REACH;
      if (gap >= 0 && gap <= reach && !issuerBetween && joined(s, author, noun)) {
        return true;
      }
    }
    return false;
  }

  /// "The assessment of the UN": whoever is named before it speaks of it.
  private static boolean isOfIssuer(Sentence s, Dictionary.Hit noun) {
    return Stream.of("issuer", "un")
        .flatMap(body -> s.hits(body).stream())
        .filter(body ->
            body.start() > noun.end() && body.start() - noun.end() <= s.lexicon().words(BY_REACH))
        .anyMatch(body ->
            s.hits("by").stream()
                .anyMatch(by -> by.start() == noun.end() && by.end() <= body.start()));
  }

  /// An author after the noun needs a word such as "by"; before it only stands beside it.
  private static boolean joined(Sentence s, Dictionary.Hit author, Dictionary.Hit noun) {
    if (author.start() >= noun.end()) {
      return s.hits("by").stream()
          .anyMatch(b -> b.start() >= noun.end() && b.end() <= author.start());
    }
    for (int i = author.end(); i < noun.start(); i++) {
      if (s.found().tokens().words()[i].length() == 1
          && ",;()?".contains(s.found().tokens().words()[i])) {
        return false;
      }
    }
    return Stream.of(
            "publish",
            "publication",
            "asks",
            "says",
            "react",
            "oppose",
            "must",
            "will",
            "await",
            "promise",
            "pressure",
            "hope",
            "block",
            "deny",
            "not",
            "if")
        .flatMap(verb -> s.hits(verb).stream())
        .noneMatch(verb ->
            verb.start() >= author.end()
                && verb.end() <= noun.start()
                && !isReleasedBy(s, author, verb));
  }

  /// "Human Rights Watch released a report": who releases a report has written it.
  private static boolean isReleasedBy(Sentence s, Dictionary.Hit author, Dictionary.Hit verb) {
    return releasedBy(s, author).anyMatch(r -> r.start() == verb.start() && r.end() == verb.end());
  }

  /// Words of release that an author is the subject of: a form that may also be an infinitive
  /// stands directly after it.
  private static Stream<Dictionary.Hit> releasedBy(Sentence s, Dictionary.Hit author) {
    return Stream.concat(
        s.hits("released").stream()
            .filter(r ->
                r.start() >= author.end()
                    && r.start() - author.end() <= RELEASE_REACH
                    && Stream.of("says", "react", "asks", "oppose", "issuer", "un", "by", "if")
                        .flatMap(verb -> s.hits(verb).stream())
                        .noneMatch(v -> v.start() >= author.end() && v.end() <= r.start())),
        s.hits("publish").stream().filter(r -> r.start() == author.end()));
  }

  /// "A study published on Tuesday" is of somebody who has not been spoken of, unless the issuer is
  /// named beside it, or it is one to be held back.
  static boolean isAnyones(Sentence s, Dictionary.Hit noun) {
    return Stream.of("issuer", "un")
            .flatMap(body -> s.hits(body).stream())
            .noneMatch(body -> areTogether(s, noun, body))
        && s.optional("own-a-report").stream()
            .anyMatch(a -> a.start() <= noun.start() && a.end() == noun.end())
        && !isToBeHeldBack(s);
  }

  /// "On condition that she keep back a report on the region": what a state wants to be late is the
  /// report of whom it negotiates with.
  static boolean isToBeHeldBack(Sentence s) {
    boolean wanted = s.has("condition") || (s.has("state") && s.has("asks"));
    return wanted && speaksOfThePlace(s) && s.has("delay") && !s.has("released");
  }

  /// "That region", "there": what the subject was before.
  static boolean speaksOfThePlace(Sentence s) {
    return !s.optional("own-there").isEmpty();
  }

  /// Whether no semicolon parts two places.
  static boolean areTogether(Sentence s, Dictionary.Hit one, Dictionary.Hit other) {
    int from = Math.min(one.end(), other.end());
    return !s.found().tokens().parted(from, Math.max(one.start(), other.start()));
  }
}
