package dev.tocsin.analysis;

import dev.tocsin.analysis.Layers.Layer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Looks in sentences for patterns of three words side by side, whatever they are part of (a
/// convolution and its maxima): those of all members of a [Network] at once, as most of the time
/// goes by waiting for the rows that each word has.
///
/// Immutable but for what it remembers; safe for threads.
final class Patterns {
  /// Words before and after a word that it is read with.
  private static final int BESIDE = Layers.AROUND / 2;

  private final List<Layers> members;

  /// How many patterns the members have together, and what each begins with.
  private final int width;

  private final float[] base;

  // What a word, or a term, makes of the patterns at the word before it, at itself and at the one
  // after, in this order. Worked out where it is first met: most of the words never are. In 16
  // bits, as most of the time goes by waiting for these rows.
  private final AtomicReferenceArray<short[]> ofWords;
  private final AtomicReferenceArray<short[]> ofTerms;

  Patterns(Vocabulary vocabulary, List<Layers> members) {
    this.members = members;
    this.width = members.size() * Layers.PATTERNS;
    this.base =
        Layers.joined(
            members.stream().map(m -> m.of(Layer.PATTERN_BASE)[0]).toArray(float[][]::new));
    this.ofWords = new AtomicReferenceArray<>(vocabulary.wordRows());
    this.ofTerms = new AtomicReferenceArray<>(vocabulary.termRows());
  }

  /// How far each pattern is met where a sentence meets it most, and not below 0: those of the
  /// first member, then those of the next.
  float[] found(Seen s) {
    float[] found = new float[width];
    Sums sums = new Sums(s);
    for (int word = 0; word < s.size(); word++) {
      takeMost(sums.at(word), found);
    }
    return found;
  }

  /// By pattern the word at which it is met most; -1 where it is met nowhere.
  ///
  /// @param found of the sentence
  int[] places(Seen s, float[] found) {
    int[] places = new int[width];
    Arrays.fill(places, -1);
    Sums sums = new Sums(s);
    for (int word = s.size() - 1; word >= 0; word--) {
      float[] here = sums.at(word);
      for (int p = 0; p < width; p++) {
        if (found[p] > 0 && here[p] == found[p]) {
          places[p] = word;
        }
      }
    }
    return places;
  }

  private static void takeMost(float[] sums, float[] found) {
    for (int p = 0; p < found.length; p++) {
      found[p] = Math.max(found[p], sums[p]);
    }
  }

  /// Adds up how far each pattern is met at a word of a sentence.
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
        float[] patterns = new float[Layers.PATTERNS];
        layers.apply(Layer.PATTERN, from, meaning, patterns);
        for (int p = 0; p < patterns.length; p++) {
          row[w * width + m * Layers.PATTERNS + p] = Float.floatToFloat16(patterns[p]);
        }
      }
    }
    return row;
  }
}
