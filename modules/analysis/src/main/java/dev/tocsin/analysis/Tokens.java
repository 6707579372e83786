package dev.tocsin.analysis;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sentence cut into words and marks, as lexicons see it: hyphens, apostrophes and quotation
/// marks vanish, every Chinese character is a word of its own, a comma, a bracket or a space
/// between such is a mark.
final class Tokens {
  /// Words after this many are not looked at: no sentence that a person wrote is as long.
  static final int MAX_WORDS = 400;

  private static final BitSet WORD = Scripts.all(Tokens::isOfWord);

  private final String text;
  private final String[] words;
  private final int[] starts;
  private final int[] ends;

  private final Met[] met;
  private final boolean anyBroken;

  private Tokens(
      String text, String[] words, int[] starts, int[] ends, Met[] met, boolean anyBroken) {
    this.text = text;
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    this.met = met;
    this.anyBroken = anyBroken;
  }

  /// Folded forms; marks are `,` `;` `?` `(` `)`. Not to be written to.
  String[] words() {
    return words;
  }

  /// First UTF-16 unit of each within the field.
  int[] starts() {
    return starts;
  }

  /// One past the last.
  int[] ends() {
    return ends;
  }

  /// A word with its accents and capitals, as it stands in the text.
  String written(int word) {
    return Normalizer.normalize(text.substring(starts[word], ends[word]), Normalizer.Form.NFC);
  }

  /// Whether a semicolon stands between two words: what follows it is a sentence of its own.
  boolean parted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words[i].equals(";") && ";；؛".indexOf(text.charAt(starts[i])) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether the encoding of a word broke upstream: it holds the replacement character.
  boolean isBroken(int word) {
    return anyBroken && words[word].indexOf(Letters.LOST) >= 0;
  }

  int size() {
    return words.length;
  }

  /// What is known of a word; only of those that were made with [MetWords].
  Met met(int word) {
    return met[word];
  }

  static Tokens of(String text, int from, int to) {
    return of(text, from, to, null);
  }

  /// @param memory of the words of its language
  static Tokens of(String text, int from, int to, @Nullable MetWords memory) {
    int most = Math.min(MAX_WORDS, to - from);
    String[] words = new String[most];
    Met[] met = new Met[memory == null ? 0 : most];
    int[] starts = new int[most];
    int[] ends = new int[most];
    char[] letters = new char[to - from];
    int n = 0;
    int i = from;
    while (i < to && n < MAX_WORDS) {
      int end = endAt(text, i, to);
      int count = fold(text, i, end, to, letters);
      if (count > 0) {
        if (memory == null) {
          words[n] = new String(letters, 0, count);
        } else {
          met[n] = memory.of(letters, count);
          words[n] = met[n].word();
        }
        starts[n] = i;
        ends[n++] = end;
      }
      i = end;
    }
    return new Tokens(
        text,
        Arrays.copyOf(words, n),
        Arrays.copyOf(starts, n),
        Arrays.copyOf(ends, n),
        memory == null ? met : Arrays.copyOf(met, n),
        text.indexOf(Letters.LOST, from, to) >= 0);
  }

  private static int endAt(String text, int at, int to) {
    char c = text.charAt(at);
    return isWord(c) && !isHan(c) ? endOfWord(text, at, to) : at + 1;
  }

  /// Writes the folded letters of the word or mark that stands here, and tells how many they are.
  private static int fold(String text, int from, int end, int to, char[] letters) {
    char c = text.charAt(from);
    if (isHan(c)) {
      letters[0] = Folding.fold(c);
      return 1;
    }
    if (isWord(c)) {
      return foldWord(text, from, end, letters);
    }
    letters[0] = mark(c, text, from, to);
    return letters[0] == ' ' ? 0 : 1;
  }

  /// Without the dots of an abbreviation.
  private static int foldWord(String text, int from, int to, char[] letters) {
    int n = 0;
    for (int i = from; i < to; i++) {
      char c = Folding.fold(text.charAt(i));
      if (c != Folding.NONE && c != '.') {
        letters[n++] = c;
      }
    }
    return n;
  }

  /// Folded words of a dictionary entry.
  static List<String> entry(String text) {
    return List.of(of(text, 0, text.length()).words());
  }

  private static int endOfWord(String text, int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (isWord(c) && !isHan(c)) {
        i++;
      } else if (c == '.' && isAbbreviation(text, i, from, to)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /// "U.N." and "U.S." are one word: each dot follows a single letter.
  private static boolean isAbbreviation(String text, int dot, int from, int to) {
    boolean single = dot - 1 == from || text.charAt(dot - 2) == '.';
    boolean more = dot + 1 < to && Character.isLetter(text.charAt(dot + 1));
    boolean lastOfMany = dot - 2 >= from && text.charAt(dot - 2) == '.';
    return single && (more || lastOfMany);
  }

  /// The replacement character stands where an encoding broke: inside a word it is a letter.
  static boolean isWord(char c) {
    return WORD.get(c);
  }

  private static boolean isOfWord(int of) {
    char c = (char) of;
    return Character.isLetterOrDigit(c)
        || c == Letters.LOST
        || c == '\u0640'
        || c == '*'
        || Character.isSurrogate(c)
        || Folding.fold(c) == Folding.NONE;
  }

  static boolean isHan(char c) {
    return c >= '\u4E00' && c <= '\u9FFF';
  }

  private static char mark(char c, String text, int at, int to) {
    return switch (c) {
      case ',', '，', '、', '،' -> ',';
      case ' ', '\u3000' -> isBetweenHan(text, at, to) ? ',' : ' ';
      case ';', '；', '؛', ':', '：', '—', '…' -> ';';
      case '–' -> spaced(text, at, to) ? ';' : ' ';
      case '-' -> spaced(text, at, to) ? ';' : ' ';
      case '?', '？', '؟', '¿' -> '?';
      case '(', '（', '[' -> '(';
      case ')', '）', ']' -> ')';
      default -> ' ';
    };
  }

  /// A space parts the clauses of a Chinese headline. Quotation marks may stand around it.
  private static boolean isBetweenHan(String text, int at, int to) {
    int before = at - 1;
    while (before > 0 && isQuote(text.charAt(before))) {
      before--;
    }
    int after = at + 1;
    while (after < to - 1 && isQuote(text.charAt(after))) {
      after++;
    }
    return before >= 0 && after < to && isHan(text.charAt(before)) && isHan(text.charAt(after));
  }

  private static boolean isQuote(char c) {
    return "“”「」『』《》\"".indexOf(c) >= 0;
  }

  private static boolean spaced(String text, int at, int to) {
    return at > 0 && text.charAt(at - 1) == ' ' && at + 1 < to && text.charAt(at + 1) == ' ';
  }
}
