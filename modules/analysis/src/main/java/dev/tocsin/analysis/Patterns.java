package dev.tocsin.analysis;

import dev.tocsin.analysis.Layers.Layer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Looks in sentences for patterns of three words side by side, whatever they are part of (a
/// convolution and its maxima), and takes of all words what the looks weigh them by (attention:
/// Bahdanau et al. 2015; several looks: Vaswani et al. 2017): for all members of a [Network] at
/// once, as most of the time goes by waiting for the rows that each word has.
///
/// Immutable but for what it remembers; safe for threads.
final class Patterns {
  /// Words before and after a word that it is read with.
  private static final int BESIDE = Layers.AROUND / 2;

  // Where in what one member makes of a word stands how much the word counts in each look; before
  // it stand the patterns and what the looks take, as in what is found.
  private static final int ATTENTION = Layers.FOUND;
  private static final int OF_A_MEMBER = ATTENTION + Layers.LOOKS;

  /// In the exponent, either way: no word counts so much, or so little, that sums overflow or are
  /// nothing.
  private static final double MOST_ATTENTION = 40;

  private final List<Layers> members;

  /// How much the members make of a word together, and what each begins with.
  private final int width;

  private final float[] base;

  // What a word, or a term, makes of it at the word before it, at itself and at the one after, in
  // this order. Worked out where it is first met: most of the words never are. In 16 bits, as most
  // of the time goes by waiting for these rows.
  private final AtomicReferenceArray<short[]> ofWords;
  private final AtomicReferenceArray<short[]> ofTerms;

  Patterns(Vocabulary vocabulary, List<Layers> members) {
    this.members = members;
    this.width = members.size() * OF_A_MEMBER;
    this.base = new float[width];
    for (int m = 0; m < members.size(); m++) {
      float[] ofPatterns = members.get(m).of(Layer.PATTERN_BASE)[0];
      System.arraycopy(ofPatterns, 0, base, m * OF_A_MEMBER, Layers.PATTERNS);
    }
    this.ofWords = new AtomicReferenceArray<>(vocabulary.wordRows());
    this.ofTerms = new AtomicReferenceArray<>(vocabulary.termRows());
  }

  /// How far each pattern is met where a sentence meets it most, and not below 0, and then what the
  /// looks take: of the first member, then of the next.
  float[] found(Seen s) {
    // What is added up lies as what is made of a word does: a loop that goes over the same places
    // of
    // two arrays is quicker than one over different places.
    float[] sums = new float[width];
    float[] weights = new float[width];
    Sums words = new Sums(s);
    for (int word = 0; word < s.size(); word++) {
      float[] here = words.at(word);
      for (int member = 0; member < width; member += OF_A_MEMBER) {
        takeMost(here, member, sums);
        weigh(here, member, weights);
        look(here, member, weights, sums);
      }
    }
    float[] found = new float[members.size() * Layers.FOUND];
    for (int m = 0; m < members.size() && s.size() > 0; m++) {
      meanOfLooks(m * OF_A_MEMBER, sums);
      System.arraycopy(sums, m * OF_A_MEMBER, found, m * Layers.FOUND, Layers.FOUND);
    }
    return found;
  }

  // Of these the member is where what it makes of a word begins.

  private static void takeMost(float[] here, int member, float[] sums) {
    for (int i = member; i < member + Layers.PATTERNS; i++) {
      sums[i] = Math.max(sums[i], here[i]);
    }
  }

  /// Sets how much the word counts in each look, for all that the look takes and for the sum of it.
  private static void weigh(float[] here, int member, float[] weights) {
    for (int look = 0; look < Layers.LOOKS; look++) {
      int attention = member + ATTENTION + look;
      double attentive = Math.clamp(here[attention], -MOST_ATTENTION, MOST_ATTENTION);
      float weight = (float) Layers.exp(attentive);
      weights[attention] = weight;
      int first = member + Layers.PATTERNS + look * Layers.OF_A_LOOK;
      for (int i = 0; i < Layers.OF_A_LOOK; i++) {
        weights[first + i] = weight;
      }
    }
  }

  private static void look(float[] here, int member, float[] weights, float[] sums) {
    for (int i = member + Layers.PATTERNS; i < member + ATTENTION; i++) {
      sums[i] += weights[i] * here[i];
    }
    for (int i = member + ATTENTION; i < member + OF_A_MEMBER; i++) {
      sums[i] += weights[i];
    }
  }

  private static void meanOfLooks(int member, float[] sums) {
    for (int i = 0; i < Layers.LOOKED_AT; i++) {
      sums[member + Layers.PATTERNS + i] /= sums[member + ATTENTION + i / Layers.OF_A_LOOK];
    }
  }

  /// The number of what a look takes first, among what all members find.
  ///
  /// @param look of all members', in their order
  private static int firstOf(int look) {
    return look / Layers.LOOKS * Layers.FOUND
        + Layers.PATTERNS
        + look % Layers.LOOKS * Layers.OF_A_LOOK;
  }

  private static int attentionOf(int look) {
    return look / Layers.LOOKS * OF_A_MEMBER + ATTENTION + look % Layers.LOOKS;
  }

  /// By pattern the word at which it is met most, -1 where it is met nowhere; by what a look takes
  /// the word that counts most in it.
  ///
  /// @param found in the sentence
  int[] places(Seen s, float[] found) {
    int[] places = new int[found.length];
    Arrays.fill(places, -1);
    float[] most = new float[members.size() * Layers.LOOKS];
    Arrays.fill(most, Float.NEGATIVE_INFINITY);
    Sums sums = new Sums(s);
    for (int word = s.size() - 1; word >= 0; word--) {
      float[] here = sums.at(word);
      for (int m = 0; m < members.size(); m++) {
        for (int p = 0; p < Layers.PATTERNS; p++) {
          float met = found[m * Layers.FOUND + p];
          if (met > 0 && here[m * OF_A_MEMBER + p] == met) {
            places[m * Layers.FOUND + p] = word;
          }
        }
      }
      for (int look = 0; look < most.length; look++) {
        if (here[attentionOf(look)] >= most[look]) {
          most[look] = here[attentionOf(look)];
          Arrays.fill(places, firstOf(look), firstOf(look) + Layers.OF_A_LOOK, word);
        }
      }
    }
    return places;
  }

  /// Adds up what the members make of a word of a sentence.
  private final class Sums {
    /// By word what it says, and what its terms do.
    private final short[][][] words;

    private final float[] sums = new float[width];

    // Four at once, so that each sum is fetched and stored once for all four.
    private final short[][] some = new short[4][];
    private final int[] froms = new int[4];
    private int count;

    Sums(Seen s) {
      words = new short[s.size()][][];
      for (int i = 0; i < words.length; i++) {
        words[i] = rows(s.word(i), s.terms(i));
      }
    }

    /// Holds until the next call.
    float[] at(int word) {
      System.arraycopy(base, 0, sums, 0, width);
      for (int w = -BESIDE; w <= BESIDE; w++) {
        if (word + w >= 0 && word + w < words.length) {
          for (short[] row : words[word + w]) {
            add(row, (BESIDE - w) * width);
          }
        }
      }
      for (int k = 0; k < count; k++) {
        addOne(some[k], froms[k], sums);
      }
      count = 0;
      return sums;
    }

    private void add(short[] row, int from) {
      some[count] = row;
      froms[count++] = from;
      if (count == some.length) {
        addFour(some, froms, sums);
        count = 0;
      }
    }
  }

  private static void addFour(short[][] some, int[] froms, float[] sums) {
    short[] a = some[0];
    short[] b = some[1];
    short[] c = some[2];
    short[] d = some[3];
    int ofA = froms[0];
    int ofB = froms[1];
    int ofC = froms[2];
    int ofD = froms[3];
    for (int p = 0; p < sums.length; p++) {
      sums[p] +=
          Float.float16ToFloat(a[ofA + p])
              + Float.float16ToFloat(b[ofB + p])
              + Float.float16ToFloat(c[ofC + p])
              + Float.float16ToFloat(d[ofD + p]);
    }
  }

  private static void addOne(short[] row, int from, float[] sums) {
    for (int p = 0; p < sums.length; p++) {
      sums[p] += Float.float16ToFloat(row[from + p]);
    }
  }

  private short[][] rows(int word, int[] terms) {
    int known = word > 0 ? 1 : 0;
    short[][] rows = new short[known + terms.length][];
    if (known > 0) {
      rows[0] = row(ofWords, Layer.WORDS, word);
    }
    for (int t = 0; t < terms.length; t++) {
      rows[known + t] = row(ofTerms, Layer.TERMS, terms[t]);
    }
    return rows;
  }

  private short[] row(AtomicReferenceArray<short[]> known, Layer layer, int number) {
    short[] row = known.get(number);
    if (row == null) {
      row = workedOut(layer, number);
      known.set(number, row);
    }
    return row;
  }

  private short[] workedOut(Layer layer, int number) {
    short[] row = new short[Layers.AROUND * width];
    for (int m = 0; m < members.size(); m++) {
      Layers layers = members.get(m);
      float[] meaning = new float[Layers.MEANING];
      layers.addRow(layer, number, meaning);
      for (int w = 0; w < Layers.AROUND; w++) {
        // The first of the words that read it reads it as the last.
        int from = (Layers.AROUND - 1 - w) * Layers.MEANING;
        float[] made =
            Layers.joined(
                made(layers, Layer.PATTERN, from, meaning),
                made(layers, Layer.LOOK, from, meaning),
                made(layers, Layer.ATTENTION, from, meaning));
        for (int i = 0; i < made.length; i++) {
          row[w * width + m * OF_A_MEMBER + i] = Float.floatToFloat16(made[i]);
        }
      }
    }
    return row;
  }

  private static float[] made(Layers layers, Layer layer, int from, float[] meaning) {
    float[] made = new float[layer.width()];
    layers.apply(layer, from, meaning, made);
    return made;
  }
}
