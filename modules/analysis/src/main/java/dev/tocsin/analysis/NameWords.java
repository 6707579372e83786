package dev.tocsin.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words of all names, folded, by their hash. Immutable.
final class NameWords {
  private static final Reading[] NONE = {};

  /// One way in which a stored word may stand for a word of a name.
  ///
  /// @param word number of the name's word
  /// @param affixes what may be before and after; null: nothing
  record Reading(int word, @Nullable Affixes affixes) {}

  private final String[] stored;
  private final Reading[][] readings;

  /// Hash of a stored word in the upper half, its number and one in the lower; 0 for none.
  private final long[] slots;

  /// Those that may have affixes: mostly few, and to ask for each part of a word is dear.
  private final Bits stems;

  /// @param vocabulary stored words, folded
  NameWords(Map<String, List<Reading>> vocabulary) {
    stored = vocabulary.keySet().toArray(String[]::new);
    readings =
        vocabulary.values().stream().map(r -> r.toArray(Reading[]::new)).toArray(Reading[][]::new);
    slots = new long[Integer.highestOneBit(stored.length + 1) * 4];
    stems = new Bits((int) Arrays.stream(readings).filter(NameWords::changes).count());
    for (int i = 0; i < stored.length; i++) {
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
    return stored.length;
  }

  /// A stored word, by its number.
  String word(int number) {
    return stored[number];
  }

  /// What a stored word may stand for.
  Reading[] readings(int number) {
    return readings[number];
  }

  /// What the letters may stand for with nothing before or after them; empty where they are no
  /// stored word.
  Reading[] whole(char[] letters, int to, int hash) {
    return find(letters, 0, to, hash);
  }

  /// What the letters may stand for with something before or after them.
  Reading[] stem(char[] letters, int from, int to, int hash) {
    return stems.has(hash) ? find(letters, from, to, hash) : NONE;
  }

  private Reading[] find(char[] letters, int from, int to, int hash) {
    for (int slot = slot(hash); slots[slot] != 0; slot = next(slot)) {
      if ((int) (slots[slot] >>> Integer.SIZE) == hash) {
        int number = (int) slots[slot] - 1;
        if (same(stored[number], letters, from, to)) {
          return readings[number];
        }
      }
    }
    return NONE;
  }

  private static boolean same(String word, char[] letters, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != letters[from + i]) {
        return false;
      }
    }
    return true;
  }

  private int slot(int hash) {
    return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }
}
