package dev.tocsin.analysis;

import dev.tocsin.analysis.Layers.Layer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Tells by one exercise after the other how each number of the network would have to change for it
/// to answer better: the slope, which is summed up (backpropagation). While it learns, a part of
/// what it sees and thinks is left out by chance (dropout: Srivastava et al. 2014), words above
/// all, so that it learns to go by what they mean.
final class Lecture {
  private static final double WITHOUT_WORD = 0.25;
  private static final double WITHOUT_TERMS = 0.1;
  private static final double DROPPED = 0.2;

  private final Layers layers;
  private final Slope slope;
  private final @Nullable Random random;

  /// @param random what is left out; null for nothing
  Lecture(Vocabulary vocabulary, Layers layers, @Nullable Random random) {
    this.layers = layers;
    this.slope = new Slope(vocabulary, layers);
    this.random = random;
  }

  /// How the mistakes grow with each number.
  Slope slope() {
    return slope;
  }

  /// Adds to the slope.
  ///
  /// @param ofKinds how much a mistake in a sentence's kinds weighs
  /// @param ofNews how much one in the article's news weighs
  /// @return the mistakes
  double hear(Exercise exercise, double ofKinds, double ofNews) {
    List<Sight> sights = new ArrayList<>();
    for (Seen seen : exercise.sentences()) {
      sights.add(look(seen));
    }
    float[] mean = new float[Layers.SENTENCE];
    sights.forEach(s -> Layers.add(1f / sights.size(), s.state, mean));
    for (int i = 0; i < sights.size(); i++) {
      think(i, sights, mean);
    }
    double mistakes = 0;
    for (int i = 0; i < sights.size(); i++) {
      mistakes += mistakes(sights.get(i), exercise.answers().get(i), ofKinds);
    }
    if (exercise.isNewsKnown()) {
      mistakes += news(sights, exercise.news(), ofNews);
    }
    float[] toMean = new float[Layers.SENTENCE];
    for (int i = 0; i < sights.size(); i++) {
      rethink(i, sights, toMean);
    }
    for (Sight s : sights) {
      Layers.add(1f / sights.size(), toMean, s.toState);
      relook(s);
    }
    return mistakes;
  }

  private Sight look(Seen seen) {
    Sight s = new Sight(seen);
    for (int i = 0; i < seen.size(); i++) {
      s.word[i] = seen.word(i) > 0 && !chance(WITHOUT_WORD);
      s.terms[i] = !chance(WITHOUT_TERMS);
      if (s.word[i]) {
        layers.addRow(Layer.WORDS, seen.word(i), s.meanings[i]);
      }
      if (s.terms[i]) {
        for (int term : seen.terms(i)) {
          layers.addRow(Layer.TERMS, term, s.meanings[i]);
        }
      }
      s.keptMeanings[i] = kept(Layers.MEANING);
      times(s.meanings[i], s.keptMeanings[i]);
    }
    Arrays.fill(s.at, -1);
    for (int i = 0; i < seen.size(); i++) {
      float[] sum = layers.of(Layer.PATTERN_BASE)[0].clone();
      for (int w = 0; w < Layers.AROUND; w++) {
        int word = i + w - Layers.AROUND / 2;
        if (word >= 0 && word < seen.size()) {
          layers.apply(Layer.PATTERN, w * Layers.MEANING, s.meanings[word], sum);
          layers.apply(Layer.LOOK, w * Layers.MEANING, s.meanings[word], s.looked[i]);
          layers.apply(Layer.ATTENTION, w * Layers.MEANING, s.meanings[word], s.attention[i]);
        }
      }
      for (int p = 0; p < Layers.PATTERNS; p++) {
        if (sum[p] > s.found[p]) {
          s.found[p] = sum[p];
          s.at[p] = i;
        }
      }
    }
    takeLooks(s);
    s.keptFound = kept(Layers.FOUND);
    times(s.found, s.keptFound);
    layers.apply(Layer.CONTENT, Layer.CONTENT_BASE, s.found, s.said);
    Layers.rectify(s.said);
    layers.apply(Layer.MARKS, Layer.MARKS_BASE, seen.marks(), s.marked);
    if (seen.language() > 0) {
      layers.addRow(Layer.LANGUAGES, seen.language(), s.marked);
    }
    Layers.rectify(s.marked);
    s.state = Layers.joined(s.said, s.marked);
    return s;
  }

