package dev.tocsin.analysis;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads a watch's lists of names and phrases per language, and counts over all of them what their
/// patterns mean: few lines may be many names.
final class NameLists {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private final YamlNodes yaml;
  private int names;

  NameLists(YamlNodes yaml) {
    this.yaml = yaml;
  }

  /// The names that are meant, by language, in their order.
  Map<String, List<String>> read(Node node, String what) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    yaml.mapping(node, what)
        .forEach((language, list) -> {
          if (!LANGUAGE.matcher(language).matches()) {
            yaml.fault(
                list,
                "'" + language + "' is no language; write a subtag such as en, zh or und for any");
            return;
          }
          Set<String> texts = new LinkedHashSet<>();
          for (Node item : yaml.items(list, what + " in " + language)) {
            List<String> expanded = yaml.parsed(item, "a name", NamePattern::expand);
            texts.addAll(expanded == null ? List.of() : expanded);
          }
          int before = names;
          names += texts.size();
          if (before <= WatchFile.MAX_NAMES && names > WatchFile.MAX_NAMES) {
            yaml.fault(list, "more than " + WatchFile.MAX_NAMES + " names; split the watch");
          }
          all.put(language, List.copyOf(texts));
        });
    return all;
  }
}
