package dev.tocsin.analysis;

import dev.tocsin.analysis.Layers.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// One member of a [Network].
///
/// Of each sentence it looks for patterns of three words side by side, whatever they are part of (a
/// convolution and its maxima), and reads what it found together with the sentence's [Marks] and
/// with the sentences around it. Immutable but for what it remembers; safe for threads.
final class Member {
  private final Layers layers;

  // What a word, or a term, makes of the patterns at its place and beside it. Worked out where it
  // is first met: most of the words never are.
  private final AtomicReferenceArray<float[]> ofWords;
  private final AtomicReferenceArray<float[]> ofTerms;

  Member(Vocabulary vocabulary, Layers layers) {
    this.layers = layers;
    this.ofWords = new AtomicReferenceArray<>(vocabulary.wordRows());
    this.ofTerms = new AtomicReferenceArray<>(vocabulary.termRows());
  }

  Layers layers() {
    return layers;
  }

  /// @param sentences of an article, in their order; at least one
  View read(List<Seen> sentences) {
    int count = sentences.size();
    List<Content> contents = new ArrayList<>(count);
    List<float[]> states = new ArrayList<>(count);
    float[] mean = new float[Layers.SENTENCE];
    for (Seen s : sentences) {
      Content content = content(s);
      float[] state = Layers.joined(content.said, marked(s));
      for (int i = 0; i < mean.length; i++) {
        mean[i] += state[i] / count;
      }
      contents.add(content);
      states.add(state);
    }
    float[] anywhere = new float[Layers.STATE];
    layers.addRow(Layer.SURROUNDING_BASE, 0, anywhere);
    layers.apply(Layer.SURROUNDING, 2 * Layers.SENTENCE, states.getFirst(), anywhere);
    layers.apply(Layer.SURROUNDING, 3 * Layers.SENTENCE, mean, anywhere);
    float[][] says = new float[count][Layers.KINDS];
    float[][] news = new float[count][Layers.KINDS];
    float[][] weight = new float[count][Layers.KINDS];
    for (int i = 0; i < count; i++) {
      float[] surrounding = anywhere.clone();
      if (i > 0) {
        layers.apply(Layer.SURROUNDING, 0, states.get(i - 1), surrounding);
      }
      if (i + 1 < count) {
        layers.apply(Layer.SURROUNDING, Layers.SENTENCE, states.get(i + 1), surrounding);
      }
      Layers.rectify(surrounding);
      layers.apply(Layer.SAYS, Layer.SAYS_BASE, Layers.joined(states.get(i), surrounding), says[i]);
      layers.apply(Layer.NEWS, surrounding, news[i]);
      layers.apply(Layer.WEIGHT, surrounding, weight[i]);
    }
    return new View(says, contents, news(says, news, weight));
  }

  /// What it makes of an article.
  final class View {
    private final float[][] says;
    private final List<Content> contents;
    private final double[] news;

    /// @param says by sentence and kind how much speaks for it
    /// @param news by kind how far the article puts it forward
    private View(float[][] says, List<Content> contents, double[] news) {
      this.says = says;
      this.contents = contents;
      this.news = news;
    }

    float says(int sentence, int kind) {
      return says[sentence][kind];
    }

    double news(int kind) {
      return news[kind];
    }

    /// Adds to `byWord` how much each word of a sentence speaks for a kind.
    void addWords(int sentence, int kind, float[] byWord) {
      Content content = contents.get(sentence);
      float[] toState = layers.of(Layer.CONTENT);
      float[] toKind = layers.of(Layer.SAYS);
      for (int s = 0; s < Layers.STATE; s++) {
        if (content.said[s] > 0) {
          float weight = toKind[s * Layers.KINDS + kind];
          for (int p = 0; p < Layers.PATTERNS; p++) {
            if (content.at[p] >= 0) {
              byWord[content.at[p]] += weight * toState[p * Layers.STATE + s] * content.found[p];
            }
          }
        }
      }
    }
  }

