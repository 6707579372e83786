package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into sentences, in one pass and in any script.
///
/// A line end ends a sentence, unless a line was broken in mid-sentence: the next goes on with a
/// small letter. Which stops end none is told by [Stops]. Thai and its like have no stop: there a
/// line is a sentence.
final class Sentences {
  /// UTF-16 units of a sentence; where a text goes on for longer without a stop it is cut at a
  /// blank. Six times the longest sentence of the corpus.
  static final int MAX_CHARS = 3_000;

  /// UTF-16 units of a word before a stop that are compared with abbreviations.
  private static final int MAX_ABBREVIATION = 12;

  /// A shorter line was not broken because it was full.
  private static final int MIN_FULL_LINE = 30;

  private final String text;
  private final Stops stops;
  private final List<Span> all = new ArrayList<>();
  private int start;

  private Sentences(String text, Stops stops) {
    this.text = text;
    this.stops = stops;
  }

  /// The sentences in order, without surrounding blanks; every character that is not blank is in
  /// one.
  static List<Span> split(String text, String language) {
    return new Sentences(text, Stops.of(language)).splitAll();
  }

  private List<Span> splitAll() {
    int n = text.length();
    int blank = -1;
    int i = 0;
    while (i < n) {
      char c = text.charAt(i);
      int next = i + 1;
      if (isLineEnd(c)) {
        if (!goesOn(i)) {
          end(i);
          start = next;
        }
        blank = i;
      } else if (isStop(c)) {
        next = afterStops(i);
        if (ends(i, next)) {
          end(next);
          start = next;
        }
      } else if (c <= ' ' || c == '\u3000') {
        blank = i;
      }
      if (next - start > MAX_CHARS) {
        int cut = blank > start ? blank : cutBefore(next);
        end(cut);
        start = cut;
      }
      i = next;
    }
    end(n);
    return all;
  }

  /// A surrogate pair is not cut in two.
  private int cutBefore(int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at)) && at - 1 > start
        ? at - 1
        : at;
  }

  private void end(int stop) {
    int from = start;
    int to = stop;
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    if (to > from) {
      all.add(new Span(from, to));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085';
  }

  /// Stops that nothing else is written with.
  private static boolean isFullStop(char c) {
    return switch (c) {
      case '。', '．', '｡', '！', '？' -> true;
      case '؟', '۔', '؞' -> true;
      case '।', '॥', '။', '።', '፧', '։', '༎' -> true;
      case '‼', '⁇', '⁈', '⁉' -> true;
      default -> false;
    };
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || isFullStop(c);
  }

  private static boolean isCloser(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '“', '»', '›', ')', ']', '}' -> true;
      case '」', '』', '）', '》', '〉', '】', '＂' -> true;
      default -> false;
    };
  }

  /// Where the run of stops and the quotes and brackets that close after it is over.
  private int afterStops(int from) {
    int i = from;
    while (i < text.length() && isStop(text.charAt(i))) {
      i++;
    }
    while (i < text.length() && isCloser(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /// A line that was broken because it was full, in mid-sentence.
  private boolean goesOn(int at) {
    int last = at - 1;
    while (last > start && (text.charAt(last) == '\r' || text.charAt(last) == ' ')) {
      last--;
    }
    int next = at + 1;
    if (next < text.length() && text.charAt(at) == '\r' && text.charAt(next) == '\n') {
      next++;
    }
    return at - start >= MIN_FULL_LINE
        && next < text.length()
        && Character.isLowerCase(text.charAt(next))
        && !isStop(text.charAt(last));
  }

  private boolean ends(int at, int after) {
    int n = text.length();
    char c = text.charAt(at);
    if (after >= n || isLineEnd(text.charAt(after))) {
      return true;
    }
    if (isFullStop(c)) {
      return true;
    }
    boolean spaced = isBlank(text.charAt(after));
    int next = after;
    while (next < n && isBlank(text.charAt(next)) && !isLineEnd(text.charAt(next))) {
      next++;
    }
    if (next >= n || isLineEnd(text.charAt(next))) {
      return true;
    }
    int word = next;
    while (word < n && !Character.isLetterOrDigit(text.charAt(word)) && word - next < 3) {
      word++;
    }
    char first = word < n ? text.charAt(word) : ' ';
    if (!spaced) {
      return c == '.' && after == at + 1 && isGlued(at, first);
    }
    if (Character.isLowerCase(first)) {
      return false;
    }
    if (c == '!' || c == '?') {
      return true;
    }
    boolean ellipsis = c == '…' || (after - at >= 3 && text.charAt(at + 1) == '.');
    return ellipsis
        ? (Character.isUpperCase(first) || !isCased(first))
        : endsAtDot(at, word, first);
  }

  private static boolean isCased(char c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isDigit(c);
  }

  /// "was released.She said": a blank got lost, which no address or number looks like.
  private boolean isGlued(int at, char first) {
    boolean word =
        at >= start + 3
            && Character.isLowerCase(text.charAt(at - 1))
            && Character.isLowerCase(text.charAt(at - 2))
            && at + 2 < text.length()
            && text.charAt(at + 1) == first
            && Character.isUpperCase(first)
            && Character.isLowerCase(text.charAt(at + 2));
    if (!word) {
      return false;
    }
    for (int i = at - 1; i >= start && !isBlank(text.charAt(i)); i--) {
      char c = text.charAt(i);
      if (c == '.' || c == '/' || c == '@' || c == ':') {
        return false;
      }
    }
    for (int i = at + 1; i < text.length() && i < at + MAX_ABBREVIATION; i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        return true;
      }
      if (!Character.isLetter(c) && c != '\'' && c != '’' && c != ',') {
        return false;
      }
    }
    return true;
  }

  private boolean endsAtDot(int at, int nextWord, char first) {
    int from = at;
    while (from > start
        && at - from <= MAX_ABBREVIATION
        && isOfAbbreviation(text.charAt(from - 1))) {
      from--;
    }
    if (at - from > MAX_ABBREVIATION || from == at) {
      return true;
    }
    String word = text.substring(from, at);
    if (isNumber(word)) {
      boolean leads = from <= firstOfSentence();
      boolean ordinal = stops.ordinal() && word.length() <= 2;
      return !leads && !(ordinal && !starts(nextWord));
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (stops.never().contains(lower)) {
      return false;
    }
    boolean initials = isInitials(word);
    if (stops.number().contains(lower) && Character.isDigit(first)) {
      return false;
    }
    if (stops.maybe().contains(lower) || (initials && word.length() > 1)) {
      return starts(nextWord);
    }
    return !initials;
  }

  private int firstOfSentence() {
    int i = start;
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isOfAbbreviation(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == 'º' || c == '№';
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  /// "J", "J.-P", "U.N": capitals that stops follow.
  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isUpperCase(c) : (c != '.' && c != '-')) {
        return word.length() > 2 && word.contains(".-") && isInitials(word.replace(".-", "."));
      }
    }
    return word.length() % 2 == 1;
  }

  private boolean starts(int from) {
    int to = from;
    while (to < text.length()
        && to - from < MAX_ABBREVIATION
        && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return stops.starts().contains(text.substring(from, to));
  }
}
