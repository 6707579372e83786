package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Words and phrases, each in one or more classes. `publi*` stands for every word that begins so,
/// `*bericht` for every word that ends so. Where entries overlap the longest counts: an entry
/// inside a longer one is not seen at first. Accents don't count, except in entries that ask for
/// them.
final class Dictionary {
  /// Where an entry of a class was found.
  ///
  /// @param start first word
  /// @param end one past the last word
  record Hit(int wordClass, int start, int end) {}

  /// What was found in a sentence.
  ///
  /// @param seen in order, without those inside a longer one
  /// @param hidden those inside a longer one
  record Hits(List<Hit> seen, List<Hit> hidden) {
    /// The hidden ones, but for those inside a longer one of their own class or of one of the
    /// classes that always hide what is inside.
    List<Hit> inside(BitSet hiding) {
      List<Hit> inside = new ArrayList<>(0);
      for (Hit hit : hidden) {
        if (seen.stream().noneMatch(longer -> hides(longer, hit, hiding))) {
          inside.add(hit);
        }
      }
      return inside;
    }

    private static boolean hides(Hit longer, Hit hit, BitSet hiding) {
      return longer.start() <= hit.start()
          && longer.end() >= hit.end()
          && (longer.wordClass() == hit.wordClass() || hiding.get(longer.wordClass()));
    }
  }

  /// More replacement characters than this in one sentence and its broken words are left alone.
  private static final int MAX_BROKEN_WORDS = 40;

  private static final Entries[] NONE = {};

  private final Map<String, Entries> exact = new HashMap<>();
  private final Map<String, Entries> beginnings = new HashMap<>();
  private final Map<String, Entries> endings = new HashMap<>();

  // Hashes of these, and of entries that begin alike with a second word, so that little has to be
  // looked up; guesses of their numbers, and more only make it slower.
  private final Bits wholes = new Bits(8_192);
  private final Bits begins = new Bits(1_024);
  private final Bits ends = new Bits(1_024);
  private final Bits pairs = new Bits(4_096);

  /// Of all [Entries].
  private int count;

  // A bit for each first letter of `exact` and `beginnings`, and for each last letter of `endings`,
  // by its number modulo 64: a watch has few words, and most of a text's are none of them.
  private long initials;
  private long finals;

  private final List<String> prefixes;
  private int shortestBeginning = Integer.MAX_VALUE;
  private int longestBeginning;
  private int shortestEnding = Integer.MAX_VALUE;
  private int longestEnding;

  /// @param prefixes letters that a language writes before a word, such as Arabic `ال`, longest
  ///   first
  Dictionary(List<String> prefixes) {
    this.prefixes = List.copyOf(prefixes);
  }

  void add(List<String> words, int wordClass) {
    add(words, List.of(), wordClass);
  }

  /// An entry that only counts as it is written: `würde` is not `wurde`, `US` not `us`.
  ///
  /// @param words folded
  void add(List<String> words, List<String> written, int wordClass) {
    Entries.Entry entry = new Entries.Entry(words, written, wordClass);
    String first = words.getFirst();
    if (first.endsWith("*")) {
      String stem = first.substring(0, first.length() - 1);
      entries(beginnings, stem).add(entry, pairs);
      begins.add(stem.hashCode());
      initials |= bit(stem.charAt(0));
      shortestBeginning = Math.min(shortestBeginning, stem.length());
      longestBeginning = Math.max(longestBeginning, stem.length());
    } else if (first.startsWith("*")) {
      String stem = first.substring(1);
      entries(endings, stem).add(entry, pairs);
      ends.add(reversed(stem, stem.length()));
      finals |= bit(stem.charAt(stem.length() - 1));
      shortestEnding = Math.min(shortestEnding, stem.length());
      longestEnding = Math.max(longestEnding, stem.length());
    } else {
      entries(exact, first).add(entry, pairs);
      wholes.add(first.hashCode());
      initials |= bit(first.charAt(0));
    }
  }

  private Entries entries(Map<String, Entries> byWord, String word) {
    return byWord.computeIfAbsent(word, _ -> new Entries(count++));
  }

  /// The hash of a word's last letters, the last one first.
  private static int reversed(String word, int letters) {
    int hash = 0;
    for (int i = 1; i <= letters; i++) {
      hash = 31 * hash + word.charAt(word.length() - i);
    }
    return hash;
  }

  /// Every entry found.
  Hits find(Tokens tokens) {
    return parted(findAll(tokens));
  }

  /// The same in words that were met with what this dictionary has of them.
  Hits findMet(Tokens tokens) {
    return parted(findAll(tokens, i -> tokens.met(i).starting()));
  }

  /// The same in order of their start, whatever hides what.
  List<Hit> findAll(Tokens tokens) {
    return findAll(tokens, i -> starting(tokens.words()[i]));
  }