  /// What a sentence says by its words.
  private static final class Content {
    /// How far each pattern is met where it is met most.
    final float[] found = new float[Layers.PATTERNS];

    /// The word in the middle of that place; -1 where it is met nowhere.
    final int[] at = new int[Layers.PATTERNS];

    final float[] said = new float[Layers.STATE];
  }

  private Content content(Seen s) {
    float[][] sums = new float[s.size()][];
    for (int i = 0; i < s.size(); i++) {
      sums[i] = layers.of(Layer.PATTERN_BASE).clone();
    }
    for (int i = 0; i < s.size(); i++) {
      if (s.word(i) > 0) {
        add(patterns(ofWords, Layer.WORDS, s.word(i)), i, sums);
      }
      for (int term : s.terms(i)) {
        add(patterns(ofTerms, Layer.TERMS, term), i, sums);
      }
    }
    Content content = new Content();
    for (int p = 0; p < Layers.PATTERNS; p++) {
      content.at[p] = -1;
      for (int i = 0; i < s.size(); i++) {
        if (sums[i][p] > content.found[p]) {
          content.found[p] = sums[i][p];
          content.at[p] = i;
        }
      }
    }
    layers.apply(Layer.CONTENT, Layer.CONTENT_BASE, content.found, content.said);
    Layers.rectify(content.said);
    return content;
  }

  /// Adds what a word makes of the patterns around it.
  private static void add(float[] patterns, int at, float[][] sums) {
    for (int w = 0; w < Layers.AROUND; w++) {
      int middle = at - w + Layers.AROUND / 2;
      if (middle >= 0 && middle < sums.length) {
        float[] sum = sums[middle];
        int row = w * Layers.PATTERNS;
        for (int p = 0; p < Layers.PATTERNS; p++) {
          sum[p] += patterns[row + p];
        }
      }
    }
  }

  private float[] patterns(AtomicReferenceArray<float[]> known, Layer layer, int number) {
    float[] patterns = known.get(number);
    if (patterns == null) {
      float[] meaning = new float[Layers.MEANING];
      layers.addRow(layer, number, meaning);
      patterns = new float[Layers.AROUND * Layers.PATTERNS];
      for (int w = 0; w < Layers.AROUND; w++) {
        addPatterns(meaning, w, patterns);
      }
      known.set(number, patterns);
    }
    return patterns;
  }

  private void addPatterns(float[] meaning, int place, float[] patterns) {
    float[] weights = layers.of(Layer.PATTERN);
    for (int i = 0; i < meaning.length; i++) {
      int row = (place * Layers.MEANING + i) * Layers.PATTERNS;
      for (int p = 0; p < Layers.PATTERNS; p++) {
        patterns[place * Layers.PATTERNS + p] += meaning[i] * weights[row + p];
      }
    }
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

  /// How far the article puts each kind forward.
  private double[] news(float[][] says, float[][] news, float[][] weight) {
    float[] chances = new float[Layers.KINDS];
    for (float[] ofSentence : says) {
      for (int k = 0; k < Layers.KINDS; k++) {
        chances[k] = Math.max(chances[k], (float) Layers.sigmoid(ofSentence[k]));
      }
    }
    float[] sum = new float[Layers.KINDS];
    layers.apply(Layer.NEWS_BY_KIND, Layer.NEWS_BASE, chances, sum);
    double[] scores = new double[Layers.KINDS];
    for (int k = 0; k < Layers.KINDS; k++) {
      double all = 0;
      double counted = 0;
      double most = Double.NEGATIVE_INFINITY;
      for (float[] w : weight) {
        most = Math.max(most, w[k]);
      }
      for (int i = 0; i < says.length; i++) {
        double w = StrictMath.exp(weight[i][k] - most);
        all += w;
        counted += w * news[i][k];
      }
      scores[k] = sum[k] + counted / all;
    }
    return scores;
  }
}
