package dev.tocsin.analysis;

import dev.tocsin.analysis.NameIndex.Form;
import dev.tocsin.analysis.NameIndex.Found;
import dev.tocsin.analysis.NameWords.Reading;

/// Follows the tree of names from a word of a text, in every way in which its words may be read.
final class NameWalk {
  /// Steps from one word at most, so that no set of names makes a text slow.
  private static final int MAX_STEPS = 512;

  /// Ways to read one word of the text at one place of the tree; more have not been seen.
  private static final int MAX_READINGS = 24;

  private static final Reading[] NONE = {};

  private final NameIndex index;
  private final NameWords words;
  private final Words ahead;
  private final Found found;

  /// For each depth the states that its word leads to, and where the name begins then.
  private final int[][] room = new int[2 * NameIndex.MAX_WORDS][];

  private int start;
  private int steps;

  NameWalk(NameIndex index, Words ahead, Found found) {
    this.index = index;
    this.words = index.words();
    this.ahead = ahead;
    this.found = found;
  }

  /// Tells the forms that begin with the first word at `from` or later; gives that word's end, or
  /// the text's where it has no other word.
  int from(int from) {
    if (!ahead.next(from)) {
      return ahead.limit;
    }
    int end = ahead.end;
    steps = 0;
    start = -1;
    go(NameIndex.ROOT, 0);
    return end;
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
    int n = ahead.length;
    if (n == 0 || depth >= NameIndex.MAX_WORDS) {
      return;
    }
    int[] targetOf = targets(depth);
    int[] startOf = room[2 * depth + 1];
    int count = collect(state, n, targetOf, startOf);
    if (count == 0) {
      return;
    }
    int end = ahead.end;
    boolean more = false;
    for (int i = 0; i < count; i++) {
      int from = depth == 0 ? startOf[i] : start;
      for (Form form : index.forms(targetOf[i])) {
        found.form(form, from, end);
      }
      more |= index.goesOn(targetOf[i]);
    }
    if (!more || !ahead.follow()) {
      return;
    }
    int next = ahead.start;
    for (int i = 0; i < count && steps < MAX_STEPS; i++) {
      if (index.goesOn(targetOf[i])) {
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

  private int collect(int state, int n, int[] targetOf, int[] startOf) {
    char[] letters = ahead.letters;
    int count = 0;
    int whole = words.whole(letters, n, ahead.hashes[n]);
    if (whole >= 0 && words.only(whole) >= 0) {
      count = add(state, words.only(whole), ahead.start, count, targetOf, startOf);
    } else if (whole >= 0) {
      for (Reading r : words.readings(whole)) {
        count = add(state, r.word(), ahead.start, count, targetOf, startOf);
      }
    }
    int shortest = Math.max(NameFilter.SHORTEST, n - Affixes.MAX_LETTERS);
    for (int k = n - 1; k >= shortest; k--) {
      for (Reading r : changing(0, k, ahead.hashes[k])) {
        if (fits(r, letters, 0, k, n)) {
          count = add(state, r.word(), ahead.start, count, targetOf, startOf);
        }
      }
    }
    if (NameFilter.takesPrefixes(letters[0])) {
      for (int p = 1; p <= Math.min(NameFilter.MAX_PREFIX, n - NameFilter.SHORTEST); p++) {
        count = collectAfter(p, state, n, count, targetOf, startOf);
      }
    }
    return count;
  }

  private Reading[] changing(int from, int to, int hash) {
    int stem = words.stem(ahead.letters, from, to, hash);
    return stem < 0 ? NONE : words.readings(stem);
  }

  /// As [#collect], where the first `p` letters are prefixes.
  private int collectAfter(int p, int state, int n, int count, int[] targetOf, int[] startOf) {
    char[] letters = ahead.letters;
    int collected = count;
    int hash = 0;
    for (int k = p; k < n; k++) {
      hash = Words.hash(hash, letters[k]);
      if (k + 1 - p >= NameFilter.SHORTEST && k + 1 >= n - Affixes.MAX_LETTERS) {
        for (Reading r : changing(p, k + 1, hash)) {
          if (fits(r, letters, p, k + 1, n)) {
            int from = offset(letters, p);
            collected = add(state, r.word(), from, collected, targetOf, startOf);
          }
        }
      }
    }
    return collected;
  }

  /// Where the name begins in a word with a prefix of `p` letters, an article counted to the name.
  private int offset(char[] letters, int p) {
    boolean article = p >= 2 && letters[p - 2] == '\u0627' && letters[p - 1] == '\u0644';
    return ahead.offsetOf(article ? p - 2 : p);
  }

  private int add(int state, int word, int from, int count, int[] targetOf, int[] startOf) {
    int target = index.step(state, word);
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
    Affixes affixes = r.affixes();
    if (affixes == null) {
      return false;
    }
    return (from == 0 || affixes.prefixes().contains(new String(letters, 0, from)))
        && (to == n || affixes.endings().contains(new String(letters, to, n - to)));
  }
}
