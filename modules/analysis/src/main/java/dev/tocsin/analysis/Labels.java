package dev.tocsin.analysis;

import dev.tocsin.domain.EntityId;
import dev.tocsin.domain.SignalKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a file of labels: tab-separated, the first line names the columns. `id`, `mentions` and
/// `signals` must be there; `story`, `debatable` and `set` may; other columns are not looked at. A
/// line that begins with `#` is a comment.
public final class Labels {
  private static final List<String> NEEDED = List.of("id", "mentions", "signals");
  private static final String NONE = "-";

  private final String file;
  private final List<String> faults = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private Labels(String file) {
    this.file = file;
  }

  /// Reads labels.
  ///
  /// @param tsv the file's text
  /// @param file its name, for messages
  public static LabelsReading read(String tsv, String file) {
    return new Labels(file).readAll(tsv);
  }

  private LabelsReading readAll(String tsv) {
    Map<String, Integer> columns = null;
    int number = 0;
    for (String raw : tsv.split("\n", -1)) {
      number++;
      String line = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns == null) {
        columns = columns(cells, number);
      } else if (faults.isEmpty() || !columns.isEmpty()) {
        readLine(cells, columns, number);
      }
    }
    if (columns == null) {
      fault(1, "the file is empty; begin it with a line of columns: id, mentions, signals");
    }
    return faults.isEmpty() ? new LabelsReading.Read(labels) : new LabelsReading.Refused(faults);
  }

  private Map<String, Integer> columns(List<String> cells, int number) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      columns.put(cells.get(i).strip(), i);
    }
    for (String needed : NEEDED) {
      if (!columns.containsKey(needed)) {
        fault(
            number,
            "the column '"
                + needed
                + "' is missing; the first line names the columns, parted by tabs: "
                + String.join(", ", NEEDED));
        return Map.of();
      }
    }
    return columns;
  }

  private void readLine(List<String> cells, Map<String, Integer> columns, int number) {
    if (columns.isEmpty()) {
      return;
    }
    if (cells.size() != columns.size()) {
      fault(
          number,
          cells.size() + " columns; " + columns.size() + ", parted by tabs, as the first line has");
      return;
    }
    Map<String, String> row = new LinkedHashMap<>();
    columns.forEach((name, i) -> row.put(name, cells.get(i).strip()));
    String id = row.getOrDefault("id", "");
    if (id.isEmpty()) {
      fault(number, "no id; write the id of an article");
    } else if (!ids.add(id)) {
      fault(number, "the id '" + id + "' a second time; keep one of the lines");
    }
    labels.add(
        new Label(
            id,
            row.getOrDefault("story", ""),
            mentions(row.getOrDefault("mentions", ""), number),
            signals(row.getOrDefault("signals", ""), number),
            debatable(row.get("debatable"), number),
            row.getOrDefault("set", "")));
  }

  private Set<EntityId> mentions(String cell, int number) {
    Set<EntityId> mentions = new LinkedHashSet<>();
    for (String word : words(cell, "mentions", "ohchr,xinjiang", number)) {
      try {
        mentions.add(new EntityId(word));
      } catch (IllegalArgumentException e) {
        fault(number, "mentions: " + e.getMessage());
      }
    }
    return mentions;
  }

  private List<SignalKind> signals(String cell, int number) {
    List<SignalKind> signals = new ArrayList<>();
    for (String word : words(cell, "signals", "RELEASED,REACTION", number)) {
      SignalKind kind =
          Arrays.stream(SignalKind.values())
              .filter(k -> k.name().equals(word))
              .findFirst()
              .orElse(null);
      if (kind == null) {
        fault(number, "no signal '" + word + "'; one of " + Arrays.toString(SignalKind.values()));
      } else if (signals.contains(kind)) {
        fault(number, "the signal " + kind + " twice; once is enough");
      } else {
        signals.add(kind);
      }
    }
    return signals;
  }

  private List<String> words(String cell, String column, String example, int number) {
    if (cell.isEmpty()) {
      fault(number, column + " is empty; write `-` for none, or such as `" + example + "`");
      return List.of();
    }
    return cell.equals(NONE)
        ? List.of()
        : Arrays.stream(cell.split(",", -1)).map(String::strip).toList();
  }

  private boolean debatable(@Nullable String cell, int number) {
    if (cell == null || cell.equals("no")) {
      return false;
    }
    if (!cell.equals("yes")) {
      fault(number, "debatable is '" + cell + "'; yes or no");
    }
    return true;
  }

  private void fault(int line, String what) {
    faults.add(file + ":" + line + ": " + what);
  }
}
