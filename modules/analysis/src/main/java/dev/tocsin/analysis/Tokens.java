package dev.tocsin.analysis;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// A sentence cut into words and marks, as lexicons see it: hyphens, apostrophes and quotation
/// marks vanish, every Chinese character is a word of its own, a comma or bracket is a mark.
final class Tokens {
  /// Words after this many are not looked at: no sentence that a person wrote is as long.
  static final int MAX_WORDS = 400;

  private static final BitSet WORD = Scripts.all(Tokens::isOfWord);

  private final String text;
  private final String[] words;
  private final int[] starts;
  private final int[] ends;

  private final boolean anyBroken;

  private Tokens(String text, String[] words, int[] starts, int[] ends) {
    this.text = text;
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    this.anyBroken = Arrays.stream(words).anyMatch(word -> word.indexOf(Letters.LOST) >= 0);
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

  /// A word in lower case with its accents, as it stands in the text.
  String written(int word) {
    String as = text.substring(starts[word], ends[word]).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(as, Normalizer.Form.NFC);
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

  static Tokens of(String text, int from, int to) {
    int most = Math.min(MAX_WORDS, to - from);
    String[] words = new String[most];
    int[] starts = new int[most];
    int[] ends = new int[most];
    int n = 0;
    int i = from;
    while (i < to && n < MAX_WORDS) {
      char c = text.charAt(i);
      int end = i + 1;
      String word;
      if (isHan(c)) {
        word = String.valueOf(Folding.fold(c));
      } else if (isWord(c)) {
        end = endOfWord(text, i, to);
        word = folded(text, i, end);
      } else {
        char mark = mark(c, text, i, to);
        word = mark == ' ' ? "" : String.valueOf(mark);
      }
      if (!word.isEmpty()) {
        words[n] = word;
        starts[n] = i;
        ends[n++] = end;
      }
      i = end;
    }
    return new Tokens(
        text, Arrays.copyOf(words, n), Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
  }

  /// Without the dots of an abbreviation.
  private static String folded(String text, int from, int to) {
    char[] chars = new char[to - from];
    int n = 0;
    for (int i = from; i < to; i++) {
      char c = Folding.fold(text.charAt(i));
      if (c != Folding.NONE && c != '.') {
        chars[n++] = c;
      }
    }
    return new String(chars, 0, n);
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
      case ';', '；', '؛', ':', '：', '—', '…' -> ';';
      case '–' -> spaced(text, at, to) ? ';' : ' ';
      case '-' -> spaced(text, at, to) ? ';' : ' ';
      case '?', '？', '؟', '¿' -> '?';
      case '(', '（', '[' -> '(';
      case ')', '）', ']' -> ')';
      default -> ' ';
    };
  }

  private static boolean spaced(String text, int at, int to) {
    return at > 0 && text.charAt(at - 1) == ' ' && at + 1 < to && text.charAt(at + 1) == ' ';
  }
}
