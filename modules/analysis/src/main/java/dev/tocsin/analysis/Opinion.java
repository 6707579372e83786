package dev.tocsin.analysis;

import dev.tocsin.domain.SignalKind;
import java.util.List;

/// What the [Network] makes of an article's sentences.
final class Opinion {
  private final Patterns patterns;
  private final List<Seen> sentences;
  private final List<float[]> found;
  private final List<Member.View> views;

  /// @param found what all members find in each sentence
  /// @param views the members'
  Opinion(Patterns patterns, List<Seen> sentences, List<float[]> found, List<Member.View> views) {
    this.patterns = patterns;
    this.sentences = sentences;
    this.found = found;
    this.views = views;
  }

  /// That a sentence asserts a kind, 0 to 1.
  double chance(int sentence, SignalKind kind) {
    double sum = 0;
    for (Member.View view : views) {
      sum += view.says(sentence, Marks.number(kind));
    }
    return Layers.sigmoid(sum / views.size());
  }

  /// How far the article puts a kind forward as its news; more is further.
  double news(SignalKind kind) {
    return news(Marks.number(kind));
  }

  private double news(int number) {
    double sum = 0;
    for (Member.View view : views) {
      sum += view.news(number);
    }
    return sum / views.size();
  }

  /// That the article asserts nothing of the report, 0 to 1.
  double chanceOfNothing() {
    double kinds = 0;
    for (SignalKind kind : Marks.KINDS) {
      kinds += Layers.exp(news(kind));
    }
    return Layers.sigmoid(news(Layers.NO_NEWS) - StrictMath.log(kinds));
  }

  /// The word of a sentence that speaks most for a kind; -1 where none does.
  int speaksFor(int sentence, SignalKind kind) {
    float[] inIt = found.get(sentence);
    int[] places = patterns.places(sentences.get(sentence), inIt);
    float[] byWord = new float[Features.MAX_WORDS];
    views.forEach(view -> view.addWords(sentence, Marks.number(kind), inIt, places, byWord));
    int best = -1;
    for (int i = 0; i < byWord.length; i++) {
      if (byWord[i] > (best < 0 ? 0 : byWord[best])) {
        best = i;
      }
    }
    return best;
  }
}
