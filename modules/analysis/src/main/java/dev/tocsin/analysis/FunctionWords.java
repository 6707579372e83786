package dev.tocsin.analysis;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The small words of each language, read from `function-words.txt`, and letters that few languages
/// of a script write.
final class FunctionWords {
  /// Letters by language, from the alphabets: a word that has one speaks for these languages.
  private static final String[] LETTERS = {
    "ğ tr az",
    "ı tr az kk",
    "ş tr az",
    "ə az",
    "ß de",
    "ñ es gl",
    "ã pt",
    "õ pt et",
    "ł pl",
    "ą pl lt",
    "ę pl lt",
    "ż pl",
    "ř cs",
    "ů cs",
    "ě cs",
    "ľ sk",
    "ő hu",
    "ű hu",
    "ă ro vi",
    "ș ro",
    "ț ro",
    "ţ ro",
    "đ vi hr",
    "ơ vi",
    "ư vi",
    "ạ vi",
    "ế vi",
    "ệ vi",
    "ộ vi",
    "ố vi",
    "ị vi",
    "å sv da nb",
    "ø da nb",
    "æ da nb",
    "ė lt",
    "ų lt",
    "ņ lv",
    "ļ lv",
    "ķ lv",
    "ў be",
    "є uk",
    "ї uk",
    "ґ uk",
    "і uk be kk",
    "ы ru be kk ky tt mn",
    "э ru be kk ky tt mn",
    "ъ bg",
    "щ bg uk ru",
    "й ru uk bg be kk ky tt mn",
    "ь ru uk bg be kk tt",
    "я ru uk bg be kk ky tt mn",
    "ю ru uk bg be kk",
    "ј sr mk",
    "њ sr mk",
    "џ sr mk",
    "ђ sr",
    "ћ sr",
    "љ sr mk",
    "ќ mk",
    "ѓ mk",
    "қ kk",
    "ғ kk",
    "ұ kk",
    "ә kk tt",
    "ң kk ky tt",
    "ө kk ky tt mn",
    "ү kk ky tt mn",
    "җ tt",
    "پ fa ur ug ps",
    "چ fa ur ug ps",
    "گ fa ur ug",
    "ژ fa ug ps",
    "ە ug",
    "ې ug ps",
    "ۇ ug",
    "ۈ ug",
    "ۆ ug",
    "ۋ ug",
    "ڭ ug",
    "ٹ ur",
    "ڈ ur",
    "ڑ ur",
    "ے ur",
    "ں ur",
    "ړ ps",
    "ښ ps",
    "ځ ps",
    "ة ar",
    "أ ar",
    "إ ar",
    "ى ar ug"
  };

  /// A letter tells less than a word: names carry letters of their own language.
  private static final double LETTER_WEIGHT = 0.4;

  /// All languages in order; elsewhere a language is its number here.
  private static final List<String> LANGUAGES;

  private static final Map<UnicodeScript, Table> BY_SCRIPT;

  private static final Map<Character, int[]> BY_LETTER;

