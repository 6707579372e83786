package dev.tocsin.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

    /// @param written the words with their accents and capitals, where only those count; else empty
    Entry(List<String> words, List<String> written, int wordClass) {
      this.words = words.toArray(String[]::new);
      this.written = written.toArray(String[]::new);
      this.wordClass = wordClass;
    }

    /// How many words it has.
    int size() {
      return words.length;
    }

    int wordClass() {
      return wordClass;
    }

    /// Whether what begins with its first word at `at` goes on with the others, written as it asks.
    ///
    /// @param prefixes letters that may stand before a word
    boolean goesOn(Tokens tokens, int at, List<String> prefixes) {
      if (at + words.length > tokens.size()) {
        return false;
      }
      for (int k = 1; k < words.length; k++) {
        if (!matches(words[k], tokens, at + k, prefixes)) {
          return false;
        }
      }
      return isWritten(tokens, at);
    }

    /// An entry with a capital asks for its capitals, too: `US` is not `us`. Letters that broke
    /// upstream get the benefit of the doubt.
    private boolean isWritten(Tokens tokens, int at) {
      for (int k = 0; k < written.length; k++) {
        String word = isSmall(written[k]) ? small(tokens.written(at + k)) : tokens.written(at + k);
        if (!word.equals(written[k]) && !resembles(written[k], word)) {
          return false;
        }
      }
      return true;
    }

    private static boolean isSmall(String word) {
      return word.equals(small(word));
    }

    private static String small(String word) {
      return word.toLowerCase(Locale.ROOT);
    }

    private static boolean matches(String pattern, Tokens tokens, int at, List<String> prefixes) {
      String word = tokens.words()[at];
      if (matches(pattern, word)) {
        return true;
      }
      for (String prefix : prefixes) {
        if (word.startsWith(prefix) && matches(pattern, word.substring(prefix.length()))) {
          return true;
        }
      }
      return tokens.isBroken(at) && resembles(pattern, word);
    }

    private static boolean matches(String pattern, String word) {
      int n = pattern.length() - 1;
      if (pattern.charAt(n) == '*') {
        return word.regionMatches(0, pattern, 0, n);
      }
      return pattern.charAt(0) == '*'
          ? word.regionMatches(word.length() - n, pattern, 1, n)
          : word.equals(pattern);
    }
  }

  /// Whether a word of which letters broke upstream may be that of a pattern.
  static boolean resembles(String pattern, String word) {
    boolean open = pattern.endsWith("*");
    int n = open ? pattern.length() - 1 : pattern.length();
    if (n < 3 || (open ? word.length() < n : word.length() != n)) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      if (word.charAt(i) != pattern.charAt(i) && word.charAt(i) != Letters.LOST) {
        return false;
      }
    }
    return true;
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

  /// The others, by their second words.
  Collection<Entry[]> bySecond() {
    return bySecond.values();
  }

  /// Those of this second word.
  Entry[] havingSecond(String second, Bits pairs) {
    return pairs.has(pair(second)) ? bySecond.getOrDefault(second, NONE) : NONE;
  }
}
