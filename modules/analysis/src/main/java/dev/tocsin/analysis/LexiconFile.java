package dev.tocsin.analysis;

import java.util.ArrayList;
import java.util.List;

/// One lexicon file cut into its entries: a line that begins at the margin and the indented lines
/// under it.
///
/// @param name file name, for faults; of an addition with its folder
/// @param added whether a newsroom adds it to what ships
record LexiconFile(String name, boolean added, List<Entry> entries) {
  /// Longest file that is read, in UTF-16 units; the largest that ships has a twentieth of it.
  static final int MAX_CHARS = 2_000_000;

  /// @param number 1 for the first line of the file
  record Line(int number, String text) {}

  /// @param head the line at the margin, without its comment
  /// @param lines what is indented under it, trimmed
  record Entry(Line head, List<Line> lines) {
    String keyword() {
      return head.text().split("\\s+", 2)[0];
    }

    /// What follows the keyword.
    String rest() {
      String[] parts = head.text().split("\\s+", 2);
      return parts.length < 2 ? "" : parts[1].strip();
    }
  }

  /// One that stands by itself.
  static LexiconFile of(String name, String content, List<String> faults) {
    return new LexiconFile(name, false, entries(name, content, faults));
  }

  /// One that a newsroom adds to what ships.
  static LexiconFile added(String name, String content, List<String> faults) {
    return new LexiconFile(name, true, entries(name, content, faults));
  }

  private static List<Entry> entries(String name, String content, List<String> faults) {
    List<Entry> entries = new ArrayList<>();
    if (content.length() > MAX_CHARS) {
      faults.add(name + ":1: longer than " + MAX_CHARS + " characters; split the language's rules");
      return entries;
    }
    int number = 0;
    // The mark with which Windows' Notepad can begin a text is no part of its first line.
    String lines = content.startsWith("\uFEFF") ? content.substring(1) : content;
    for (String raw : lines.split("\n", -1)) {
      number++;
      int comment = raw.indexOf('#');
      String text = comment < 0 ? raw : raw.substring(0, comment);
      if (text.isBlank()) {
        continue;
      }
      boolean indented = Character.isWhitespace(text.charAt(0));
      Line line = new Line(number, text.strip());
      if (!indented) {
        entries.add(new Entry(line, new ArrayList<>()));
      } else if (entries.isEmpty()) {
        faults.add(
            name
                + ":"
                + number
                + ": an indented line under nothing; begin with an entry at the margin");
      } else {
        entries.getLast().lines().add(line);
      }
    }
    return entries;
  }

  String at(Line line) {
    return name + ":" + line.number() + ": ";
  }
}
