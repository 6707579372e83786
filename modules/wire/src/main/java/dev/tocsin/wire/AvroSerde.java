package dev.tocsin.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/// One domain type in Confluent's wire format: a zero byte, the schema's id as 4 bytes with the
/// highest first, and Avro's binary form. What was written with any schema of the catalogue is read
/// into the present one (Avro specification, "Schema Resolution"). Safe for use by many threads.
final class AvroSerde<T> implements Serde<T>, Serializer<T>, Deserializer<T> {
  static final byte MAGIC = 0;

  /// Magic byte and schema id.
  static final int HEADER_BYTES = 5;

  private static final int FIRST_BUFFER_BYTES = 4096;

  private final SchemaCatalogue catalogue;
  private final String record;
  private final Function<T, Row> toRow;
  private final Function<Row, T> toDomain;
  private final byte[] header;
  private final GenericDatumWriter<GenericRecord> writer;
  private final Schema readAs;
  private final Map<Integer, GenericDatumReader<GenericRecord>> readers = new ConcurrentHashMap<>();

  /// @param subject whose latest schema is written
  /// @param record name of the record
  AvroSerde(
      SchemaCatalogue catalogue,
      String subject,
      String record,
      Function<T, Row> toRow,
      Function<Row, T> toDomain) {
    this.catalogue = catalogue;
    this.record = record;
    this.toRow = toRow;
    this.toDomain = toDomain;
    int id = catalogue.latest(subject).orElseThrow().id();
    this.header = ByteBuffer.allocate(HEADER_BYTES).put(MAGIC).putInt(id).array();
    this.writer = new GenericDatumWriter<>(Schemas.current(record));
    this.readAs = Schemas.forReading(record);
  }

  @Override
  public Serializer<T> serializer() {
    return this;
  }

  @Override
  public Deserializer<T> deserializer() {
    return this;
  }

  @Override
  public void configure(Map<String, ?> configs, boolean isKey) {
    // Nothing can be set: the form of a topic's records is fixed.
  }

  @Override
  public void close() {
    // Holds nothing.
  }

  @Override
  public byte @Nullable [] serialize(String topic, @Nullable T value) {
    if (value == null) {
      return null;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(FIRST_BUFFER_BYTES);
    out.writeBytes(header);
    BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(out, null);
    try {
      writer.write(toRow.apply(value).fields(), encoder);
      encoder.flush();
    } catch (AvroRuntimeException
        | IllegalArgumentException
        | ArithmeticException
        | ClassCastException
        | NullPointerException
        | IOException e) {
      throw new BadPayloadException(
          topic, "cannot be written as " + record + ": " + e.getMessage(), e);
    }
    return out.toByteArray();
  }

  @Override
  public @Nullable T deserialize(String topic, byte @Nullable [] bytes) {
    if (bytes == null) {
      return null;
    }
    GenericDatumReader<GenericRecord> reader = readerFor(topic, bytes);
    try {
      var decoder =
          DecoderFactory.get()
              .binaryDecoder(bytes, HEADER_BYTES, bytes.length - HEADER_BYTES, null);
      GenericRecord fields = reader.read(null, decoder);
      if (!decoder.isEnd()) {
        throw new BadPayloadException(topic, "bytes are left over after the " + record, null);
      }
      return toDomain.apply(Row.of(fields));
    } catch (BadPayloadException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Bytes that are no Avro fail in many ways: Avro promises none in particular.
      throw new BadPayloadException(topic, "is no readable " + record + ": " + e.getMessage(), e);
    }
  }

  private GenericDatumReader<GenericRecord> readerFor(String topic, byte[] bytes) {
    if (bytes.length < HEADER_BYTES || bytes[0] != MAGIC) {
      throw new BadPayloadException(
          topic, "does not begin with a zero byte and a schema id of 4 bytes", null);
    }
    int id = ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt();
    var known = readers.get(id);
    return known != null ? known : learn(topic, id);
  }

  private GenericDatumReader<GenericRecord> learn(String topic, int id) {
    SchemaCatalogue.Entry entry =
        catalogue
            .byId(id)
            .orElseThrow(() ->
                new BadPayloadException(
                    topic, "schema id " + id + " is not in this release's catalogue", null));
    Schema writtenAs = new Schema.Parser().parse(entry.schema());
    if (!writtenAs.getFullName().equals(readAs.getFullName())) {
      throw new BadPayloadException(
          topic, "holds a " + writtenAs.getName() + ", and a " + record + " belongs here", null);
    }
    GenericDatumReader<GenericRecord> reader = new GenericDatumReader<>(writtenAs, readAs);
    readers.put(id, reader);
    return reader;
  }
}
