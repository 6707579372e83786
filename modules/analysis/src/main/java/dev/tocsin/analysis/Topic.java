package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.List;

/// Which report each sentence speaks of: the watched one, another one, or none.
final class Topic {
  /// So many sentences after the issuer was named "the report" is still its report, and on its own
  /// page after the subject was.
  private static final int ISSUER_REACH = 2;

  private static final int FAR = ISSUER_REACH + 1;

  /// @param report the sentence speaks of the watched report
  /// @param subject it speaks of the report's subject, before the body that the report belongs to
  /// @param strength how sure: 1 where the report is named with its subject, less where it is only
  ///   "the document"
  /// @param another it speaks of a report just after another subject was named, so of that
  ///   subject's
  record About(boolean report, boolean subject, double strength, boolean another) {
    static final About NOTHING = new About(false, false, 0, false);

    /// What is left of a confidence in a sentence that is so surely about the report: 0.5 to 1.
    double share() {
      return 0.5 + strength / 2;
    }
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

  /// @param ownPage the issuer speaks itself, of "my Office" and "that region"
  static List<About> of(List<Sentence> sentences, boolean ownPage) {
    boolean issuer = ownPage || sentences.stream().anyMatch(s -> s.has("issuer") || s.has("un"));
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
    int otherNamed = Integer.MIN_VALUE;
    int sinceIssuer = FAR;
    int sinceSubject = FAR;
    for (Sentence s : sentences) {
      sinceIssuer = s.has("issuer") ? 0 : Math.min(FAR, sinceIssuer + 1);
      sinceSubject = s.has("subject") ? 0 : Math.min(FAR, sinceSubject + 1);
      if (byHeadline && !s.hits("report").isEmpty()) {
        byHeadline = false;
        if (isOfAnother(s)) {
          about.set(0, About.NOTHING);
          last = Last.NONE;
        }
      }
      if (s.has("subject") != s.has("other-report")) {
        subjectNamedLast = s.has("subject");
        otherNamed = subjectNamedLast ? Integer.MIN_VALUE : about.size();
        boolean comesBack = subjectNamedLast && (s.has("issuer") || s.has("un"));
        last = comesBack && last == Last.ON_ANOTHER_SUBJECT ? Last.NONE : last;
      }
      boolean expected = (s.index() <= 1 && !ownPage) || sinceIssuer <= ISSUER_REACH;
      boolean ours = ownPage && sinceSubject <= ISSUER_REACH && Authorship.speaksOfThePlace(s);
      boolean issuers = s.has("issuer") || s.has("un") || ours;
      double strength = strength(s, last, foreign && !subjectNamedLast, expected, issuers);
      if (strength > 0) {
        byHeadline = byHeadline || isHeadlineOfAny(s);
        last = strength >= 0.8 || (expected && !s.hits("report").isEmpty()) ? Last.OURS : last;
      } else if (isOfAnother(s)) {
        last = s.has("other-report") ? Last.ON_ANOTHER_SUBJECT : Last.OTHERS;
      }
      boolean another =
          strength == 0 && otherNamed >= about.size() - 1 && !s.hits("report").isEmpty();
      about.add(new About(strength > 0, s.has("subject") || last == Last.OURS, strength, another));
    }
    return about;
  }

  /// "Report accuses brands in Xinjiang" may be anybody's report; the text will tell.
  private static boolean isHeadlineOfAny(Sentence s) {
    return s.index() == 0 && !s.has("issuer") && !s.has("un") && !s.has("own-name");
  }

  /// @param foreign the article speaks of other reports, and not of the subject since
  /// @param expected the report may be meant without being named in full
  /// @param issuers the issuer speaks or is spoken of
  private static double strength(
      Sentence s, Last last, boolean foreign, boolean expected, boolean issuers) {
    if (s.hits("own-name").stream().anyMatch(name -> !Authorship.isForeign(s, name))) {
      return 1;
    }
    boolean report =
        s.hits("report").stream()
            .anyMatch(noun ->
                !Authorship.isForeign(s, noun)
                    && (last == Last.OURS || !Authorship.isAnyones(s, noun)));
    if (!s.hits("report").isEmpty() && !report) {
      return 0;
    }
    if (s.has("other-report") && !subjectIsNearer(s)) {
      return 0;
    }
    if (report && isOnSubject(s)) {
      return 1;
    }
    if (report && last != Last.OURS && isOnSomethingElse(s) && !Authorship.isToBeHeldBack(s)) {
      return 0;
    }
    if (report && issuers && !last.isAnother()) {
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

  /// Whether a report noun and the subject stand together: "its report on settlements; in Xinjiang"
  /// speaks of another report.
  private static boolean isOnSubject(Sentence s) {
    return isTogether(s, "subject");
  }

  /// Whether a report noun and a word of the class stand in one sentence, semicolons parting them.
  private static boolean isTogether(Sentence s, String wordClass) {
    return s.hits("report").stream()
        .anyMatch(noun ->
            s.hits(wordClass).stream().anyMatch(hit -> Authorship.areTogether(s, noun, hit)));
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

  private static boolean isOfAnother(Sentence s) {
    return s.has("other-report")
        || isOnSomethingElse(s)
        || s.hits("report").stream()
            .anyMatch(noun ->
                Authorship.isForeign(s, noun)
                    || (Authorship.isAnyones(s, noun) && (s.has("released") || s.has("finds"))));
  }

  /// "Its report on companies": a report noun that says what it is on, and it isn't the subject.
  private static boolean isOnSomethingElse(Sentence s) {
    return !isOnSubject(s)
        && !isTogether(s, "state")
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
