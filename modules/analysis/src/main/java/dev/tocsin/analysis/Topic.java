package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Which report each sentence speaks of: the watched one, another one, or none.
final class Topic {
  /// A report's author stands at most this many words from the noun: "a tribunal's recent report",
  /// "report by HRW".
  private static final int AUTHOR_REACH = 4;

  /// Words between the noun and its issuer: "of the".
  private static final int BY_REACH = 2;

  /// So many sentences after the issuer was named "the report" is still its report.
  private static final int ISSUER_REACH = 2;

  /// Words between an author and "published": "on Tuesday".
  private static final int RELEASE_REACH = 5;

  /// Words between an author who "released a new 53-page" and the noun.
  private static final int RELEASED_REPORT_REACH = 7;

  /// @param report the sentence speaks of the watched report
  /// @param subject it speaks of the report's subject, before the body that the report belongs to
  /// @param strength how sure: 1 where the report is named with its subject, less where it is only
  ///   "the document"
  record About(boolean report, boolean subject, double strength) {
    static final About NOTHING = new About(false, false, 0);
  }

  /// Which report was spoken of last.
  private enum Last {
    NONE,
    OURS,
    OTHERS,
    /// One that another subject was named for; who comes back to ours has left it.
    ON_ANOTHER_SUBJECT;

    boolean isAnother() {
      return this == OTHERS || this == ON_ANOTHER_SUBJECT;
    }
  }

  private Topic() {}

  static List<About> of(List<Sentence> sentences) {
    boolean issuer = sentences.stream().anyMatch(s -> s.has("issuer") || s.has("un"));
    boolean subject = sentences.stream().anyMatch(s -> s.has("subject"));
    boolean named = sentences.stream().anyMatch(s -> s.has("own-name"));
    List<About> about = new ArrayList<>(sentences.size());
    if (!named && !(issuer && subject)) {
      sentences.forEach(_ -> about.add(About.NOTHING));
      return about;
    }
    boolean foreign = sentences.stream().anyMatch(s -> s.has("other-report"));
    Last last = Last.NONE;
    boolean byHeadline = false;
    boolean subjectNamedLast = false;
    int sinceIssuer = Integer.MAX_VALUE;
    for (Sentence s : sentences) {
      sinceIssuer =
          s.has("issuer") ? 0 : sinceIssuer == Integer.MAX_VALUE ? sinceIssuer : sinceIssuer + 1;
      if (byHeadline && !s.hits("report").isEmpty()) {
        byHeadline = false;
        if (isOfAnother(s)) {
          about.set(0, About.NOTHING);
          last = Last.NONE;
        }
      }
      if (s.has("subject") != s.has("other-report")) {
        subjectNamedLast = s.has("subject");
        boolean comesBack = subjectNamedLast && (s.has("issuer") || s.has("un"));
        last = comesBack && last == Last.ON_ANOTHER_SUBJECT ? Last.NONE : last;
      }
      boolean expected = s.index() <= 1 || sinceIssuer <= ISSUER_REACH;
      double strength = strength(s, last, foreign && !subjectNamedLast, expected);
      if (strength > 0) {
        byHeadline = byHeadline || isHeadlineOfAny(s);
        last = strength >= 0.8 || (expected && !s.hits("report").isEmpty()) ? Last.OURS : last;
      } else if (isOfAnother(s)) {
        last = s.has("other-report") ? Last.ON_ANOTHER_SUBJECT : Last.OTHERS;
      }
      about.add(new About(strength > 0, s.has("subject") || last == Last.OURS, strength));
    }
    return about;
  }

  /// "Report accuses brands in Xinjiang" may be anybody's report; the text will tell.
  private static boolean isHeadlineOfAny(Sentence s) {
    return s.index() == 0 && !s.has("issuer") && !s.has("un") && !s.has("own-name");
  }

