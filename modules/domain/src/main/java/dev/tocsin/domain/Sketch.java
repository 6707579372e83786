package dev.tocsin.domain;

import java.util.Arrays;
import java.util.List;

/// A short fingerprint of a text by which near-copies of one wire story are known: the smallest
/// hashes of all runs of three words ("bottom-k MinHash", Broder 1997). Texts without spaces are
/// taken by runs of four characters.
public final class Sketch {
  /// Hashes kept: the estimate of similarity is then right within 0.09 (one standard error at
  /// most).
  public static final int SIZE = 64;

  /// UTF-16 units that are looked at; a longer text's near-copies agree in its beginning.
  public static final int MAX_CHARS = 50_000;

  private static final int SHINGLE_WORDS = 3;
  private static final int SHINGLE_HAN = 4;

  private Sketch() {}

  /// The sketch of a text, ascending; empty for a text of fewer than three words.
  public static List<Long> of(String text) {
    Words words = new Words(text.substring(0, Math.min(text.length(), MAX_CHARS)));
    int run = words.areCharacters() ? SHINGLE_HAN : SHINGLE_WORDS;
    long[] smallest = new long[SIZE];
    int size = 0;
    for (int i = 0; i + run <= words.count; i++) {
      long hash = words.hash(i, i + run);
      if (size < SIZE || hash < smallest[size - 1]) {
        int at = Arrays.binarySearch(smallest, 0, size, hash);
        if (at < 0) {
          size = Math.min(size + 1, SIZE);
          System.arraycopy(smallest, -at - 1, smallest, -at, size + at);
          smallest[-at - 1] = hash;
        }
      }
    }
    return Arrays.stream(smallest, 0, size).boxed().toList();
  }

  /// How much two texts share: 0 nothing, 1 all of their runs of words (an estimate of the Jaccard
  /// index).
  public static double similarity(List<Long> a, List<Long> b) {
    int seen = 0;
    int shared = 0;
    int i = 0;
    int k = 0;
    while (seen < SIZE && (i < a.size() || k < b.size())) {
      int order = i == a.size() ? 1 : k == b.size() ? -1 : Long.compare(a.get(i), b.get(k));
      seen++;
      if (order == 0) {
        shared++;
      }
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return a.isEmpty() || b.isEmpty() ? 0 : (double) shared / seen;
  }

  /// A text's words in lower case, one after another; an ideograph is a word of its own.
  private static final class Words {
    /// How many words are looked at to tell a text without spaces.
    private static final int FIRST = 20;

    private static final int ASCII = 0x80;

    /// Letters and digits in lower case; 0 for all else.
    private static final char[] LOWER = lower();

    private final char[] chars;
    private final int[] ends;
    private int length;
    private int count;

    Words(String text) {
      int end = text.length();
      // Lower case may be of a longer code point.
      chars = new char[2 * end];
      ends = new int[end];
      int c;
      for (int i = 0; i < end; i += Character.charCount(c)) {
        c = text.charAt(i);
        if (c < ASCII) {
          if (LOWER[c] != 0) {
            chars[length++] = LOWER[c];
          } else {
            close();
          }
          continue;
        }
        c = text.codePointAt(i);
        boolean alone = Character.isIdeographic(c);
        if (alone || !Character.isLetterOrDigit(c)) {
          close();
        }
        if (alone) {
          length += Character.toChars(c, chars, length);
          close();
        } else if (Character.isLetterOrDigit(c)) {
          length += Character.toChars(Character.toLowerCase(c), chars, length);
        }
      }
      close();
    }

    private static char[] lower() {
      char[] lower = new char[ASCII];
      for (char c = 0; c < ASCII; c++) {
        lower[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
      }
      return lower;
    }

    private void close() {
      if (length > start(count)) {
        ends[count++] = length;
      }
    }

    private int start(int word) {
      return word == 0 ? 0 : ends[word - 1];
    }

    /// Whether the text begins with words of one character each, as one without spaces does.
    boolean areCharacters() {
      for (int i = 0; i < Math.min(count, FIRST); i++) {
        if (ends[i] - start(i) > 1) {
          return false;
        }
      }
      return true;
    }

    /// FNV-1a over a run's characters, mixed by the finaliser of MurmurHash3.
    long hash(int from, int to) {
      long hash = 0xcbf29ce484222325L;
      for (int i = from; i < to; i++) {
        for (int k = start(i); k < ends[i]; k++) {
          hash = (hash ^ chars[k]) * 0x100000001b3L;
        }
        hash = (hash ^ ' ') * 0x100000001b3L;
      }
      hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
      hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
      return hash ^ (hash >>> 33);
    }
  }
}
