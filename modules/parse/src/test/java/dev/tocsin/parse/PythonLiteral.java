package dev.tocsin.parse;

import java.util.ArrayList;
import java.util.List;

/// Just enough of Python to read what feedparser's suite expects: strings with escapes, prefixes
/// and `+`, tuples of numbers, `None`, `True`, `False`.
final class PythonLiteral {
  private final String s;
  private int at;

  private PythonLiteral(String s) {
    this.s = s;
  }

  /// The literal as a string, a list of numbers, or whatever else it is as it stands.
  static Object read(String text) {
    PythonLiteral in = new PythonLiteral(text.strip());
    in.spaces();
    if (in.peek() == '(') {
      String inside = in.s.replaceAll("[()\\s]", "");
      List<Integer> numbers = new ArrayList<>();
      for (String n : inside.split(",", -1)) {
        if (!n.matches("-?\\d+")) {
          return in.s;
        }
        numbers.add(Integer.parseInt(n));
      }
      return numbers;
    }
    return in.string() instanceof String read ? read : in.s;
  }

  private Object string() {
    StringBuilder out = new StringBuilder();
    while (at < s.length()) {
      spaces();
      if (peek() == 'u' || peek() == 'b') {
        at++;
      }
      char quote = peek();
      if (quote != '\'' && quote != '"') {
        return List.of();
      }
      boolean triple = s.startsWith(String.valueOf(quote).repeat(3), at);
      String end = String.valueOf(quote).repeat(triple ? 3 : 1);
      at += end.length();
      while (at < s.length() && !s.startsWith(end, at)) {
        out.append(character());
      }
      at += end.length();
      spaces();
      if (peek() == '+') {
        at++;
      } else if (at < s.length()) {
        return List.of();
      }
    }
    return out.toString();
  }

  private String character() {
    char c = s.charAt(at++);
    if (c != '\\') {
      return String.valueOf(c);
    }
    char escaped = s.charAt(at++);
    return switch (escaped) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case 'x' -> code(2);
      case 'u' -> code(4);
      case 'U' -> code(8);
      case '\n' -> "";
      case '\\', '\'', '"' -> String.valueOf(escaped);
      default -> "\\" + escaped;
    };
  }

  private String code(int digits) {
    String hex = s.substring(at, at + digits);
    at += digits;
    return Character.toString(Integer.parseInt(hex, 16));
  }

  private char peek() {
    return at < s.length() ? s.charAt(at) : '\0';
  }

  private void spaces() {
    while (at < s.length() && Character.isWhitespace(s.charAt(at))) {
      at++;
    }
  }
}
