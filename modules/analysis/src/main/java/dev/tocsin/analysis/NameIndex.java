package dev.tocsin.analysis;

import dev.tocsin.domain.Entity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All name forms as a tree of words. Most words of a text are rejected before the tree is looked
/// at; so the cost hardly depends on how many names there are. Immutable and safe for threads; made
/// by [NameBuilding].
final class NameIndex {
  /// Words of a name; a longer name is cut there, and still has to match that far.
  static final int MAX_WORDS = 24;

  /// The state of the tree where no word has been read.
  static final int ROOT = 0;

  private static final Reading[] NONE = {};

  /// What a name form stands for.
  ///
  /// @param entity number of the entity
  /// @param text the form as the watch has it
  record Form(int entity, Entity.Use use, String text) {}

  /// One way in which a stored word may stand for a word of a name.
  ///
  /// @param word number of the name's word
  /// @param affixes what may be before and after; null: nothing
  record Reading(int word, @Nullable Affixes affixes) {}

  /// Takes what is found.
  interface Found {
    void form(Form form, int start, int end);
  }

  private final NameFilter filter;

  /// Number of a stored word and one, by its hash; 0 for none.
  private final int[] slots;

  private final int[] hashes;

  private final String[] stored;
  private final Reading[][] readings;

  /// A state and a word in one key, and the state that they lead to, by the key's hash.
  private final long[] steps;

  private final int[] targets;
  private final Form[][] forms;
  private final boolean[] goesOn;

  /// @param vocabulary stored words, folded
  /// @param edges state and word to state
  /// @param forms by state
  NameIndex(
      Map<String, List<Reading>> vocabulary, Map<Long, Integer> edges, List<List<Form>> forms) {
    stored = vocabulary.keySet().toArray(String[]::new);
    readings =
        vocabulary.values().stream().map(r -> r.toArray(Reading[]::new)).toArray(Reading[][]::new);
    slots = new int[Integer.highestOneBit(stored.length + 1) * 4];
    hashes = new int[slots.length];
    for (int i = 0; i < stored.length; i++) {
      store(i);
    }
    int size = Integer.highestOneBit(edges.size() + 1) * 4;
    steps = new long[size];
    targets = new int[size];
    goesOn = new boolean[forms.size()];
    edges.forEach((key, target) -> {
      int slot = slot(key);
      while (targets[slot] != 0) {
        slot = (slot + 1) & (targets.length - 1);
      }
      steps[slot] = key;
      targets[slot] = target;
      goesOn[(int) (key >>> 32)] = true;
    });
    filter = beginnings();
    this.forms = forms.stream().map(f -> f.toArray(Form[]::new)).toArray(Form[][]::new);
  }

  private void store(int number) {
    int hash = Words.hash(stored[number]);
    int slot = slot(hash);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = number + 1;
    hashes[slot] = hash;
  }

  /// Of the words that begin names.
  private NameFilter beginnings() {
    NameFilter beginnings = new NameFilter(stored.length);
    for (int i = 0; i < stored.length; i++) {
      for (Reading reading : readings[i]) {
        if (step(ROOT, reading.word) >= 0) {
          beginnings.add(stored[i], reading.affixes);
        }
      }
    }
    return beginnings;
  }

  /// Every form in the text, with those inside others, in order of their start.
  void find(String text, int limit, Found found) {
    NameScan scan = new NameScan(text, limit, filter);
    NameWalk walk = null;
    for (int at = scan.next(0); at >= 0; at = scan.next(at)) {
      if (walk == null) {
        walk = new NameWalk(this, new Words(text, limit), found);
      }
      at = walk.from(at);
    }
  }

  /// What ends in a state.
  Form[] forms(int state) {
    return forms[state];
  }

  /// Whether a state has steps to others.
  boolean goesOn(int state) {
    return goesOn[state];
  }

  /// The key of a step.
  static long key(int state, int word) {
    return ((long) state << 32) | word;
  }

  /// The state that a word leads to; -1 for none.
  int step(int state, int word) {
    long key = key(state, word);
    for (int slot = slot(key); targets[slot] != 0; slot = (slot + 1) & (targets.length - 1)) {
      if (steps[slot] == key) {
        return targets[slot];
      }
    }
    return -1;
  }

  /// What a stored word may stand for; empty where it is not stored.
  Reading[] readings(char[] letters, int from, int to, int hash) {
    for (int slot = slot(hash); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
      if (hashes[slot] == hash && same(stored[slots[slot] - 1], letters, from, to)) {
        return readings[slots[slot] - 1];
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

  private int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (targets.length - 1);
  }
}