  /// Of each UTF-16 unit its lower case; 0 of those that are in no word.
  private static final char[] LOWER = new char[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < LOWER.length; c++) {
      LOWER[c] = isOfWord(c) ? Character.toLowerCase((char) c) : 0;
    }
    Map<UnicodeScript, Map<String, List<String>>> words = load();
    Map<Character, List<String>> letters = letters();
    TreeSet<String> languages = new TreeSet<>();
    words.values().forEach(each -> each.values().forEach(languages::addAll));
    letters.values().forEach(languages::addAll);
    LANGUAGES = List.copyOf(languages);
    BY_SCRIPT = new EnumMap<>(UnicodeScript.class);
    words.forEach((script, each) -> BY_SCRIPT.put(script, new Table(numbered(each))));
    BY_LETTER = numbered(letters);
  }

  private static <K> Map<K, int[]> numbered(Map<K, List<String>> languages) {
    Map<K, int[]> numbered = new HashMap<>();
    languages.forEach(
        (key, each) -> numbered.put(key, each.stream().mapToInt(LANGUAGES::indexOf).toArray()));
    return numbered;
  }

  private FunctionWords() {}

  /// The lower case of what stands in a word; 0 of anything else.
  static char lower(char c) {
    return LOWER[c];
  }

  private static boolean isOfWord(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 'ʻ';
  }

  /// Whether languages of this script are told by their words.
  static boolean tell(UnicodeScript script) {
    return BY_SCRIPT.containsKey(script);
  }

  /// For each language what words weigh for it: nothing yet.
  static double[] weights() {
    return new double[LANGUAGES.size()];
  }

  /// The language of a number.
  static String language(int number) {
    return LANGUAGES.get(number);
  }

  /// What a language weighs.
  static double weight(String language, double[] weights) {
    int number = LANGUAGES.indexOf(language);
    return number < 0 ? 0 : weights[number];
  }

  /// Adds what a word weighs to each language that has it: the fewer have it, the more.
  ///
  /// @param hash of its letters in lower case, as `String.hashCode` has it
  static void add(String text, int from, int to, int hash, UnicodeScript script, double[] weights) {
    Table table = BY_SCRIPT.get(script);
    int[] languages = table == null ? null : table.languages(text, from, to, hash);
    if (languages != null) {
      double weight = (1 + 1.0 / languages.length) / 2;
      for (int language : languages) {
        weights[language] += weight;
      }
    }
  }

  /// Adds what the letters of a word weigh, each language once.
  static void addLetters(String text, int from, int to, UnicodeScript script, double[] weights) {
    BitSet seen = null;
    for (int i = from; i < to; i++) {
      char c = lower(text.charAt(i));
      int[] languages = c > 'z' ? BY_LETTER.get(c) : null;
      if (languages != null && UnicodeScript.of(c) == script) {
        seen = seen == null ? new BitSet() : seen;
        double weight = LETTER_WEIGHT * (1 + 1.0 / languages.length) / 2;
        for (int language : languages) {
          if (!seen.get(language)) {
            seen.set(language);
            weights[language] += weight;
          }
        }
      }
    }
  }

  private static Map<Character, List<String>> letters() {
    Map<Character, List<String>> letters = new HashMap<>();
    for (String line : LETTERS) {
      List<String> parts = List.of(line.split(" ", -1));
      letters.put(parts.getFirst().charAt(0), parts.subList(1, parts.size()));
    }
    return letters;
  }

  private static Map<UnicodeScript, Map<String, List<String>>> load() {
    return read(Resources.text("function-words.txt"));
  }

  private static Map<UnicodeScript, Map<String, List<String>>> read(String text) {
    Map<UnicodeScript, Map<String, List<String>>> all = new EnumMap<>(UnicodeScript.class);
    for (String line : text.split("\n", -1)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.strip().split("\\s+", -1);
      UnicodeScript script = UnicodeScript.forName(parts[1]);
      Map<String, List<String>> words = all.computeIfAbsent(script, _ -> new HashMap<>());
      for (int i = 2; i < parts.length; i++) {
        List<String> languages = words.computeIfAbsent(parts[i], _ -> new ArrayList<>());
        if (!languages.contains(parts[0])) {
          languages.add(parts[0]);
        }
      }
    }
    return all;
  }

  /// Of each word of a script the languages that have it, found without cutting the word out of its
  /// text: open addressing, at most half full.
  private static final class Table {
    private final String[] words;
    private final int[] hashes;
    private final int[][] languages;

    Table(Map<String, int[]> of) {
      int size = Integer.highestOneBit(of.size()) * 4;
      words = new String[size];
      hashes = new int[size];
      languages = new int[size][];
      of.forEach((word, each) -> {
        int at = word.hashCode() & (size - 1);
        while (words[at] != null) {
          at = (at + 1) & (size - 1);
        }
        words[at] = word;
        hashes[at] = word.hashCode();
        languages[at] = each;
      });
    }

    int @Nullable [] languages(String text, int from, int to, int hash) {
      int at = hash & (words.length - 1);
      while (words[at] != null) {
        if (hashes[at] == hash && isLowerOf(words[at], text, from, to)) {
          return languages[at];
        }
        at = (at + 1) & (words.length - 1);
      }
      return null;
    }

    private static boolean isLowerOf(String word, String text, int from, int to) {
      if (word.length() != to - from) {
        return false;
      }
      for (int i = from; i < to; i++) {
        if (word.charAt(i - from) != lower(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