  /// The mean of what is looked at, weighed by the attention that each word has.
  private static void takeLooks(Sight s) {
    for (int look = 0; look < Layers.LOOKS; look++) {
      float most = Float.NEGATIVE_INFINITY;
      for (float[] attention : s.attention) {
        most = Math.max(most, attention[look]);
      }
      double all = 0;
      for (float[] attention : s.attention) {
        attention[look] = (float) Layers.exp(attention[look] - most);
        all += attention[look];
      }
      for (int i = 0; i < s.attention.length; i++) {
        s.attention[i][look] /= (float) all;
        for (int j = look * Layers.OF_A_LOOK; j < (look + 1) * Layers.OF_A_LOOK; j++) {
          s.taken[j] += s.attention[i][look] * s.looked[i][j];
        }
      }
    }
    System.arraycopy(s.taken, 0, s.found, Layers.PATTERNS, Layers.LOOKED_AT);
  }

  private void think(int i, List<Sight> sights, float[] mean) {
    Sight s = sights.get(i);
    float[] none = new float[Layers.SENTENCE];
    s.around =
        Layers.joined(
            i == 0 ? none : sights.get(i - 1).state,
            i + 1 == sights.size() ? none : sights.get(i + 1).state,
            sights.getFirst().state,
            mean);
    s.keptAround = kept(Layers.CONTEXT);
    times(s.around, s.keptAround);
    layers.apply(Layer.SURROUNDING, Layer.SURROUNDING_BASE, s.around, s.surrounding);
    Layers.rectify(s.surrounding);
    s.keptSurrounding = kept(Layers.STATE);
    times(s.surrounding, s.keptSurrounding);
    s.both = Layers.joined(s.state, s.surrounding);
    layers.apply(Layer.SAYS, Layer.SAYS_BASE, s.both, s.says);
    layers.apply(Layer.NEWS, s.both, s.news);
    layers.apply(Layer.WEIGHT, s.both, s.weight);
  }

  private static double mistakes(Sight s, @Nullable Boolean[] answers, double ofKinds) {
    double mistakes = 0;
    for (int k = 0; k < Layers.KINDS; k++) {
      Boolean right = answers[k];
      if (right != null) {
        double chance = Layers.sigmoid(s.says[k]);
        mistakes -= ofKinds * StrictMath.log(Math.max(1e-12, right ? chance : 1 - chance));
        s.toSays[k] += (float) (ofKinds * (chance - (right ? 1 : 0)));
      }
    }
    return mistakes;
  }

  private double news(List<Sight> sights, int right, double ofNews) {
    int[] likeliest = likeliest(sights);
    float[] chances = new float[Layers.KINDS];
    for (int k = 0; k < chances.length; k++) {
      chances[k] = (float) Layers.sigmoid(sights.get(likeliest[k]).says[k]);
    }
    int kinds = Layers.NEWS_KINDS;
    double[][] weights = weights(sights);
    float[] scores = new float[kinds];
    layers.apply(Layer.NEWS_BY_KIND, Layer.NEWS_BASE, chances, scores);
    double sum = 0;
    for (int k = 0; k < kinds; k++) {
      for (int i = 0; i < sights.size(); i++) {
        scores[k] += (float) (weights[k][i] * sights.get(i).news[k]);
      }
      sum += StrictMath.exp(scores[k]);
    }
    float[] toScores = new float[kinds];
    for (int k = 0; k < kinds; k++) {
      toScores[k] = (float) (ofNews * (StrictMath.exp(scores[k]) / sum - (k == right ? 1 : 0)));
    }
    float[] toChances = new float[Layers.KINDS];
    slope.back(Layer.NEWS_BY_KIND, chances, toScores, toChances);
    slope.addToBase(Layer.NEWS_BASE, toScores);
    for (int k = 0; k < chances.length; k++) {
      sights.get(likeliest[k]).toSays[k] += toChances[k] * chances[k] * (1 - chances[k]);
    }
    for (int i = 0; i < sights.size(); i++) {
      Sight s = sights.get(i);
      float[] toNews = new float[kinds];
      float[] toWeight = new float[kinds];
      for (int k = 0; k < kinds; k++) {
        double counted = 0;
        for (int j = 0; j < sights.size(); j++) {
          counted += weights[k][j] * sights.get(j).news[k];
        }
        toNews[k] = (float) (weights[k][i] * toScores[k]);
        toWeight[k] = (float) (weights[k][i] * toScores[k] * (s.news[k] - counted));
      }
      slope.back(Layer.NEWS, s.both, toNews, s.toBoth);
      slope.back(Layer.WEIGHT, s.both, toWeight, s.toBoth);
    }
    return -ofNews * (scores[right] - StrictMath.log(sum));
  }