  /// @param foreign the article speaks of other reports, and not of the subject since
  /// @param expected the report may be meant without being named in full
  private static double strength(Sentence s, Last last, boolean foreign, boolean expected) {
    if (s.hits("own-name").stream().anyMatch(name -> !isForeign(s, name))) {
      return 1;
    }
    boolean report =
        s.hits("report").stream()
            .anyMatch(noun -> !isForeign(s, noun) && (last == Last.OURS || !isAnyones(s, noun)));
    if (!s.hits("report").isEmpty() && !report) {
      return 0;
    }
    if (s.has("other-report") && !subjectIsNearer(s)) {
      return 0;
    }
    if (report && s.has("subject")) {
      return 1;
    }
    if (report && last != Last.OURS && isOnSomethingElse(s)) {
      return 0;
    }
    if (report && (s.has("issuer") || s.has("un")) && !last.isAnother()) {
      return foreign && last != Last.OURS ? 0 : 0.85;
    }
    if (isFromIssuerOnSubject(s)) {
      return 0.7;
    }
    if (last != Last.OURS) {
      return report && last == Last.NONE && !foreign && expected ? 0.6 : 0;
    }
    return report ? 0.8 : s.has("it") ? 0.7 : 0.6;
  }

  /// "Asked the office to make public what it knows of Xinjiang": no noun for the report, but the
  /// issuer, the subject and the publishing, and nothing else that is published.
  private static boolean isFromIssuerOnSubject(Sentence s) {
    return s.hits("report").isEmpty()
        && s.has("issuer")
        && s.has("subject")
        && (s.has("publish") || s.has("publication"))
        && !s.has("other-object")
        && !s.has("visit")
        && s.hits("other-author").stream()
            .allMatch(a -> s.hits("group").stream().anyMatch(g -> g.start() == a.start()));
  }

  /// Whether a report noun belongs to somebody else: "the State Department's report", "a report by
  /// HRW".
  private static boolean isForeign(Sentence s, Dictionary.Hit noun) {
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

  private static boolean isOfAnother(Sentence s) {
    return s.has("other-report")
        || isOnSomethingElse(s)
        || s.hits("report").stream()
            .anyMatch(noun ->
                isForeign(s, noun)
                    || (isAnyones(s, noun) && (s.has("released") || s.has("finds"))));
  }

  /// "A study published on Tuesday" is of somebody who has not been spoken of, unless the issuer is
  /// named beside it.
  private static boolean isAnyones(Sentence s, Dictionary.Hit noun) {
    return !s.has("issuer")
        && !s.has("un")
        && s.optional("own-a-report").stream()
            .anyMatch(a -> a.start() <= noun.start() && a.end() == noun.end());
  }

  /// "Its report on companies": a report noun that says what it is on, and it isn't the subject.
  private static boolean isOnSomethingElse(Sentence s) {
    return !s.has("subject")
        && !s.has("state")
        && s.hits("report").stream()
            .anyMatch(noun ->
                s.optional("own-about").stream()
                    .anyMatch(about -> about.start() == noun.end() && !isOfTime(s, about.end())));
  }

  private static boolean isOfTime(Sentence s, int at) {
    return s.hits("date").stream().anyMatch(date -> date.start() == at)
        || (at < s.found().tokens().size()
            && Character.isDigit(s.found().tokens().words()[at].charAt(0)));
  }

  /// With two subjects in a sentence the report is that of the nearer one.
  private static boolean subjectIsNearer(Sentence s) {
    int ours = Integer.MAX_VALUE;
    int other = Integer.MAX_VALUE;
    for (Dictionary.Hit noun : s.hits("report")) {
      ours = Math.min(ours, distance(noun, s.hits("subject")));
      other = Math.min(other, distance(noun, s.hits("other-report")));
    }
    return ours < other;
  }

  private static int distance(Dictionary.Hit noun, List<Dictionary.Hit> hits) {
    int least = Integer.MAX_VALUE;
    for (Dictionary.Hit hit : hits) {
      int gap = hit.start() >= noun.end() ? hit.start() - noun.end() : noun.start() - hit.end();
      least = Math.min(least, Math.abs(gap));
    }
    return least;
  }
}
