package dev.tocsin.analysis;

import dev.tocsin.domain.Entity;
import java.util.Locale;
import java.util.Set;

/// Whether what stands around the letters of a name lets them be the name.
final class Surroundings {
  /// How far around a name to look for an address that it may be part of.
  private static final int MAX_ADDRESS = 200;

  private static final Set<String> DOMAINS =
      Set.of("org", "com", "net", "int", "ch", "cn", "gov", "info", "edu", "html", "htm", "php");

  private Surroundings() {}

  static boolean allow(NameIndex.Form form, String text, int start, int end) {
    boolean wrongCase = form.use() == Entity.Use.CONTEXT && !isAsCapital(form.text(), text, end);
    return !wrongCase && !cutsMark(text, end) && !isAddress(text, start, end);
  }

  /// Accents that are written after the last letter belong to it.
  static int withMarks(String text, int end) {
    int i = end;
    while (i < text.length() && text.charAt(i) >= '\u0300' && text.charAt(i) <= '\u036F') {
      i++;
    }
    return i;
  }

  /// A Thai, Lao or other vowel sign goes on with the letter before it.
  private static boolean cutsMark(String text, int end) {
    return end < text.length()
        && Letters.of(text.charAt(end)) >>> 16 == Letters.SINGLE
        && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK;
  }

  /// A context name whose last word has a capital, "the Office", is meant only where the text has
  /// it, too.
  private static boolean isAsCapital(String form, String text, int end) {
    return !Character.isUpperCase(lastInitial(form, form.length()))
        || Character.isUpperCase(lastInitial(text, end));
  }

  private static char lastInitial(String text, int end) {
    int i = end - 1;
    while (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
      i--;
    }
    return text.charAt(i);
  }

  /// Inside a web or mail address nobody is named.
  private static boolean isAddress(String text, int start, int end) {
    if (end + 2 < text.length() && text.charAt(end) == '.') {
      int to = end + 1;
      while (to < text.length() && to < end + 6 && Character.isLetter(text.charAt(to))) {
        to++;
      }
      if (DOMAINS.contains(text.substring(end + 1, to).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    int i = start;
    while (i > 0 && start - i < MAX_ADDRESS && isAddressPart(text.charAt(i - 1))) {
      i--;
    }
    String before = text.substring(i, start);
    return before.contains("://") || before.contains("www.") || before.indexOf('@') > 0;
  }

  private static boolean isAddressPart(char c) {
    return c > ' ' && c < 0x7F && c != '"' && c != '<' && c != '>' && c != '(' && c != ')';
  }
}
