package dev.tocsin.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file of learned weights: lines of a kind of signal, a weight and what has it, parted by tabs;
/// a line that begins with `#` is a comment.
final class WeightLines {
  /// Takes one line.
  interface Taker {
    /// What is wrong with it; null where nothing is.
    @Nullable String take(String kind, double weight, String feature);
  }

  private WeightLines() {}

  /// @param faults what is wrong is added to these, as `file:line: what; what would be right`
  static void read(String text, String file, List<String> faults, Taker taker) {
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String fault = take(line.split("\t", -1), taker);
        if (fault != null) {
          faults.add(file + ":" + number + ": " + fault);
        }
      }
    }
  }

  private static @Nullable String take(String[] cells, Taker taker) {
    if (cells.length != 3) {
      return "has " + cells.length + " cells; write a kind, a weight and a feature between tabs";
    }
    try {
      return taker.take(cells[0], Double.parseDouble(cells[1]), cells[2]);
    } catch (NumberFormatException e) {
      return "'" + cells[1] + "' is no weight; write a number such as 0.7";
    }
  }
}
