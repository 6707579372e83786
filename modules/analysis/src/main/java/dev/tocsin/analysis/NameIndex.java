package dev.tocsin.analysis;

import dev.tocsin.domain.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All name forms as a tree of words. A word of the text is looked up by its hash in a bit set that
/// fits the nearest caches, and is mostly rejected there; so the cost hardly depends on how many
/// names there are.
final class NameIndex {
  /// Words of a name; a longer name is cut there, and still has to match that far.
  static final int MAX_WORDS = 24;

  /// Bits of the filter for each stored word: with 16, one word in 16 gets by for nothing.
  private static final int BITS_PER_WORD = 16;

  private static final int ROOT = 0;

  /// What a name form stands for.
  ///
  /// @param entity number of the entity
  /// @param text the form as the watch has it
  record Form(int entity, Entity.Use use, String text) {}

  /// One way in which a stored word may stand for a word of a name.
  ///
  /// @param word number of the name's word
  /// @param affixes what may be before and after; null: nothing
  private record Reading(int word, @Nullable Affixes affixes) {}

  private final long[] filter;
  private final int filterMask;
  private final int[] slots;
  private final List<String> stored;
  private final Reading[][] readings;
  private final long[] steps;
  private final int[] targets;
  private final Form[][] forms;
  private final boolean[] goesOn;

  private NameIndex(Building b) {
    stored = List.copyOf(b.vocabulary.keySet());
    readings =
        b.vocabulary.values().stream()
            .map(r -> r.toArray(Reading[]::new))
            .toArray(Reading[][]::new);
    int bits =
        Math.max(1 << 12, Integer.highestOneBit(Math.max(1, stored.size()) * BITS_PER_WORD) * 2);
    filter = new long[bits >> 6];
    filterMask = bits - 1;
    slots = new int[Integer.highestOneBit(stored.size() + 1) * 4];
    for (int i = 0; i < stored.size(); i++) {
      int hash = hash(stored.get(i));
      int bit = spread(hash) & filterMask;
      filter[bit >> 6] |= 1L << bit;
      int slot = spread(hash) & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
    }
    int size = Integer.highestOneBit(b.edges.size() + 1) * 4;
    steps = new long[size];
    targets = new int[size];
    goesOn = new boolean[b.forms.size()];
    b.edges.forEach((key, target) -> {
      int slot = slot(key);
      while (targets[slot] != 0) {
        slot = (slot + 1) & (targets.length - 1);
      }
      steps[slot] = key;
      targets[slot] = target;
      goesOn[(int) (key >>> 32)] = true;
    });
    forms = b.forms.stream().map(f -> f.toArray(Form[]::new)).toArray(Form[][]::new);
  }

  /// Takes what is found.
  interface Found {
    void form(Form form, int start, int end);
  }

  /// Every form in the text, with those inside others, in order of their start.
  void find(String text, int limit, Found found) {
    Words words = new Words(text, limit);
    Walk walk = null;
    int from = 0;
    while (words.next(from)) {
      from = words.end;
      if (mayBegin(words)) {
        if (walk == null) {
          walk = new Walk(text, limit, found);
        }
        walk.from(words);
      }
    }
  }

  /// A quick look: false where surely no name has this word.
  private boolean mayBegin(Words w) {
    int n = w.length;
    for (int k = n; k > 0 && k >= Math.max(Affixes.MIN_STEM - 1, n - Affixes.MAX_LETTERS); k--) {
      if (passes(w.hashes[k])) {
        return true;
      }
    }
    return n > 0 && (passes(w.hashes[n]) || (n > 3 && takesPrefixes(w.letters[0])));
  }

  private boolean passes(int hash) {
    int bit = spread(hash) & filterMask;
    return (filter[bit >> 6] & (1L << bit)) != 0;
  }

