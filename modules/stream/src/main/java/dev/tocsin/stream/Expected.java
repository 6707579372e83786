package dev.tocsin.stream;

import dev.tocsin.domain.AlertKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// An alert that a person expects of a backtest: of a kind, on one of some days.
///
/// @param from the first day, where the watch is
/// @param to the last day, that one included
public record Expected(AlertKind kind, LocalDate from, LocalDate to) {
  public Expected {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "the days " + from + " to " + to + " run backwards; give the earlier one first");
    }
  }

  /// What reading a file of expectations gave.
  public sealed interface Reading {
    /// What the file expects.
    record Ok(List<Expected> expected) implements Reading {
      public Ok {
        expected = List.copyOf(expected);
      }
    }

    /// Nothing was read: each fault with its line, and what would be right.
    record Faults(List<String> faults) implements Reading {
      public Faults {
        faults = List.copyOf(faults);
      }
    }
  }

  /// Reads a file of tab-separated lines: kind of alert, first day, last day. Further columns are
  /// notes; so are blank lines and those that begin with `#`.
  ///
  /// @param file its name, for faults
  public static Reading read(List<String> lines, String file) {
    List<Expected> expected = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\t", -1);
      try {
        if (parts.length < 3) {
          throw new IllegalArgumentException("it has " + parts.length + " columns");
        }
        expected.add(
            new Expected(
                AlertKind.valueOf(parts[0].strip()),
                LocalDate.parse(parts[1].strip()),
                LocalDate.parse(parts[2].strip())));
      } catch (DateTimeException | IllegalArgumentException e) {
        faults.add(
            "%s:%d: %s; write a kind such as STATUS_CHANGED, the first and the last day, parted by"
                    .formatted(file, i + 1, e.getMessage())
                + " tabs: STATUS_CHANGED\t2022-08-31\t2022-09-01");
      }
    }
    return faults.isEmpty() ? new Reading.Ok(expected) : new Reading.Faults(faults);
  }
}
