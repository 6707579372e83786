package dev.tocsin.analysis;

import dev.tocsin.analysis.Layers.Layer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// What a word and its terms make of the [Patterns] at the word before it, at itself and at the one
/// after, in this order, each as [RowLayout] has it. Worked out where it is first met, as most
/// words never are, and remembered. In 16 bits, as most of the time goes by waiting for these rows.
/// Safe for threads.
final class WordRows {
  /// Words with terms that are remembered together: more than most texts have. A power of two.
  private static final int TOGETHER = 1 << 14;

  private final List<Layers> members;
  private final RowLayout layout;
  private final AtomicReferenceArray<short[]> ofWords;
  private final AtomicReferenceArray<short[]> ofTerms;
  private final Together[] together = new Together[TOGETHER];
  private final short[] ofNothing;

  WordRows(Vocabulary vocabulary, List<Layers> members) {
    this.members = members;
    this.layout = new RowLayout(members.size());
    this.ofWords = new AtomicReferenceArray<>(vocabulary.wordRows());
    this.ofTerms = new AtomicReferenceArray<>(vocabulary.termRows());
    this.ofNothing = new short[Layers.AROUND * layout.width()];
  }

  /// What a word and its terms make together.
  private static final class Together {
    private final int word;
    private final int[] terms;
    private final short[] row;

    Together(int word, int[] terms, short[] row) {
      this.word = word;
      this.terms = terms;
      this.row = row;
    }

    boolean isOf(int otherWord, int[] otherTerms) {
      return word == otherWord && Arrays.equals(terms, otherTerms);
    }
  }

  /// Where nothing stands. Not to be written to; nor are the others.
  short[] ofNothing() {
    return ofNothing;
  }

  /// @param word in the vocabulary; 0 is none of its words
  /// @param terms of the word, not to be written to
  short[] of(int word, int[] terms) {
    if (terms.length > 0) {
      return remembered(word, terms);
    }
    return word > 0 ? row(ofWords, Layer.WORDS, word) : ofNothing;
  }

  /// Two threads may write over each other, and both are right.
  private short[] remembered(int word, int[] terms) {
    int hash = 31 * Arrays.hashCode(terms) + word;
    int newer = (hash ^ hash >>> 14) & (TOGETHER - 2); // of two places; the next is the older's
    Together first = together[newer];
    if (first != null && first.isOf(word, terms)) {
      return first.row;
    }
    Together second = together[newer + 1];
    if (second != null && second.isOf(word, terms)) {
      return second.row;
    }
    Together made = new Together(word, terms, sum(word, terms));
    together[newer + 1] = first;
    together[newer] = made;
    return made.row;
  }

  private short[] sum(int word, int[] terms) {
    float[] sum = new float[ofNothing.length];
    if (word > 0) {
      add(row(ofWords, Layer.WORDS, word), sum);
    }
    for (int term : terms) {
      add(row(ofTerms, Layer.TERMS, term), sum);
    }
    short[] row = new short[sum.length];
    put(sum, row, 0);
    return row;
  }

  private static void add(short[] row, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += Float.float16ToFloat(row[i]);
    }
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
    short[] row = new short[ofNothing.length];
    for (int m = 0; m < members.size(); m++) {
      Layers layers = members.get(m);
      float[] meaning = new float[Layers.MEANING];
      layers.addRow(layer, number, meaning);
      for (int w = 0; w < Layers.AROUND; w++) {
        // The first of the words that read it reads it as the last.
        int from = (Layers.AROUND - 1 - w) * Layers.MEANING;
        int at = w * layout.width();
        put(made(layers, Layer.PATTERN, from, meaning), row, at + m * Layers.PATTERNS);
        at += layout.looked();
        put(made(layers, Layer.LOOK, from, meaning), row, at + m * Layers.LOOKED_AT);
        at += layout.attention() - layout.looked();
        put(made(layers, Layer.ATTENTION, from, meaning), row, at + m * Layers.LOOKS);
      }
    }
    return row;
  }

  private static float[] made(Layers layers, Layer layer, int from, float[] meaning) {
    float[] made = new float[layer.width()];
    layers.apply(layer, from, meaning, made);
    return made;
  }

  private static void put(float[] numbers, short[] row, int at) {
    for (int i = 0; i < numbers.length; i++) {
      row[at + i] = Float.floatToFloat16(numbers[i]);
    }
  }
}