  /// Arabic and Hebrew letters: the scripts of the languages that write prepositions together with
  /// names.
  private static boolean takesPrefixes(char c) {
    return c >= '\u0590' && c <= '\u06FF';
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  private static int hash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = Words.hash(hash, word.charAt(i));
    }
    return hash;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (targets.length - 1);
  }

  private int step(int state, int word) {
    long key = ((long) state << 32) | word;
    for (int slot = slot(key); targets[slot] != 0; slot = (slot + 1) & (targets.length - 1)) {
      if (steps[slot] == key) {
        return targets[slot];
      }
    }
    return -1;
  }

  private Reading[] readings(char[] letters, int from, int to, int hash) {
    int mask = slots.length - 1;
    for (int slot = spread(hash) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      String word = stored.get(slots[slot] - 1);
      if (word.length() == to - from && same(word, letters, from)) {
        return readings[slots[slot] - 1];
      }
    }
    return NONE;
  }

  private static final Reading[] NONE = {};

  private static boolean same(String word, char[] letters, int from) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != letters[from + i]) {
        return false;
      }
    }
    return true;
  }

  /// Follows the tree from one word of the text.
  private final class Walk {
    /// Steps from one word at most, so that no set of names makes a text slow.
    private static final int MAX_STEPS = 512;

    private final Words ahead;
    private final Found found;
    private final int[][] room = new int[2 * MAX_WORDS][];
    private int start;
    private int steps;

    Walk(String text, int limit, Found found) {
      this.ahead = new Words(text, limit);
      this.found = found;
    }

    void from(Words at) {
      steps = 0;
      ahead.next(at.start);
      start = -1;
      go(ROOT, 0);
    }

    private int[] targets(int depth) {
      if (room[2 * depth] == null) {
        room[2 * depth] = new int[MAX_READINGS];
        room[2 * depth + 1] = new int[MAX_READINGS];
      }
      return room[2 * depth];
    }

    /// Takes the word that `ahead` stands on.
    private void go(int state, int depth) {
      int wordStart = ahead.start;
      int n = ahead.length;
      if (n == 0 || depth >= MAX_WORDS) {
        return;
      }
      int[] targetOf = targets(depth);
      int[] startOf = room[2 * depth + 1];
      int count = collect(state, wordStart, n, targetOf, startOf);
      if (count == 0) {
        return;
      }
      int end = ahead.end;
      boolean more = false;
      for (int i = 0; i < count; i++) {
        int from = depth == 0 ? startOf[i] : start;
        for (Form form : forms[targetOf[i]]) {
          found.form(form, from, end);
        }
        more |= goesOn[targetOf[i]];
      }
      if (!more || !ahead.follow()) {
        return;
      }
      int next = ahead.start;
      for (int i = 0; i < count && steps < MAX_STEPS; i++) {
        if (goesOn[targetOf[i]]) {
          if (ahead.start != next) {
            ahead.next(next);
          }
          if (depth == 0) {
            start = startOf[i];
          }
          steps++;
          go(targetOf[i], depth + 1);
        }
      }
    }

    private int collect(int state, int wordStart, int n, int[] targetOf, int[] startOf) {
      char[] letters = ahead.letters;
      int count = 0;
      for (int k = n;
          k > 0 && (k == n || k >= Math.max(Affixes.MIN_STEM - 1, n - Affixes.MAX_LETTERS));
          k--) {
        if (passes(ahead.hashes[k])) {
          for (Reading r : readings(letters, 0, k, ahead.hashes[k])) {
            if (fits(r, letters, 0, k, n)) {
              count = add(state, r.word, wordStart, count, targetOf, startOf);
            }
          }
        }
      }
      if (n > 3 && takesPrefixes(letters[0])) {
        for (int p = 1; p <= Math.min(4, n - 3); p++) {
          int hash = 0;
          for (int k = p; k < n; k++) {
            hash = Words.hash(hash, letters[k]);
            if (k + 1 - p >= 3 && k + 1 >= n - Affixes.MAX_LETTERS && passes(hash)) {
              for (Reading r : readings(letters, p, k + 1, hash)) {
                if (fits(r, letters, p, k + 1, n)) {
                  count = add(state, r.word, offset(letters, p), count, targetOf, startOf);
                }
              }
            }
          }
        }
      }
      return count;
    }

    /// Where the name begins in a word with a prefix of `p` letters, an article counted to the
    /// name.
    private int offset(char[] letters, int p) {
      boolean article = p >= 2 && letters[p - 2] == '\u0627' && letters[p - 1] == '\u0644';
      return ahead.offsetOf(article ? p - 2 : p);
    }

    private int add(int state, int word, int from, int count, int[] targetOf, int[] startOf) {
      int target = step(state, word);
      if (target < 0 || count == MAX_READINGS) {
        return count;
      }
      for (int i = 0; i < count; i++) {
        if (targetOf[i] == target) {
          return count;
        }
      }
      targetOf[count] = target;
      startOf[count] = from;
      return count + 1;
    }

    private static boolean fits(Reading r, char[] letters, int from, int to, int n) {
      if (r.affixes == null) {
        return from == 0 && to == n;
      }
      return (from == 0 || r.affixes.prefixes().contains(new String(letters, 0, from)))
          && (to == n || r.affixes.endings().contains(new String(letters, to, n - to)));
    }
  }

  /// Ways to read one word of the text at one place of the tree; more have not been seen.
  private static final int MAX_READINGS = 24;

  /// Collects the names.
  static final class Building {
    private final Map<String, List<Reading>> vocabulary = new LinkedHashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<Long, Integer> edges = new LinkedHashMap<>();
    private final List<List<Form>> forms = new ArrayList<>();

    Building() {
      forms.add(List.of());
    }

    NameIndex build() {
      return new NameIndex(this);
    }

    void add(String language, Form form) {
      Affixes affixes = Affixes.of(language);
      String text = form.text;
      Words reading = new Words(text, text.length());
      int state = ROOT;
      int from = 0;
      for (int n = 0; n < MAX_WORDS && reading.next(from); n++) {
        from = reading.end;
        if (reading.length == 0) {
          return;
        }
        int word = word(language, affixes, text.substring(reading.start, reading.end), reading);
        long key = ((long) state << 32) | word;
        Integer target = edges.get(key);
        if (target == null) {
          target = forms.size();
          forms.add(new ArrayList<>());
          edges.put(key, target);
        }
        state = target;
      }
      if (state != ROOT && !forms.get(state).contains(form)) {
        forms.get(state).add(form);
      }
    }

    private int word(String language, @Nullable Affixes affixes, String surface, Words read) {
      String letters = new String(read.letters, 0, read.length);
      boolean changes =
          affixes != null
              && !read.single
              && letters.length() >= Affixes.MIN_STEM - (affixes.prefixes().isEmpty() ? 0 : 1)
              && !isAcronym(surface);
      String stem = changes && affixes != null ? affixes.stem(letters) : letters;
      String key = changes ? language + " " + stem : stem;
      Integer known = words.get(key);
      if (known != null) {
        return known;
      }
      int word = words.size();
      words.put(key, word);
      store(stem, new Reading(word, changes ? affixes : null));
      String lost = lost(surface);
      if (lost != null) {
        store(lost, new Reading(word, null));
      }
      return word;
    }

    private void store(String letters, Reading reading) {
      vocabulary.computeIfAbsent(letters, _ -> new ArrayList<>()).add(reading);
    }

    private static boolean isAcronym(String surface) {
      return surface.length() > 1
          && surface.toUpperCase(Locale.ROOT).equals(surface)
          && !surface.toLowerCase(Locale.ROOT).equals(surface);
    }

    /// The word as a broken encoding leaves it: `comiss�ria`; null where it has no letter to lose.
    private static @Nullable String lost(String surface) {
      StringBuilder letters = new StringBuilder();
      int plain = 0;
      for (int i = 0; i < surface.length(); i++) {
        char c = surface.charAt(i);
        if (c < 0x80) {
          letters.append(Character.toLowerCase(c));
          plain++;
        } else if (c > 0x24F) {
          return null;
        } else if (letters.isEmpty() || letters.charAt(letters.length() - 1) != Letters.LOST) {
          letters.append(Letters.LOST);
        }
      }
      return plain >= 3 && plain < surface.length() ? letters.toString() : null;
    }
  }
}
