package dev.tocsin.analysis;

import dev.tocsin.analysis.Layers.Layer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One member of a [Network]: reads the [Patterns] found in each sentence together with the
/// sentence's [Marks] and with the sentences around it. Immutable; safe for threads.
final class Member {
  // Where in a verdict on a sentence stands how much speaks for each kind, what makes a kind the
  // news, and how far the sentence counts for that.
  private static final int SAYS = 0;
  private static final int NEWS = Layers.KINDS;
  private static final int WEIGHT = NEWS + Layers.NEWS_KINDS;
  private static final int VERDICT = WEIGHT + Layers.NEWS_KINDS;

  // Where in a row of `ofStates` stands what a sentence is for the one after it, for the one before
  // it, and for the verdict on itself.
  private static final int AFTER = 0;
  private static final int BEFORE = Layers.STATE;
  private static final int OWN = 2 * Layers.STATE;

  private final Layers layers;

  // What several layers make of the same numbers, in one row.
  private final float[][] ofStates;
  private final float[][] ofSurroundings;

  /// The verdict on a sentence of which nothing is known.
  private final float[] noVerdict;

  /// Where what it finds in a sentence begins among what all members find.
  private final int from;

  Member(Layers layers, int from) {
    this.layers = layers;
    this.from = from;
    float[][] surrounding = layers.of(Layer.SURROUNDING);
    ofStates = new float[Layers.SENTENCE][];
    for (int s = 0; s < ofStates.length; s++) {
      ofStates[s] = Layers.joined(surrounding[s], surrounding[Layers.SENTENCE + s], toVerdict(s));
    }
    ofSurroundings = new float[Layers.STATE][];
    for (int s = 0; s < ofSurroundings.length; s++) {
      ofSurroundings[s] = toVerdict(Layers.SENTENCE + s);
    }
    noVerdict = Arrays.copyOf(layers.of(Layer.SAYS_BASE)[0], VERDICT);
  }

  /// What one number of a sentence's state, or of what surrounds it, does to the verdict.
  private float[] toVerdict(int number) {
    return Layers.joined(
        layers.of(Layer.SAYS)[number],
        layers.of(Layer.NEWS)[number],
        layers.of(Layer.WEIGHT)[number]);
  }

  Layers layers() {
    return layers;
  }

  /// @param sentences of an article, in their order; at least one
  /// @param found what all members find in each
  View read(List<Seen> sentences, List<float[]> found) {
    int count = sentences.size();
    List<float[]> said = said(found);
    List<float[]> told = new ArrayList<>(count);
    float[] mean = new float[Layers.SENTENCE];
    float[] first = new float[Layers.SENTENCE];
    for (int i = 0; i < count; i++) {
      float[] state = Layers.joined(said.get(i), marked(sentences.get(i)));
      Layers.add(1f / count, state, mean);
      if (i == 0) {
        first = state;
      }
      float[] made = new float[OWN + VERDICT];
      Layers.apply(ofStates, 0, state, made);
      told.add(made);
    }
    float[] anywhere = new float[Layers.STATE];
    layers.addRow(Layer.SURROUNDING_BASE, 0, anywhere);
    layers.apply(Layer.SURROUNDING, 2 * Layers.SENTENCE, first, anywhere);
    layers.apply(Layer.SURROUNDING, 3 * Layers.SENTENCE, mean, anywhere);
    List<float[]> verdicts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      float[] surrounding = anywhere.clone();
      if (i > 0) {
        add(told.get(i - 1), AFTER, surrounding);
      }
      if (i + 1 < count) {
        add(told.get(i + 1), BEFORE, surrounding);
      }
      Layers.rectify(surrounding);
      float[] verdict = noVerdict.clone();
      add(told.get(i), OWN, verdict);
      Layers.apply(ofSurroundings, 0, surrounding, verdict);
      verdicts.add(verdict);
    }
    return new View(said, verdicts);
  }

  /// What it makes of an article.
  final class View {
    private final List<float[]> said;
    private final List<float[]> verdicts;
    private final double[] news;

    private View(List<float[]> said, List<float[]> verdicts) {
      this.said = said;
      this.verdicts = verdicts;
      this.news = Member.this.news(verdicts);
    }

    /// How much speaks for a sentence's asserting a kind.
    float says(int sentence, int kind) {
      return verdicts.get(sentence)[SAYS + kind];
    }

    /// How far the article puts a kind, or nothing, forward as its news.
    double news(int kind) {
      return news[kind];
    }

    /// Adds to `byWord` how much each word of a sentence speaks for a kind.
    ///
    /// @param found what all members find in the sentence
    /// @param places of the words in which they find it
    void addWords(int sentence, int kind, float[] found, int[] places, float[] byWord) {
      float[][] toState = layers.of(Layer.CONTENT);
      float[][] toKind = layers.of(Layer.SAYS);
      for (int s = 0; s < Layers.STATE; s++) {
        if (said.get(sentence)[s] > 0) {
          float weight = toKind[s][kind];
          for (int f = 0; f < Layers.FOUND; f++) {
            int place = places[from + f];
            if (place >= 0) {
              byWord[place] += weight * toState[f][s] * found[from + f];
            }
          }
        }
      }
    }
  }

  private List<float[]> said(List<float[]> found) {
    List<float[]> own = new ArrayList<>(found.size());
    List<float[]> said = new ArrayList<>(found.size());
    float[] base = layers.of(Layer.CONTENT_BASE)[0];
    for (float[] each : found) {
      own.add(Arrays.copyOfRange(each, from, from + Layers.FOUND));
      said.add(base.clone());
    }
    layers.applyToAll(Layer.CONTENT, own, said);
    said.forEach(Layers::rectify);
    return said;
  }

  private float[] marked(Seen s) {
    float[] marked = new float[Layers.STATE];
    layers.apply(Layer.MARKS, Layer.MARKS_BASE, s.marks(), marked);
    if (s.language() > 0) {
      layers.addRow(Layer.LANGUAGES, s.language(), marked);
    }
    Layers.rectify(marked);
    return marked;
  }

  private static void add(float[] row, int from, float[] out) {
    for (int j = 0; j < out.length; j++) {
      out[j] += row[from + j];
    }
  }

  /// How far the article puts each kind forward, and nothing.
  private double[] news(List<float[]> verdicts) {
    float[] chances = new float[Layers.KINDS];
    for (int k = 0; k < Layers.KINDS; k++) {
      float most = Float.NEGATIVE_INFINITY;
      for (float[] verdict : verdicts) {
        most = Math.max(most, verdict[SAYS + k]);
      }
      chances[k] = (float) Layers.sigmoid(most);
    }
    float[] sum = new float[Layers.NEWS_KINDS];
    layers.apply(Layer.NEWS_BY_KIND, Layer.NEWS_BASE, chances, sum);
    double[] scores = new double[Layers.NEWS_KINDS];
    for (int k = 0; k < Layers.NEWS_KINDS; k++) {
      double all = 0;
      double counted = 0;
      float most = Float.NEGATIVE_INFINITY;
      for (float[] verdict : verdicts) {
        most = Math.max(most, verdict[WEIGHT + k]);
      }
      for (float[] verdict : verdicts) {
        double weight = Layers.exp(verdict[WEIGHT + k] - most);
        all += weight;
        counted += weight * verdict[NEWS + k];
      }
      scores[k] = sum[k] + counted / all;
    }
    return scores;
  }
}
