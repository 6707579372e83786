package dev.tocsin.analysis;

import dev.tocsin.domain.Entity;
import dev.tocsin.domain.EntityId;
import dev.tocsin.domain.Watch;
import dev.tocsin.domain.WatchId;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads the file that describes a watch. Its form is told in `deploy/watches/README.md`.
public final class WatchFile {
  /// Names of all entities of a watch together, generated forms counted.
  public static final int MAX_NAMES = 200_000;

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final Pattern DURATION = Pattern.compile("(\\d{1,5}) (day|hour|minute)s?");

  private final YamlNodes yaml;

  /// Ids of entities, of those with another mistake too, so that one mistake is told once.
  private final Set<EntityId> declared = new HashSet<>();

  private int names;

  private WatchFile(YamlNodes yaml) {
    this.yaml = yaml;
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
    WatchId id = need(root, keys, "id", "id: ohchr-xinjiang", n -> parsed(n, "id", WatchId::new));
    String name = need(root, keys, "name", "name: how people see it", n -> yaml.text(n, "name"));
    ZoneId zone =
        need(root, keys, "zone", "zone: Europe/Zurich", n -> parsed(n, "zone", ZoneId::of));
    LocalDate began =
        need(root, keys, "began", "began: 2018-08-01", n -> parsed(n, "began", LocalDate::parse));
    List<Entity> entities =
        need(root, keys, "entities", "entities: and a list of them", this::entities);
    Watch.Report report =
        need(root, keys, "report", "report: with issuer and subject", n -> report(n, declared));
    List<Set<EntityId>> relevance =
        need(
            root, keys, "relevance", "relevance: [[ohchr, xinjiang]]", n -> relevance(n, declared));
    List<Watch.KnownDate> dates = keys.containsKey("dates") ? dates(keys.get("dates")) : List.of();
    Watch.Policy policy =
        keys.containsKey("policy") ? policy(keys.get("policy")) : Watch.Policy.DEFAULT;
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

  private <T> @Nullable T need(
      Node owner,
      Map<String, Node> keys,
      String key,
      String example,
      Function<Node, @Nullable T> read) {
    Node node = keys.get(key);
    if (node == null) {
      yaml.fault(owner, "'" + key + "' is missing; add '" + example + "'");
      return null;
    }
    return read.apply(node);
  }

  private <T> @Nullable T parsed(Node node, String what, Function<String, T> parse) {
    String text = yaml.text(node, what);
    if (text == null) {
      return null;
    }
    try {
      return parse.apply(text);
    } catch (DateTimeException e) {
      yaml.fault(
          node,
          what
              + " '"
              + text
              + "' cannot be read; "
              + (what.equals("zone")
                  ? "write a zone such as Europe/Zurich"
                  : "write a date such as 2022-08-31"));
    } catch (IllegalArgumentException e) {
      yaml.fault(node, what + ": " + e.getMessage());
    }
    return null;
  }

  private List<Entity> entities(Node node) {
    List<Entity> all = new ArrayList<>();
    for (Node item : yaml.items(node, "entities")) {
      Map<String, Node> keys =
          yaml.mapping(
              item, "an entity", Set.of("id", "kind", "label", "names", "context", "other"));
      EntityId id = need(item, keys, "id", "id: ohchr", n -> parsed(n, "id", EntityId::new));
      Entity.Kind kind = need(item, keys, "kind", "kind: organisation", this::kind);
      String label = need(item, keys, "label", "label: OHCHR", n -> yaml.text(n, "label"));
      List<Entity.Name> forms = new ArrayList<>();
      need(
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
    return parsed(
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
    perLanguage(node, what)
        .forEach((lang, texts) -> texts.forEach(t -> forms.add(new Entity.Name(lang, t, use))));
    return forms;
  }

  private Map<String, List<String>> perLanguage(Node node, String what) {
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
            List<String> expanded = parsed(item, "a name", NamePattern::expand);
            texts.addAll(expanded == null ? List.of() : expanded);
          }
          int before = names;
          names += texts.size();
          if (before <= MAX_NAMES && names > MAX_NAMES) {
            yaml.fault(list, "more than " + MAX_NAMES + " names; split the watch");
          }
          all.put(language, List.copyOf(texts));
        });
    return all;
  }

  private Watch.@Nullable Report report(Node node, Set<EntityId> known) {
    Map<String, Node> keys =
        yaml.mapping(
            node, "report", Set.of("issuer", "subject", "names", "subject-words", "other-reports"));
    List<EntityId> issuer =
        need(node, keys, "issuer", "issuer: [ohchr]", n -> ids(n, "issuer", known));
    List<EntityId> subject =
        need(node, keys, "subject", "subject: [xinjiang]", n -> ids(n, "subject", known));
    Map<String, List<String>> names = optional(keys, "names");
    Map<String, List<String>> words = optional(keys, "subject-words");
    Map<String, List<String>> others = optional(keys, "other-reports");
    return issuer == null || subject == null
        ? null
        : new Watch.Report(issuer, subject, names, words, others);
  }

  private Map<String, List<String>> optional(Map<String, Node> keys, String key) {
    Node node = keys.get(key);
    return node == null ? Map.of() : perLanguage(node, key);
  }

  private List<EntityId> ids(Node node, String what, Set<EntityId> known) {
    List<EntityId> ids = new ArrayList<>();
    for (Node item : yaml.items(node, what)) {
      EntityId id = parsed(item, what, EntityId::new);
      if (id != null && !known.contains(id)) {
        yaml.fault(
            item,
            what
                + " names the entity '"
                + id
                + "', which is not in this watch; use "
                + String.join(", ", known.stream().map(EntityId::value).sorted().toList()));
      } else if (id != null) {
        ids.add(id);
      }
    }
    if (ids.isEmpty()) {
      yaml.fault(node, what + " has no entity; name one at least");
    }
    return ids;
  }

  private List<Set<EntityId>> relevance(Node node, Set<EntityId> known) {
    List<Set<EntityId>> groups = new ArrayList<>();
    for (Node group : yaml.items(node, "relevance")) {
      groups.add(Set.copyOf(ids(group, "a relevance group", known)));
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
      String id = need(item, keys, "id", "id: end-of-term", n -> yaml.text(n, "id"));
      LocalDate date =
          need(item, keys, "date", "date: 2022-08-31", n -> parsed(n, "date", LocalDate::parse));
      Map<String, List<String>> phrases =
          need(
              item,
              keys,
              "phrases",
              "phrases: with a list per language",
              n -> perLanguage(n, "phrases"));
      if (id != null && !ids.add(id)) {
        yaml.fault(item, "date '" + id + "' stands twice; give each its own id");
      }
      if (id != null && date != null && phrases != null) {
        all.add(new Watch.KnownDate(id, date, phrases));
      }
    }
    return all;
  }

  private Watch.Policy policy(Node node) {
    Map<String, Node> keys =
        yaml.mapping(
            node,
            "policy",
            Set.of("quiet-period", "deadline-grace", "min-confidence", "max-evidence"));
    Watch.Policy usual = Watch.Policy.DEFAULT;
    return new Watch.Policy(
        given(keys, "quiet-period", usual.quietPeriod(), WatchFile::duration),
        given(keys, "deadline-grace", usual.deadlineGrace(), WatchFile::duration),
        given(keys, "min-confidence", usual.minConfidence(), WatchFile::share),
        given(keys, "max-evidence", usual.maxEvidence(), WatchFile::count));
  }

  private <T> T given(Map<String, Node> keys, String key, T usual, Function<String, T> parse) {
    Node node = keys.get(key);
    T value = node == null ? null : parsed(node, key, parse);
    return value == null ? usual : value;
  }

  private static Duration duration(String text) {
    Matcher m = DURATION.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException("'" + text + "' is no duration; write '21 days'");
    }
    long n = Long.parseLong(m.group(1));
    return switch (m.group(2)) {
      case "day" -> Duration.ofDays(n);
      case "hour" -> Duration.ofHours(n);
      default -> Duration.ofMinutes(n);
    };
  }

  private static double share(String text) {
    double value = number(text, Double::parseDouble);
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("'" + text + "' is not from 0 to 1; write 0.5");
    }
    return value;
  }

  private static int count(String text) {
    int value = number(text, Integer::parseInt);
    if (value < 1) {
      throw new IllegalArgumentException("'" + text + "' is less than 1; write 2000");
    }
    return value;
  }

  private static <T> T number(String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + text + "' is no number; write digits", e);
    }
  }
}
