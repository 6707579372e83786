package dev.tocsin.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.Test;

class EvolutionTest {
  private static final String SUBJECT = Topics.WATCHES.subject();

  /// As it might have been before a field `file` without use now was dropped and `yaml` moved.
  private static final Schema OLDER =
      new Schema.Parser()
          .parse(
              """
              {"type": "record", "name": "WatchText", "namespace": "dev.tocsin", "fields": [
                {"name": "yaml", "type": "string"},
                {"name": "author", "type": "string", "default": ""},
                {"name": "file", "type": "string"}]}
              """);

  private final SchemaCatalogue catalogue =
      new SchemaCatalogue(
          List.of(
              new SchemaCatalogue.Entry(1, SUBJECT, 1, OLDER.toString()),
              new SchemaCatalogue.Entry(2, SUBJECT, 2, Schemas.current("WatchText").toString())));

  private final AvroSerde<WatchText> serde =
      new AvroSerde<>(
          catalogue, SUBJECT, "WatchText", SourceRows::write, SourceRows::readWatchText);

  @Test
  void aRecordThatAnOlderReleaseWroteIsReadByTheSchemaThatItsIdNames() throws IOException {
    GenericRecord old = new GenericData.Record(OLDER);
    old.put("yaml", "id: a");
    old.put("author", "somebody");
    old.put("file", "a.yaml");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {0, 0, 0, 0, 1});
    var encoder = EncoderFactory.get().directBinaryEncoder(out, null);
    new GenericDatumWriter<GenericRecord>(OLDER).write(old, encoder);

    assertThat(serde.deserialize("topic", out.toByteArray()))
        .isEqualTo(new WatchText("a.yaml", "id: a"));
  }

  @Test
  void aProgramThatKnowsOnlyTheOlderSchemaReadsWhatIsWrittenNow() throws IOException {
    byte[] now = serde.serialize("topic", new WatchText("a.yaml", "id: a"));

    int id = ByteBuffer.wrap(now, 1, 4).getInt();
    Schema writtenAs = new Schema.Parser().parse(catalogue.byId(id).orElseThrow().schema());
    GenericRecord read =
        new GenericDatumReader<GenericRecord>(writtenAs, OLDER)
            .read(null, DecoderFactory.get().binaryDecoder(now, 5, now.length - 5, null));

    assertThat(read.get("yaml")).hasToString("id: a");
    assertThat(read.get("author")).hasToString("");
  }
}
