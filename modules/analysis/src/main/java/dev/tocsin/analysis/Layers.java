package dev.tocsin.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// The numbers that a [Network] was taught, layer by layer.
final class Layers {
  /// Numbers that stand for a word or a term.
  static final int MEANING = 32;

  /// Words around a word that it is read with, itself in the middle.
  static final int AROUND = 3;

  /// Patterns of words that are looked for: each counts where it is met most.
  static final int PATTERNS = 96;

  /// Looks at a sentence: each weighs its words in its own way.
  static final int LOOKS = 4;

  /// Numbers that all looks together take from a sentence: the weighed mean over its words.
  static final int LOOKED_AT = 32;

  static final int OF_A_LOOK = LOOKED_AT / LOOKS;

  /// What is known of a sentence by its words.
  static final int FOUND = PATTERNS + LOOKED_AT;

  /// Numbers that stand for what a sentence says, for how it is marked, and for what surrounds it.
  static final int STATE = 48;

  /// The first two of those together.
  static final int SENTENCE = 2 * STATE;

  /// Sentences that surround one: the one before, the one after, the first, and the mean of all.
  static final int CONTEXT = 4 * SENTENCE;

  static final int KINDS = Marks.KINDS.size();

  /// What an article can be the news of: each kind, and after them nothing.
  static final int NEWS_KINDS = KINDS + 1;

  /// The number of nothing.
  static final int NO_NEWS = KINDS;

  /// Each has a row for each of its inputs, of a number for each of its outputs. A `BASE` has one
  /// row, which is added whatever the input.
  enum Layer {
    WORDS(MEANING),
    TERMS(MEANING),
    LANGUAGES(STATE),
    PATTERN(PATTERNS),
    PATTERN_BASE(PATTERNS),
    /// What of a word and its neighbours the looks take.
    LOOK(LOOKED_AT),
    /// How much the word counts in each look, against the others.
    ATTENTION(LOOKS),
    CONTENT(STATE),
    CONTENT_BASE(STATE),
    MARKS(STATE),
    MARKS_BASE(STATE),
    SURROUNDING(STATE),
    SURROUNDING_BASE(STATE),
    SAYS(Layers.KINDS),
    SAYS_BASE(Layers.KINDS),
    /// What of a sentence makes a kind, or nothing, the news.
    NEWS(Layers.NEWS_KINDS),
    /// How far a sentence counts for that, against the others.
    WEIGHT(Layers.NEWS_KINDS),
    NEWS_BY_KIND(Layers.NEWS_KINDS),
    NEWS_BASE(Layers.NEWS_KINDS);

    private final int width;

    Layer(int width) {
      this.width = width;
    }

    int width() {
      return width;
    }

    int rows(Vocabulary vocabulary) {
      return switch (this) {
        case WORDS -> vocabulary.wordRows();
        case TERMS -> vocabulary.termRows();
        case LANGUAGES -> vocabulary.languageRows();
        case PATTERN, LOOK, ATTENTION -> AROUND * MEANING;
        case CONTENT -> FOUND;
        case MARKS -> Marks.COUNT;
        case SURROUNDING -> CONTEXT;
        case SAYS, NEWS, WEIGHT -> SENTENCE + STATE;
        case NEWS_BY_KIND -> Layers.KINDS;
        case PATTERN_BASE, CONTENT_BASE, MARKS_BASE, SURROUNDING_BASE, SAYS_BASE, NEWS_BASE -> 1;
      };
    }
  }

  /// What [#exp] takes at most, either way.
  static final double MAX_EXPONENT = 700;

  private static final int MANTISSA_BITS = Double.PRECISION - 1;

  /// Parts that a power of two is cut into, as a power of two itself.
  private static final int PART_BITS = 5;

  private static final int PARTS = 1 << PART_BITS;
  private static final double LN_OF_A_PART = StrictMath.log(2) / PARTS;

  /// Two to the power of each part.
  private static final double[] POWERS =
      IntStream.range(0, PARTS).mapToDouble(i -> StrictMath.pow(2, (double) i / PARTS)).toArray();

  private final Map<Layer, float[][]> numbers = new EnumMap<>(Layer.class);

  /// All zero.
  Layers(Vocabulary vocabulary) {
    for (Layer layer : Layer.values()) {
      numbers.put(layer, new float[layer.rows(vocabulary)][layer.width()]);
    }
  }

  /// By row. Each is an array of its own: loops over two whole arrays are what HotSpot makes vector
  /// instructions of.
  float[][] of(Layer layer) {
    return Objects.requireNonNull(numbers.get(layer), "a layer without numbers");
  }

  /// Adds what a layer makes of numbers to `out`, and its base.
  void apply(Layer layer, Layer base, float[] in, float[] out) {
    addRow(base, 0, out);
    apply(layer, in, out);
  }

  void apply(Layer layer, float[] in, float[] out) {
    apply(layer, 0, in, out);
  }

