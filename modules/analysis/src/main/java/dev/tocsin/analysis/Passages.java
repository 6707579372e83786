package dev.tocsin.analysis;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Field;
import dev.tocsin.domain.Mention;
import java.util.ArrayList;
import java.util.List;

/// A relevant article cut into sentences, each with the words of its lexicon found once for all
/// watches.
final class Passages {
  /// UTF-16 units of a text that are read for signals; the longest report of a newspaper has a
  /// tenth of it.
  static final int MAX_CHARS = 200_000;

  private record Cut(
      Field field, int start, int end, Lexicon lexicon, Tokens tokens, Dictionary.Hits hits) {}

  private final Article article;
  private final List<Mention> mentions;
  private final List<Cut> cuts;

  private Passages(Article article, List<Mention> mentions, List<Cut> cuts) {
    this.article = article;
    this.mentions = mentions;
    this.cuts = cuts;
  }

  static Passages of(Article article, String language, List<Mention> mentions, Lexicons lexicons) {
    List<Cut> cuts = new ArrayList<>();
    for (Field field : Field.values()) {
      String whole = article.field(field);
      String text = whole.substring(0, Math.min(whole.length(), MAX_CHARS));
      for (Span span : Sentences.split(text, language)) {
        Lexicon lexicon = lexicons.forPassage(text, span, language);
        if (lexicon != null) {
          Tokens tokens = Tokens.of(text, span.start(), span.end(), lexicon.met());
          cuts.add(
              new Cut(
                  field,
                  span.start(),
                  span.end(),
                  lexicon,
                  tokens,
                  lexicon.dictionary().findMet(tokens)));
        }
      }
    }
    return new Passages(article, mentions, cuts);
  }

  /// The sentences as one watch sees them, in order.
  List<Sentence> sentences(WatchWords words) {
    List<Sentence> sentences = new ArrayList<>();
    int index = article.title().isBlank() ? 1 : 0;
    boolean listed = false;
    int mention = 0;
    for (Cut cut : cuts) {
      Lexicon lexicon = cut.lexicon();
      Found found =
          new Found(
              cut.tokens(), lexicon.classes().size(), lexicon.wordClass("not"), lexicon.once());
      cut.hits().seen().forEach(found::add);
      addHiddenReports(cut, found);
      words.in(lexicon).find(cut.tokens()).seen().forEach(found::add);
      mention = firstWithin(cut, mention);
      addMentions(cut, mention, words, found);
      found.addDates(lexicon);
      found.sort(
          List.of(
              lexicon.wordClass("issuer"),
              lexicon.wordClass("subject"),
              lexicon.wordClass("own-name")));
      String text = article.field(cut.field()).substring(cut.start(), cut.end());
      String end = text.strip();
      boolean question =
          end.endsWith("?")
              || end.endsWith("？")
              || end.endsWith("؟")
              || end.endsWith("?\"")
              || end.endsWith("?”");
      Sentence sentence =
          new Sentence(
              cut.field(),
              index,
              text,
              cut.start(),
              cut.end(),
              lexicon,
              found,
              cut.hits(),
              question,
              listed);
      if (!listed && cut.field() == Field.TEXT && isHeadingOfList(sentence)) {
        listed = true;
      }
      sentences.add(sentence);
      index = cut.field() == Field.TITLE ? 1 : index + 1;
    }
    return sentences;
  }

  /// "After the report" and "no trace of the report" are entries of their own, and still speak of
  /// the report; a white paper, an annual report and waste paper do not.
  private static void addHiddenReports(Cut cut, Found found) {
    Lexicon lexicon = cut.lexicon();
    int report = lexicon.wordClass("report");
    if (!found.has(report)) {
      cut.hits().inside(lexicon.notTheReport()).stream()
          .filter(hit -> hit.wordClass() == report)
          .forEach(found::add);
    }
  }

  /// "See also:" and its like, alone on a line: what follows are links to other articles.
  private static boolean isHeadingOfList(Sentence s) {
    return s.has("see-also")
        && s.found().tokens().size() <= 4
        && s.hits("see-also").getFirst().start() == 0;
  }

  /// Cuts and mentions are both in order, so that each mention is looked at once or twice.
  private int firstWithin(Cut cut, int from) {
    int i = from;
    while (i < mentions.size()
        && (mentions.get(i).field().compareTo(cut.field()) < 0
            || (mentions.get(i).field() == cut.field() && mentions.get(i).end() <= cut.start()))) {
      i++;
    }
    return i;
  }

  private void addMentions(Cut cut, int first, WatchWords words, Found found) {
    Tokens tokens = cut.tokens();
    int from = 0;
    for (Mention mention : mentions.subList(first, mentions.size())) {
      if (mention.field() != cut.field() || mention.start() >= cut.end()) {
        break;
      }
      if (mention.end() <= cut.start()) {
        continue;
      }
      boolean issuer = words.isIssuer(mention.entity());
      if (!issuer && !words.isSubject(mention.entity())) {
        continue;
      }
      while (from < tokens.size() && tokens.ends()[from] <= mention.start()) {
        from++;
      }
      int to = from;
      while (to < tokens.size() && tokens.starts()[to] < mention.end()) {
        to++;
      }
      if (to > from) {
        int number = cut.lexicon().wordClass(issuer ? "issuer" : "subject");
        found.add(new Dictionary.Hit(number, from, to));
      }
    }
  }
}
