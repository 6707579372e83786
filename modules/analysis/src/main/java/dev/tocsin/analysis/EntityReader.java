package dev.tocsin.analysis;

import dev.tocsin.domain.Entity;
import dev.tocsin.domain.EntityId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads the entities of a watch, and what refers to them further on in its file.
final class EntityReader {
  private final YamlNodes yaml;
  private final NameLists lists;

  /// Ids of entities, of those with another mistake too, so that one mistake is told once.
  private final Set<EntityId> declared = new HashSet<>();

  EntityReader(YamlNodes yaml, NameLists lists) {
    this.yaml = yaml;
    this.lists = lists;
  }

  List<Entity> read(Node node) {
    List<Entity> all = new ArrayList<>();
    for (Node item : yaml.items(node, "entities")) {
      Map<String, Node> keys =
          yaml.mapping(
              item, "an entity", Set.of("id", "kind", "label", "names", "context", "other"));
      EntityId id =
          yaml.need(item, keys, "id", "id: ohchr", n -> yaml.parsed(n, "id", EntityId::new));
      Entity.Kind kind = yaml.need(item, keys, "kind", "kind: organisation", this::kind);
      String label = yaml.need(item, keys, "label", "label: OHCHR", n -> yaml.text(n, "label"));
      List<Entity.Name> forms = new ArrayList<>();
      yaml.need(
          item,
          keys,
          "names",
          "names: with a list per language",
          n -> addAll(forms, n, Entity.Use.FULL));
      if (keys.containsKey("context")) {
        addAll(forms, keys.get("context"), Entity.Use.CONTEXT);
      }
      if (keys.containsKey("other")) {
        addAll(forms, keys.get("other"), Entity.Use.OTHER);
      }
      if (id != null && !declared.add(id)) {
        yaml.fault(item, "entity '" + id + "' stands twice; give each its own id");
      }
      if (id != null && kind != null && label != null) {
        all.add(new Entity(id, kind, label, forms));
      }
    }
    return all;
  }

  private Entity.@Nullable Kind kind(Node node) {
    return yaml.parsed(
        node,
        "kind",
        text ->
            switch (text) {
              case "organisation" -> Entity.Kind.ORGANISATION;
              case "person" -> Entity.Kind.PERSON;
              case "place" -> Entity.Kind.PLACE;
              default ->
                  throw new IllegalArgumentException(
                      "'" + text + "' is none; write organisation, person or place");
            });
  }

  private List<Entity.Name> addAll(List<Entity.Name> forms, Node node, Entity.Use use) {
    String what = use == Entity.Use.FULL ? "names" : use.name().toLowerCase(Locale.ROOT);
    lists
        .read(node, what)
        .forEach((lang, texts) -> texts.forEach(t -> forms.add(new Entity.Name(lang, t, use))));
    return forms;
  }

  /// Ids of entities that were read before; those of others are faults.
  List<EntityId> ids(Node node, String what) {
    List<EntityId> ids = new ArrayList<>();
    for (Node item : yaml.items(node, what)) {
      EntityId id = yaml.parsed(item, what, EntityId::new);
      if (id != null && !declared.contains(id)) {
        yaml.fault(
            item,
            what
                + " names the entity '"
                + id
                + "', which is not in this watch; use "
                + String.join(", ", declared.stream().map(EntityId::value).sorted().toList()));
      } else if (id != null) {
        ids.add(id);
      }
    }
    if (ids.isEmpty()) {
      yaml.fault(node, what + " has no entity; name one at least");
    }
    return ids;
  }
}
