package dev.tocsin.analysis;

import dev.tocsin.domain.SignalKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names the features of a sentence as [Weights] spells them: those that may mean the same in any
/// language, and behind the language's name those that are its own.
///
/// @param terms names of the sentence's terms
record Named(Lexicon lexicon, List<String> terms, Set<String> names) implements Features.Visitor {
  Named(Features features, Lexicon lexicon, Set<String> names) {
    this(lexicon, features.terms(), names);
  }

  private static final String PARTING = ": ";

  @Override
  public void word(String word, int at) {
    own(Weights.nameOfWords(word));
  }

  @Override
  public void pair(String first, String second, int at) {
    own(Weights.nameOfWords(first + " " + second));
  }

  @Override
  public void term(int number, int start, int end) {
    String name = terms.get(number);
    names.add(name);
    if (number < lexicon.classes().size()) {
      own(name);
    }
  }

  @Override
  public void order(int first, int second, int start, int end) {
    names.add(Weights.nameOfOrder(terms.get(first), terms.get(second)));
  }

  @Override
  public void said(SignalKind kind) {
    names.add(Weights.nameOf(kind));
  }

  @Override
  public void place(Features.Place place) {
    names.add(Weights.nameOf(place));
    if (place == Features.Place.ANYWHERE) {
      own(Weights.nameOf(place));
    }
  }

  private void own(String name) {
    names.add(lexicon.language() + PARTING + name);
  }

  /// The language that a feature is of; null of one that may mean the same in any.
  static @Nullable String language(String feature) {
    int end = feature.indexOf(PARTING);
    return end < 0 || feature.startsWith("word ") ? null : feature.substring(0, end);
  }

  static String withoutLanguage(String feature) {
    String language = language(feature);
    return language == null ? feature : feature.substring(language.length() + PARTING.length());
  }
}
