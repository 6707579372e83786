package dev.tocsin.analysis;

import dev.tocsin.domain.SignalKind;
import java.util.Map;
import java.util.Set;

/// Names the features of a sentence as [Weights] spells them.
record Named(Lexicon lexicon, Set<String> names) implements Features.Visitor {
  @Override
  public void word(String word, int at) {
    names.add(Weights.nameOfWords(word));
  }

  @Override
  public void pair(String first, String second, int at) {
    names.add(Weights.nameOfWords(first + " " + second));
  }

  @Override
  public void wordClass(int number, Dictionary.Hit first) {
    for (Map.Entry<String, Integer> wordClass : lexicon.classes().entrySet()) {
      if (wordClass.getValue() == number) {
        names.add(Weights.nameOfClass(wordClass.getKey()));
      }
    }
  }

  @Override
  public void said(SignalKind kind) {
    names.add(Weights.nameOf(kind));
  }

  @Override
  public void place(Features.Place place) {
    names.add(Weights.nameOf(place));
  }
}
