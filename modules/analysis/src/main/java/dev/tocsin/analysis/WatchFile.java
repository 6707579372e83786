package dev.tocsin.analysis;

import dev.tocsin.domain.Entity;
import dev.tocsin.domain.EntityId;
import dev.tocsin.domain.Watch;
import dev.tocsin.domain.WatchId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads the file that describes a watch. Its form is told in `deploy/watches/README.md`.
public final class WatchFile {
  /// Names and words of a watch together: of its entities, its report, its subject and its dates;
  /// generated forms counted.
  public static final int MAX_NAMES = 200_000;

  private static final Pattern SITE = Pattern.compile("[\\p{L}\\p{N}-]+([.][\\p{L}\\p{N}-]+)+");

  private final YamlNodes yaml;
  private final NameLists lists;
  private final EntityReader entityReader;

  private WatchFile(YamlNodes yaml) {
    this.yaml = yaml;
    this.lists = new NameLists(yaml);
    this.entityReader = new EntityReader(yaml, lists);
  }

  /// Reads a watch.
  ///
  /// @param yaml the file's text
  /// @param file its name, for messages
  public static WatchReading read(String yaml, String file) {
    YamlNodes nodes = new YamlNodes(file);
    Node root = nodes.root(yaml);
    Watch watch = root == null ? null : new WatchFile(nodes).watch(root);
    return watch != null && nodes.faults().isEmpty()
        ? new WatchReading.Ok(watch)
        : new WatchReading.Faults(nodes.faults());
  }

  /// Reads a text that is known to be good.
  ///
  /// @throws IllegalArgumentException with all faults, where it is not
  public static Watch watch(String yaml, String file) {
    return switch (read(yaml, file)) {
      case WatchReading.Ok ok -> ok.watch();
      case WatchReading.Faults bad ->
          throw new IllegalArgumentException(String.join("\n", bad.faults()));
    };
  }

  private @Nullable Watch watch(Node root) {
    Map<String, Node> keys =
        yaml.mapping(
            root,
            "a watch",
            Set.of(
                "id",
                "name",
                "zone",
                "began",
                "entities",
                "report",
                "relevance",
                "dates",
                "policy"));
    WatchId id =
        yaml.need(root, keys, "id", "id: ohchr-xinjiang", n -> yaml.parsed(n, "id", WatchId::new));
    String name =
        yaml.need(root, keys, "name", "name: how people see it", n -> yaml.text(n, "name"));
    ZoneId zone =
        yaml.need(
            root, keys, "zone", "zone: Europe/Zurich", n -> yaml.parsed(n, "zone", ZoneId::of));
    LocalDate began =
        yaml.need(
            root,
            keys,
            "began",
            "began: 2018-08-01",
            n -> yaml.parsed(n, "began", LocalDate::parse));
    List<Entity> entities =
        yaml.need(root, keys, "entities", "entities: and a list of them", entityReader::read);
    Watch.Report report =
        yaml.need(root, keys, "report", "report: with issuer and subject", this::report);
    List<Set<EntityId>> relevance =
        yaml.need(root, keys, "relevance", "relevance: [[ohchr, xinjiang]]", this::relevance);
    List<Watch.KnownDate> dates = keys.containsKey("dates") ? dates(keys.get("dates")) : List.of();
    Watch.Policy policy =
        keys.containsKey("policy")
            ? new PolicyReader(yaml).read(keys.get("policy"))
            : Watch.Policy.DEFAULT;
    if (id == null
        || name == null
        || zone == null
        || began == null
        || entities == null
        || report == null
        || relevance == null) {
      return null;
    }
    return new Watch(id, name, zone, began, entities, report, relevance, dates, policy);
  }

  private Watch.@Nullable Report report(Node node) {
    Map<String, Node> keys =
        yaml.mapping(
            node,
            "report",
            Set.of("issuer", "sites", "subject", "names", "subject-words", "other-reports"));
    List<EntityId> issuer =
        yaml.need(node, keys, "issuer", "issuer: [ohchr]", n -> entityReader.ids(n, "issuer"));
    List<String> sites = keys.containsKey("sites") ? sites(keys.get("sites")) : List.of();
    List<EntityId> subject =
        yaml.need(
            node, keys, "subject", "subject: [xinjiang]", n -> entityReader.ids(n, "subject"));
    Map<String, List<String>> names = optional(keys, "names");
    Map<String, List<String>> words = optional(keys, "subject-words");
    Map<String, List<String>> others = optional(keys, "other-reports");
    return issuer == null || subject == null
        ? null
        : new Watch.Report(issuer, sites, subject, names, words, others);
  }

  private List<String> sites(Node node) {
    List<String> sites = new ArrayList<>();
    for (Node item : yaml.items(node, "sites")) {
      String site = yaml.parsed(item, "sites", WatchFile::site);
      if (site != null) {
        sites.add(site);
      }
    }
    return sites;
  }

  private static String site(String name) {
    if (!SITE.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'" + name + "' is no host name; write it without https:// and path, as ohchr.org");
    }
    return name.toLowerCase(Locale.ROOT);
  }

  private Map<String, List<String>> optional(Map<String, Node> keys, String key) {
    Node node = keys.get(key);
    return node == null ? Map.of() : lists.read(node, key);
  }

  private List<Set<EntityId>> relevance(Node node) {
    List<Set<EntityId>> groups = new ArrayList<>();
    for (Node group : yaml.items(node, "relevance")) {
      groups.add(Set.copyOf(entityReader.ids(group, "a relevance group")));
    }
    if (groups.isEmpty()) {
      yaml.fault(node, "relevance has no group; write [[ohchr, xinjiang]]");
    }
    return groups;
  }

  private List<Watch.KnownDate> dates(Node node) {
    List<Watch.KnownDate> all = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node item : yaml.items(node, "dates")) {
      Map<String, Node> keys = yaml.mapping(item, "a date", Set.of("id", "date", "phrases"));
      String id = yaml.need(item, keys, "id", "id: end-of-term", n -> yaml.text(n, "id"));
      LocalDate date =
          yaml.need(
              item,
              keys,
              "date",
              "date: 2022-08-31",
              n -> yaml.parsed(n, "date", LocalDate::parse));
      Map<String, List<String>> phrases =
          yaml.need(
              item,
              keys,
              "phrases",
              "phrases: with a list per language",
              n -> lists.read(n, "phrases"));
      if (id != null && !ids.add(id)) {
        yaml.fault(item, "date '" + id + "' stands twice; give each its own id");
      }
      if (id != null && date != null && phrases != null) {
        all.add(new Watch.KnownDate(id, date, phrases));
      }
    }
    return all;
  }
}
