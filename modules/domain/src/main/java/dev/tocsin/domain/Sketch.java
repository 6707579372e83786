package dev.tocsin.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

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
    List<String> words = words(text.substring(0, Math.min(text.length(), MAX_CHARS)));
    TreeSet<Long> smallest = new TreeSet<>();
    int run = words.stream().limit(20).allMatch(w -> w.length() == 1) ? SHINGLE_HAN : SHINGLE_WORDS;
    for (int i = 0; i + run <= words.size(); i++) {
      long hash = hash(words, i, i + run);
      if (smallest.size() < SIZE || hash < smallest.last()) {
        smallest.add(hash);
        if (smallest.size() > SIZE) {
          smallest.pollLast();
        }
      }
    }
    return List.copyOf(smallest);
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

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          boolean alone = Character.isIdeographic(c);
          if ((alone || !Character.isLetterOrDigit(c)) && !word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
          }
          if (alone) {
            words.add(Character.toString(c));
          } else if (Character.isLetterOrDigit(c)) {
            word.appendCodePoint(Character.toLowerCase(c));
          }
        });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  /// FNV-1a over the run's characters, mixed by the finaliser of MurmurHash3.
  private static long hash(List<String> words, int from, int to) {
    long hash = 0xcbf29ce484222325L;
    for (int i = from; i < to; i++) {
      String word = words.get(i);
      for (int k = 0; k < word.length(); k++) {
        hash = (hash ^ word.charAt(k)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
