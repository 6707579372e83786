package dev.tocsin.analysis;

import dev.tocsin.analysis.Layers.Layer;
import java.util.Arrays;
import java.util.List;

/// Looks in sentences for patterns of three words side by side, whatever they are part of (a
/// convolution and its maxima), and takes of all words what the looks weigh them by (attention:
/// Bahdanau et al. 2015; several looks: Vaswani et al. 2017): for all members of a [Network] at
/// once. Safe for threads.
final class Patterns {
  /// In the exponent, either way: no word counts so much, or so little, that sums overflow or are
  /// nothing.
  private static final double MOST_ATTENTION = 40;

  private final WordRows rows;
  private final int members;

  // What is added up lies as RowLayout has it; here is where in it what begins.
  private final int looked;
  private final int attention;
  private final int width;

  /// What each sum begins with.
  private final float[] base;

  Patterns(Vocabulary vocabulary, List<Layers> members) {
    RowLayout layout = new RowLayout(members.size());
    this.rows = new WordRows(vocabulary, members);
    this.members = members.size();
    this.looked = layout.looked();
    this.attention = layout.attention();
    this.width = layout.width();
    this.base = new float[width];
    for (int m = 0; m < members.size(); m++) {
      float[] ofPatterns = members.get(m).of(Layer.PATTERN_BASE)[0];
      System.arraycopy(ofPatterns, 0, base, m * Layers.PATTERNS, Layers.PATTERNS);
    }
  }

  /// How far each pattern is met where a sentence meets it most, and not below 0, and then what the
  /// looks take: of the first member, then of the next.
  float[] found(Seen s) {
    float[] found = new float[members * Layers.FOUND];
    if (s.size() > 0) {
      float[] sums = summed(s);
      for (int m = 0; m < members; m++) {
        int at = m * Layers.FOUND;
        System.arraycopy(sums, m * Layers.PATTERNS, found, at, Layers.PATTERNS);
        takeMeans(sums, m * Layers.LOOKED_AT, found, at + Layers.PATTERNS);
      }
    }
    return found;
  }

  /// Of the patterns how far each is met most, of what the looks take the weighed sum over all
  /// words, of each look the sum of the weights.
  private float[] summed(Seen s) {
    float[] sums = new float[width];
    float[] weights = new float[width];
    Sums words = new Sums(s);
    for (int word = 0; word < s.size(); word++) {
      float[] here = words.at(word);
      takeMost(here, sums);
      weigh(here, weights);
      look(here, weights, sums);
    }
    return sums;
  }

  private void takeMost(float[] here, float[] sums) {
    for (int i = 0; i < looked; i++) {
      sums[i] = Math.max(sums[i], here[i]);
    }
  }

  /// Sets how much the word counts in each look, for all that the look takes and for the sum of it.
  private void weigh(float[] here, float[] weights) {
    for (int look = 0; attention + look < width; look++) {
      float weight = (float) Layers.exp(here[attention + look], MOST_ATTENTION);
      weights[attention + look] = weight;
      int first = looked + look * Layers.OF_A_LOOK;
      for (int i = first; i < first + Layers.OF_A_LOOK; i++) {
        weights[i] = weight;
      }
    }
  }

  private void look(float[] here, float[] weights, float[] sums) {
    for (int i = looked; i < attention; i++) {
      sums[i] += weights[i] * here[i];
    }
    for (int i = attention; i < width; i++) {
      sums[i] += weights[i];
    }
  }

  /// @param first of what the looks of a member take, among those of all
  private void takeMeans(float[] sums, int first, float[] found, int at) {
    for (int i = 0; i < Layers.LOOKED_AT; i++) {
      float weights = sums[attention + (first + i) / Layers.OF_A_LOOK];
      found[at + i] = sums[looked + first + i] / weights;
    }
  }

  /// By pattern the word at which it is met most, -1 where it is met nowhere; by what a look takes
  /// the word that counts most in it.
  ///
  /// @param found in the sentence
  int[] places(Seen s, float[] found) {
    int[] places = new int[found.length];
    Arrays.fill(places, -1);
    float[] most = new float[members * Layers.LOOKS];
    Arrays.fill(most, Float.NEGATIVE_INFINITY);
    Sums sums = new Sums(s);
    for (int word = s.size() - 1; word >= 0; word--) {
      float[] here = sums.at(word);
      for (int m = 0; m < members; m++) {
        for (int p = 0; p < Layers.PATTERNS; p++) {
          float met = found[m * Layers.FOUND + p];
          if (met > 0 && here[m * Layers.PATTERNS + p] == met) {
            places[m * Layers.FOUND + p] = word;
          }
        }
      }
      for (int look = 0; look < most.length; look++) {
        if (here[attention + look] >= most[look]) {
          most[look] = here[attention + look];
          Arrays.fill(places, firstOf(look), firstOf(look) + Layers.OF_A_LOOK, word);
        }
      }
    }
    return places;
  }

  /// The number of what a look takes first, among what all members find.
  ///
  /// @param look of all members', in their order
  private static int firstOf(int look) {
    return look / Layers.LOOKS * Layers.FOUND
        + Layers.PATTERNS
        + look % Layers.LOOKS * Layers.OF_A_LOOK;
  }

  /// Adds up what the members make of a word and of the two beside it.
  private final class Sums {
    private final short[][] words;
    private final float[] sums = new float[width];

    Sums(Seen s) {
      words = new short[s.size()][];
      for (int i = 0; i < words.length; i++) {
        words[i] = rows.of(s.word(i), s.terms(i));
      }
    }

    /// Holds until the next call.
    float[] at(int word) {
      short[] before = word > 0 ? words[word - 1] : rows.ofNothing();
      short[] after = word + 1 < words.length ? words[word + 1] : rows.ofNothing();
      add(base, before, words[word], after, sums);
      return sums;
    }
  }

  /// What the word before makes of the one after it is the last third of its row.
  private static void add(float[] base, short[] before, short[] own, short[] after, float[] sums) {
    int second = sums.length;
    int third = 2 * sums.length;
    for (int i = 0; i < sums.length; i++) {
      sums[i] =
          base[i]
              + Float.float16ToFloat(before[third + i])
              + Float.float16ToFloat(own[second + i])
              + Float.float16ToFloat(after[i]);
    }
  }
}
