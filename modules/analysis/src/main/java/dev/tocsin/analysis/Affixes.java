package dev.tocsin.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/// How a language changes the words of a name: what may stand before and after them. Read from
/// `affixes.yaml`, which tells its own form.
///
/// @param prefixes written together with the word, folded
/// @param articles of the prefixes, those that a name may already have
/// @param endings case and number endings, folded
/// @param replace whether an ending takes the place of the one that the name has, as in Slavic
///   languages
record Affixes(Set<String> prefixes, Set<String> articles, Set<String> endings, boolean replace) {
  /// Letters of an ending or a prefix at most.
  static final int MAX_LETTERS = 8;

  /// Letters that stay when an ending is taken off; shorter words do not change.
  static final int MIN_STEM = 4;

  private static final Map<String, Affixes> BY_LANGUAGE = load();

  /// Of a language; null where words of names do not change in it.
  static @Nullable Affixes of(String language) {
    return BY_LANGUAGE.get(language);
  }

  /// The part of a folded word that all its forms share.
  String stem(String word) {
    String stem = word;
    for (String article : articles) {
      if (word.startsWith(article) && word.length() >= article.length() + MIN_STEM - 1) {
        stem = word.substring(article.length());
      }
    }
    if (!replace) {
      return stem;
    }
    for (int cut = Math.max(MIN_STEM, stem.length() - MAX_LETTERS); cut < stem.length(); cut++) {
      if (endings.contains(stem.substring(cut))) {
        return stem.substring(0, cut);
      }
    }
    return stem;
  }

  private static Map<String, Affixes> load() {
    return read(Resources.text("affixes.yaml"));
  }

  private static Map<String, Affixes> read(String text) {
    YamlNodes yaml = new YamlNodes("affixes.yaml");
    Map<String, Affixes> all = new HashMap<>();
    Node root = yaml.root(text);
    if (root != null) {
      yaml.mapping(root, "the file")
          .forEach((language, node) -> {
            Map<String, Node> keys =
                yaml.mapping(
                    node, language, Set.of("prefixes", "articles", "endings", "replacing"));
            Node replacing = keys.get("replacing");
            Set<String> endings = words(yaml, replacing != null ? replacing : keys.get("endings"));
            Set<String> articles = words(yaml, keys.get("articles"));
            Set<String> prefixes = new HashSet<>(words(yaml, keys.get("prefixes")));
            prefixes.addAll(articles);
            all.put(
                language, new Affixes(Set.copyOf(prefixes), articles, endings, replacing != null));
          });
    }
    if (!yaml.faults().isEmpty()) {
      throw new IllegalStateException(String.join("\n", yaml.faults()));
    }
    return Map.copyOf(all);
  }

  private static Set<String> words(YamlNodes yaml, @Nullable Node node) {
    String text = node == null ? null : yaml.text(node, "affixes");
    if (node == null || text == null) {
      return Set.of();
    }
    Set<String> words = new HashSet<>();
    for (String word : text.split("\\s+", -1)) {
      String folded = Letters.fold(word);
      if (folded.length() > MAX_LETTERS) {
        yaml.fault(
            node, "'" + word + "' is long; write one of at most " + MAX_LETTERS + " letters");
      } else {
        words.add(folded);
      }
    }
    return Set.copyOf(words);
  }
}
