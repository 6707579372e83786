package dev.tocsin.analysis;

import dev.tocsin.domain.Article;
import dev.tocsin.domain.Polarity;
import dev.tocsin.domain.SignalKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One sentence with what a careful reader finds in it.
///
/// @param at `file:line`
/// @param set `dev` where rules may be written on it, `kept` where it only measures
record LabelledSentence(
    String at,
    String language,
    String set,
    String published,
    String text,
    List<Expected> expected) {
  static final String HEADER = "set\tpublished\tsentence\texpected";

  /// One statement that the sentence makes.
  record Expected(SignalKind kind, Polarity polarity, boolean background) {
    @Override
    public String toString() {
      return kind
          + (polarity == Polarity.ASSERTED ? "" : "/" + polarity)
          + (background ? "/background" : "");
    }
  }

  /// The sentence as an article without a title.
  Article article() {
    return Articles.of(at.replace(':', '-'), language, published, "", text);
  }

  /// Reads a file of sentences.
  ///
  /// @throws IllegalArgumentException with every fault, as `file:line: what; what would be right`
  static List<LabelledSentence> read(String tsv, String file, String language) {
    List<String> faults = new ArrayList<>();
    List<LabelledSentence> sentences = new ArrayList<>();
    String[] lines = tsv.split("\n", -1);
    if (!lines[0].equals(HEADER)) {
      faults.add(file + ":1: the first line must be `" + HEADER + "`, parted by tabs");
    }
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].isBlank() || lines[i].startsWith("#")) {
        continue;
      }
      String at = file + ":" + (i + 1);
      try {
        sentences.add(sentence(at, language, lines[i].split("\t", -1)));
      } catch (IllegalArgumentException | DateTimeParseException e) {
        faults.add(at + ": " + e.getMessage());
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
    return sentences;
  }

  private static LabelledSentence sentence(String at, String language, String[] cells) {
    if (cells.length != 4) {
      throw new IllegalArgumentException(cells.length + " columns; 4, parted by tabs");
    }
    if (!cells[0].equals("dev") && !cells[0].equals("kept")) {
      throw new IllegalArgumentException("set '" + cells[0] + "'; dev or kept");
    }
    if (cells[2].isBlank()) {
      throw new IllegalArgumentException("no sentence");
    }
    LocalDate.parse(cells[1]);
    List<Expected> expected =
        cells[3].equals("-")
            ? List.of()
            : Arrays.stream(cells[3].split(",", -1)).map(LabelledSentence::expected).toList();
    return new LabelledSentence(at, language, cells[0], cells[1], cells[2], expected);
  }

  private static Expected expected(String cell) {
    String[] parts = cell.strip().split("/", -1);
    Polarity polarity = Polarity.ASSERTED;
    boolean background = false;
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].toLowerCase(Locale.ROOT).equals("background")) {
        background = true;
      } else {
        polarity = Polarity.valueOf(parts[i]);
      }
    }
    return new Expected(SignalKind.valueOf(parts[0]), polarity, background);
  }
}