  /// @param from the row of the first of the numbers
  void apply(Layer layer, int from, float[] in, float[] out) {
    apply(of(layer), from, in, out);
  }

  /// Adds what rows make of numbers to `out`. Numbers that are 0, as most marks and most rectified
  /// ones are, take hardly any time.
  ///
  /// @param from the row of the first of the numbers
  static void apply(float[][] rows, int from, float[] in, float[] out) {
    int[] some = new int[in.length + 1];
    int count = 0;
    for (int k = 0; k < in.length; k++) {
      some[count] = k;
      count += oneUnlessZero(in[k]);
    }
    int k = 0;
    // Several at once, so that each sum is fetched and stored once for all of them.
    for (; k + 3 < count; k += 4) {
      addFour(rows, from, in, some, k, out);
    }
    for (; k < count; k++) {
      add(in[some[k]], rows[from + some[k]], out);
    }
  }

  /// Without a branch, of which the processor would guess a third wrong.
  private static int oneUnlessZero(float x) {
    int bits = Float.floatToRawIntBits(x);
    return (bits | -bits) >>> (Integer.SIZE - 1);
  }

  private static void addFour(
      float[][] rows, int from, float[] in, int[] some, int k, float[] out) {
    float a = in[some[k]];
    float b = in[some[k + 1]];
    float c = in[some[k + 2]];
    float d = in[some[k + 3]];
    float[] ofA = rows[from + some[k]];
    float[] ofB = rows[from + some[k + 1]];
    float[] ofC = rows[from + some[k + 2]];
    float[] ofD = rows[from + some[k + 3]];
    for (int j = 0; j < out.length; j++) {
      out[j] += a * ofA[j] + b * ofB[j] + c * ofC[j] + d * ofD[j];
    }
  }

  /// Adds what a layer makes of each of several inputs to the output of each: of two at once, so
  /// that each row is fetched once for both.
  void applyToAll(Layer layer, List<float[]> in, List<float[]> out) {
    float[][] rows = of(layer);
    int i = 0;
    for (; i + 1 < in.size(); i += 2) {
      for (int k = 0; k < rows.length; k += 4) {
        addFourToBoth(rows, k, in.get(i), in.get(i + 1), out.get(i), out.get(i + 1));
      }
    }
    if (i < in.size()) {
      apply(rows, 0, in.get(i), out.get(i));
    }
  }

  private static void addFourToBoth(
      float[][] rows, int k, float[] in, float[] in2, float[] out, float[] out2) {
    float a = in[k];
    float b = in[k + 1];
    float c = in[k + 2];
    float d = in[k + 3];
    float a2 = in2[k];
    float b2 = in2[k + 1];
    float c2 = in2[k + 2];
    float d2 = in2[k + 3];
    float[] ofA = rows[k];
    float[] ofB = rows[k + 1];
    float[] ofC = rows[k + 2];
    float[] ofD = rows[k + 3];
    for (int j = 0; j < out.length; j++) {
      float rowA = ofA[j];
      float rowB = ofB[j];
      float rowC = ofC[j];
      float rowD = ofD[j];
      out[j] += a * rowA + b * rowB + c * rowC + d * rowD;
      out2[j] += a2 * rowA + b2 * rowB + c2 * rowC + d2 * rowD;
    }
  }

  /// Adds a multiple of a row to `out`.
  static void add(float times, float[] row, float[] out) {
    for (int j = 0; j < out.length; j++) {
      out[j] += times * row[j];
    }
  }

  /// Adds one row of a layer to `out`.
  void addRow(Layer layer, int row, float[] out) {
    add(1, of(layer)[row], out);
  }

  /// Makes what is below zero zero (a rectified linear unit).
  static void rectify(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(0, values[i]);
    }
  }

  static float[] joined(float[]... parts) {
    int size = 0;
    for (float[] part : parts) {
      size += part.length;
    }
    float[] all = new float[size];
    int at = 0;
    for (float[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  static double sigmoid(double x) {
    return 1 / (1 + exp(-x));
  }

  /// The exponential function, to eight digits and the same on every machine. With that of
  /// `StrictMath` the network takes a fifth more time.
  static double exp(double x) {
    return exp(x, MAX_EXPONENT);
  }

  /// The same of what is kept within bounds: a power of two from a table, and Taylor's series for
  /// the rest.
  ///
  /// @param most [#MAX_EXPONENT] at most; an x further from 0 counts as that
  static double exp(double x, double most) {
    double within = x > most ? most : (x < -most ? -most : x);
    double parts = Math.rint(within * (1 / LN_OF_A_PART));
    double rest = within - parts * LN_OF_A_PART;
    double ofRest = 1 + rest * (1 + rest * (1 / 2.0 + rest * (1 / 6.0)));
    long whole = (long) parts;
    double power =
        Double.longBitsToDouble(((whole >> PART_BITS) + Double.MAX_EXPONENT) << MANTISSA_BITS);
    return power * POWERS[(int) whole & (PARTS - 1)] * ofRest;
  }
}
