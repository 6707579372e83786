package dev.tocsin.analysis;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

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

  private static final double LN_2 = 0.6931471805599453;
  private static final int MANTISSA_BITS = Double.PRECISION - 1;

  /// Taylor's for the exponential function, its last term first.
  private static final double[] SERIES = {
    1 / 5040.0, 1 / 720.0, 1 / 120.0, 1 / 24.0, 1 / 6.0, 1 / 2.0, 1, 1
  };

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

  /// Adds what rows make of numbers to `out`.
  ///
  /// @param from the row of the first of the numbers
  static void apply(float[][] rows, int from, float[] in, float[] out) {
    int k = 0;
    // Four at once, so that each sum is fetched and stored once for all four.
    for (; k + 3 < in.length; k += 4) {
      addFour(rows, from, in, k, out);
    }
    for (; k < in.length; k++) {
      add(in[k], rows[from + k], out);
    }
  }

  private static void addFour(float[][] rows, int from, float[] in, int k, float[] out) {
    float a = in[k];
    float b = in[k + 1];
    float c = in[k + 2];
    float d = in[k + 3];
    float[] ofA = rows[from + k];
    float[] ofB = rows[from + k + 1];
    float[] ofC = rows[from + k + 2];
    float[] ofD = rows[from + k + 3];
    for (int j = 0; j < out.length; j++) {
      out[j] += a * ofA[j] + b * ofB[j] + c * ofC[j] + d * ofD[j];
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

  /// The exponential function, to eight digits and the same on every machine: a power of two, and a
  /// series for the rest. With that of `StrictMath` the network takes a fifth more time.
  ///
  /// @param x further from 0 than [#MAX_EXPONENT] it counts as that
  static double exp(double x) {
    double within = Math.clamp(x, -MAX_EXPONENT, MAX_EXPONENT);
    double whole = Math.rint(within * (1 / LN_2));
    double rest = within - whole * LN_2;
    double sum = 0;
    for (double term : SERIES) {
      sum = sum * rest + term;
    }
    return sum * Double.longBitsToDouble((long) (whole + Double.MAX_EXPONENT) << MANTISSA_BITS);
  }
}