  /// By kind the sentence that says it most likely.
  private static int[] likeliest(List<Sight> sights) {
    int[] likeliest = new int[Layers.KINDS];
    for (int k = 0; k < likeliest.length; k++) {
      for (int i = 0; i < sights.size(); i++) {
        likeliest[k] = sights.get(i).says[k] > sights.get(likeliest[k]).says[k] ? i : likeliest[k];
      }
    }
    return likeliest;
  }

  /// How far each sentence counts for what the article is the news of; 1 in all.
  private static double[][] weights(List<Sight> sights) {
    double[][] weights = new double[Layers.NEWS_KINDS][sights.size()];
    for (int k = 0; k < weights.length; k++) {
      double all = 0;
      float most = mostWeight(sights, k);
      for (int i = 0; i < sights.size(); i++) {
        weights[k][i] = StrictMath.exp(sights.get(i).weight[k] - most);
        all += weights[k][i];
      }
      for (int i = 0; i < sights.size(); i++) {
        weights[k][i] /= all;
      }
    }
    return weights;
  }

  private static float mostWeight(List<Sight> sights, int kind) {
    float most = Float.NEGATIVE_INFINITY;
    for (Sight s : sights) {
      most = Math.max(most, s.weight[kind]);
    }
    return most;
  }

  /// The way back of [#think].
  private void rethink(int i, List<Sight> sights, float[] toMean) {
    Sight s = sights.get(i);
    slope.back(Layer.SAYS, s.both, s.toSays, s.toBoth);
    slope.addToBase(Layer.SAYS_BASE, s.toSays);
    for (int j = 0; j < Layers.SENTENCE; j++) {
      s.toState[j] += s.toBoth[j];
    }
    for (int j = 0; j < Layers.STATE; j++) {
      s.toSurrounding[j] += s.toBoth[Layers.SENTENCE + j];
    }
    times(s.toSurrounding, s.keptSurrounding);
    whereAbove(s.surrounding, s.toSurrounding);
    float[] toAround = new float[Layers.CONTEXT];
    slope.back(Layer.SURROUNDING, s.around, s.toSurrounding, toAround);
    slope.addToBase(Layer.SURROUNDING_BASE, s.toSurrounding);
    times(toAround, s.keptAround);
    for (int j = 0; j < Layers.SENTENCE; j++) {
      if (i > 0) {
        sights.get(i - 1).toState[j] += toAround[j];
      }
      if (i + 1 < sights.size()) {
        sights.get(i + 1).toState[j] += toAround[Layers.SENTENCE + j];
      }
      sights.getFirst().toState[j] += toAround[2 * Layers.SENTENCE + j];
      toMean[j] += toAround[3 * Layers.SENTENCE + j];
    }
  }

