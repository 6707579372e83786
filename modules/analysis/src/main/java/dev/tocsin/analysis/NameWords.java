package dev.tocsin.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words of all names, folded, by their hash. Immutable.
final class NameWords {
  /// One way in which a stored word may stand for a word of a name.
  ///
  /// @param word number of the name's word
  /// @param affixes what may be before and after; null: nothing
  record Reading(int word, @Nullable Affixes affixes) {}

  /// The letters of all stored words, one after the other, and where each word's end. With many
  /// names each look at another object waits for the memory, so words are kept in few.
  private final char[] letters;

  private final int[] ends;
  private final Reading[][] readings;

  /// The word of a name that a stored word stands for as it is; -1 where it may stand for several
  /// or have affixes.
  private final int[] only;

  /// Hash of a stored word in the upper half, its number and one in the lower; 0 for none.
  private final long[] slots;

  /// Those that may have affixes: mostly few, and to ask for each part of a word is dear.
  private final Bits stems;

  /// @param vocabulary stored words, folded
  NameWords(Map<String, List<Reading>> vocabulary) {
    String[] stored = vocabulary.keySet().toArray(String[]::new);
    letters = String.join("", stored).toCharArray();
    ends = new int[stored.length];
    only = new int[stored.length];
    readings =
        vocabulary.values().stream().map(r -> r.toArray(Reading[]::new)).toArray(Reading[][]::new);
    slots = new long[Integer.highestOneBit(stored.length + 1) * 4];
    stems = new Bits((int) Arrays.stream(readings).filter(NameWords::changes).count());
    for (int i = 0; i < stored.length; i++) {
      ends[i] = (i == 0 ? 0 : ends[i - 1]) + stored[i].length();
      only[i] = readings[i].length == 1 && !changes(readings[i]) ? readings[i][0].word() : -1;
      int hash = Words.hash(stored[i]);
      int slot = slot(hash);
      while (slots[slot] != 0) {
        slot = next(slot);
      }
      slots[slot] = (long) hash << Integer.SIZE | (i + 1);
      if (changes(readings[i])) {
        stems.add(hash);
      }
    }
  }

  private static boolean changes(Reading[] readings) {
    return Arrays.stream(readings).anyMatch(r -> r.affixes != null);
  }

  int size() {
    return ends.length;
  }

  /// A stored word, by its number.
  String word(int number) {
    return new String(letters, begin(number), ends[number] - begin(number));
  }

  /// What a stored word may stand for.
  Reading[] readings(int number) {
    return readings[number];
  }

  /// The word of a name that a stored word stands for as it is; -1 where [#readings] tell.
  int only(int number) {
    return only[number];
  }

  /// The number of the stored word that these letters are; -1 for none.
  int whole(char[] word, int to, int hash) {
    return find(word, 0, to, hash);
  }

  /// As [#whole], of the stored words that may have something before or after them.
  int stem(char[] word, int from, int to, int hash) {
    return stems.has(hash) ? find(word, from, to, hash) : -1;
  }

  private int find(char[] word, int from, int to, int hash) {
    for (int slot = slot(hash); slots[slot] != 0; slot = next(slot)) {
      if ((int) (slots[slot] >>> Integer.SIZE) == hash) {
        int number = (int) slots[slot] - 1;
        if (Arrays.equals(letters, begin(number), ends[number], word, from, to)) {
          return number;
        }
      }
    }
    return -1;
  }

  private int begin(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private int slot(int hash) {
    return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }
}
