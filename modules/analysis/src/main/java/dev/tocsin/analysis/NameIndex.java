package dev.tocsin.analysis;

import dev.tocsin.analysis.NameWords.Reading;
import dev.tocsin.domain.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All name forms as a tree of words. Most words of a text are rejected before the tree is looked
/// at; so the cost hardly depends on how many names there are. Immutable and safe for threads; made
/// by [NameBuilding].
final class NameIndex {
  /// Words of a name; a longer name is cut there, and still has to match that far.
  static final int MAX_WORDS = 24;

  /// The state of the tree where no word has been read.
  static final int ROOT = 0;

  /// What a name form stands for.
  ///
  /// @param entity number of the entity
  /// @param text the form as the watch has it
  record Form(int entity, Entity.Use use, String text) {}

  /// Takes what is found.
  interface Found {
    void form(Form form, int start, int end);
  }

  private final NameWords words;
  private final NameFilter filter;

  /// By the hash of a state and a word in one key: the key, and the state that they lead to.
  private final long[] steps;

  private final Form[][] forms;
  private final boolean[] goesOn;

  /// @param edges state and word, as a [#key], to state
  /// @param forms by state
  NameIndex(NameWords words, Map<Long, Integer> edges, List<List<Form>> forms) {
    this.words = words;
    steps = new long[Integer.highestOneBit(edges.size() + 1) * 8];
    goesOn = new boolean[forms.size()];
    edges.forEach((key, target) -> {
      int slot = slot(key);
      while (steps[slot + 1] != 0) {
        slot = next(slot);
      }
      steps[slot] = key;
      steps[slot + 1] = target;
      goesOn[state(key)] = true;
    });
    this.forms = forms.stream().map(f -> f.toArray(Form[]::new)).toArray(Form[][]::new);
    filter = filter(edges.keySet());
  }

  private NameFilter filter(Set<Long> keys) {
    Map<Integer, List<Stored>> stored = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      for (Reading reading : words.readings(i)) {
        stored
            .computeIfAbsent(reading.word(), _ -> new ArrayList<>())
            .add(new Stored(words.word(i), reading.affixes() != null));
      }
    }
    Map<Integer, List<Stored>> begun = new HashMap<>();
    for (long key : keys) {
      if (state(key) == ROOT) {
        begun.put(step(ROOT, word(key)), stored.getOrDefault(word(key), List.of()));
      }
    }
    NameFilter filter = new NameFilter(begun.size(), keys.size());
    for (int i = 0; i < words.size(); i++) {
      for (Reading reading : words.readings(i)) {
        int state = step(ROOT, reading.word());
        if (state >= 0) {
          filter.add(words.word(i), reading.affixes(), forms[state].length > 0);
        }
      }
    }
    for (long key : keys) {
      for (Stored first : begun.getOrDefault(state(key), List.of())) {
        for (Stored next : stored.getOrDefault(word(key), List.of())) {
          filter.add(first.letters(), next.letters(), next.changes());
        }
      }
    }
    return filter;
  }

  /// A word as it is stored, and whether it takes endings or prefixes.
  private record Stored(String letters, boolean changes) {}

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

  NameWords words() {
    return words;
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
    return (long) state << Integer.SIZE | word;
  }

  private static int state(long key) {
    return (int) (key >>> Integer.SIZE);
  }

  private static int word(long key) {
    return (int) key;
  }

  /// The state that a word leads to; -1 for none.
  int step(int state, int word) {
    long key = key(state, word);
    for (int slot = slot(key); steps[slot + 1] != 0; slot = next(slot)) {
      if (steps[slot] == key) {
        return (int) steps[slot + 1];
      }
    }
    return -1;
  }

  private int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) * 2 & (steps.length - 1);
  }

  private int next(int slot) {
    return (slot + 2) & (steps.length - 1);
  }
}
