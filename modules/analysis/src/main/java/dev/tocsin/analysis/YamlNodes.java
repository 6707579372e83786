package dev.tocsin.analysis;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads a YAML file node by node, so that every mistake is told with its line, and all of them at
/// once.
final class YamlNodes {
  /// Characters of a file; the watch that ships has some 60,000.
  static final int MAX_CHARS = 4_000_000;

  private final String file;
  private final List<String> faults = new ArrayList<>();

  YamlNodes(String file) {
    this.file = file;
  }

  /// What is wrong so far, in order of discovery.
  List<String> faults() {
    return List.copyOf(faults);
  }

  /// The file's one document; null where it is no YAML, which is then a fault.
  @Nullable Node root(String yaml) {
    if (yaml.length() > MAX_CHARS) {
      faults.add(
          file
              + ":1: the file has "
              + yaml.length()
              + " characters; at most "
              + MAX_CHARS
              + " are read");
      return null;
    }
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(MAX_CHARS)
            .setMaxAliasesForCollections(0)
            .setAllowDuplicateKeys(true)
            .build();
    try {
      Node root = new Compose(settings).composeString(yaml).orElse(null);
      if (root == null) {
        faults.add(file + ":1: the file is empty; it begins with 'id: name-of-the-watch'");
      }
      return root;
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
      faults.add(
          file
              + ":"
              + line
              + ": no YAML: "
              + e.getProblem()
              + "; mind the indentation, and quote what has ': ', '#' or a leading special"
              + " character");
      return null;
    } catch (YamlEngineException e) {
      faults.add(file + ":1: no YAML: " + e.getMessage() + "; save it as UTF-8 text");
      return null;
    } catch (StackOverflowError e) {
      faults.add(file + ":1: nested too deeply; a watch has at most five levels");
      return null;
    }
  }

  void fault(Node node, String what) {
    int line = node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    faults.add(file + ":" + line + ": " + what);
  }

  /// The entries of a mapping with these keys only.
  Map<String, Node> mapping(Node node, String what, Set<String> known) {
    Map<String, Node> entries = mapping(node, what);
    entries.forEach((key, value) -> {
      if (!known.contains(key)) {
        fault(
            value,
            what
                + " has no '"
                + key
                + "'; it may have "
                + String.join(", ", known.stream().sorted().toList()));
      }
    });
    return entries;
  }

  /// The entries of a mapping in their order.
  Map<String, Node> mapping(Node node, String what) {
    Map<String, Node> entries = new LinkedHashMap<>();
    if (!(node instanceof MappingNode map)) {
      fault(node, what + " is " + kind(node) + "; write 'key: value' lines below it");
      return entries;
    }
    for (NodeTuple tuple : map.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        if (entries.put(key.getValue(), tuple.getValueNode()) != null) {
          fault(key, "'" + key.getValue() + "' stands twice in " + what + "; keep one");
        }
      } else {
        fault(tuple.getKeyNode(), "a key of " + what + " is no plain word; write 'key: value'");
      }
    }
    return entries;
  }

  /// The items of a list.
  List<Node> items(Node node, String what) {
    if (node instanceof SequenceNode list) {
      return list.getValue();
    }
    fault(node, what + " is " + kind(node) + "; write a list: one '- item' a line, or [a, b]");
    return List.of();
  }

  /// A text that is not blank; null where there is none, which is then a fault.
  @Nullable String text(Node node, String what) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    fault(node, what + " is " + kind(node) + "; write a text, in quotes where it has ': ' or '#'");
    return null;
  }

  /// What is read behind a key that must be there; null where it is missing, which is then a fault.
  ///
  /// @param owner that should have it
  /// @param example what to write
  <T> @Nullable T need(
      Node owner,
      Map<String, Node> keys,
      String key,
      String example,
      Function<Node, @Nullable T> read) {
    Node node = keys.get(key);
    if (node == null) {
      fault(owner, "'" + key + "' is missing; add '" + example + "'");
      return null;
    }
    return read.apply(node);
  }

  /// What a text stands for, such as a date or an id; null where it cannot be read, which is then a
  /// fault.
  ///
  /// @param parse throws an IllegalArgumentException that says what would be right, or the JDK's
  ///   own of dates and zones
  <T> @Nullable T parsed(Node node, String what, Function<String, T> parse) {
    String text = text(node, what);
    if (text == null) {
      return null;
    }
    try {
      return parse.apply(text);
    } catch (DateTimeException e) {
      fault(
          node,
          what
              + " '"
              + text
              + "' cannot be read; "
              + (what.equals("zone")
                  ? "write a zone such as Europe/Zurich"
                  : "write a date such as 2022-08-31"));
    } catch (IllegalArgumentException e) {
      fault(node, what + ": " + e.getMessage());
    }
    return null;
  }

  private static String kind(Node node) {
    return switch (node) {
      case MappingNode _ -> "a mapping";
      case SequenceNode _ -> "a list";
      case ScalarNode s when s.getValue().isBlank() -> "empty";
      default -> "a text";
    };
  }
}