  /// The same where it is known what may begin with each word.
  ///
  /// @param starting by a word's place what [#starting] has of it
  List<Hit> findAll(Tokens tokens, IntFunction<Entries[]> starting) {
    List<Hit> found = new ArrayList<>();
    int broken = 0;
    for (int i = 0; i < tokens.size(); i++) {
      for (Entries entries : starting.apply(i)) {
        addMatching(entries, tokens, i, found);
      }
      if (tokens.isBroken(i) && broken++ < MAX_BROKEN_WORDS) {
        findBroken(tokens, i, found);
      }
    }
    return found;
  }

  /// The entries that may begin with a word.
  Entries[] starting(String word) {
    if (prefixes.isEmpty() && !mayBegin(word) && !mayEnd(word)) {
      return NONE;
    }
    List<Entries> starting = new ArrayList<>(0);
    addStarting(word, starting);
    for (String prefix : prefixes) {
      if (word.length() > prefix.length() + 1 && word.startsWith(prefix)) {
        addStarting(word.substring(prefix.length()), starting);
      }
    }
    return starting.isEmpty() ? NONE : starting.toArray(Entries[]::new);
  }

  private void addStarting(String word, List<Entries> starting) {
    if (mayBegin(word)) {
      addBeginning(word, starting);
    }
    if (mayEnd(word)) {
      addEnding(word, starting);
    }
  }

  private boolean mayBegin(String word) {
    return (initials & bit(word.charAt(0))) != 0;
  }

  private boolean mayEnd(String word) {
    return (finals & bit(word.charAt(word.length() - 1))) != 0;
  }

  private static long bit(char letter) {
    return 1L << letter;
  }

  private void addBeginning(String word, List<Entries> starting) {
    if (wholes.has(word.hashCode())) {
      add(exact.get(word), starting);
    }
    int hash = 0; // as String.hashCode has it
    for (int n = 1; n <= Math.min(longestBeginning, word.length()); n++) {
      hash = 31 * hash + word.charAt(n - 1);
      if (n >= shortestBeginning && begins.has(hash)) {
        add(beginnings.get(word.substring(0, n)), starting);
      }
    }
  }

  private void addEnding(String word, List<Entries> starting) {
    int letters = word.length();
    if (letters >= shortestEnding) {
      int hash = reversed(word, shortestEnding - 1);
      for (int n = shortestEnding; n <= Math.min(longestEnding, letters); n++) {
        hash = 31 * hash + word.charAt(letters - n);
        if (ends.has(hash)) {
          add(endings.get(word.substring(letters - n)), starting);
        }
      }
    }
  }

  private static void add(@Nullable Entries entries, List<Entries> starting) {
    if (entries != null) {
      starting.add(entries);
    }
  }

  private void addMatching(Entries entries, Tokens tokens, int at, List<Hit> found) {
    addMatching(entries.open(), tokens, at, found);
    if (at + 1 == tokens.size()) {
      return;
    }
    String second = tokens.words()[at + 1];
    if (tokens.isBroken(at + 1)) {
      entries.bySecond().forEach(kin -> addMatching(kin, tokens, at, found));
      return;
    }
    addMatching(entries.havingSecond(second, pairs), tokens, at, found);
    for (String prefix : prefixes) {
      if (second.startsWith(prefix)) {
        String rest = second.substring(prefix.length());
        addMatching(entries.havingSecond(rest, pairs), tokens, at, found);
      }
    }
  }

  private void addMatching(Entries.Entry[] entries, Tokens tokens, int at, List<Hit> found) {
    for (Entries.Entry entry : entries) {
      if (entry.goesOn(tokens, at, prefixes)) {
        found.add(new Hit(entry.wordClass(), at, at + entry.size()));
      }
    }
  }

  /// A word whose encoding broke upstream ("relat\uFFFDrio") is any word of which the other letters
  /// agree.
  private void findBroken(Tokens tokens, int at, List<Hit> found) {
    String word = tokens.words()[at];
    for (Map.Entry<String, Entries> each : exact.entrySet()) {
      if (Entries.resembles(each.getKey(), word)) {
        addMatching(each.getValue().all(), tokens, at, found);
      }
    }
    for (Map.Entry<String, Entries> each : beginnings.entrySet()) {
      if (Entries.resembles(each.getKey() + "*", word)) {
        addMatching(each.getValue().all(), tokens, at, found);
      }
    }
  }

  private static Hits parted(List<Hit> found) {
    found.sort((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
    List<Hit> seen = new ArrayList<>(found.size());
    List<Hit> hidden = new ArrayList<>(0);
    int coverStart = -1;
    int coverEnd = -1;
    for (Hit hit : found) {
      boolean same = hit.start() == coverStart && hit.end() == coverEnd;
      (same || hit.end() > coverEnd ? seen : hidden).add(hit);
      if (hit.end() > coverEnd) {
        coverStart = hit.start();
        coverEnd = hit.end();
      }
    }
    return new Hits(seen, hidden);
  }
}
