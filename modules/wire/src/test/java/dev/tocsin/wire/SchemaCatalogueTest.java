package dev.tocsin.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.domain.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SchemaCatalogueTest {
  private static final Path FOLDER = Path.of("../../schemas");
  private final SchemaCatalogue catalogue = SchemaCatalogue.shipped();

  @Test
  void everyTopicWithASchemaHasASubjectWhoseLatestVersionIsThePresentFile() {
    for (Topics topic : Topics.values()) {
      if (!topic.schema().isEmpty()) {
        assertThat(catalogue.latest(topic.subject()).orElseThrow().schema())
            .isEqualTo(Schemas.current(topic.schema()).toString());
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> anIdStandsForTheSameSchemaForEver() {
    return SchemaFiles.Line.parse(SchemaFiles.text("ids.tsv")).stream()
        .map(line ->
            DynamicTest.dynamicTest(
                "id " + line.id() + ": " + line.file(),
                () -> {
                  String schema = catalogue.byId(line.id()).orElseThrow().schema();
                  assertThat(ArticleId.sha256(schema))
                      .as(
                          "%s is not what id %d stands for. Is the id released? Then keep the"
                              + " old file in released/ and add a line with a new id; if not,"
                              + " write this fingerprint into ids.tsv. README.md tells how.",
                          line.file(), line.id())
                      .isEqualTo(line.fingerprint());
                }));
  }

  @Test
  void everyVersionOfASubjectReadsWhatEveryOtherWrote() {
    for (String subject : catalogue.subjects()) {
      List<Schema> versions =
          catalogue.versions(subject).stream()
              .map(e -> new Schema.Parser().parse(e.schema()))
              .toList();
      for (Schema one : versions) {
        for (Schema other : versions) {
          assertThat(faultsOfReading(one, other)).as(subject).isEmpty();
        }
      }
    }
  }

  @Test
  void everySchemaOfEveryReleaseIsStillReadByTheId() throws IOException {
    Set<String> known = new HashSet<>();
    SchemaFiles.Line.parse(SchemaFiles.text("ids.tsv")).forEach(l -> known.add(l.file()));
    try (Stream<Path> files = Files.walk(FOLDER.resolve("released"))) {
      List<String> released =
          files.filter(Files::isRegularFile).map(f -> FOLDER.relativize(f).toString()).toList();
      assertThat(known).containsAll(released.stream().filter(f -> f.endsWith(".avsc")).toList());
    }
  }

  @Test
  void everyTypeAndEveryFieldSaysWhatItIs() {
    Set<String> silent = new HashSet<>();
    SchemaFiles.RECORDS.forEach(name -> collectSilent(Schemas.current(name), name, silent));
    assertThat(silent).isEmpty();
  }

  @Test
  void everySchemaFileIsRead() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".avsc")))
          .containsExactlyInAnyOrderElementsOf(
              SchemaFiles.RECORDS.stream().map(n -> n + ".avsc").toList());
    }
  }

  @Test
  void aFieldThatIsDroppedOrAddedWithNoDefaultIsFound() {
    Schema small = parse("{'type':'record','name':'R','fields':[]}");
    Schema big = parse("{'type':'record','name':'R','fields':[{'name':'a','type':'int'}]}");
    assertThat(faultsOfReading(big, small)).isNotEmpty();
  }

  @Test
  void anEnumWithADefaultMayGrow() {
    Schema before = parse("{'type':'enum','name':'E','symbols':['A','OTHER'],'default':'OTHER'}");
    Schema after =
        parse("{'type':'enum','name':'E','symbols':['A','B','OTHER'],'default':'OTHER'}");
    assertThat(faultsOfReading(before, after)).isEmpty();
    assertThat(faultsOfReading(after, before)).isEmpty();
  }

  @Test
  void everyEnumMayGrow() {
    Set<String> fixed = new HashSet<>();
    SchemaFiles.RECORDS.forEach(name ->
        types(Schemas.current(name), new ArrayList<>()).stream()
            .filter(t -> t.getType() == Schema.Type.ENUM && t.getEnumDefault() == null)
            .forEach(t -> fixed.add(t.getName())));
    assertThat(fixed).isEmpty();
  }

  @Test
  void anIdIsGivenOnce() {
    var one = new SchemaCatalogue.Entry(1, "a-value", 1, "\"int\"");
    var other = new SchemaCatalogue.Entry(1, "b-value", 1, "\"int\"");
    assertThatThrownBy(() -> new SchemaCatalogue(List.of(one, other)))
        .hasMessageContaining("ids are given once");
  }

  @Test
  void subjectsVersionsAndIdsAreFound() {
    assertThat(catalogue.subjects()).contains("tocsin.alerts.v1-value").isSorted();
    var latest = catalogue.latest("tocsin.alerts.v1-value").orElseThrow();
    assertThat(catalogue.byId(latest.id())).contains(latest);
    assertThat(catalogue.versions("tocsin.alerts.v1-value")).contains(latest);
    assertThat(catalogue.versions("nothing-value")).isEmpty();
    assertThat(catalogue.byId(999_999)).isEmpty();
    assertThat(new Schema.Parser().parse(latest.schema()).getField("evidence")).isNotNull();
  }

  private static Schema parse(String json) {
    return new Schema.Parser().parse(json.replace('\'', '"'));
  }

  private static List<String> faultsOfReading(Schema reader, Schema writer) {
    var result = SchemaCompatibility.checkReaderWriterCompatibility(reader, writer);
    return result.getType() == SchemaCompatibilityType.COMPATIBLE
        ? List.of()
        : List.of(result.getDescription());
  }

  private static List<Schema> types(Schema schema, List<Schema> found) {
    if (!found.contains(schema)) {
      found.add(schema);
      switch (schema.getType()) {
        case RECORD -> schema.getFields().forEach(f -> types(f.schema(), found));
        case ARRAY -> types(schema.getElementType(), found);
        case UNION -> schema.getTypes().forEach(t -> types(t, found));
        default -> {}
      }
    }
    return found;
  }

  private static void collectSilent(Schema root, String name, Set<String> silent) {
    for (Schema type : types(root, new ArrayList<>())) {
      boolean named = type.getType() == Schema.Type.RECORD || type.getType() == Schema.Type.ENUM;
      if (named && (type.getDoc() == null || type.getDoc().isBlank())) {
        silent.add(name + ": " + type.getName());
      }
      if (type.getType() == Schema.Type.RECORD) {
        type.getFields().stream()
            .filter(f -> f.doc() == null || f.doc().isBlank())
            .forEach(f -> silent.add(type.getName() + "." + f.name()));
      }
    }
  }
}
