package dev.tocsin.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The entries of a [Dictionary] that begin alike. So many begin with a small word that only those
/// are tried of which the second word is there, too.
final class Entries {
  private static final Entry[] NONE = {};

  /// Tells them from others in the `pairs` of their dictionary.
  private final int number;

  private Entry[] all = NONE;
  private Entry[] open = NONE;
  private final Map<String, Entry[]> bySecond = new HashMap<>(0);

  Entries(int number) {
    this.number = number;
  }

  /// One of them.
  static final class Entry {
    private final String[] words;
    private final String[] written;
    private final int wordClass;

    /// @param written the words with their accents, where only those count; else empty
    Entry(List<String> words, List<String> written, int wordClass) {
      this.words = words.toArray(String[]::new);
      this.written = written.toArray(String[]::new);
      this.wordClass = wordClass;
    }

    /// Not to be written to; so are those of [#written].
    String[] words() {
      return words;
    }

    String[] written() {
      return written;
    }

    int wordClass() {
      return wordClass;
    }
  }

  /// @param pairs gets the hash of its second word
  void add(Entry entry, Bits pairs) {
    all = appended(all, entry);
    String second = entry.words.length == 1 ? "*" : entry.words[1];
    if (second.startsWith("*") || second.endsWith("*")) {
      open = appended(open, entry);
    } else {
      bySecond.put(second, appended(bySecond.getOrDefault(second, NONE), entry));
      pairs.add(pair(second));
    }
  }

  private static Entry[] appended(Entry[] entries, Entry more) {
    Entry[] all = Arrays.copyOf(entries, entries.length + 1);
    all[entries.length] = more;
    return all;
  }

  /// A hash of these and a second word.
  private int pair(String second) {
    return 31 * second.hashCode() + number;
  }

  Entry[] all() {
    return all;
  }

  /// Those of one word, and those of a second word that stands for several.
  Entry[] open() {
    return open;
  }

  /// Whether there are others.
  boolean haveSeconds() {
    return !bySecond.isEmpty();
  }

  /// The others, by their second words.
  Collection<Entry[]> bySecond() {
    return bySecond.values();
  }

  /// Those of this second word.
  Entry[] havingSecond(String second, Bits pairs) {
    return pairs.has(pair(second)) ? bySecond.getOrDefault(second, NONE) : NONE;
  }
}
