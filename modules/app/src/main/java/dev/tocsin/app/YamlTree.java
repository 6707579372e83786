package dev.tocsin.app;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// One mapping of a YAML file, read with the line of every fault; faults are collected, not thrown,
/// so that a person sees all of them at once.
final class YamlTree {
  private final String file;
  private final int line;
  private final String path;
  private final Map<String, Node> values;
  private final Set<String> asked = new LinkedHashSet<>();
  private final List<String> faults;

  private YamlTree(
      String file, int line, String path, Map<String, Node> values, List<String> faults) {
    this.file = file;
    this.line = line;
    this.path = path;
    this.values = values;
    this.faults = faults;
  }

  /// Reads the mapping at the top of a file; an empty file is an empty mapping.
  static YamlTree read(String yaml, String file, List<String> faults) {
    try {
      Node root =
          new Compose(LoadSettings.builder().setLabel(file).build())
              .composeString(yaml)
              .orElse(null);
      return root == null
          ? new YamlTree(file, 1, "", Map.of(), faults)
          : mapping(root, file, "", faults);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
      faults.add(file + ":" + line + ": this is not YAML: " + e.getProblem() + "; mend the line");
      return new YamlTree(file, line, "", Map.of(), faults);
    }
  }

  private static YamlTree mapping(Node node, String file, String path, List<String> faults) {
    Map<String, Node> values = new LinkedHashMap<>();
    if (node instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          values.put(key.getValue(), tuple.getValueNode());
        }
      }
    } else {
      faults.add(
          file
              + ":"
              + lineOf(node)
              + ": "
              + (path.isEmpty() ? "the file" : path)
              + " must be a mapping of keys to values");
    }
    return new YamlTree(file, lineOf(node), path, values, faults);
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
  }

  private String name(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /// Notes a fault of one key, with what would be right.
  void fault(String key, String message) {
    Node node = values.get(key);
    faults.add(
        file + ":" + (node == null ? line : lineOf(node)) + ": " + name(key) + " " + message);
  }

  private @Nullable String scalar(String key) {
    asked.add(key);
    return switch (values.get(key)) {
      case null -> null;
      case ScalarNode s when s.getTag().getValue().endsWith(":null") -> null;
      case ScalarNode s -> s.getValue();
      case Node _ -> {
        fault(key, "must be a single value");
        yield null;
      }
    };
  }

  @Nullable String textOrNull(String key) {
    return scalar(key);
  }

  String text(String key, String otherwise) {
    String value = scalar(key);
    return value == null ? otherwise : value;
  }

  /// A value that must be there; empty where it is not, with a fault.
  String required(String key, String example) {
    String value = scalar(key);
    if (value == null || value.isBlank()) {
      fault(key, "is missing; write for instance '" + key + ": " + example + "'");
      return "";
    }
    return value;
  }

  int number(String key, int otherwise, int min, int max) {
    String value = scalar(key);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, with the range.
    }
    fault(key, "must be a whole number from " + min + " to " + max + ", not '" + value + "'");
    return otherwise;
  }

  boolean flag(String key, boolean otherwise) {
    String value = scalar(key);
    if (value == null || value.equals("true") || value.equals("false")) {
      return value == null ? otherwise : value.equals("true");
    }
    fault(key, "must be true or false, not '" + value + "'");
    return otherwise;
  }

  /// A span of time written as `500ms`, `30s`, `5m`, `1h`, `21d`, or ISO 8601 (`PT5M`).
  @Nullable Duration durationOrNull(String key) {
    String value = scalar(key);
    if (value == null) {
      return null;
    }
    try {
      String v = value.strip().toLowerCase(Locale.ROOT);
      Duration duration =
          v.endsWith("ms")
              ? Duration.ofMillis(Long.parseLong(v.substring(0, v.length() - 2)))
              : v.endsWith("d")
                  ? Duration.ofDays(Long.parseLong(v.substring(0, v.length() - 1)))
                  : Duration.parse(v.startsWith("p") ? v : "PT" + v);
      if (!duration.isNegative()) {
        return duration;
      }
    } catch (DateTimeParseException | NumberFormatException e) {
      // Told below, with examples.
    }
    fault(key, "must be a span of time such as 500ms, 30s, 5m, 1h or 21d, not '" + value + "'");
    return null;
  }

  Duration duration(String key, Duration otherwise) {
    Duration value = durationOrNull(key);
    return value == null ? otherwise : value;
  }

  ZoneId zone(String key, ZoneId otherwise) {
    String value = scalar(key);
    if (value == null) {
      return otherwise;
    }
    try {
      return ZoneId.of(value);
    } catch (DateTimeException e) {
      fault(key, "must be a time zone such as Europe/Zurich or UTC, not '" + value + "'");
      return otherwise;
    }
  }

  <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
    String value = scalar(key);
    if (value == null) {
      return otherwise;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(value)) {
        return constant;
      }
    }
    fault(
        key,
        "must be one of "
            + String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                    .map(c -> c.name().toLowerCase(Locale.ROOT))
                    .toList())
            + ", not '"
            + value
            + "'");
    return otherwise;
  }

  List<String> texts(String key) {
    asked.add(key);
    return switch (values.get(key)) {
      case null -> List.of();
      case SequenceNode s -> {
        List<String> texts = new ArrayList<>();
        for (Node n : s.getValue()) {
          if (n instanceof ScalarNode t) {
            texts.add(t.getValue());
          } else {
            fault(key, "must be a list of single values");
          }
        }
        yield texts;
      }
      case Node _ -> {
        fault(key, "must be a list: one '- value' a line");
        yield List.of();
      }
    };
  }

  YamlTree tree(String key) {
    asked.add(key);
    Node node = values.get(key);
    return node == null
        ? new YamlTree(file, line, name(key), Map.of(), faults)
        : mapping(node, file, name(key), faults);
  }

  List<YamlTree> trees(String key) {
    asked.add(key);
    return switch (values.get(key)) {
      case null -> List.of();
      case SequenceNode s -> {
        List<YamlTree> trees = new ArrayList<>();
        for (int i = 0; i < s.getValue().size(); i++) {
          trees.add(mapping(s.getValue().get(i), file, name(key) + "[" + i + "]", faults));
        }
        yield trees;
      }
      case Node _ -> {
        fault(key, "must be a list of mappings: each begins with '- '");
        yield List.of();
      }
    };
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /// Faults every key that nobody asked for: a misspelt key must not pass in silence.
  void end() {
    for (String key : values.keySet()) {
      if (!asked.contains(key)) {
        fault(key, "is not known here; known are " + String.join(", ", asked));
      }
    }
  }
}
