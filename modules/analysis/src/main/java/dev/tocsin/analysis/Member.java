package dev.tocsin.analysis;

import dev.tocsin.analysis.Layers.Layer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// One member of a [Network].
///
/// Of each sentence it looks for patterns of three words side by side, whatever they are part of (a
/// convolution and its maxima), and reads what it found together with the sentence's [Marks] and
/// with the sentences around it. Immutable but for what it remembers; safe for threads.
final class Member {
  /// Words before and after a word that it is read with.
  private static final int BESIDE = Layers.AROUND / 2;

  private final Layers layers;

  // What a word, or a term, makes of the patterns at its place and beside it. Worked out where it
  // is first met: most of the words never are. In 16 bits, as most of the time goes by waiting for
  // these rows.
  private final AtomicReferenceArray<short[]> ofWords;
  private final AtomicReferenceArray<short[]> ofTerms;

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
    float[][] room = room(sentences.stream().mapToInt(Seen::size).max().orElse(0));
    for (Seen s : sentences) {
      Content content = new Content(s, room);
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
    float[][] news = new float[count][Layers.NEWS_KINDS];
    float[][] weight = new float[count][Layers.NEWS_KINDS];
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
    /// @param news by kind, and of nothing, how far the article puts it forward
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
      int[] places = content.places();
      float[][] toState = layers.of(Layer.CONTENT);
      float[][] toKind = layers.of(Layer.SAYS);
      for (int s = 0; s < Layers.STATE; s++) {
        if (content.said[s] > 0) {
          float weight = toKind[s][kind];
          for (int p = 0; p < Layers.PATTERNS; p++) {
            if (places[p] >= 0) {
              byWord[places[p]] += weight * toState[p][s] * content.found[p];
            }
          }
        }
      }
    }
  }

  /// What a sentence says by its words.
  private final class Content {
    private final Seen sentence;

    /// How far each pattern is met where it is met most.
    private final float[] found = new float[Layers.PATTERNS];

    private final float[] said = new float[Layers.STATE];

    Content(Seen sentence, float[][] room) {
      this.sentence = sentence;
      sum(sentence, room);
      for (int word = 0; word < sentence.size(); word++) {
        takeMost(room[word + BESIDE], found);
      }
      layers.apply(Layer.CONTENT, Layer.CONTENT_BASE, found, said);
      Layers.rectify(said);
    }

    /// By pattern the word at which it is met most; -1 where it is met nowhere.
    int[] places() {
      float[][] sums = room(sentence.size());
      sum(sentence, sums);
      int[] places = new int[Layers.PATTERNS];
      Arrays.fill(places, -1);
      for (int word = sentence.size() - 1; word >= 0; word--) {
        for (int p = 0; p < Layers.PATTERNS; p++) {
          if (found[p] > 0 && sums[word + BESIDE][p] == found[p]) {
            places[p] = word;
          }
        }
      }
      return places;
    }
  }

  /// Room for how far each pattern is met at each word. The rows before the first word and after
  /// the last stand for no word: what is added to them counts for nothing.
  private static float[][] room(int words) {
    return new float[words + 2 * BESIDE][Layers.PATTERNS];
  }

  private void sum(Seen s, float[][] sums) {
    float[] base = layers.of(Layer.PATTERN_BASE)[0];
    for (int row = 0; row < s.size() + 2 * BESIDE; row++) {
      System.arraycopy(base, 0, sums[row], 0, base.length);
    }
    for (int i = 0; i < s.size(); i++) {
      if (s.word(i) > 0) {
        add(patterns(ofWords, Layer.WORDS, s.word(i)), i, sums);
      }
      for (int term : s.terms(i)) {
        add(patterns(ofTerms, Layer.TERMS, term), i, sums);
      }
    }
  }

  private static void takeMost(float[] sums, float[] found) {
    for (int p = 0; p < found.length; p++) {
      found[p] = Math.max(found[p], sums[p]);
    }
  }

  /// Adds what a word makes of the patterns at the words before it, at itself and at those after.
  private static void add(short[] patterns, int word, float[][] sums) {
    for (int w = 0; w < Layers.AROUND; w++) {
      add(patterns, w * Layers.PATTERNS, sums[word + w]);
    }
  }

  private static void add(short[] patterns, int from, float[] sums) {
    for (int p = 0; p < sums.length; p++) {
      sums[p] += Float.float16ToFloat(patterns[from + p]);
    }
  }

  private short[] patterns(AtomicReferenceArray<short[]> known, Layer layer, int number) {
    short[] patterns = known.get(number);
    if (patterns == null) {
      patterns = workedOut(layer, number);
      known.set(number, patterns);
    }
    return patterns;
  }

  private short[] workedOut(Layer layer, int number) {
    float[] meaning = new float[Layers.MEANING];
    layers.addRow(layer, number, meaning);
    short[] rounded = new short[Layers.AROUND * Layers.PATTERNS];
    for (int w = 0; w < Layers.AROUND; w++) {
      // The first of the words that read it reads it as the last.
      int place = Layers.AROUND - 1 - w;
      float[] patterns = new float[Layers.PATTERNS];
      layers.apply(Layer.PATTERN, place * Layers.MEANING, meaning, patterns);
      for (int p = 0; p < patterns.length; p++) {
        rounded[w * Layers.PATTERNS + p] = Float.floatToFloat16(patterns[p]);
      }
    }
    return rounded;
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

  /// How far the article puts each kind forward, and nothing.
  private double[] news(float[][] says, float[][] news, float[][] weight) {
    float[] chances = new float[Layers.KINDS];
    for (float[] ofSentence : says) {
      for (int k = 0; k < Layers.KINDS; k++) {
        chances[k] = Math.max(chances[k], (float) Layers.sigmoid(ofSentence[k]));
      }
    }
    float[] sum = new float[Layers.NEWS_KINDS];
    layers.apply(Layer.NEWS_BY_KIND, Layer.NEWS_BASE, chances, sum);
    double[] scores = new double[Layers.NEWS_KINDS];
    for (int k = 0; k < Layers.NEWS_KINDS; k++) {
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
