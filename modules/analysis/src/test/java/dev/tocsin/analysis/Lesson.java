package dev.tocsin.analysis;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.SignalKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An article to learn from, of a set that rules may be written on: nothing is learned from a set
/// that is kept aside, nor from the corpus.
///
/// @param leading the kind that it is the news of; null where nobody says, or where it is of none
/// @param silent whether it asserts nothing of the report
record Lesson(Article article, @Nullable SignalKind leading, boolean silent, Labels labels) {
  /// What is known of a sentence.
  interface Labels {
    /// Whether it asserts the kind; null where nobody can tell.
    ///
    /// @param byRule the kinds that rules assert in it
    @Nullable Boolean asserts(SignalKind kind, Sentence sentence, Set<SignalKind> byRule);
  }

  /// All that there are, of all languages.
  static List<Lesson> all() {
    List<Lesson> lessons = new ArrayList<>();
    for (String language : Labelled.ALL_LANGUAGES) {
      Taught.read(language).forEach(taught -> lessons.add(of(taught)));
      List<LabelledSentence> sentences = Labelled.sentences(language, "dev");
      if (sentences != null) {
        sentences.forEach(s -> lessons.add(of(s)));
      }
      Labelled.hardCases(language).forEach(s -> lessons.add(of(s)));
      Lexicons.builtIn().examples(language).forEach(e -> lessons.add(of(e, language)));
      for (String set : Labelled.SETS.stream().filter(Labelled::isOpen).toList()) {
        Labelled.Data data = Labelled.articles(language, set);
        if (data != null) {
          lessons.addAll(of(data));
        }
      }
    }
    lessons.addAll(of(Labelled.story()));
    return lessons;
  }

  private static Lesson of(Taught taught) {
    return new Lesson(
        taught.article(),
        taught.leading(),
        taught.isSilent(),
        (kind, s, _) -> taught.signals(s).contains(kind));
  }

  private static Lesson of(LabelledSentence labelled) {
    Set<SignalKind> asserted =
        labelled.expected().stream()
            .filter(e -> e.polarity() == Polarity.ASSERTED)
            .map(LabelledSentence.Expected::kind)
            .collect(Collectors.toSet());
    return new Lesson(
        labelled.article(),
        only(asserted),
        asserted.isEmpty(),
        (kind, _, _) -> asserted.contains(kind));
  }

  /// The kind that a sentence is the news of where it asserts one alone; else nobody says.
  private static @Nullable SignalKind only(Collection<SignalKind> asserted) {
    return asserted.size() == 1 ? asserted.iterator().next() : null;
  }

  /// An example tells of its rule's kinds alone, or that there is nothing.
  private static Lesson of(RuleText.Example example, String language) {
    return new Lesson(
        Articles.of("example", language, "2022-07-19", "", example.text()),
        example.fires() ? only(example.kinds()) : null,
        example.kinds().isEmpty() && example.fires(),
        (kind, _, _) ->
            example.kinds().isEmpty()
                ? example.fires() ? false : null
                : example.kinds().contains(kind) ? example.fires() : null);
  }

  /// What an article doesn't say none of its sentences does; what it says, the sentence does in
  /// which a rule reads it.
  private static List<Lesson> of(Labelled.Data data) {
    Map<String, Article> articles = new HashMap<>();
    data.articles().forEach(a -> articles.put(a.id().value(), a));
    return data.labels().stream()
        .map(label ->
            new Lesson(
                articles.get(label.id()),
                label.leading(),
                label.signals().isEmpty(),
                (kind, _, byRule) ->
                    !label.signals().contains(kind)
                        ? Boolean.FALSE
                        : byRule.contains(kind) ? true : null))
        .toList();
  }
}