  /// The way back of [#look].
  private void relook(Sight s) {
    float[] toSaid = Arrays.copyOf(s.toState, Layers.STATE);
    float[] toMarked = Arrays.copyOfRange(s.toState, Layers.STATE, Layers.SENTENCE);
    whereAbove(s.said, toSaid);
    whereAbove(s.marked, toMarked);
    slope.back(Layer.MARKS, s.seen.marks(), toMarked, new float[Marks.COUNT]);
    slope.addToBase(Layer.MARKS_BASE, toMarked);
    if (s.seen.language() > 0) {
      slope.addToRow(Layer.LANGUAGES, s.seen.language(), toMarked);
    }
    float[] toFound = new float[Layers.FOUND];
    slope.back(Layer.CONTENT, s.found, toSaid, toFound);
    slope.addToBase(Layer.CONTENT_BASE, toSaid);
    times(toFound, s.keptFound);
    float[][] toMeanings = new float[s.seen.size()][Layers.MEANING];
    for (int p = 0; p < Layers.PATTERNS; p++) {
      if (s.at[p] >= 0 && toFound[p] != 0) {
        backToMeanings(s, p, toFound[p], toMeanings);
      }
    }
    lookBack(s, toFound, toMeanings);
    for (int i = 0; i < s.seen.size(); i++) {
      times(toMeanings[i], s.keptMeanings[i]);
      if (s.word[i]) {
        slope.addToRow(Layer.WORDS, s.seen.word(i), toMeanings[i]);
      }
      if (s.terms[i]) {
        for (int term : s.seen.terms(i)) {
          slope.addToRow(Layer.TERMS, term, toMeanings[i]);
        }
      }
    }
  }

  private void backToMeanings(Sight s, int pattern, float toFound, float[][] toMeanings) {
    float[][] weights = layers.of(Layer.PATTERN);
    float[][] slopes = slope.of(Layer.PATTERN);
    slope.of(Layer.PATTERN_BASE)[0][pattern] += toFound;
    for (int w = 0; w < Layers.AROUND; w++) {
      int word = s.at[pattern] + w - Layers.AROUND / 2;
      if (word >= 0 && word < s.seen.size()) {
        for (int j = 0; j < Layers.MEANING; j++) {
          int row = w * Layers.MEANING + j;
          slopes[row][pattern] += toFound * s.meanings[word][j];
          toMeanings[word][j] += toFound * weights[row][pattern];
        }
      }
    }
  }

  /// The way back of [#takeLooks], and of what it is made of.
  private void lookBack(Sight s, float[] toFound, float[][] toMeanings) {
    for (int i = 0; i < s.seen.size(); i++) {
      float[] toLooked = new float[Layers.LOOKED_AT];
      float[] toAttention = new float[Layers.LOOKS];
      for (int look = 0; look < Layers.LOOKS; look++) {
        float more = 0;
        for (int j = look * Layers.OF_A_LOOK; j < (look + 1) * Layers.OF_A_LOOK; j++) {
          int f = Layers.PATTERNS + j;
          toLooked[j] = s.attention[i][look] * toFound[f];
          more += toFound[f] * (s.looked[i][j] - s.taken[j]);
        }
        toAttention[look] = s.attention[i][look] * more;
      }
      for (int w = 0; w < Layers.AROUND; w++) {
        int word = i + w - Layers.AROUND / 2;
        if (word >= 0 && word < s.seen.size()) {
          int from = w * Layers.MEANING;
          slope.back(Layer.LOOK, from, s.meanings[word], toLooked, toMeanings[word]);
          slope.back(Layer.ATTENTION, from, s.meanings[word], toAttention, toMeanings[word]);
        }
      }
    }
  }

  private static void times(float[] values, float[] factors) {
    for (int j = 0; j < factors.length; j++) {
      values[j] *= factors[j];
    }
  }

  private static void whereAbove(float[] rectified, float[] slopes) {
    for (int j = 0; j < slopes.length; j++) {
      slopes[j] = rectified[j] > 0 ? slopes[j] : 0;
    }
  }

  private boolean chance(double chance) {
    return random != null && random.nextDouble() < chance;
  }

  /// By number 0 where it is left out, else what makes up for those that are; empty where none is.
  private float[] kept(int size) {
    if (random == null) {
      return new float[0];
    }
    float[] kept = new float[size];
    for (int i = 0; i < size; i++) {
      kept[i] = random.nextDouble() < DROPPED ? 0 : (float) (1 / (1 - DROPPED));
    }
    return kept;
  }
}
